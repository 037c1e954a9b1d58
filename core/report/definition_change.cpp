// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/definition_change.h"

#include "core/report/figures.h"

#include <algorithm>

namespace kompas {

namespace {

/// Splits have a number per part, and a metric about another one is none of its own.
bool isHeadline(const Metric &metric)
{
    return metric.shape != Shape::Split && QLatin1String(metric.recipe.function) != QLatin1String("mean_median_gap");
}

TableCell amountCell(const Metric &metric, const Value &value, const Words &words)
{
    return {.text = words.amount(metric.unit, value.value).text(), .mark = markOf(value.status), .value = value.value};
}

std::optional<double> differenceOf(const HeadlineChange &change)
{
    return change.now.value && change.after.value ? std::optional(*change.after.value - *change.now.value)
                                                  : std::nullopt;
}

} // namespace

bool HeadlineChange::isChanged() const
{
    return now.value != after.value || now.n != after.n || now.status != after.status || now.notes != after.notes;
}

Result<std::vector<HeadlineChange>> headlineChanges(const PageInput &input, const Definitions &tried,
                                                    const Progress &progress)
{
    const PageInput after{.facts = input.facts,
                          .definitions = tried,
                          .targets = input.targets,
                          .imports = input.imports,
                          .notes = input.notes};
    const QStringList computable = computableMetrics(input.facts);
    std::vector<HeadlineChange> changes;
    int done = 0;
    for (const QString &id : computable) {
        if (!progress.at(static_cast<double>(done++) / static_cast<double>(computable.size())))
            return Progress::stopped();
        if (isHeadline(*metricById(id)))
            changes.push_back({id, figure(input, id, input.selection), figure(after, id, input.selection)});
    }
    std::stable_partition(changes.begin(), changes.end(), [](const HeadlineChange &each) { return each.isChanged(); });
    return changes;
}

TableBlock headlineTable(const std::vector<HeadlineChange> &changes, bool onlyChanged, const Words &words)
{
    TableBlock table{.columns = {{words.translate("Table", "Metric"), false},
                                 {words.translate("Table", "Now"), true},
                                 {words.translate("Table", "After"), true},
                                 {words.translate("Table", "Difference"), true},
                                 {words.translate("Table", "n now"), true},
                                 {words.translate("Table", "n after"), true}},
                     .empty = words.translate("Table", "No number changes in this period.")};
    for (const HeadlineChange &each : changes) {
        if (onlyChanged && !each.isChanged())
            continue;
        const Metric &metric = *metricById(each.metric);
        const std::optional<double> difference = differenceOf(each);
        table.rows.push_back(
            {TableCell{.text = words.metricName(metric)}, amountCell(metric, each.now, words),
             amountCell(metric, each.after, words),
             TableCell{.text = each.isChanged() ? words.difference(metric.unit, difference).text()
                                                : words.translate("Table", "unchanged"),
                       .value = difference},
             TableCell{.text = words.count(each.now.n), .value = static_cast<double>(each.now.n)},
             TableCell{.text = words.count(each.after.n), .value = static_cast<double>(each.after.n)}});
    }
    return table;
}

} // namespace kompas
