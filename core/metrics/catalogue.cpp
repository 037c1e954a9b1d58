// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue.h"

#include "core/metrics/catalogue_parts.h"

#include <algorithm>

namespace kompas {

namespace {

std::vector<Metric> joined()
{
    std::vector<Metric> result;
    for (const auto family : {volumeMetrics, responseMetrics, resolutionMetrics, reachMetrics, feedbackMetrics,
                              voiceMetrics, workforceMetrics, selfServiceMetrics, steeringMetrics}) {
        const std::span<const Metric> metrics = family();
        result.insert(result.end(), metrics.begin(), metrics.end());
    }
    return result;
}

} // namespace

std::span<const Metric> catalogue()
{
    static const std::vector<Metric> all = joined();
    return all;
}

const Metric *metricById(QStringView id)
{
    const std::span<const Metric> all = catalogue();
    const auto found = std::ranges::find_if(all, [id](const Metric &each) { return id == QLatin1String(each.id); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace kompas
