// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/aid.h"

#include "core/metrics/statistics.h"

#include <algorithm>

namespace kompas {

namespace {

constexpr std::size_t fewestValues = 5;

bool isOfWeeks(const Metric &metric)
{
    const QLatin1String function(metric.recipe.function);
    return function == QLatin1String("week_spread") || function == QLatin1String("week_median");
}

Value withoutNumber(const Query &query, const Metric &metric, const char *note)
{
    Value value;
    value.metric = QString::fromLatin1(metric.id);
    value.part = query.of;
    value.period = query.selection.period;
    value.notes = {QString::fromLatin1(note)};
    return value;
}

bool counts(const Value &value, bool isGrouped)
{
    const bool isCell = isGrouped ? value.groups && !value.groups->front().isEmpty() : !value.bucket.isEmpty();
    return isCell && value.value && value.complete && !value.notes.contains(QStringLiteral("few"));
}

} // namespace

bool isAid(const Metric &metric)
{
    return isOfWeeks(metric) || QLatin1String(metric.recipe.function) == QLatin1String("own_page");
}

Result<std::vector<Value>> aidValues(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                     const Query &query, const Metric &metric)
{
    if (!isOfWeeks(metric))
        return std::vector<Value>{withoutNumber(query, metric, "own_page")};
    const Metric *of = metricById(query.of);
    if (!of || isAid(*of) || of->shape == Shape::Split)
        return std::vector<Value>{withoutNumber(query, metric, "of_which")};
    Query each = query;
    each.metrics = {query.of};
    each.of.clear();
    const bool isGrouped = query.by.size() == 1;
    each.by = isGrouped ? query.by : QStringList();
    each.bucket = isGrouped ? Bucket::None : Bucket::Week;
    const Result<std::vector<Value>> values = evaluate(facts, definitions, targets, each);
    if (!values)
        return values.error();
    std::vector<double> known;
    for (const Value &value : *values) {
        if (counts(value, isGrouped))
            known.push_back(*value.value);
    }
    Value result = withoutNumber(query, metric, "few");
    result.n = static_cast<qint64>(known.size());
    if (!values->empty()) {
        result.datedBy = values->front().datedBy;
        result.center = values->front().center;
        result.clock = values->front().clock;
    }
    if (known.size() < fewestValues)
        return std::vector<Value>{result};
    result.notes.clear();
    const bool isSpread = QLatin1String(metric.recipe.function) == QLatin1String("week_spread");
    result.value = isSpread ? *quantile(known, 0.9) - *quantile(known, 0.1) : *quantile(known, 0.5);
    return std::vector<Value>{result};
}

} // namespace kompas
