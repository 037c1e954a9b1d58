// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/column_cache.h"
#include "core/store/store_private.h"

namespace kompas {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

Result<void> checkIntegrity(Database &database, QStringList &problems)
{
    return database.forEach("PRAGMA integrity_check", {}, [&problems](const Statement &row) {
        const QString line = row.text(0);
        if (line != u"ok")
            problems += translated(QT_TRANSLATE_NOOP("Store", "The file is damaged: %1")).arg(line);
        return true;
    });
}

/// Every row belongs to an import that stands, and every version that is kept aside to a visible row.
Result<void> checkRows(Database &database, Kind kind, QStringList &problems)
{
    const QByteArray table = info(kind).id;
    const Result<qint64> orphans =
        database.integer("SELECT (SELECT count(*) FROM " + table
                         + " WHERE import_id NOT IN (SELECT id FROM import WHERE undone = 0))"
                           " + (SELECT count(*) FROM "
                         + table + "_version WHERE import_id NOT IN (SELECT id FROM import WHERE undone = 0) OR row_id "
                         + "NOT IN (SELECT row_id FROM " + table + "))");
    if (!orphans)
        return orphans.error();
    if (*orphans > 0)
        problems += translated(QT_TRANSLATE_NOOP("Store", "Table %1: %2 rows belong to no import."))
                        .arg(kindId(kind), QString::number(*orphans));
    const Result<qint64> repeated =
        database.integer("SELECT count(*) FROM (SELECT 1 FROM " + table
                         + " JOIN import ON import.id = import_id GROUP BY source, coalesce(row_key, " + table
                         + ".id) HAVING count(*) > 1)");
    if (!repeated)
        return repeated.error();
    if (*repeated > 0)
        problems += translated(QT_TRANSLATE_NOOP("Store", "Table %1: %2 records stand in it more than once."))
                        .arg(kindId(kind), QString::number(*repeated));
    Result<std::unique_ptr<ColumnCache>> cache = ColumnCache::open(database, kind);
    if (!cache)
        return cache.error();
    const Result<bool> matches = (*cache)->matchesRows();
    if (!matches)
        return matches.error();
    if (!*matches)
        problems += translated(QT_TRANSLATE_NOOP("Store", "Table %1 was changed by another program: the columns kept "
                                                          "beside it differ from its rows."))
                        .arg(kindId(kind));
    return {};
}

} // namespace

Result<Store::Check> Store::check()
{
    Database &database = *d->database;
    QStringList problems;
    QStringList counts = {translated(QT_TRANSLATE_NOOP("Store", "Schema version: %1")).arg(schemaVersion())};
    if (auto done = checkIntegrity(database, problems); !done)
        return done.error();
    for (const KindInfo &kind : kinds) {
        if (auto done = checkRows(database, kind.kind, problems); !done)
            return done.error();
        const Result<qint64> rows = database.integer(QByteArray("SELECT count(*) FROM ") + kind.id);
        if (!rows)
            return rows.error();
        counts += QStringLiteral("%1: %2").arg(QCoreApplication::translate("Kind", kind.label)).arg(*rows);
    }
    const Result<qint64> imports = database.integer("SELECT count(*) FROM import WHERE undone = 0");
    if (!imports)
        return imports.error();
    counts += translated(QT_TRANSLATE_NOOP("Store", "Imports: %1")).arg(*imports);
    return Check{problems.isEmpty(), problems + counts};
}

} // namespace kompas
