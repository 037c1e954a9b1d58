// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/difference.h"
#include "core/metrics/sample.h"
#include "core/steering/experiment_groups.h"
#include "core/steering/rates.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kompas {

namespace {

using State = ExperimentResult::State;

constexpr double z95 = 1.959963984540054;

double variance(const std::vector<double> &values, double middle)
{
    double squares = 0;
    for (const double value : values)
        squares += (value - middle) * (value - middle);
    return squares / static_cast<double>(values.size() - 1);
}

/// How often chance alone lies at least so far from 0.
double twoSidedChance(double z)
{
    return std::erfc(std::abs(z) / std::sqrt(2.0));
}

ExperimentEffect ofRates(const ExperimentGroup &without, const ExperimentGroup &with)
{
    const std::optional<RateDifference> found = differenceOfRates(with.passes, with.n, without.passes, without.n);
    return {found->difference, found->interval.low, found->interval.high, found->p};
}

std::optional<ExperimentEffect> ofRanks(const ExperimentGroup &without, const ExperimentGroup &with)
{
    const std::optional<RankSum> ranks = rankSumTest(with.values, without.values);
    const std::optional<Shift> shift = shiftBetween(with.values, without.values);
    if (!ranks || !shift || !shift->interval)
        return {};
    return ExperimentEffect{shift->shift, shift->interval->low, shift->interval->high, ranks->p};
}

ExperimentEffect ofMeans(const ExperimentGroup &without, const ExperimentGroup &with)
{
    const double first = *meanOf(with.values);
    const double second = *meanOf(without.values);
    const double error = std::sqrt(variance(with.values, first) / static_cast<double>(with.values.size())
                                   + variance(without.values, second) / static_cast<double>(without.values.size()));
    const double difference = first - second;
    const double p = error > 0 ? twoSidedChance(difference / error) : difference == 0 ? 1 : 0;
    return {difference, difference - z95 * error, difference + z95 * error, p};
}

/// What is left of an effect without what happened anyway: the interval by the distances of both (Zou and Donner 2008),
/// the chance by its width.
ExperimentEffect lessOther(const ExperimentEffect &effect, const ExperimentEffect &other)
{
    ExperimentEffect net;
    net.difference = effect.difference - other.difference;
    net.low = net.difference - std::hypot(effect.difference - effect.low, other.high - other.difference);
    net.high = net.difference + std::hypot(effect.high - effect.difference, other.difference - other.low);
    const double towardsZero = net.difference > 0 ? net.difference - net.low : net.high - net.difference;
    net.p = towardsZero > 0 ? twoSidedChance(z95 * net.difference / towardsZero) : 1;
    return net;
}

std::pair<ExperimentGroup, ExperimentGroup> groupsOf(const ExperimentFacts &from, const Experiment &experiment,
                                                     const Metric &metric)
{
    if (experiment.design == Experiment::Design::BeforeAfter)
        return {groupIn(from, metric, experiment.where, experiment.before()),
                groupIn(from, metric, experiment.where, experiment.after())};
    const auto group = [&](const QString &word) {
        return groupIn(from, metric, replaced(experiment.where, {experiment.dimension, {word}}), experiment.after());
    };
    return {group(experiment.without), group(experiment.with)};
}

void holdAgainstUntouched(const ExperimentFacts &from, const Experiment &experiment, const Metric &metric,
                          ExperimentResult &result)
{
    const auto where = replaced(experiment.where, *experiment.untouched);
    result.untouched = effectBetween(metric, groupIn(from, metric, where, experiment.before()),
                                     groupIn(from, metric, where, experiment.after()));
    if (result.untouched)
        result.net = lessOther(*result.effect, *result.untouched);
}

} // namespace

ExperimentGroup groupIn(const ExperimentFacts &from, const Metric &metric, const std::vector<Condition> &where,
                        const Period &period)
{
    ExperimentGroup group;
    Selection selection;
    selection.period = period;
    selection.where = where;
    const QString id = QString::fromLatin1(metric.id);
    const auto found = samples(from.facts, from.definitions, from.targets, id, selection);
    const auto values =
        evaluate(from.facts, from.definitions, from.targets, Query{.metrics = {id}, .selection = selection});
    if (!found || found->empty() || !values || values->empty())
        return group;
    const Sample &sample = found->front();
    group.value = values->front().value;
    group.n = static_cast<qint64>(sample.records.size());
    group.values = sample.values();
    if (isRateOfRecords(metric)) {
        group.n = qRound64(values->front().denominator.value_or(0));
        group.passes = qRound64(values->front().numerator.value_or(0));
    }
    if (metric.shape == Shape::Net)
        std::ranges::transform(group.values, group.values.begin(), [](double value) { return 100 * value; });
    return group;
}

std::vector<Condition> replaced(std::vector<Condition> where, const Condition &by)
{
    std::erase_if(where, [&by](const Condition &each) { return each.dimension == by.dimension; });
    where.push_back(by);
    return where;
}

double gainFrom(const Experiment &experiment, double value)
{
    return experiment.isRelative ? std::abs(value) * experiment.gain / 100 : experiment.gain;
}

std::optional<QDate> lastDayOf(const Facts &facts, const Metric &metric)
{
    const qint64 until = facts.of(metric.records).dataUntil();
    return until == noInstant ? std::nullopt : std::optional(facts.zone.dayOf(until));
}

std::optional<ExperimentEffect> effectBetween(const Metric &metric, const ExperimentGroup &without,
                                              const ExperimentGroup &with)
{
    if (without.n < 2 || with.n < 2)
        return {};
    if (isRateOfRecords(metric))
        return ofRates(without, with);
    return metric.shape == Shape::Centre ? ofRanks(without, with) : ofMeans(without, with);
}

State verdictOn(const Metric &metric, const ExperimentEffect &effect, double wantedGain)
{
    const double gain = metric.better == Better::Higher ? effect.difference : -effect.difference;
    if (effect.p >= significantBelow)
        return State::NotShown;
    if (gain <= 0)
        return State::Worse;
    return gain >= wantedGain ? State::Worked : State::Some;
}

QString experimentStateId(State state)
{
    constexpr std::array<const char *, 8> words = {"not_started", "running",   "too_few", "worked",
                                                   "some",        "not_shown", "worse",   "no_data"};
    return QString::fromLatin1(words[static_cast<std::size_t>(state)]);
}

ExperimentResult experimentResult(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                  const Experiment &experiment)
{
    ExperimentResult result;
    const Metric *metric = metricById(experiment.metric);
    const std::optional<QDate> lastDay = metric ? lastDayOf(facts, *metric) : std::nullopt;
    if (!metric || !lastDay || !isComputable(facts, *metric)) {
        result.state = State::NoData;
        return result;
    }
    const auto days = experiment.from.daysTo(*lastDay) + 1;
    result.weeksDone = static_cast<int>(std::clamp<qint64>(days / 7, 0, experiment.weeks));
    if (*lastDay < experiment.from)
        return result;
    // Who looks every day and stops when it looks good finds an effect where there is none.
    if (*lastDay < *experiment.after().to) {
        result.state = State::Running;
        return result;
    }
    const ExperimentFacts from{facts, definitions, targets};
    std::tie(result.without, result.with) = groupsOf(from, experiment, *metric);
    result.effect = effectBetween(*metric, result.without, result.with);
    const double fewest = *definitions.number(isRateOfRecords(*metric)      ? u"min_n.rate"
                                              : metric->shape == Shape::Net ? u"min_n.net"
                                                                            : u"min_n.centre");
    const bool isFew = static_cast<double>(std::min(result.without.n, result.with.n)) < fewest;
    result.wantedGain = gainFrom(experiment, result.without.value.value_or(0));
    result.state = State::TooFew;
    if (!result.effect || isFew)
        return result;
    if (experiment.untouched)
        holdAgainstUntouched(from, experiment, *metric, result);
    result.state = verdictOn(*metric, result.net.value_or(*result.effect), result.wantedGain);
    return result;
}

} // namespace kompas
