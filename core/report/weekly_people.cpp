// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/weekly_blocks.h"

namespace kompas {

namespace {

constexpr int fewestPeople = 5; ///< a group of fewer tells who is meant

const QString agentDimension = QStringLiteral("agent");
const QString teamDimension = QStringLiteral("team");

/// A column of the list: a metric whose groups are people, and how its cells are written.
struct PeopleColumn {
    const char *metric;
    const char *title; ///< English, context "People"
    bool withCount;    ///< n behind the value
};
constexpr PeopleColumn columns[] = {
    {"tickets_solved", QT_TRANSLATE_NOOP("People", "Solved"), false},
    {"tickets_solved_per_agent_day", QT_TRANSLATE_NOOP("People", "Per working day"), false},
    {"solved_target_attainment_pct", QT_TRANSLATE_NOOP("People", "% of target"), false},
    {"csat_pct", QT_TRANSLATE_NOOP("People", "CSAT (n)"), true},
    {"agent_replies_per_ticket", QT_TRANSLATE_NOOP("People", "Replies per ticket"), false},
    {"reopened_pct", QT_TRANSLATE_NOOP("People", "Reopened"), false},
};

using ByGroup = QMap<QString, Value>;

ByGroup valuesBy(const PageInput &input, const char *metric, const QString &dimension)
{
    ByGroup result;
    for (const Value &value : figuresPerPart(input, QString::fromLatin1(metric), input.selection, dimension)) {
        if (value.value && !partOf(value).isEmpty())
            result.insert(partOf(value), value);
    }
    return result;
}

TableCell cellOf(const PageInput &input, const PeopleColumn &column, const QString &dimension, const QString &group,
                 const ByGroup &values, const Words &words)
{
    const auto found = values.find(group);
    if (found == values.end())
        return TableCell{.text = QStringLiteral("–")};
    const Metric &metric = *metricById(QString::fromLatin1(column.metric));
    const bool isFew = found->notes.contains(QStringLiteral("few"));
    QString text = metric.unit == Unit::Tickets || metric.unit == Unit::PerDay || metric.unit == Unit::Count
                       ? words.amount(metric.unit, found->value).number
                       : words.amount(metric.unit, found->value).text();
    if (column.withCount)
        text =
            QStringLiteral("%1 (%2)").arg(isFew ? words.translate("People", "too few") : text, words.count(found->n));
    Selection selection = input.selection;
    selection.where.push_back({dimension, {group}});
    return TableCell{
        .text = text, .drill = Drill{QString::fromLatin1(column.metric), {}, selection}, .value = found->value};
}

/// Those with the most solved per working day first; ties by what was solved, then by name.
QStringList ranked(const std::vector<ByGroup> &values)
{
    QStringList groups;
    for (auto each = values[0].cbegin(); each != values[0].cend(); ++each) {
        if (*each->value > 0)
            groups += each.key();
    }
    const auto of = [](const ByGroup &column, const QString &group) {
        return column.contains(group) ? column[group].value.value_or(0) : 0.0;
    };
    std::ranges::stable_sort(groups, [&](const QString &a, const QString &b) {
        return std::make_pair(of(values[1], a), of(values[0], a)) > std::make_pair(of(values[1], b), of(values[0], b));
    });
    return groups;
}

} // namespace

TableBlock peopleTable(const PageInput &input, const Words &words)
{
    const bool teams = input.agents == u"team";
    const QString dimension = teams ? teamDimension : agentDimension;
    TableBlock table{.title = teams ? words.translate("People", "Teams") : words.translate("People", "Agents"),
                     .columns = {{teams ? words.translate("People", "Team") : words.translate("People", "Agent")}},
                     .empty = teams ? words.translate("People", "The data names no teams.")
                                    : words.translate("People", "The data names no agents who solved tickets.")};
    std::vector<ByGroup> values;
    for (const PeopleColumn &column : columns)
        values.push_back(valuesBy(input, column.metric, dimension));
    const QStringList groups = ranked(values);
    if (!teams && !groups.isEmpty() && groups.size() < fewestPeople) {
        table.empty = words.translate("People", "Fewer than five agents solved tickets: a list would show who is "
                                                "meant, so it is left out.");
        return table;
    }
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < std::size(columns); ++i) {
        if (std::ranges::any_of(groups, [&](const QString &group) { return values[i].contains(group); }))
            shown.push_back(i);
    }
    for (const std::size_t i : shown)
        table.columns.push_back({words.translate("People", columns[i].title), true});
    for (const QString &group : groups) {
        std::vector<TableCell> row = {TableCell{.text = words.word(dimension, group)}};
        for (const std::size_t i : shown)
            row.push_back(cellOf(input, columns[i], dimension, group, values[i], words));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace kompas
