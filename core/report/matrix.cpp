// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/matrix.h"

#include "core/metrics/permission.h"
#include "core/report/group_verdicts.h"
#include "core/report/plots.h"

#include <QHash>

namespace kompas {

namespace {

QStringList allowedMetrics(const PageInput &input, const MatrixAsk &ask)
{
    QStringList result;
    for (const QString &id : ask.metrics) {
        const Metric *metric = metricById(id);
        if (metric && metric->shape != Shape::Split && isComputable(input.facts, *metric)
            && mayBeGroupedBy(input.facts, *metric, ask.dimension))
            result += id;
    }
    return result;
}

/// `direction`: +1 above all other groups by more than chance, -1 below, 0 neither.
TableCell valueCell(const Value &value, int direction, const Selection &selection, const Words &words)
{
    const Metric &metric = *metricById(value.metric);
    TableCell cell{.text = tableText(metric, value.value, words), .mark = markOf(value.status)};
    if (value.notes.contains(QLatin1String("few")) || value.notes.contains(QLatin1String("withheld")))
        cell.text += QStringLiteral(" (") + words.translate("Tile", "n = %1").arg(words.count(value.n)) + u')';
    else if (direction != 0)
        cell.text +=
            u' ' + (direction > 0 ? words.translate("Table", "(higher)") : words.translate("Table", "(lower)"));
    if (!value.value)
        return cell;
    cell.drill = Drill{value.metric, {}, selection};
    cell.value = value.value;
    return cell;
}

QString changeText(const Metric &metric, const Compared &figures, const Words &words)
{
    const QString change = words.difference(metric.unit, figures.difference()).text();
    return figures.canBeChance().value_or(false) ? words.translate("Tile", "%1 (can be chance)").arg(change) : change;
}

} // namespace

QString tableText(const Metric &metric, const std::optional<double> &value, const Words &words)
{
    const Words::Amount amount = words.amount(metric.unit, value);
    return isBareNumber(metric.unit) ? amount.number : amount.text();
}

TableBlock matrixBy(const PageInput &input, const Words &words, const MatrixAsk &ask)
{
    TableBlock table{.title = ask.title, .columns = {{words.dimensionName(ask.dimension), false}}, .empty = ask.empty};
    const QStringList metrics = allowedMetrics(input, ask);
    if (metrics.isEmpty())
        return table;
    for (const QString &id : metrics)
        table.columns.push_back({words.shortName(*metricById(id)), true});
    if (table.empty.isEmpty())
        table.empty = emptyDimension(*metricById(metrics.front()), ask.dimension, words);
    auto values = evaluate(input.facts, input.definitions, input.targets,
                           Query{.metrics = metrics, .selection = input.selection, .by = {ask.dimension}});
    if (!values)
        return table;
    QHash<QString, QHash<QString, int>> directions;
    for (const QString &id : metrics)
        directions.insert(id, standingOut(input, id, ask.dimension, *values));
    withholdSmall(*values, input.definitions);
    judgeParts(*values, ask.dimension);
    QStringList groups;
    QHash<QString, Value> byMetricAndGroup;
    for (const Value &value : *values) {
        if (!value.groups || value.groups->front().isEmpty() || ask.hidden.contains(value.groups->front()))
            continue;
        const QString group = value.groups->front();
        if (value.n > 0 && !groups.contains(group) && static_cast<std::size_t>(groups.size()) < ask.mostRows)
            groups += group;
        byMetricAndGroup.insert(value.metric + u'|' + group, value);
    }
    for (const QString &group : std::as_const(groups)) {
        const Selection selection = narrowed(input.selection, ask.dimension, group);
        std::vector<TableCell> row = {
            TableCell{.text = words.word(ask.dimension, group), .drill = Drill{metrics.front(), {}, selection, true}}};
        for (const QString &id : metrics) {
            const auto found = byMetricAndGroup.constFind(id + u'|' + group);
            row.push_back(found == byMetricAndGroup.cend()
                              ? TableCell{.text = QStringLiteral("–")}
                              : valueCell(*found, directions[id].value(group), selection, words));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

TableBlock balanceTable(const PageInput &input, const Words &words, const QStringList &metrics)
{
    TableBlock table{.title = words.translate("Table", "Read together"),
                     .columns = {{words.translate("Table", "Metric"), false},
                                 {words.translate("Table", "Now"), true},
                                 {words.translate("Table", "Difference"), true},
                                 {words.translate("Table", "Together with"), false},
                                 {words.translate("Table", "Now"), true},
                                 {words.translate("Table", "Difference"), true}},
                     .empty = words.translate("Chart", "Nothing to count in this period.")};
    QHash<QString, Compared> asked;
    const auto add = [&](const QString &id, std::vector<TableCell> &row) {
        const Metric &metric = *metricById(id);
        if (!asked.contains(id))
            asked.insert(id, compared(input, id));
        const Compared &figures = asked[id];
        const Drill drill{id, {}, input.selection};
        row.push_back({.text = words.shortName(metric), .drill = drill});
        row.push_back({.text = tableText(metric, figures.now.value, words),
                       .mark = markOf(figures.now.status),
                       .drill = drill,
                       .value = figures.now.value});
        row.push_back({.text = changeText(metric, figures, words), .value = figures.difference()});
    };
    for (const QString &id : metrics) {
        const Metric *metric = metricById(id);
        if (!metric || !isComputable(input.facts, *metric))
            continue;
        for (const QString &balance : QString::fromLatin1(metric->balance).split(u'|', Qt::SkipEmptyParts)) {
            const Metric *other = metricById(balance);
            if (!other || !isComputable(input.facts, *other))
                continue;
            std::vector<TableCell> row;
            add(id, row);
            add(balance, row);
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

} // namespace kompas
