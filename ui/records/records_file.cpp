// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/records_file.h"

#include "core/base/csv.h"
#include "core/workbench/row_layout.h"

#include <QSaveFile>

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

/// Calls `write` with one line after the other; it returns false to stop.
Result<void> forEachLine(Workbench &workbench, const RowsWanted &wanted, QChar delimiter, const Progress &progress,
                         const std::function<void(const QString &)> &write)
{
    QStringList titles;
    for (const RecordColumn &column : wanted.table.columns)
        titles.append(column.title);
    write(csvRecord(titles, delimiter));
    for (std::size_t from = 0; from < wanted.rows.size(); from += blockRows) {
        if (!progress.at(static_cast<double>(from) / static_cast<double>(wanted.rows.size())))
            return Progress::stopped();
        const std::size_t to = std::min(from + blockRows, wanted.rows.size());
        const Result<QHash<qint64, QStringList>> texts = textsOf(workbench, wanted, from, to);
        if (!texts)
            return texts.error();
        for (std::size_t at = from; at < to; ++at) {
            const qint32 row = wanted.rows[at];
            write(csvRecord(cellsOf(wanted.table, row, texts->value(wanted.table.rowId(row))), delimiter));
        }
    }
    return {};
}

Error cannotWrite(const QSaveFile &file)
{
    return {QCoreApplication::translate("Records", "%1 could not be written: %2. Choose another folder.")
                .arg(file.fileName(), file.errorString()),
            file.errorString(), false};
}

Result<void> writeLines(const QString &path, const std::function<Result<void>(QSaveFile &)> &fill)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    file.write("\xef\xbb\xbf");
    const Result<void> filled = fill(file);
    if (!filled) {
        file.cancelWriting();
        return filled;
    }
    if (!file.commit())
        return cannotWrite(file);
    return {};
}

} // namespace

Result<QString> recordsText(Workbench &workbench, const RowsWanted &wanted, QChar delimiter, const Progress &progress)
{
    QString text;
    const Result<void> done = forEachLine(workbench, wanted, delimiter, progress, [&text](const QString &line) {
        text += line;
        text += u'\n';
    });
    if (!done)
        return done.error();
    return text;
}

Result<void> writeRecords(Workbench &workbench, const RowsWanted &wanted, const QString &path, const Progress &progress)
{
    return writeLines(path, [&](QSaveFile &file) {
        return forEachLine(workbench, wanted, u',', progress,
                           [&file](const QString &line) { file.write(line.toUtf8() + "\r\n"); });
    });
}

Result<void> writeRejects(const Import &import, const std::vector<Reject> &rejects, const QString &path)
{
    return writeLines(path, [&](QSaveFile &file) -> Result<void> {
        file.write(mendableText(import, rejects).toUtf8());
        return {};
    });
}

} // namespace kompas
