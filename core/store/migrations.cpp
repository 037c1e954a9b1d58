// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace kompas {

namespace {

struct Migration {
    int number = 0;
    QString resource = {};
};

/// `0001_first_schema.sql`, in the order of their numbers.
const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> all = [] {
        std::vector<Migration> result;
        const QDir folder(QStringLiteral(":/migrations"));
        for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
            result.push_back({name.left(4).toInt(), folder.filePath(name)});
        return result;
    }();
    return all;
}

Error about(const char *text, const Database &database, const QString &detail)
{
    return {QCoreApplication::translate("Store", text).arg(QDir::toNativeSeparators(database.path())), detail};
}

Result<void> apply(Database &database, const Migration &migration, const Progress &progress)
{
    QFile file(migration.resource);
    if (!file.open(QIODevice::ReadOnly))
        return Error{{}, QStringLiteral("no resource %1").arg(migration.resource)};
    const QByteArray stamp = "PRAGMA application_id = " + QByteArray::number(applicationId)
                             + "; PRAGMA user_version = " + QByteArray::number(migration.number) + ";";
    return database.runScript(file.readAll() + stamp, progress);
}

} // namespace

int newestSchema()
{
    return migrations().empty() ? 0 : migrations().back().number;
}

Result<int> schemaOf(Database &database)
{
    const Result<qint64> id = database.integer("PRAGMA application_id");
    if (!id)
        return id.error();
    const Result<qint64> version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    const Result<qint64> tables = database.integer("SELECT count(*) FROM sqlite_master");
    if (!tables)
        return tables.error();
    const bool isEmpty = *id == 0 && *version == 0 && *tables == 0;
    if (!isEmpty && *id != applicationId)
        return about(QT_TRANSLATE_NOOP("Store", "%1 is a database of another program, not a Servicekompas file. Choose "
                                                "a .kompas file."),
                     database, QStringLiteral("application_id %1").arg(*id));
    if (*version > newestSchema())
        return about(QT_TRANSLATE_NOOP("Store", "%1 was made by a newer Servicekompas. Install that version to open "
                                                "it."),
                     database, QStringLiteral("schema %1, known %2").arg(*version).arg(newestSchema()));
    return static_cast<int>(*version);
}

Result<void> migrate(Database &database, const Progress &progress)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database, Transaction::Lock::Exclusive);
    if (!transaction)
        return transaction.error();
    // Another program may have been faster.
    const Result<int> schema = schemaOf(database);
    if (!schema)
        return schema.error();
    double done = 0;
    const auto count = static_cast<double>(migrations().size());
    for (const Migration &migration : migrations()) {
        const Progress step = progress.part(done / count, (done + 1) / count);
        ++done;
        if (*schema >= migration.number)
            continue;
        if (auto applied = apply(database, migration, step); !applied)
            return applied.error();
    }
    return (*transaction)->commit();
}

} // namespace kompas
