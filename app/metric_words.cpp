// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metric_words.h"

#include "app/output.h"
#include "core/metrics/aid.h"

namespace kompas {

QString unitId(Unit unit)
{
    static constexpr const char *ids[] = {"tickets", "responses", "percent",  "minutes",  "count",   "per_day",
                                          "points",  "score",     "ratio",    "contacts", "seconds", "hours",
                                          "days",    "euro",      "per_hour", "count"};
    return QLatin1String(ids[static_cast<std::size_t>(unit)]);
}

Unit unitOf(const Value &value)
{
    const Metric &metric = *metricById(value.metric);
    const Metric *of = isAid(metric) ? metricById(value.part) : nullptr;
    return of ? of->unit : metric.unit;
}

QString betterId(Better better)
{
    static constexpr const char *ids[] = {"higher", "lower", "band", "neither"};
    return QLatin1String(ids[static_cast<std::size_t>(better)]);
}

QString shapeId(Shape shape)
{
    static constexpr const char *ids[] = {"count",  "sum",  "rate", "share", "ratio",
                                          "centre", "mean", "net",  "split", "function"};
    return QLatin1String(ids[static_cast<std::size_t>(shape)]);
}

QString statusText(Status status)
{
    switch (status) {
    case Status::None:
        return {};
    case Status::Met:
        return CommandLine::tr("on target");
    case Status::Unclear:
        return CommandLine::tr("undecided");
    case Status::Missed:
        return CommandLine::tr("missed");
    case Status::TooFew:
        return CommandLine::tr("too few to tell");
    }
    return {};
}

QString targetText(const std::optional<Target> &target)
{
    if (!target)
        return {};
    if (target->low && target->high)
        return csvNumber(target->low) + QStringLiteral("..") + csvNumber(target->high);
    return csvNumber(target->low ? target->low : target->high);
}

QString targetAmount(const std::optional<Target> &target, Unit unit, const Words &words)
{
    if (!target)
        return {};
    if (target->low && target->high)
        return QStringLiteral("%1 – %2").arg(words.amount(unit, target->low).text(),
                                             words.amount(unit, target->high).text());
    const QString bound = words.amount(unit, target->low ? target->low : target->high).text();
    return target->limit ? CommandLine::tr("%1 (limit %2)").arg(bound, words.amount(unit, target->limit).text())
                         : bound;
}

} // namespace kompas
