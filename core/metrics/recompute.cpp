// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/recompute.h"

#include "core/metrics/models.h"
#include "core/metrics/statistics.h"

namespace kompas {

namespace {

/// The values of the records that have one, and what each of them weighs.
struct Weighed {
    std::vector<double> values = {};
    std::vector<double> weights = {};
    double sum = 0;    ///< of the values
    double times = 0;  ///< of the values times their weights
    double weight = 0; ///< of all records
    double known = 0;  ///< of those that have a value
    double passes = 0; ///< weight of those in the numerator
};

Weighed weighed(const Lineage &records)
{
    Weighed result;
    for (const Lineage::Counted &each : records.counted) {
        result.weight += each.weight;
        result.passes += each.numerator ? each.weight : 0;
        if (!each.value)
            continue;
        result.values.push_back(*each.value);
        result.weights.push_back(each.weight);
        result.known += each.weight;
        result.sum += *each.value;
        result.times += *each.value * each.weight;
    }
    return result;
}

std::optional<double> quantileOf(Weighed &all, bool hasWeights, double p)
{
    return hasWeights ? weightedQuantile(all.values, all.weights, p) : quantile(all.values, p);
}

std::optional<double> centreOf(Weighed &all, bool hasWeights, std::optional<Center> center)
{
    switch (center.value_or(Center::Median)) {
    case Center::Mean:
        return all.times / all.weight;
    case Center::Median:
        return quantileOf(all, hasWeights, 0.5);
    case Center::P90:
        return quantileOf(all, hasWeights, 0.9);
    }
    return std::nullopt;
}

/// How far the mean lies from the median.
std::optional<double> gapOf(Weighed &all, bool hasWeights)
{
    const double mean = all.times / all.weight;
    const std::optional<double> median = quantileOf(all, hasWeights, 0.5);
    return median && *median != 0 ? std::optional(mean / *median) : std::nullopt;
}

} // namespace

std::optional<double> recomputed(const Lineage &records, const Value &value, const Definitions &definitions)
{
    const Metric *metric = metricById(records.metric);
    if (!metric)
        return std::nullopt;
    Weighed all = weighed(records);
    const QLatin1String function(metric->recipe.function);
    const double factor = metric->unit == Unit::Percent ? 100.0 : 1.0;
    const bool isSum = metric->shape == Shape::Split && records.hasValues;
    if (function == QLatin1String("backlog_delta") || metric->shape == Shape::Sum || isSum)
        return all.sum;
    if (metric->shape == Shape::Count || (metric->shape == Shape::Split && metric->unit != Unit::Percent))
        return all.weight;
    if (records.counted.empty() || all.weight <= 0)
        return std::nullopt;
    if (function == QLatin1String("mean_median_gap"))
        return gapOf(all, records.hasWeights);
    if (function == QLatin1String("customer_value"))
        return value.denominator.value_or(0) > 0 ? std::optional(all.sum / all.weight / *value.denominator)
                                                 : std::nullopt;
    if (function == QLatin1String("agents_needed"))
        return agentsNeeded(all.weight, value.denominator.value_or(0), all.known > 0 ? all.times / all.known : 0,
                            definitions);
    if (function == QLatin1String("forecast")) {
        const std::optional<ForecastError> error = dailyForecastError(all.values, all.weights);
        return error ? error->wape : std::nullopt;
    }
    if (function == QLatin1String("peak"))
        return medianPerWeek(all.values, all.weights, value.denominator.value_or(0));
    if (records.separateNumerator)
        return value.numerator ? std::optional(factor * records.separateSum / all.weight) : std::nullopt;
    if (metric->shape == Shape::Share)
        return 100.0 * all.sum / all.weight;
    if (records.isRate)
        return 100.0 * all.passes / all.weight;
    if (metric->shape == Shape::Ratio)
        return all.sum / all.weight;
    if (metric->shape == Shape::Mean)
        return all.times / all.weight;
    if (metric->shape == Shape::Net)
        return 100.0 * all.times / all.weight;
    if (metric->shape == Shape::Centre)
        return centreOf(all, records.hasWeights, value.center);
    return value.denominator.value_or(0) > 0 ? std::optional(factor * all.weight / *value.denominator) : std::nullopt;
}

} // namespace kompas
