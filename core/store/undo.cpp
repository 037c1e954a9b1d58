// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include "core/store/column_cache.h"
#include "core/store/record_table.h"

namespace kompas {

namespace {

constexpr qint64 rowsPerQuestion = 256;

Result<std::vector<qint64>> rowIds(Database &database, const QByteArray &sql, qint64 importId)
{
    std::vector<qint64> result;
    const auto done = database.forEach(sql, {importId}, [&result](const Statement &row) {
        result.push_back(row.integer(0));
        return true;
    });
    if (!done)
        return done.error();
    return result;
}

/// Rows that no other import has brought.
Result<void> removeOwnRows(Database &database, const QByteArray &table, qint64 importId, ColumnCache &cache)
{
    const QByteArray own = " FROM " + table + " WHERE import_id = ?1 AND NOT EXISTS (SELECT 1 FROM " + table
                           + "_version WHERE row_id = " + table + ".row_id)";
    const Result<std::vector<qint64>> rows = rowIds(database, "SELECT row_id" + own, importId);
    if (!rows)
        return rows.error();
    for (const qint64 rowId : *rows)
        cache.touch(rowId);
    return database.run("DELETE" + own, {importId});
}

/// Rows that the import changed, or whose visible values came with it: they become what the other imports make them.
Result<void> settleSharedRows(Database &database, RecordTable &records, qint64 importId, ColumnCache &cache,
                              const Progress &progress)
{
    const QByteArray table = info(records.kind()).id;
    const Result<std::vector<qint64>> rows =
        rowIds(database,
               "SELECT row_id FROM " + table + " WHERE import_id = ?1 UNION SELECT row_id FROM " + table
                   + "_version WHERE import_id = ?1 AND same_as IS NULL ORDER BY 1",
               importId);
    if (!rows)
        return rows.error();
    qint64 done = 0;
    for (const qint64 rowId : *rows) {
        if (++done % rowsPerQuestion == 0
            && !progress.at(static_cast<double>(done) / static_cast<double>(rows->size())))
            return Progress::stopped();
        Result<std::vector<Version>> versions = records.versions(rowId);
        if (!versions)
            return versions.error();
        std::erase_if(*versions, [importId](const Version &version) { return version.import == importId; });
        if (const auto settled = records.settle(rowId, std::move(*versions)); !settled)
            return settled.error();
        cache.touch(rowId);
    }
    return {};
}

Result<void> takeOutKind(Database &database, Kind kind, qint64 importId, const Progress &progress)
{
    Result<RecordTable> records = RecordTable::open(database, kind);
    if (!records)
        return records.error();
    Result<std::unique_ptr<ColumnCache>> cache = ColumnCache::open(database, kind);
    if (!cache)
        return cache.error();
    const QByteArray table = info(kind).id;
    if (auto done = removeOwnRows(database, table, importId, **cache); !done)
        return done.error();
    if (auto done = settleSharedRows(database, *records, importId, **cache, progress.part(0, 0.8)); !done)
        return done.error();
    if (auto done = database.run("DELETE FROM " + table + "_version WHERE import_id = ?", {importId}); !done)
        return done.error();
    return (*cache)->finish(progress.part(0.8, 1));
}

} // namespace

Result<void> takeOut(Database &database, qint64 importId, const Progress &progress)
{
    double part = 0;
    for (const KindInfo &kind : kinds) {
        const Progress step = progress.part(part / kinds.size(), (part + 1) / kinds.size());
        ++part;
        if (auto done = takeOutKind(database, kind.kind, importId, step); !done)
            return done.error();
    }
    for (const QByteArray table : {"status_snapshot", "reject"}) {
        if (auto done = database.run("DELETE FROM " + table + " WHERE import_id = ?", {importId}); !done)
            return done.error();
    }
    return database.run("UPDATE import SET undone = 1 WHERE id = ?", {importId});
}

} // namespace kompas
