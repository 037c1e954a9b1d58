// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import_log.h"

#include "core/data/facts.h"

namespace kompas {

namespace {

Result<void> writeKinds(Database &database, const Import &import)
{
    for (auto kind = import.kinds.cbegin(); kind != import.kinds.cend(); ++kind) {
        const Counts &counts = kind.value();
        const auto done = database.run(
            "INSERT INTO import_kind (import_id, kind, imported, updated, unchanged) VALUES (?, ?, ?, ?, ?)",
            {import.id, kind.key(), counts.imported, counts.updated, counts.unchanged});
        if (!done)
            return done.error();
    }
    return {};
}

Result<void> writeRemarks(Database &database, const Import &import)
{
    for (const Remark &remark : import.remarks) {
        const auto done =
            database.run("INSERT INTO remark (import_id, code, field, rows, line, text) VALUES (?, ?, ?, ?, ?, ?)",
                         {import.id, remark.code, remark.field, remark.rows, remark.line, remark.text});
        if (!done)
            return done.error();
    }
    return {};
}

constexpr const char *importColumns =
    "id, file, sha256, bytes, source, profile, delimiter, encoding, header_line, decimal, date_order, timezone, "
    "settings, imported_at, data_until, rows, imported, updated, unchanged, skipped, rejected, undone";

Import importOf(const Statement &row)
{
    Import import;
    import.id = row.integer(0);
    import.file = row.text(1);
    import.sha256 = row.text(2).toLatin1();
    import.bytes = row.integer(3);
    import.source = row.text(4);
    import.profile = row.text(5);
    import.delimiter = row.text(6);
    import.encoding = row.text(7);
    import.headerLine = static_cast<int>(row.integer(8));
    import.decimal = row.text(9);
    import.dateOrder = row.text(10);
    import.timezone = row.text(11);
    import.settings = row.text(12);
    import.importedAt = row.integer(13);
    import.dataUntil = row.isNull(14) ? noInstant : row.integer(14);
    import.rows = row.integer(15);
    import.counts = {row.integer(16), row.integer(17), row.integer(18)};
    import.skipped = row.integer(19);
    import.rejected = row.integer(20);
    import.undone = row.integer(21) != 0;
    return import;
}

/// The position of an import among all, -1 when it is not there.
std::size_t positionOf(const std::vector<Import> &imports, qint64 id)
{
    return static_cast<std::size_t>(std::ranges::lower_bound(imports, id, {}, &Import::id) - imports.begin());
}

} // namespace

Result<qint64> nextImportId(Database &database)
{
    const Result<qint64> last = database.integer("SELECT seq FROM sqlite_sequence WHERE name = 'import'");
    if (!last)
        return last.error();
    return *last + 1;
}

Result<void> writeImport(Database &database, const Import &import)
{
    const Bound dataUntil = import.dataUntil == noInstant ? Bound() : Bound(import.dataUntil);
    const QByteArray sql = QByteArray("INSERT INTO import (") + importColumns
                           + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    const auto done = database.run(sql, {import.id,
                                         import.file,
                                         QString::fromLatin1(import.sha256),
                                         import.bytes,
                                         import.source,
                                         import.profile,
                                         import.delimiter,
                                         import.encoding,
                                         qint64(import.headerLine),
                                         import.decimal,
                                         import.dateOrder,
                                         import.timezone,
                                         import.settings,
                                         import.importedAt,
                                         dataUntil,
                                         import.rows,
                                         import.counts.imported,
                                         import.counts.updated,
                                         import.counts.unchanged,
                                         import.skipped,
                                         import.rejected,
                                         qint64(import.undone)});
    if (!done)
        return done.error();
    if (auto written = writeKinds(database, import); !written)
        return written.error();
    return writeRemarks(database, import);
}

Result<void> writeReject(Database &database, qint64 importId, const Reject &reject)
{
    return database.run("INSERT INTO reject (import_id, line, raw, code, reason) VALUES (?, ?, ?, ?, ?)",
                        {importId, reject.line, reject.raw, reject.code, reject.reason});
}

Result<std::vector<Import>> readImports(Database &database)
{
    std::vector<Import> imports;
    auto done = database.forEach(QByteArray("SELECT ") + importColumns + " FROM import ORDER BY id", {},
                                 [&imports](const Statement &row) {
                                     imports.push_back(importOf(row));
                                     return true;
                                 });
    if (!done)
        return done.error();
    done = database.forEach("SELECT import_id, kind, imported, updated, unchanged FROM import_kind", {},
                            [&imports](const Statement &row) {
                                const std::size_t at = positionOf(imports, row.integer(0));
                                imports[at].kinds[row.text(1)] = {row.integer(2), row.integer(3), row.integer(4)};
                                return true;
                            });
    if (!done)
        return done.error();
    done = database.forEach(
        "SELECT import_id, code, field, rows, line, text FROM remark ORDER BY remark_id", {},
        [&imports](const Statement &row) {
            const std::size_t at = positionOf(imports, row.integer(0));
            imports[at].remarks.push_back({row.text(1), row.text(2), row.integer(3), row.integer(4), row.text(5)});
            return true;
        });
    if (!done)
        return done.error();
    return imports;
}

Result<std::vector<Reject>> readRejects(Database &database, qint64 importId)
{
    std::vector<Reject> rejects;
    const auto done =
        database.forEach("SELECT line, raw, code, reason FROM reject WHERE import_id = ? ORDER BY reject_id",
                         {importId}, [&rejects](const Statement &row) {
                             rejects.push_back({row.integer(0), row.text(1), row.text(2), row.text(3)});
                             return true;
                         });
    if (!done)
        return done.error();
    return rejects;
}

} // namespace kompas
