// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/difference.h"
#include "core/metrics/sample.h"
#include "core/steering/experiment_groups.h"
#include "core/steering/rates.h"

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

constexpr double zTwoSided = 1.959963984540054; ///< 5 %
constexpr double zPower = 0.8416212335729143;   ///< 80 %
constexpr int weeksLookedBack = 8;
constexpr std::size_t mostValues = 2000; ///< of the history; more tell the chance no better

qint64 roundedUp(double records)
{
    return static_cast<qint64>(std::ceil(records - 1e-9));
}

/// How the records change when the gain comes true.
struct Change {
    double factor = 1;
    double shift = 0;
};
Change changeOf(const Experiment &experiment, const Metric &metric)
{
    const double sign = metric.better == Better::Higher ? 1 : -1;
    return experiment.isRelative ? Change{1 + sign * experiment.gain / 100, 0} : Change{1, sign * experiment.gain};
}

double deviationOf(const std::vector<double> &values)
{
    const double middle = meanOf(values).value_or(0);
    double squares = 0;
    for (const double value : values)
        squares += (value - middle) * (value - middle);
    return values.size() < 2 ? 0 : std::sqrt(squares / static_cast<double>(values.size() - 1));
}

std::optional<qint64> neededFor(const Experiment &experiment, const Metric &metric, const ExperimentGroup &now,
                                double wanted)
{
    if (!now.value)
        return {};
    if (isRateOfRecords(metric))
        return recordsForRates(*now.value, wanted);
    if (metric.shape != Shape::Centre)
        return recordsForMeans(deviationOf(now.values), wanted - *now.value);
    const Change change = changeOf(experiment, metric);
    return recordsForRanks(now.values, change.factor, change.shift);
}

/// Every n-th of many values, so that all parts of the distribution stay.
std::vector<double> thinned(std::vector<double> values)
{
    std::ranges::sort(values);
    if (values.size() <= mostValues)
        return values;
    std::vector<double> few;
    for (std::size_t i = 0; i < mostValues; ++i)
        few.push_back(values[i * values.size() / mostValues]);
    return few;
}

double smallerGroupPerWeek(const ExperimentFacts &from, const Experiment &experiment, const Metric &metric,
                           const Period &looked, const ExperimentGroup &all)
{
    if (experiment.design == Experiment::Design::BeforeAfter)
        return static_cast<double>(all.n) / weeksLookedBack;
    qint64 fewest = all.n;
    for (const QString &word : {experiment.without, experiment.with}) {
        const auto where = replaced(experiment.where, {experiment.dimension, {word}});
        fewest = std::min(fewest, groupIn(from, metric, where, looked).n);
    }
    return static_cast<double>(fewest) / weeksLookedBack;
}

} // namespace

std::optional<qint64> recordsForRates(double before, double after)
{
    const double first = before / 100;
    const double second = std::clamp(after / 100, 0.0, 1.0);
    const double difference = std::abs(second - first);
    if (difference < 1e-12)
        return {};
    const double pooled = (first + second) / 2;
    const double root = zTwoSided * std::sqrt(2 * pooled * (1 - pooled))
                        + zPower * std::sqrt(first * (1 - first) + second * (1 - second));
    return roundedUp(root * root / (difference * difference));
}

std::optional<qint64> recordsForRanks(const std::vector<double> &values, double factor, double shift)
{
    std::vector<double> now = thinned(values);
    if (now.size() < 2)
        return {};
    std::vector<double> then = now;
    std::ranges::transform(then, then.begin(), [&](double value) { return factor * value + shift; });
    const std::optional<RankSum> ranks = rankSumTest(then, now);
    const double away = ranks ? std::abs(ranks->superiority - 0.5) : 0;
    if (away < 1e-9)
        return {};
    const double z = zTwoSided + zPower;
    return roundedUp(z * z / (6 * away * away));
}

std::optional<qint64> recordsForMeans(double deviation, double difference)
{
    if (deviation <= 0 || difference == 0)
        return {};
    const double z = (zTwoSided + zPower) * deviation / difference;
    return roundedUp(2 * z * z);
}

ExperimentNeed experimentNeed(const Facts &facts, const Definitions &definitions, const Targets &targets,
                              const Experiment &experiment)
{
    ExperimentNeed need;
    const Metric *metric = metricById(experiment.metric);
    if (!metric)
        return need;
    const ExperimentFacts from{facts, definitions, targets};
    const std::optional<QDate> lastDay = lastDayOf(facts, *metric);
    QDate end = experiment.from.addDays(-1);
    if (lastDay && *lastDay < end)
        end = *lastDay;
    const Period looked = {end.addDays(1 - 7 * weeksLookedBack), end};
    const ExperimentGroup now = groupIn(from, *metric, experiment.where, looked);
    need.value = now.value;
    need.records = now.n;
    if (!now.value)
        return need;
    const double sign = metric->better == Better::Higher ? 1 : -1;
    need.wanted = *now.value + sign * gainFrom(experiment, *now.value);
    need.perWeek = smallerGroupPerWeek(from, experiment, *metric, looked, now);
    need.perGroup = neededFor(experiment, *metric, now, *need.wanted);
    if (!need.perGroup || need.perWeek <= 0)
        return need;
    need.weeks = static_cast<int>(std::min(9999.0, std::ceil(static_cast<double>(*need.perGroup) / need.perWeek)));
    need.isEnough = *need.weeks <= experiment.weeks;
    return need;
}

} // namespace kompas
