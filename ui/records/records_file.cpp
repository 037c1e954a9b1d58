// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/records_file.h"

#include "core/base/csv.h"
#include "core/base/file_writing.h"
#include "core/sheet/sheet_file.h"
#include "core/workbench/row_layout.h"

namespace kompas {

namespace {

/// Records fetched at once: enough to be fast, few enough to stay small.
constexpr std::size_t blockRows = 5000;

Result<QHash<qint64, QStringList>> textsOf(Workbench &workbench, const RowsWanted &wanted, std::size_t from,
                                           std::size_t to)
{
    std::vector<qint64> rowIds;
    for (std::size_t at = from; at < to; ++at)
        rowIds.push_back(wanted.table.rowId(wanted.rows[at]));
    QHash<qint64, QStringList> texts;
    const Result<void> read = workbench.store().forEachRow(wanted.table.dataset().kind, rowIds,
                                                           [&texts](qint64 rowId, const QStringList &cells) {
                                                               texts.insert(rowId, cells);
                                                               return true;
                                                           });
    if (!read)
        return read.error();
    return texts;
}

QStringList cellsOf(const RecordSheet &table, qint32 row, const QStringList &texts)
{
    QStringList cells;
    for (const RecordColumn &column : table.columns) {
        const QString text =
            column.source == RecordColumn::Source::Text ? texts.value(column.field) : table.text(row, column);
        cells.append(withoutFormula(text));
    }
    return cells;
}

/// Calls `take` with one row after the other and its texts from the file.
Result<void> forEachRecord(Workbench &workbench, const RowsWanted &wanted, const Progress &progress,
                           const std::function<Result<void>(qint32 row, const QStringList &texts)> &take)
{
    for (std::size_t from = 0; from < wanted.rows.size(); from += blockRows) {
        if (!progress.at(static_cast<double>(from) / static_cast<double>(wanted.rows.size())))
            return Progress::stopped();
        const std::size_t to = std::min(from + blockRows, wanted.rows.size());
        const Result<QHash<qint64, QStringList>> texts = textsOf(workbench, wanted, from, to);
        if (!texts)
            return texts.error();
        for (std::size_t at = from; at < to; ++at) {
            const qint32 row = wanted.rows[at];
            const Result<void> taken = take(row, texts->value(wanted.table.rowId(row)));
            if (!taken)
                return taken;
        }
    }
    return {};
}

const Field &fieldOf(const RecordSheet &table, const RecordColumn &column)
{
    return fields(table.dataset().kind)[static_cast<std::size_t>(column.field)];
}

/// Type and unit of a column. Durations are all in one unit: a column of `12 min` and `3,1 h` cannot be summed.
SheetColumn sheetColumnOf(const RecordSheet &table, const RecordColumn &column)
{
    const QString minutes = table.words.translate("Unit", "min");
    SheetColumn result{.title = column.title};
    if (column.source == RecordColumn::Source::Value) {
        const Metric *metric = metricById(table.records->lineage.metric);
        result.type = SheetType::Number;
        result.unit = !metric || !isDuration(metric->unit) ? QString()
                      : metric->unit == Unit::Minutes      ? minutes
                                                           : QStringLiteral("s");
    } else if (column.source == RecordColumn::Source::Weight) {
        result.type = SheetType::Number;
    } else if (column.source == RecordColumn::Source::Fact) {
        switch (fieldOf(table, column).type) {
        case FieldType::Text:
        case FieldType::Word:
        case FieldType::Flag:
            break;
        case FieldType::Instant:
            result.type = SheetType::Moment;
            break;
        case FieldType::Minutes:
        case FieldType::ExactMinutes:
            result.unit = minutes;
            result.type = SheetType::Number;
            break;
        case FieldType::Seconds:
            result.unit = QStringLiteral("s");
            result.type = SheetType::Number;
            break;
        case FieldType::Money:
            result.decimals = 2;
            result.type = SheetType::Number;
            break;
        case FieldType::Integer:
        case FieldType::Number:
            result.type = SheetType::Number;
            break;
        }
    }
    return result;
}

SheetCell sheetCellOf(const RecordSheet &table, const RecordColumn &column, SheetType type, qint32 row,
                      const QStringList &texts)
{
    if (column.source == RecordColumn::Source::Value) {
        const std::optional<double> value = table.value(row);
        return value ? SheetCell(*value) : SheetCell();
    }
    const bool isRaw = column.source == RecordColumn::Source::Text || type != SheetType::Text;
    const QString text = isRaw ? texts.value(column.field) : table.text(row, column);
    if (text.isEmpty())
        return {};
    if (type == SheetType::Moment)
        return SheetMoment{text};
    bool isNumber = false;
    const double number = type == SheetType::Number ? text.toDouble(&isNumber) : 0;
    if (!isNumber)
        return text;
    return fieldOf(table, column).type == FieldType::Money ? number / 100 : number;
}

} // namespace

Result<QString> recordsText(Workbench &workbench, const RowsWanted &wanted, QChar delimiter, const Progress &progress)
{
    QStringList titles;
    for (const RecordColumn &column : wanted.table.columns)
        titles.append(column.title);
    QString text = csvRecord(titles, delimiter) + u'\n';
    const Result<void> done =
        forEachRecord(workbench, wanted, progress, [&](qint32 row, const QStringList &texts) -> Result<void> {
            text += csvRecord(cellsOf(wanted.table, row, texts), delimiter) + u'\n';
            return {};
        });
    if (!done)
        return done.error();
    return text;
}

Result<void> writeRecords(Workbench &workbench, const RowsWanted &wanted, const QString &path, const Progress &progress)
{
    Sheet head{.name = wanted.table.words.kindName(wanted.table.dataset().kind)};
    for (const RecordColumn &column : wanted.table.columns)
        head.columns.push_back(sheetColumnOf(wanted.table, column));
    const SheetFormat format = sheetFormatOf(path).value_or(SheetFormat::ExcelCsv);
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::create(path, head, format, wanted.table.words.locale());
    if (!file)
        return file.error();
    const Result<void> written = forEachRecord(workbench, wanted, progress, [&](qint32 row, const QStringList &texts) {
        SheetRow cells;
        for (std::size_t i = 0; i < head.columns.size(); ++i)
            cells.push_back(sheetCellOf(wanted.table, wanted.table.columns[i], head.columns[i].type, row, texts));
        return (*file)->addRow(cells);
    });
    return written ? (*file)->finish() : written;
}

Result<void> writeRejects(const Import &import, const std::vector<Reject> &rejects, const QString &path)
{
    return writeBytes("\xef\xbb\xbf" + mendableText(import, rejects).toUtf8(), path);
}

} // namespace kompas
