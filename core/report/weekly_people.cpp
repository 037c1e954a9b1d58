// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/weekly_blocks.h"

namespace kompas {

namespace {

constexpr int fewestPeople = 5; ///< a group of fewer tells who is meant

const QString agentDimension = QStringLiteral("agent");
const QString teamDimension = QStringLiteral("team");

/// A column of the list: a metric whose groups are people, and how its cells are written.
struct PeopleColumn {
    enum class Cell : quint8 {
        Amount,
        AmountAndCount, ///< with n behind it
        Passing,        ///< of a rate the records that pass: a share of three tickets says nothing
    };
    const char *metric;
    const char *title; ///< English, context "People"
    Cell cell = Cell::Amount;
    bool isExpected = false; ///< said to be missing where the data does not have it
};
constexpr PeopleColumn columns[] = {
    {"tickets_solved", QT_TRANSLATE_NOOP("People", "Solved")},
    {"tickets_solved_per_agent_day", QT_TRANSLATE_NOOP("People", "Per working day")},
    {"solved_target_attainment_pct", QT_TRANSLATE_NOOP("People", "% of target")},
    {"csat_pct", QT_TRANSLATE_NOOP("People", "CSAT (n)"), PeopleColumn::Cell::AmountAndCount},
    {"agent_updates_per_ticket", QT_TRANSLATE_NOOP("People", "Updates per ticket"), PeopleColumn::Cell::Amount, true},
    {"agent_replies_per_ticket", QT_TRANSLATE_NOOP("People", "Replies per ticket")},
    {"escalation_rate", QT_TRANSLATE_NOOP("People", "Escalated"), PeopleColumn::Cell::Passing, true},
    {"reopened_pct", QT_TRANSLATE_NOOP("People", "Reopened"), PeopleColumn::Cell::Passing},
};
/// Replies are a part of the updates: they are listed where the updates are not known.
constexpr const char *substitute = "agent_replies_per_ticket";
constexpr const char *substituted = "agent_updates_per_ticket";

using ByGroup = QMap<QString, Value>;

ByGroup valuesBy(const PageInput &input, const char *metric, const QString &dimension)
{
    ByGroup result;
    for (const Value &value : figuresPerPart(input, QString::fromLatin1(metric), input.selection, dimension)) {
        const bool isWithheld = value.notes.contains(QStringLiteral("withheld"));
        if ((value.value || isWithheld) && !partOf(value).isEmpty())
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
    const Words::Amount amount = words.amount(metric.unit, found->value);
    const bool isBare = metric.unit == Unit::Tickets || metric.unit == Unit::PerDay || metric.unit == Unit::Count;
    QString text = isBare ? amount.number : amount.text();
    std::optional<double> value = found->value;
    if (column.cell == PeopleColumn::Cell::AmountAndCount)
        text =
            QStringLiteral("%1 (%2)").arg(isFew ? words.translate("People", "too few") : text, words.count(found->n));
    if (column.cell == PeopleColumn::Cell::Passing) {
        value = found->numerator;
        text = words.number(value.value_or(0), 0);
    }
    Selection selection = input.selection;
    selection.where.push_back({dimension, {group}});
    return TableCell{.text = text, .drill = Drill{QString::fromLatin1(column.metric), {}, selection}, .value = value};
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

std::vector<ByGroup> valuesOfColumns(const PageInput &input, const QString &dimension)
{
    std::vector<ByGroup> values;
    for (const PeopleColumn &column : columns)
        values.push_back(valuesBy(input, column.metric, dimension));
    return values;
}

/// The columns that have a value for one of the groups.
std::vector<std::size_t> shownColumns(const std::vector<ByGroup> &values, const QStringList &groups)
{
    std::vector<std::size_t> shown;
    bool hasSubstituted = false;
    for (std::size_t i = 0; i < std::size(columns); ++i) {
        const bool any = std::ranges::any_of(groups, [&](const QString &group) { return values[i].contains(group); });
        if (!any || (hasSubstituted && qstrcmp(columns[i].metric, substitute) == 0))
            continue;
        hasSubstituted = hasSubstituted || qstrcmp(columns[i].metric, substituted) == 0;
        shown.push_back(i);
    }
    return shown;
}

/// Agents, unless the file shows teams only or the data names no agents but teams.
QString listedDimension(const PageInput &input)
{
    if (input.agents == u"team")
        return teamDimension;
    const bool anyAgent = !valuesBy(input, columns[0].metric, agentDimension).isEmpty();
    return anyAgent || valuesBy(input, columns[0].metric, teamDimension).isEmpty() ? agentDimension : teamDimension;
}

} // namespace

TableBlock peopleTable(const PageInput &input, const Words &words)
{
    const QString dimension = listedDimension(input);
    const bool teams = dimension == teamDimension;
    TableBlock table{.title = teams ? words.translate("People", "Teams") : words.translate("People", "Agents"),
                     .columns = {{teams ? words.translate("People", "Team") : words.translate("People", "Agent")}},
                     .empty = teams ? words.translate("People", "The data names no teams that solved tickets.")
                                    : words.translate("People", "The data names no agents who solved tickets.")};
    const std::vector<ByGroup> values = valuesOfColumns(input, dimension);
    const QStringList groups = ranked(values);
    if (!teams && !groups.isEmpty() && groups.size() < fewestPeople) {
        table.empty = words.translate("People", "Fewer than five agents solved tickets: a list would show who is "
                                                "meant, so it is left out.");
        return table;
    }
    const std::vector<std::size_t> shown = shownColumns(values, groups);
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

QStringList peopleMetrics()
{
    QStringList metrics;
    for (const PeopleColumn &column : columns)
        metrics += QString::fromLatin1(column.metric);
    return metrics;
}

QString peopleNote(const PageInput &input, const Words &words)
{
    QStringList sentences;
    const bool teams = listedDimension(input) == teamDimension;
    if (teams && input.agents != u"team")
        sentences += words.translate("People", "The data names no agents, so these are the teams.");
    if (!teams)
        sentences += words.translate("People", "One week of one person is few tickets: a reason to talk, never a "
                                               "judgement. The first reply time is not shown per person.");
    QStringList missing;
    for (const PeopleColumn &column : columns) {
        if (column.isExpected && computableOf(input.facts, {QString::fromLatin1(column.metric)}).isEmpty())
            missing += words.translate("People", column.title).toLower();
    }
    if (!missing.isEmpty())
        sentences +=
            words.translate("People", "Not in the imported files: %1.").arg(missing.join(QStringLiteral(", ")));
    return sentences.join(u' ');
}

} // namespace kompas
