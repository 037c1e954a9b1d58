// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/blocks.h"

#include <cmath>

namespace kompas {

namespace {

/// Values are words and numbers of the command line; the common ones are said in the reader's language.
QString parameterValue(const QString &value, const Words &words)
{
    static constexpr std::pair<const char *, const char *> spoken[] = {
        {"keep", QT_TRANSLATE_NOOP("Parameter", "kept")},
        {"drop", QT_TRANSLATE_NOOP("Parameter", "left out")},
        {"exported", QT_TRANSLATE_NOOP("Parameter", "as exported")},
        {"computed", QT_TRANSLATE_NOOP("Parameter", "computed")},
        {"exactly1", QT_TRANSLATE_NOOP("Parameter", "exactly one")},
        {"lt2", QT_TRANSLATE_NOOP("Parameter", "fewer than two")},
        {"solved", QT_TRANSLATE_NOOP("Parameter", "solved tickets")},
        {"replied", QT_TRANSLATE_NOOP("Parameter", "solved tickets with a reply")},
        {"all", QT_TRANSLATE_NOOP("Parameter", "all tickets")},
        {"tickets", QT_TRANSLATE_NOOP("Parameter", "tickets")},
        {"events", QT_TRANSLATE_NOOP("Parameter", "every reopening")},
        {"created", QT_TRANSLATE_NOOP("Parameter", "created in the period")},
        {"open", QT_TRANSLATE_NOOP("Parameter", "open at its end")},
        {"fixed18", QT_TRANSLATE_NOOP("Parameter", "fixed number a month")},
        {"working_days", QT_TRANSLATE_NOOP("Parameter", "working days")},
        {"high", QT_TRANSLATE_NOOP("Parameter", "high")},
        {"low", QT_TRANSLATE_NOOP("Parameter", "low")},
    };
    for (const auto &[word, label] : spoken) {
        if (value == QLatin1String(word))
            return words.translate("Parameter", label);
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber ? words.number(number, number == std::round(number) ? 0 : 1) : value;
}

std::vector<TableCell> parameterRow(const PageInput &input, const Words &words, const DefinitionInfo &each)
{
    const QString key = QString::fromLatin1(each.key);
    const QString value = parameterValue(input.definitions.text(key), words);
    const bool changed = input.definitions.changed().contains(key);
    return {TableCell{.text = words.translate("Definition", each.label)},
            TableCell{.text = changed ? words.translate("Table", "%1 (changed)").arg(value) : value}};
}

/// Parameters by how their key begins, and which metrics read them.
struct Concern {
    const char *key;
    bool (*reads)(const Metric &);
};

bool isNamed(const Metric &metric, const char *start)
{
    return QByteArrayView(metric.id).startsWith(start);
}

constexpr Concern concernTable[] = {
    {"durations", [](const Metric &each) { return each.unit == Unit::Minutes && each.dating != Dating::Instant; }},
    {"population.", [](const Metric &each) { return each.records == Kind::Ticket; }},
    {"outliers.", [](const Metric &each) { return each.shape == Shape::Centre; }},
    {"mean_median.", [](const Metric &each) { return each.shape == Shape::Centre || isNamed(each, "mean_median"); }},
    {"fcr.", [](const Metric &each) { return isNamed(each, "fcr_one_touch"); }},
    {"reopens.", [](const Metric &each) { return isNamed(each, "reopened_tickets"); }},
    {"solved_vs.", [](const Metric &each) { return isNamed(each, "solved_vs_created"); }},
    {"workdays.",
     [](const Metric &each) {
         return isNamed(each, "tickets_solved_per_agent_day") || isNamed(each, "solved_target");
     }},
    {"csat.", [](const Metric &each) { return isNamed(each, "csat_pct"); }},
    {"ces.", [](const Metric &each) { return isNamed(each, "ces_") || isNamed(each, "high_effort"); }},
    {"nps.", [](const Metric &each) { return isNamed(each, "nps") && !isNamed(each, "nps_response"); }},
    {"min_n.rate", [](const Metric &each) { return each.shape == Shape::Rate; }},
    {"min_n.centre",
     [](const Metric &each) {
         return each.shape == Shape::Centre || each.shape == Shape::Mean || each.shape == Shape::Ratio;
     }},
    {"min_n.net", [](const Metric &each) { return each.shape == Shape::Net; }},
};

bool concerns(const char *key, const Metric &metric)
{
    return std::ranges::any_of(concernTable, [&](const Concern &each) {
        return QByteArrayView(key).startsWith(each.key) && each.reads(metric);
    });
}

TableBlock emptyTable(const Words &words)
{
    return {.columns = {{words.translate("Table", "Parameter"), false}, {words.translate("Table", "In force"), false}},
            .empty = words.translate("Table", "This metric depends on no parameter.")};
}

} // namespace

TableBlock parameterTable(const PageInput &input, const Words &words, const QStringList &metrics)
{
    TableBlock table = emptyTable(words);
    for (const DefinitionInfo &each : definitionTable()) {
        const bool isRead = std::ranges::any_of(metrics, [&each](const QString &id) {
            const Metric *metric = metricById(id);
            return metric && concerns(each.key, *metric);
        });
        if (isRead || input.definitions.changed().contains(QString::fromLatin1(each.key)))
            table.rows.push_back(parameterRow(input, words, each));
    }
    return table;
}

TableBlock parameterTable(const PageInput &input, const Words &words, const Metric &metric)
{
    TableBlock table = emptyTable(words);
    for (const DefinitionInfo &each : definitionTable()) {
        if (concerns(each.key, metric))
            table.rows.push_back(parameterRow(input, words, each));
    }
    return table;
}

} // namespace kompas
