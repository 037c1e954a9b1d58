// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/group_verdicts.h"

#include "core/metrics/difference.h"
#include "core/metrics/sample.h"

#include <cmath>

namespace kompas {

namespace {

/// One comparison of a group with the rest.
struct Comparison {
    QString group = {};
    double p = 1;
    int direction = 0;
};

std::vector<Comparison> ratesAgainstRest(const QString &metric, const std::vector<Value> &values)
{
    const auto isTotal = [&metric](const Value &each) { return each.metric == metric && !each.groups; };
    const auto total = std::ranges::find_if(values, isTotal);
    std::vector<Comparison> result;
    if (total == values.end() || !total->low || !total->numerator || !total->denominator)
        return result;
    const qint64 passes = std::llround(*total->numerator);
    const qint64 count = std::llround(*total->denominator);
    for (const Value &value : values) {
        if (value.metric != metric || !value.groups || !value.low || !value.numerator || !value.denominator)
            continue;
        const qint64 ours = std::llround(*value.numerator);
        const qint64 among = std::llround(*value.denominator);
        const auto test = differenceOfRates(ours, among, passes - ours, count - among);
        if (test)
            result.push_back({value.groups->front(), test->p, test->difference > 0 ? 1 : -1});
    }
    return result;
}

std::vector<Comparison> durationsAgainstRest(const PageInput &input, const QString &metric, const QString &dimension)
{
    const auto found = samples(input.facts, input.definitions, input.targets, metric, input.selection, {dimension});
    std::vector<Comparison> result;
    std::vector<std::vector<double>> groups;
    for (std::size_t i = 1; found && i < found->size(); ++i)
        groups.push_back((*found)[i].values());
    const auto tests = rankSumsAgainstRest(groups);
    for (std::size_t i = 0; i < tests.size(); ++i) {
        const std::optional<QStringList> &words = (*found)[i + 1].groups;
        if (tests[i] && words)
            result.push_back({words->front(), tests[i]->p, tests[i]->superiority > 0.5 ? 1 : -1});
    }
    return result;
}

} // namespace

QHash<QString, int> standingOut(const PageInput &input, const QString &metric, const QString &dimension,
                                const std::vector<Value> &values)
{
    const Metric &entry = *metricById(metric);
    std::vector<Comparison> comparisons;
    if (entry.shape == Shape::Rate || entry.shape == Shape::Share)
        comparisons = ratesAgainstRest(metric, values);
    else if (entry.shape == Shape::Centre)
        comparisons = durationsAgainstRest(input, metric, dimension);
    std::vector<double> p;
    p.reserve(comparisons.size());
    for (const Comparison &each : comparisons)
        p.push_back(each.p);
    const std::vector<double> adjusted = holm(p);
    QHash<QString, int> result;
    for (std::size_t i = 0; i < comparisons.size(); ++i) {
        if (adjusted[i] < significantBelow)
            result.insert(comparisons[i].group, comparisons[i].direction);
    }
    return result;
}

} // namespace kompas
