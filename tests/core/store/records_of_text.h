// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/store.h"

#include <QTemporaryDir>

#include <random>

namespace kompas {

/// A file as the importer would hand it over, one record per row.
struct HandMade {
    QString file = {};
    QString source = QStringLiteral("tool");
    std::vector<Record> records = {};
    qint64 dataUntil = 1'000'000;
};

/// `7 status=open created_at=100; 8 ...`: one record per piece, the first word is key and id. Whole numbers and scores
/// go to fields that hold them. Lines count from 2.
inline std::vector<Record> recordsOf(Kind kind, const QString &text)
{
    std::vector<Record> records;
    for (const QString &piece : text.split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = piece.split(u' ', Qt::SkipEmptyParts);
        Record record{kind, words.at(0), static_cast<qint64>(records.size()) + 2, {}};
        record.cells.resize(fields(kind).size());
        record.cells[static_cast<std::size_t>(fieldIndex(kind, u"id"))] = words.at(0);
        for (const QString &word : words.mid(1)) {
            const QString name = word.section(u'=', 0, 0);
            const QString value = word.section(u'=', 1);
            const auto index = static_cast<std::size_t>(fieldIndex(kind, name));
            const FieldType type = fields(kind)[index].type;
            if (type == FieldType::Text || type == FieldType::Word)
                record.cells[index] = value;
            else if (storageOf(type) == Storage::Real)
                record.cells[index] = value.toDouble();
            else
                record.cells[index] = value.toLongLong();
        }
        records.push_back(record);
    }
    return records;
}

inline HandMade ticketsOf(const QString &file, const QString &text)
{
    return {file, QStringLiteral("tool"), recordsOf(Kind::Ticket, text), 1'000'000};
}

inline HandMade fileOf(Kind kind, const QString &source, const QString &text)
{
    return {source + QStringLiteral(".csv"), source, recordsOf(kind, text), 500};
}

/// As the importer hands over the rows of a file, a few at a time. False when the store wants no more.
inline bool handOver(const LoadSink &sink, std::vector<HandedRow> rows)
{
    const std::unique_ptr<LoadMaker> maker = sink.begin();
    for (HandedRow &row : rows)
        maker->add(row);
    const std::unique_ptr<PreparedLoad> load = maker->load();
    return sink.take(*load);
}

/// One row after the other, or in loads of random sizes.
inline Result<Import> append(Store &store, const HandMade &file, qint64 now = 2'000'000, const Progress &progress = {},
                             std::mt19937 *sizes = nullptr)
{
    const auto feed = [&file, sizes](const LoadSink &rows) -> Result<Import> {
        Import import;
        import.file = file.file;
        import.sha256 = file.file.toUtf8().toHex();
        import.dataUntil = file.dataUntil;
        import.rows = static_cast<qint64>(file.records.size());
        std::vector<HandedRow> load;
        for (const Record &record : file.records) {
            load.push_back({record.line, {record}});
            const bool isLast = record.line == file.records.back().line;
            if (sizes && !isLast && (*sizes)() % 8 != 0)
                continue;
            if (!handOver(rows, std::exchange(load, {})))
                return Error{QStringLiteral("the appender refused")};
        }
        return import;
    };
    return store.append(file.source, now, feed, progress);
}

/// A new store in a folder of its own.
inline std::unique_ptr<Store> newStore(const QTemporaryDir &folder, const QString &name = QStringLiteral("t.kompas"))
{
    Result<std::unique_ptr<Store>> store = Store::open(folder.filePath(name), Store::Mode::Create);
    return store ? std::move(*store) : nullptr;
}

/// The fields that a record has, as `field=value`.
inline QString described(Kind kind, const QStringList &cells)
{
    QStringList parts;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!cells.at(i).isEmpty())
            parts += QString::fromLatin1(fields(kind)[static_cast<std::size_t>(i)].id) + u'=' + cells.at(i);
    }
    return parts.join(u' ');
}

inline QStringList visibleRows(Store &store, Kind kind)
{
    QStringList rows;
    store.forEachRow(kind, {}, [&](qint64, const QStringList &cells) {
        rows += described(kind, cells);
        return true;
    });
    rows.sort();
    return rows;
}

/// All rows of all kinds, each value with its type as a letter.
inline QStringList tablesOf(const QString &path)
{
    const auto described = [](const Statement &row, int column) {
        switch (row.type(column)) {
        case Statement::Type::Integer:
            return u'i' + QString::number(row.integer(column));
        case Statement::Type::Real:
            return u'r' + QString::number(row.real(column), 'g', QLocale::FloatingPointShortest);
        case Statement::Type::Text:
            return u't' + row.text(column);
        case Statement::Type::Bytes:
        case Statement::Type::None:
            break;
        }
        return QStringLiteral("-");
    };
    QStringList lines;
    const auto database = std::move(*Database::open(path, Database::Access::Read));
    for (const KindInfo &kind : kinds) {
        for (const QByteArray &table : {QByteArray(kind.id), QByteArray(kind.id) + "_version"}) {
            const auto columns = *database->integer("SELECT count(*) FROM pragma_table_info('" + table + "')");
            database->forEach("SELECT * FROM " + table + " ORDER BY row_id, import_id", {}, [&](const Statement &row) {
                QStringList cells = {QString::fromLatin1(table)};
                for (int i = 0; i < columns; ++i)
                    cells += described(row, i);
                lines += cells.join(u' ');
                return true;
            });
        }
    }
    return lines;
}

/// A dataset as words, without its row ids and codes, sorted: what two files with the same content have in common.
inline QStringList describedDataset(const Dataset &dataset, const Dataset &tickets)
{
    QStringList rows;
    for (std::size_t row = 0; row < static_cast<std::size_t>(dataset.rows); ++row) {
        QStringList parts;
        for (std::size_t i = 0; i < dataset.loaded.columns.size(); ++i) {
            const QString name = QString::fromLatin1(fields(dataset.kind)[i].id) + u'=';
            if (const auto *coded = std::get_if<Coded>(&dataset.loaded.columns[i]))
                parts += name + coded->at(static_cast<qsizetype>(row));
            else if (const auto *instants = std::get_if<Instants>(&dataset.loaded.columns[i]))
                parts += name + QString::number((*instants)[row]);
            else if (const auto *integers = std::get_if<Integers>(&dataset.loaded.columns[i]))
                parts += name + QString::number((*integers)[row]);
            else if (const auto *numbers = std::get_if<Numbers>(&dataset.loaded.columns[i]))
                parts += name + QString::number((*numbers)[row]);
        }
        if (!dataset.ticketRows().empty() && dataset.ticketRows()[row] >= 0) {
            const auto ticket = static_cast<std::size_t>(dataset.ticketRows()[row]);
            parts +=
                QStringLiteral("ticket created ") + QString::number((*tickets.column<Instants>(u"created_at"))[ticket]);
        }
        rows += parts.join(u' ');
    }
    rows.sort();
    return rows;
}

inline QStringList describedFacts(const Facts &facts)
{
    QStringList lines;
    for (const KindInfo &kind : kinds) {
        const Dataset &dataset = facts.of(kind.kind);
        lines += kindId(kind.kind) + QStringLiteral(" until ") + QString::number(dataset.dataUntil());
        lines += describedDataset(dataset, *facts.tickets);
    }
    const auto *created = facts.tickets->column<Instants>(u"created_at");
    for (const StatusSnapshot &snapshot : facts.tickets->snapshots()) {
        QStringList parts;
        for (const auto &[row, status] : snapshot.statuses)
            parts += QString::number((*created)[static_cast<std::size_t>(row)]) + u' ' + snapshot.words->at(status);
        parts.sort();
        lines += QStringLiteral("snapshot %1: ").arg(snapshot.at) + parts.join(QStringLiteral(", "));
    }
    return lines;
}

} // namespace kompas
