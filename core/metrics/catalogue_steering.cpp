// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue_parts.h"

namespace kompas {

namespace {

using namespace entry;

constexpr Metric table[] = {
    // clang-format off
    {"mean_median_gap", "H6", QT_TRANSLATE_NOOP("Metric", "Mean against median"), QT_TRANSLATE_NOOP("Metric", "Mean / median"),
     QT_TRANSLATE_NOOP("Metric", "How far the mean of a metric lies from its median: far apart, a few extreme records pull the mean."),
     QT_TRANSLATE_NOOP("Metric", "mean / median of the same records"),
     QT_TRANSLATE_NOOP("Metric", "Above 1.5 the mean misleads: use the median, or look at the outliers."),
     "Zendesk, Klantenservice-metrics", ticket, Function, Dating::Created, Unit::Ratio, neither, mean, all, "",
     "", "", {.function = "mean_median_gap"}},
    // clang-format on
};

} // namespace

std::span<const Metric> steeringMetrics()
{
    return table;
}

} // namespace kompas
