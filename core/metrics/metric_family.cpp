// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/metric_family.h"

#include <QtGlobal>

namespace kompas {

namespace {

constexpr MetricFamily families[] = {
    {'A', QT_TRANSLATE_NOOP("Glossary", "Volume and backlog")},
    {'B', QT_TRANSLATE_NOOP("Glossary", "Replies")},
    {'C', QT_TRANSLATE_NOOP("Glossary", "Resolution and handling")},
    {'D', QT_TRANSLATE_NOOP("Glossary", "Reachability")},
    {'E', QT_TRANSLATE_NOOP("Glossary", "Satisfaction, effort and loyalty")},
    {'F', QT_TRANSLATE_NOOP("Glossary", "People and cost")},
    {'G', QT_TRANSLATE_NOOP("Glossary", "Self-service and prevention")},
    {'H', QT_TRANSLATE_NOOP("Glossary", "Steering")},
};

} // namespace

std::span<const MetricFamily> metricFamilies()
{
    return families;
}

bool isStatistic(const Metric &metric)
{
    switch (metric.shape) {
    case Shape::Rate:
    case Shape::Share:
    case Shape::Centre:
    case Shape::Mean:
    case Shape::Ratio:
    case Shape::Net:
        return true;
    case Shape::Count:
    case Shape::Sum:
    case Shape::Split:
    case Shape::Function:
        break;
    }
    return false;
}

} // namespace kompas
