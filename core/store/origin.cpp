// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import_log.h"
#include "core/store/readable_rows.h"
#include "core/store/store_private.h"

namespace kompas {

namespace {

Result<void> renameCustomers(Database &database, const QByteArray &table, const Store::TextChange &change)
{
    QStringList names;
    auto done = database.forEach("SELECT DISTINCT customer FROM " + table + " WHERE customer IS NOT NULL", {},
                                 [&names](const Statement &row) {
                                     names += row.text(0);
                                     return true;
                                 });
    if (!done)
        return done.error();
    // In memory, as all temporary tables.
    done = database.runScript("CREATE TEMP TABLE renamed (name TEXT PRIMARY KEY, pseudonym TEXT) WITHOUT ROWID");
    if (!done)
        return done.error();
    for (const QString &name : std::as_const(names)) {
        if (auto kept = database.run("INSERT INTO renamed VALUES (?, ?)", {name, change(name)}); !kept)
            return kept.error();
    }
    done = database.run("UPDATE " + table
                        + " SET customer = (SELECT pseudonym FROM renamed WHERE name = customer) WHERE customer IS NOT "
                          "NULL");
    return done ? database.runScript("DROP TABLE temp.renamed") : done;
}

} // namespace

Result<void> Store::forEachText(Kind kind, const std::vector<int> &wanted,
                                const std::function<bool(qint64 rowId, const std::vector<std::string_view> &)> &row)
{
    QByteArray columns;
    for (const int field : wanted)
        columns += ", " + readableColumn(kind, fields(kind)[static_cast<std::size_t>(field)]);
    if (auto found = d->findTickets(*this, kind); !found)
        return found;
    std::vector<std::string_view> texts(wanted.size());
    return d->database->forEach("SELECT record.row_id" + columns + " FROM " + readableTable(kind)
                                    + " ORDER BY record.row_id",
                                {}, [&](const Statement &found) {
                                    for (std::size_t at = 0; at < texts.size(); ++at)
                                        texts[at] = found.bytes(static_cast<int>(at) + 1);
                                    return row(found.integer(0), texts);
                                });
}

Result<std::optional<Store::Origin>> Store::origin(Kind kind, qint64 rowId)
{
    std::optional<Origin> origin;
    const auto done = d->database->forEach(
        QByteArray("SELECT import.source, record.id, import.file, record.line, record.import_id FROM ") + info(kind).id
            + " AS record LEFT JOIN import ON import.id = record.import_id WHERE row_id = ?",
        {rowId}, [&origin](const Statement &row) {
            origin = Origin{row.text(0), row.text(1), row.text(2), row.integer(3), row.integer(4)};
            return false;
        });
    return done ? Result<std::optional<Origin>>(origin) : done.error();
}

Result<std::vector<qint64>> Store::rowsOfTicket(Kind kind, const QString &source, const QString &ticket)
{
    std::vector<qint64> rowIds;
    if (ticket.isEmpty() || fieldIndex(kind, u"ticket") < 0)
        return rowIds;
    const QByteArray select = QByteArray("SELECT row_id FROM ") + info(kind).id + " WHERE ticket = ?";
    const auto collect = [&rowIds](const Statement &row) {
        rowIds.push_back(row.integer(0));
        return true;
    };
    auto done =
        d->database->forEach(select + " AND import_id IN (SELECT id FROM import WHERE source = ?) ORDER BY row_id",
                             {ticket, source}, collect);
    if (done && rowIds.empty())
        done = d->database->forEach(select + " ORDER BY row_id", {ticket}, collect);
    return done ? Result<std::vector<qint64>>(rowIds) : done.error();
}

Result<void> Store::replaceCustomers(const TextChange &change)
{
    Database &database = *d->database;
    // What is overwritten shall not be readable in the free pages of the file.
    if (auto set = database.runScript("PRAGMA secure_delete = ON"); !set)
        return set.error();
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const KindInfo &each : kinds) {
        if (fieldIndex(each.kind, u"customer") < 0)
            continue;
        for (const char *suffix : {"", "_version"}) {
            if (auto done = renameCustomers(database, QByteArray(each.id) + suffix, change); !done)
                return done.error();
        }
    }
    return (*transaction)->commit();
}

Result<void> Store::replaceRejects(qint64 importId, const std::function<QString(const Reject &)> &change)
{
    Database &database = *d->database;
    if (auto set = database.runScript("PRAGMA secure_delete = ON"); !set)
        return set.error();
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<std::vector<Reject>> rejects = readRejects(database, importId);
    if (!rejects)
        return rejects.error();
    if (auto done = database.run("DELETE FROM reject WHERE import_id = ?", {importId}); !done)
        return done.error();
    for (Reject reject : *rejects) {
        reject.raw = change(reject);
        if (auto done = writeReject(database, importId, reject); !done)
            return done.error();
    }
    return (*transaction)->commit();
}

} // namespace kompas
