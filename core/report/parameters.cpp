// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/metric_family.h"
#include "core/report/blocks.h"
#include "core/report/definition_texts.h"

#include <algorithm>

namespace kompas {

/// Values are words and numbers of the command line; the common ones are said in the reader's language.
QString definitionValueText(const QString &value, const Words &words)
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
        {"yes", QT_TRANSLATE_NOOP("Parameter", "yes")},
        {"no", QT_TRANSLATE_NOOP("Parameter", "no")},
        {"median", QT_TRANSLATE_NOOP("Parameter", "median")},
        {"offered", QT_TRANSLATE_NOOP("Parameter", "offered")},
        {"answered", QT_TRANSLATE_NOOP("Parameter", "answered")},
        {"offered_less_short", QT_TRANSLATE_NOOP("Parameter", "offered, less those abandoned at once")},
        {"offered_less_abandoned_in_time", QT_TRANSLATE_NOOP("Parameter", "offered, less those abandoned in time")},
        {"answered_or_abandoned_in_time",
         QT_TRANSLATE_NOOP("Parameter", "offered; abandoned in time counts as answered in time")},
        {"both", QT_TRANSLATE_NOOP("Parameter", "above and below the line")},
        {"numerator", QT_TRANSLATE_NOOP("Parameter", "above the line only")},
        {"held", QT_TRANSLATE_NOOP("Parameter", "those put on hold")},
        {"native", QT_TRANSLATE_NOOP("Parameter", "the scale that was used")},
        {"ease_index", QT_TRANSLATE_NOOP("Parameter", "ease index")},
        {"include", QT_TRANSLATE_NOOP("Parameter", "included")},
        {"exclude", QT_TRANSLATE_NOOP("Parameter", "excluded")},
        {"needing", QT_TRANSLATE_NOOP("Parameter", "those that need a reply")},
        {"churn", QT_TRANSLATE_NOOP("Parameter", "customers who stayed")},
        {"renewals", QT_TRANSLATE_NOOP("Parameter", "renewals")},
        {"logged_in", QT_TRANSLATE_NOOP("Parameter", "logged-in time")},
        {"scheduled", QT_TRANSLATE_NOOP("Parameter", "scheduled time")},
        {"actual", QT_TRANSLATE_NOOP("Parameter", "actual")},
        {"creation", QT_TRANSLATE_NOOP("Parameter", "creation")},
        {"reopen_if_bot_solved", QT_TRANSLATE_NOOP("Parameter", "reopening, when solved before a reply")},
        {"in_force", QT_TRANSLATE_NOOP("Parameter", "of each team for its own part")},
        {"last", QT_TRANSLATE_NOOP("Parameter", "the last one")},
        {"any", QT_TRANSLATE_NOOP("Parameter", "every one")},
        {"human", QT_TRANSLATE_NOOP("Parameter", "of an agent")},
        {"contacts", QT_TRANSLATE_NOOP("Parameter", "answered contacts")},
        {"relational", QT_TRANSLATE_NOOP("Parameter", "surveys among all customers")},
        {"transactional", QT_TRANSLATE_NOOP("Parameter", "surveys after a ticket")},
        {"points", QT_TRANSLATE_NOOP("Parameter", "points")},
        {"relative", QT_TRANSLATE_NOOP("Parameter", "part of the value")},
        {"easy_pct", QT_TRANSLATE_NOOP("Parameter", "percent on the easy side")},
        {"budget", QT_TRANSLATE_NOOP("Parameter", "budget")},
    };
    for (const auto &[word, label] : spoken) {
        if (value == QLatin1String(word))
            return words.translate("Parameter", label);
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const auto point = value.indexOf(u'.');
    return isNumber ? words.number(number, point < 0 ? 0 : static_cast<int>(value.size() - point - 1)) : value;
}

namespace {

std::vector<TableCell> parameterRow(const PageInput &input, const Words &words, const DefinitionInfo &each)
{
    const QString key = QString::fromLatin1(each.key);
    const QString value = definitionValueText(input.definitions.text(key), words);
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
    {"durations",
     [](const Metric &each) {
         return each.unit == Unit::Minutes && each.records == Kind::Ticket && each.dating != Dating::Instant;
     }},
    {"hours.",
     [](const Metric &each) {
         return each.unit == Unit::Minutes && each.records == Kind::Ticket && each.dating != Dating::Instant;
     }},
    {"solved.", [](const Metric &each) { return qstrcmp(each.id, "tickets_solved") == 0; }},
    {"uplift.", [](const Metric &each) { return isNamed(each, "baseline_proposal"); }},
    {"cpc.", [](const Metric &each) { return isNamed(each, "cost_per_contact"); }},
    {"population.", [](const Metric &each) { return each.records == Kind::Ticket; }},
    {"outliers.", [](const Metric &each) { return each.shape == Shape::Centre; }},
    {"mean_median.", [](const Metric &each) { return each.shape == Shape::Centre || isNamed(each, "mean_median"); }},
    {"fcr.",
     [](const Metric &each) { return isNamed(each, "fcr_one_touch") || isNamed(each, "deflection_potential"); }},
    {"reopens.", [](const Metric &each) { return isNamed(each, "reopened_tickets"); }},
    {"solved_vs.", [](const Metric &each) { return isNamed(each, "solved_vs_created"); }},
    {"workdays.",
     [](const Metric &each) {
         return isNamed(each, "tickets_solved_per_agent_day") || isNamed(each, "solved_target");
     }},
    {"csat.", [](const Metric &each) { return isNamed(each, "csat_pct") || isNamed(each, "csat_reason"); }},
    {"ces.", [](const Metric &each) { return isNamed(each, "ces_") || isNamed(each, "high_effort"); }},
    {"nps.",
     [](const Metric &each) {
         return (isNamed(each, "nps") && !isNamed(each, "nps_response")) || isNamed(each, "enps");
     }},
    {"pending.", [](const Metric &each) { return isNamed(each, "pending_stale"); }},
    {"unreplied.", [](const Metric &each) { return isNamed(each, "unreplied"); }},
    {"touches.", [](const Metric &each) { return isNamed(each, "touches"); }},
    {"repeat.",
     [](const Metric &each) {
         return isNamed(each, "repeat_contact") || isNamed(each, "fcr_no_repeat")
                || isNamed(each, "time_to_resolution_case");
     }},
    {"resolution.", [](const Metric &each) { return isNamed(each, "resolution_rate"); }},
    {"next_issue.", [](const Metric &each) { return isNamed(each, "next_issue"); }},
    {"sl.threshold",
     [](const Metric &each) { return isNamed(each, "service_level") || isNamed(each, "erlang_agents"); }},
    {"sl.target", [](const Metric &each) { return isNamed(each, "erlang_agents"); }},
    {"sl.denominator", [](const Metric &each) { return isNamed(each, "service_level"); }},
    {"abandon.short",
     [](const Metric &each) {
         return isNamed(each, "service_level") || isNamed(each, "abandonment") || isNamed(each, "short_abandon");
     }},
    {"abandon.exclude", [](const Metric &each) { return isNamed(each, "abandonment"); }},
    {"frt.", [](const Metric &each) { return isNamed(each, "first_reply_time") || isNamed(each, "frt_within"); }},
    {"aht.", [](const Metric &each) { return isNamed(each, "aht") || isNamed(each, "erlang_agents"); }},
    {"hold.", [](const Metric &each) { return isNamed(each, "hold_time"); }},
    {"sentiment.", [](const Metric &each) { return isNamed(each, "net_sentiment"); }},
    {"social.", [](const Metric &each) { return isNamed(each, "social_needs"); }},
    {"retention.", [](const Metric &each) { return isNamed(each, "retention"); }},
    {"clv.", [](const Metric &each) { return isNamed(each, "clv"); }},
    {"availability.", [](const Metric &each) { return isNamed(each, "availability"); }},
    {"fte.", [](const Metric &each) { return isNamed(each, "fte"); }},
    {"cost.", [](const Metric &each) { return isNamed(each, "cost_per_contact"); }},
    {"min_group.", [](const Metric &each) { return isNamed(each, "esat") || isNamed(each, "enps"); }},
    {"min_n.rate", [](const Metric &each) { return each.shape == Shape::Rate || each.shape == Shape::Share; }},
    {"min_n.centre",
     [](const Metric &each) {
         return each.shape == Shape::Centre || each.shape == Shape::Mean || each.shape == Shape::Ratio;
     }},
    {"min_n.note", isStatistic},
    {"min_n.shown", isStatistic},
    {"min_n.net", [](const Metric &each) { return each.shape == Shape::Net; }},
};

TableBlock emptyTable(const Words &words)
{
    return {.columns = {{words.translate("Table", "Parameter"), false}, {words.translate("Table", "In force"), false}},
            .empty = words.translate("Table", "This metric depends on no parameter.")};
}

} // namespace

bool readsDefinition(const char *key, const Metric &metric)
{
    return std::ranges::any_of(concernTable, [&](const Concern &each) {
        return QByteArrayView(key).startsWith(each.key) && each.reads(metric);
    });
}

TableBlock parameterTable(const PageInput &input, const Words &words, const QStringList &metrics)
{
    TableBlock table = emptyTable(words);
    for (const DefinitionInfo &each : definitionTable()) {
        const bool isRead = std::ranges::any_of(metrics, [&each](const QString &id) {
            const Metric *metric = metricById(id);
            return metric && readsDefinition(each.key, *metric);
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
        if (readsDefinition(each.key, metric))
            table.rows.push_back(parameterRow(input, words, each));
    }
    return table;
}

} // namespace kompas
