// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/recompute.h"

#include "core/metrics/statistics.h"

#include <algorithm>
#include <numeric>

namespace kompas {

namespace {

std::optional<double> centreOf(std::vector<double> &values, std::optional<Center> center)
{
    switch (center.value_or(Center::Median)) {
    case Center::Mean:
        return meanOf(values);
    case Center::Median:
        return quantile(values, 0.5);
    case Center::P90:
        return quantile(values, 0.9);
    }
    return std::nullopt;
}

/// How far the mean lies from the median.
std::optional<double> gapOf(std::vector<double> &values)
{
    const std::optional<double> mean = meanOf(values);
    const std::optional<double> median = quantile(values, 0.5);
    return mean && median && *median != 0 ? std::optional(*mean / *median) : std::nullopt;
}

} // namespace

std::optional<double> recomputed(const Lineage &records, const Value &value)
{
    const Metric *metric = metricById(records.metric);
    if (!metric)
        return std::nullopt;
    std::vector<double> values;
    for (const Lineage::Counted &each : records.counted) {
        if (each.value)
            values.push_back(*each.value);
    }
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    const auto n = static_cast<double>(records.counted.size());
    const QLatin1String function(metric->recipe.function);
    if (function == QLatin1String("backlog_delta") || metric->shape == Shape::Sum)
        return sum;
    if (metric->shape == Shape::Count || (metric->shape == Shape::Split && metric->unit == Unit::Tickets))
        return n;
    if (n == 0)
        return std::nullopt;
    if (function == QLatin1String("mean_median_gap"))
        return gapOf(values);
    if (records.separateNumerator)
        return 100.0 * static_cast<double>(records.separateNumerator->size()) / n;
    if (records.isRate)
        return 100.0 * static_cast<double>(std::ranges::count_if(records.counted, &Lineage::Counted::numerator)) / n;
    if (metric->shape == Shape::Ratio || metric->shape == Shape::Mean)
        return meanOf(values);
    if (metric->shape == Shape::Net)
        return 100.0 * sum / n;
    if (metric->shape == Shape::Centre)
        return centreOf(values, value.center);
    const double factor = metric->unit == Unit::Percent ? 100.0 : 1.0;
    return value.denominator.value_or(0) > 0 ? std::optional(factor * n / *value.denominator) : std::nullopt;
}

} // namespace kompas
