// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures.h"

#include "core/metrics/difference.h"
#include "core/metrics/question.h"
#include "core/metrics/sample.h"

#include <cmath>

namespace kompas {

std::optional<double> Compared::difference() const
{
    if (!now.value || !before || !before->value)
        return {};
    return *now.value - *before->value;
}

std::optional<bool> Compared::canBeChance() const
{
    return p ? std::optional(*p >= significantBelow) : std::nullopt;
}

namespace {

Sample recordsOf(const PageInput &input, const Value &value)
{
    const auto found =
        samples(input.facts, input.definitions, input.targets, value.metric, over(input.selection, value.period));
    return found && !found->empty() ? found->front() : Sample{};
}

/// Ranks speak of where most records lie; when the means part the other way a few extreme ones did it.
double pOfRecords(const PageInput &input, const Value &now, const Value &before)
{
    const std::optional<RankSum> test = rankSumTest(recordsOf(input, now).values(), recordsOf(input, before).values());
    if (!test)
        return 1;
    const bool sameWay = (*now.value > *before.value) == (test->superiority > 0.5);
    return sameWay ? test->p : 1;
}

/// pOfRecords() as the facts keep it: sentences, tiles and tables ask for the same, and it looks at all records.
double keptPOfRecords(const PageInput &input, const Value &now, const Value &before)
{
    const std::shared_ptr<KeptAnswers> &answers = input.facts.answers;
    if (!answers || input.facts.missed())
        return pOfRecords(input, now, before);
    QByteArray question = "p of";
    for (const Value *value : {&now, &before}) {
        const Query query{.metrics = {value->metric}, .selection = over(input.selection, value->period)};
        question += questionText(input.definitions, input.targets, query, *metricById(value->metric));
    }
    if (const KeptAnswers::Answer known = answers->of(question))
        return known->front().value.value_or(1);
    const Value p{.metric = now.metric, .value = pOfRecords(input, now, before)};
    if (!input.facts.missed())
        answers->keep(question, std::make_shared<const std::vector<Value>>(1, p), 1);
    return *p.value;
}

std::optional<double> pOfDifference(const PageInput &input, const Value &now, const Value &before)
{
    const bool haveIntervals = now.value && before.value && now.low && now.high && before.low && before.high;
    if (!haveIntervals)
        return {};
    const Metric &metric = *metricById(now.metric);
    if (metric.shape == Shape::Rate || metric.shape == Shape::Share) {
        const auto test = differenceOfRates(std::llround(*now.numerator), std::llround(*now.denominator),
                                            std::llround(*before.numerator), std::llround(*before.denominator));
        return test ? std::optional(test->p) : std::nullopt;
    }
    if (metric.shape == Shape::Centre && now.center != Center::P90)
        return keptPOfRecords(input, now, before);
    return pOfIntervals(*now.value, {*now.low, *now.high}, *before.value, {*before.low, *before.high});
}

} // namespace

Compared compared(const PageInput &input, const QString &metric)
{
    Compared result{.now = figure(input, metric, input.selection)};
    if (const std::optional<Period> period = comparisonPeriod(input)) {
        result.before = figure(input, metric, over(input.selection, *period));
        result.p = pOfDifference(input, result.now, *result.before);
    }
    return result;
}

} // namespace kompas
