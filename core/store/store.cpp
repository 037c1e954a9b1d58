// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/import_log.h"
#include "core/store/import_writer.h"
#include "core/store/migrations.h"
#include "core/store/store_private.h"
#include "core/store/undo.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace kompas {

namespace {

Error about(const char *text, const QString &path)
{
    return {QCoreApplication::translate("Store", text).arg(QDir::toNativeSeparators(path))};
}

/// An empty file that only its owner can read; SQLite gives its journal the same rights.
Result<void> createFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (file < 0) {
        Error error = about(QT_TRANSLATE_NOOP("Store", "%1 cannot be made. Check that the folder is there and that you "
                                                       "may write in it."),
                            path);
        error.detail = qt_error_string(errno);
        return error;
    }
    ::close(file);
    return {};
}

/// What can be said before SQLite looks at the file.
Result<void> checkFile(const QString &path, Store::Mode mode)
{
    const QFileInfo file(path);
    if (file.isDir())
        return about(QT_TRANSLATE_NOOP("Store", "%1 is a folder, not a Servicekompas file. Choose a .kompas file in "
                                                "it."),
                     path);
    if (!file.exists() && mode != Store::Mode::Create)
        return about(QT_TRANSLATE_NOOP("Store", "There is no file %1. Check the name, or import an export to make it."),
                     path);
    if (file.exists() && !file.isFile())
        return about(QT_TRANSLATE_NOOP("Store", "%1 is not a file. Choose a .kompas file."), path);
    if (file.exists() && file.size() == 0 && mode != Store::Mode::Create)
        return about(QT_TRANSLATE_NOOP("Store", "%1 is empty, not a Servicekompas file. Choose another file, or "
                                                "import an export into it."),
                     path);
    if (file.exists() && !file.isReadable())
        return about(QT_TRANSLATE_NOOP("Store", "You may not read %1. Ask its owner, or work on a copy."), path);
    return {};
}

Result<void> bringUpToDate(Database &database, Store::Mode mode, const Progress &progress)
{
    const Result<int> schema = schemaOf(database);
    if (!schema)
        return schema.error();
    if (*schema == newestSchema())
        return {};
    if (*schema == 0 && mode != Store::Mode::Create)
        return about(QT_TRANSLATE_NOOP("Store", "%1 is empty, not a Servicekompas file. Choose another file, or "
                                                "import an export into it."),
                     database.path());
    if (mode == Store::Mode::ReadOnly)
        return about(QT_TRANSLATE_NOOP("Store", "%1 was made by an older Servicekompas. Open it once in the window to "
                                                "bring it up to date."),
                     database.path());
    return migrate(database, progress);
}

Result<std::unique_ptr<Database>> openDatabase(const QString &path, Store::Mode mode, const Progress &progress)
{
    const auto access = mode == Store::Mode::ReadOnly ? Database::Access::Read : Database::Access::Write;
    Result<std::unique_ptr<Database>> database = Database::open(path, access);
    if (!database)
        return database.error();
    if (auto done = bringUpToDate(**database, mode, progress); !done)
        return done.error();
    return database;
}

Result<Import> appendTo(Database &database, const QString &source, qint64 now, const Store::Feed &feed,
                        const Progress &progress)
{
    const Result<std::unique_ptr<ByteDatabase>> bytes = ByteDatabase::attach(database);
    if (!bytes)
        return bytes.error();
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database, Transaction::Lock::Exclusive);
    if (!transaction)
        return transaction.error();
    const Result<qint64> id = nextImportId(database);
    if (!id)
        return id.error();
    ImportWriter writer(database, **bytes, *id, source);
    Result<Import> fed = feed(writer.sink());
    if (writer.failure())
        return *writer.failure();
    if (!fed)
        return fed.error();
    Import import = std::move(*fed);
    import.id = *id;
    import.source = source;
    import.importedAt = now;
    if (auto done = writer.count(import); !done)
        return done.error();
    if (auto done = writeImport(database, import); !done)
        return done.error();
    if (auto done = writer.finish(progress); !done)
        return done.error();
    if (!progress.at(1))
        return Progress::stopped();
    if (auto done = (*transaction)->commit(); !done)
        return done.error();
    return import;
}

Result<void> undoIn(Database &database, qint64 importId, const Progress &progress)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database, Transaction::Lock::Exclusive);
    if (!transaction)
        return transaction.error();
    const Result<qint64> stands =
        database.integer("SELECT count(*) FROM import WHERE id = ? AND undone = 0", {importId});
    if (!stands)
        return stands.error();
    if (*stands == 0) {
        const char *text = QT_TRANSLATE_NOOP("Store", "%1 has no import %2 that could be undone. The list of imports "
                                                      "shows their numbers.");
        return Error{QCoreApplication::translate("Store", text)
                         .arg(QDir::toNativeSeparators(database.path()), QString::number(importId))};
    }
    if (auto done = takeOut(database, importId, progress); !done)
        return done.error();
    if (!progress.at(1))
        return Progress::stopped();
    return (*transaction)->commit();
}

} // namespace

QString agentPrivacyId(AgentPrivacy privacy)
{
    switch (privacy) {
    case AgentPrivacy::Names:
        return QStringLiteral("names");
    case AgentPrivacy::Pseudonyms:
        return QStringLiteral("pseudonyms");
    case AgentPrivacy::Team:
        return QStringLiteral("team");
    }
    return {};
}

std::optional<AgentPrivacy> agentPrivacyFromId(QStringView id)
{
    for (const AgentPrivacy each : {AgentPrivacy::Names, AgentPrivacy::Pseudonyms, AgentPrivacy::Team}) {
        if (agentPrivacyId(each) == id)
            return each;
    }
    return std::nullopt;
}

Store::Store(std::unique_ptr<Private> data) : d(std::move(data)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &path, Mode mode, const Progress &progress)
{
    if (auto checked = checkFile(path, mode); !checked)
        return checked.error();
    const bool isNew = !QFileInfo::exists(path);
    if (isNew) {
        if (auto created = createFile(path); !created)
            return created.error();
    }
    Result<std::unique_ptr<Database>> database = openDatabase(path, mode, progress);
    if (!database) {
        if (isNew)
            QFile::remove(path);
        return database.error();
    }
    auto data = std::make_unique<Private>();
    data->database = std::move(*database);
    data->schemaVersion = newestSchema();
    return std::unique_ptr<Store>(new Store(std::move(data)));
}

QString Store::path() const
{
    return d->database->path();
}

Result<Import> Store::append(const QString &source, qint64 now, const Feed &feed, const Progress &progress)
{
    return unlessMemoryEnds(*d->database, [&] { return appendTo(*d->database, source, now, feed, progress); });
}

Result<std::vector<Import>> Store::imports()
{
    return readImports(*d->database);
}

Result<void> Store::undo(qint64 importId, const Progress &progress)
{
    return unlessMemoryEnds(*d->database, [&] { return undoIn(*d->database, importId, progress); });
}

Result<std::vector<Reject>> Store::rejects(qint64 importId)
{
    const Result<qint64> known = d->database->integer("SELECT count(*) FROM import WHERE id = ?", {importId});
    if (!known)
        return known.error();
    if (*known == 0) {
        const char *text = QT_TRANSLATE_NOOP("Store", "%1 has no import %2. The list of imports shows their numbers.");
        return Error{QCoreApplication::translate("Store", text)
                         .arg(QDir::toNativeSeparators(path()), QString::number(importId))};
    }
    return readRejects(*d->database, importId);
}

Result<qint64> Store::dataVersion()
{
    return d->database->integer("PRAGMA data_version");
}

int Store::schemaVersion() const
{
    return d->schemaVersion;
}

} // namespace kompas
