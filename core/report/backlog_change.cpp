// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/backlog_change.h"

#include "core/data/extent.h"
#include "core/metrics/statistics.h"

namespace kompas {

namespace {

struct Flow {
    const char *metric;
    double sign;
    const char *label; ///< English, context "Backlog"
};
constexpr Flow flows[] = {
    {"tickets_created", +1, QT_TRANSLATE_NOOP("Backlog", "New tickets")},
    {"tickets_solved", -1, QT_TRANSLATE_NOOP("Backlog", "Solved")},
    {"reopened_tickets", +1, QT_TRANSLATE_NOOP("Backlog", "Reopened")},
};

/// One column: a number of days that end with the last day looked at.
struct Days {
    Value before = {};
    std::vector<Value> flows = {};
    Value now = {};

    std::optional<double> rest() const
    {
        if (!now.value || !before.value)
            return {};
        std::vector<double> parts;
        for (std::size_t i = 0; i < flows.size(); ++i)
            parts.push_back(kompas::flows[i].sign * flows[i].value.value_or(0));
        return residualOf(*now.value - *before.value, parts);
    }
};

Days daysOf(const PageInput &input, QDate end, int days)
{
    Selection selection = input.selection;
    // Each flow counts by its own date, or the column could not add up.
    selection.datedBy.reset();
    const QString backlog = QStringLiteral("backlog_total");
    const QDate before = end.addDays(-days);
    Days result{.before = figure(input, backlog, over(selection, {before, before})),
                .now = figure(input, backlog, over(selection, {end, end}))};
    for (const Flow &flow : flows)
        result.flows.push_back(
            figure(input, QString::fromLatin1(flow.metric), over(selection, {before.addDays(1), end})));
    return result;
}

} // namespace

TableBlock backlogChange(const PageInput &input, const Words &words)
{
    TableBlock table{.title = words.translate("Backlog", "What changed?"),
                     .empty = howToFill(*metricById(u"backlog_total"), words)};
    const std::optional<QDate> last = lastDayOf(input);
    if (!last || !isComputable(input.facts, *metricById(u"backlog_total")))
        return table;
    const QDate end = std::min(*last, *lastDay(input.facts));
    const Days columns[] = {daysOf(input, end, 1), daysOf(input, end, 7)};
    table.columns = {{words.translate("Backlog", "until %1").arg(words.date(end)), false},
                     {words.translate("Backlog", "since yesterday"), true},
                     {words.translate("Backlog", "in 7 days"), true}};
    const auto addRow = [&](const QString &label, auto &&cellOf) {
        std::vector<TableCell> row = {TableCell{.text = label}};
        for (const Days &days : columns)
            row.push_back(cellOf(days));
        table.rows.push_back(std::move(row));
    };
    const auto state = [&](const Value &value) {
        TableCell cell{.text = words.amount(Unit::Tickets, value.value).number, .value = value.value};
        if (value.value)
            cell.drill = Drill{value.metric, {}, over(input.selection, value.period)};
        return cell;
    };
    addRow(words.translate("Backlog", "Backlog before"), [&](const Days &days) { return state(days.before); });
    for (std::size_t i = 0; i < std::size(flows); ++i) {
        addRow(words.translate("Backlog", flows[i].label), [&](const Days &days) {
            const Value &value = days.flows[i];
            const std::optional<double> change =
                value.value ? std::optional(flows[i].sign * *value.value) : std::nullopt;
            TableCell cell{.text = words.difference(Unit::Tickets, change).text(), .value = change};
            if (change) {
                cell.drill = Drill{value.metric, {}, over(input.selection, value.period)};
                cell.drill->selection.datedBy.reset();
            }
            return cell;
        });
    }
    addRow(words.translate("Backlog", "Not explained: solved and reopened in between, or without a date"),
           [&](const Days &days) {
               return TableCell{.text = words.difference(Unit::Tickets, days.rest()).text(), .value = days.rest()};
           });
    addRow(words.translate("Backlog", "Backlog now"), [&](const Days &days) { return state(days.now); });
    return table;
}

} // namespace kompas
