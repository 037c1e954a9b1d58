// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/longest.h"

#include "core/metrics/filter.h"

namespace kompas {

namespace {

constexpr std::size_t mostRows = 8;

/// The word of a ticket, nullptr when the file has no such column.
const QString *wordOf(const Dataset &data, const QString &dimension, qint32 row)
{
    const Coded *column = dimensionColumn(data, dimension);
    return column && column->dictionary && !column->codes.empty() ? &column->at(row) : nullptr;
}

/// The selection that the ticket shares with few others: its day and hour, where the metric is dated by them, and its
/// words.
Selection around(const PageInput &input, const Metric &metric, const LongestAsk &ask, const Sample::Record &record)
{
    Selection selection = input.selection;
    const Dataset &data = input.facts.of(metric.records);
    if (metric.dating != Dating::Instant && record.date != noInstant) {
        const QDate day = input.facts.zone.dayOf(record.date);
        selection.period = {day, day};
        if (const auto hour = HourOfRecord(data, input.facts.zone).of(record.row, record.date))
            selection = narrowed(selection, QStringLiteral("hour"), QString::number(*hour));
    }
    QStringList dimensions = ask.columns;
    if (metric.dating == Dating::Instant)
        dimensions += QStringLiteral("product_area");
    if (metric.dating == Dating::Instant && input.agents != QLatin1String("team"))
        dimensions += QStringLiteral("agent");
    for (const QString &dimension : std::as_const(dimensions)) {
        if (const QString *word = wordOf(data, dimension, record.row))
            selection = narrowed(selection, dimension, *word);
    }
    return selection;
}

std::vector<Sample::Record> largest(const PageInput &input, const Metric &metric, const LongestAsk &ask,
                                    const Sample &sample)
{
    const Filter filter(input.facts.of(metric.records), input.facts.zone, ask.where);
    std::vector<Sample::Record> records;
    std::ranges::copy_if(sample.records, std::back_inserter(records),
                         [&filter](const Sample::Record &each) { return filter.passes(each.row); });
    const std::size_t shown = std::min(mostRows, records.size());
    const auto longer = [](const Sample::Record &a, const Sample::Record &b) {
        return a.value != b.value ? a.value > b.value : a.row < b.row;
    };
    std::partial_sort(records.begin(), records.begin() + static_cast<std::ptrdiff_t>(shown), records.end(), longer);
    records.resize(shown);
    return records;
}

} // namespace

TableBlock longestTable(const PageInput &input, const Words &words, const LongestAsk &ask, const Sample &sample)
{
    const Metric &metric = *metricById(ask.metric);
    const Dataset &data = input.facts.of(metric.records);
    TableBlock table{.title = ask.title, .columns = {{ask.dateTitle, false}}, .empty = ask.empty};
    QStringList columns;
    for (const QString &dimension : ask.columns) {
        const Coded *column = dimensionColumn(data, dimension);
        // A column without a single word says nothing.
        if (!column || !column->dictionary || column->dictionary->size() < 2)
            continue;
        columns += dimension;
        table.columns.push_back({words.dimensionName(dimension), false});
    }
    table.columns.push_back({ask.valueTitle, true});
    const auto *created = data.column<Instants>(u"created_at");
    for (const Sample::Record &record : largest(input, metric, ask, sample)) {
        const Drill drill{ask.metric, {}, around(input, metric, ask, record)};
        const bool isState = metric.dating == Dating::Instant;
        const qint64 date = isState && created ? (*created)[static_cast<std::size_t>(record.row)] : record.date;
        std::vector<TableCell> cells = {TableCell{.text = words.dateTime(date, input.facts.zone), .drill = drill}};
        if (date != noInstant)
            cells.front().value = static_cast<double>(date);
        for (const QString &dimension : std::as_const(columns))
            cells.push_back({.text = words.word(dimension, *wordOf(data, dimension, record.row)), .drill = drill});
        cells.push_back(
            {.text = words.amount(metric.unit, record.value).text(), .drill = drill, .value = record.value});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace kompas
