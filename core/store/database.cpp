// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <cerrno>

namespace kompas {

namespace {

constexpr int busyMilliseconds = 5000;
constexpr int instructionsPerQuestion = 10000;
constexpr auto byteSchema = "bytes"; ///< the name of a second database
const auto context = "Store";

QString sentence(const char *text, const QString &path)
{
    return QCoreApplication::translate(context, text).arg(QDir::toNativeSeparators(path));
}

bool isNoSpace(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

const char *sentenceFor(int code, int systemError)
{
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return QT_TRANSLATE_NOOP("Store", "%1 is not a Servicekompas file. Choose a .kompas file, or import the "
                                          "export into a new one.");
    case SQLITE_CORRUPT:
        return QT_TRANSLATE_NOOP("Store", "%1 is damaged or has been cut off. Put back a copy of the file, or import "
                                          "the exports into a new one.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QT_TRANSLATE_NOOP("Store", "%1 is in use by another program. Wait until that is done, or close it, and "
                                          "try again.");
    case SQLITE_READONLY:
        return QT_TRANSLATE_NOOP("Store", "%1 cannot be changed: the file or its folder is read-only. Allow writing, "
                                          "or work on a copy.");
    case SQLITE_FULL:
        return QT_TRANSLATE_NOOP("Store", "There is no space left on the disk of %1. Nothing has been changed. Make "
                                          "room and try again.");
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return QT_TRANSLATE_NOOP("Store", "%1 cannot be opened. Check that you may read the file and write in its "
                                          "folder.");
    case SQLITE_IOERR:
        if (isNoSpace(systemError))
            return sentenceFor(SQLITE_FULL, 0);
        return QT_TRANSLATE_NOOP("Store",
                                 "The disk refused to read or write %1. Nothing has been changed. Check whether it is "
                                 "full or broken, or work on a copy on another disk.");
    case SQLITE_NOMEM:
        return QT_TRANSLATE_NOOP("Store", "There is not enough memory to work on %1. Close other programs and try "
                                          "again.");
    default:
        return QT_TRANSLATE_NOOP("Store", "%1 could not be read or written. Check the file with the verb check, or put "
                                          "back a copy.");
    }
}

/// SQLite takes a file shorter than its header for something else; its first bytes still say what it was.
bool isCutOffDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() < 512 && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

} // namespace

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)),
      m_database(other.m_database)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_database, other.m_database);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bind(int parameter, const Bound &value)
{
    if (const auto *integer = std::get_if<qint64>(&value)) {
        bindInteger(parameter, *integer);
    } else if (const auto *real = std::get_if<double>(&value)) {
        bindReal(parameter, *real);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        sqlite3_bind_text64(m_statement, parameter, utf8.isNull() ? "" : utf8.constData(),
                            static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    } else if (const auto *blob = std::get_if<QByteArray>(&value)) {
        sqlite3_bind_blob64(m_statement, parameter, blob->isNull() ? "" : blob->constData(),
                            static_cast<sqlite3_uint64>(blob->size()), SQLITE_TRANSIENT);
    } else {
        bindNull(parameter);
    }
}

void Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter);
}

void Statement::bindInteger(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
}

void Statement::bindReal(int parameter, double value)
{
    sqlite3_bind_double(m_statement, parameter, value);
}

void Statement::bindText(int parameter, std::string_view text)
{
    sqlite3_bind_text64(m_statement, parameter, text.data() ? text.data() : "", text.size(), SQLITE_STATIC,
                        SQLITE_UTF8);
}

void Statement::bindBlob(int parameter, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_statement, parameter, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                        SQLITE_STATIC);
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    const Error error = m_database->error(code);
    sqlite3_reset(m_statement);
    return error;
}

Result<void> Statement::run()
{
    const Result<bool> row = step();
    if (!row)
        return row.error();
    if (*row)
        reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

Statement::Type Statement::type(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Type::Integer;
    case SQLITE_FLOAT:
        return Type::Real;
    case SQLITE_TEXT:
        return Type::Text;
    case SQLITE_BLOB:
        return Type::Bytes;
    default:
        return Type::None;
    }
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const std::string_view utf8 = bytes(column);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string_view Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data ? data : "", static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    if (isCutOffDatabase(path))
        return Error{sentence(sentenceFor(SQLITE_CORRUPT, 0), path), QStringLiteral("shorter than its header")};
    // Nobody asks SQLite how much memory it uses; counting it costs a lock each time.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted);
    std::unique_ptr<Database> database(new Database(path, access));
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &database->m_handle, flags, nullptr);
    if (opened != SQLITE_OK)
        return database->error(opened);
    // A file that may not be written has been opened for reading all the same.
    if (access == Access::Write && sqlite3_db_readonly(database->m_handle, "main") == 1)
        return database->error(SQLITE_READONLY);
    sqlite3_extended_result_codes(database->m_handle, 1);
    sqlite3_busy_timeout(database->m_handle, busyMilliseconds);
    sqlite3_db_config(database->m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // Set before the first write, the page size holds for the life of the file.
    const QByteArray settings = "PRAGMA page_size = 16384; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;"
                                "PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;";
    if (auto set = database->runScript(settings); !set)
        return set.error();
    if (access == Access::Read) {
        if (auto set = database->runScript("PRAGMA query_only = ON"); !set)
            return set.error();
    }
    if (auto read = database->integer("SELECT count(*) FROM sqlite_master"); !read)
        return read.error();
    return database;
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

Result<Statement> Database::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(m_handle, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return Statement(statement, this);
}

Result<void> Database::run(const QByteArray &sql, std::initializer_list<Bound> values)
{
    return forEach(sql, values, [](const Statement &) { return true; });
}

Result<void> Database::runScript(const QByteArray &sql, const Progress &progress)
{
    const char *const begin = sql.constData();
    const char *at = begin;
    double fraction = 0;
    setKeepGoing([&] { return progress.at(fraction); });
    Result<void> done;
    while (done && *at != '\0') {
        fraction = static_cast<double>(at - begin) / static_cast<double>(sql.size());
        if (!progress.at(fraction)) {
            done = Progress::stopped();
            break;
        }
        sqlite3_stmt *statement = nullptr;
        const int code = sqlite3_prepare_v2(m_handle, at, -1, &statement, &at);
        if (code != SQLITE_OK)
            done = error(code);
        else if (statement) // of a comment nothing
            done = Statement(statement, this).run();
    }
    setKeepGoing({});
    return done;
}

Result<qint64> Database::integer(const QByteArray &sql, std::initializer_list<Bound> values)
{
    qint64 result = 0;
    const auto first = [&result](const Statement &row) {
        result = row.integer(0);
        return false;
    };
    if (auto done = forEach(sql, values, first); !done)
        return done.error();
    return result;
}

Result<QString> Database::text(const QByteArray &sql, std::initializer_list<Bound> values)
{
    QString result;
    const auto first = [&result](const Statement &row) {
        result = row.text(0);
        return false;
    };
    if (auto done = forEach(sql, values, first); !done)
        return done.error();
    return result;
}

Result<void> Database::forEach(const QByteArray &sql, std::initializer_list<Bound> values,
                               const std::function<bool(const Statement &)> &row)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement.error();
    int parameter = 0;
    for (const Bound &value : values)
        statement->bind(++parameter, value);
    while (true) {
        const Result<bool> found = statement->step();
        if (!found)
            return found.error();
        if (!*found || !row(*statement))
            return {};
    }
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

qint64 Database::totalChanges() const
{
    return sqlite3_total_changes64(m_handle);
}

qint64 Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Error Database::error(int code) const
{
    if ((code & 0xff) == SQLITE_INTERRUPT)
        return Progress::stopped();
    const int systemError = m_handle ? sqlite3_system_errno(m_handle) : 0;
    const char *detail = m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code);
    return {sentence(sentenceFor(code, systemError), m_path),
            QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(detail))};
}

Error Database::outOfMemory() const
{
    return error(SQLITE_NOMEM);
}

Result<void> Database::setCacheSize(int kibibytes)
{
    return runScript("PRAGMA cache_size = -" + QByteArray::number(kibibytes));
}

void Database::setKeepGoing(std::function<bool()> keepGoing)
{
    m_keepGoing = std::move(keepGoing);
    const auto ask = [](void *database) { return static_cast<Database *>(database)->m_keepGoing() ? 0 : 1; };
    if (m_keepGoing)
        sqlite3_progress_handler(m_handle, instructionsPerQuestion, ask, this);
    else
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

Result<void> Database::setRowFunction(const char *name, std::function<qint64(qint64 rowId)> function)
{
    using Function = std::function<qint64(qint64)>;
    const auto ask = [](sqlite3_context *context, int, sqlite3_value **values) {
        const qint64 row = (*static_cast<Function *>(sqlite3_user_data(context)))(sqlite3_value_int64(*values));
        if (row == 0)
            sqlite3_result_null(context);
        else
            sqlite3_result_int64(context, row);
    };
    auto kept = std::make_unique<Function>(std::move(function));
    // SQLite takes it over, also when it fails.
    const int code = sqlite3_create_function_v2(m_handle, name, 1, SQLITE_UTF8, kept.release(), ask, nullptr, nullptr,
                                                [](void *taken) { delete static_cast<Function *>(taken); });
    return code == SQLITE_OK ? Result<void>() : error(code);
}

BlobReader::~BlobReader()
{
    sqlite3_blob_close(m_blob);
}

Result<std::size_t> BlobReader::sizeOf(qint64 rowId)
{
    const int code = m_blob ? sqlite3_blob_reopen(m_blob, rowId)
                            : sqlite3_blob_open(m_database.m_handle, "main", m_table, m_column, rowId, 0, &m_blob);
    if (code != SQLITE_OK)
        return m_database.error(code);
    return static_cast<std::size_t>(sqlite3_blob_bytes(m_blob));
}

Result<void> BlobReader::readTo(std::span<char> bytes)
{
    const int code = sqlite3_blob_read(m_blob, bytes.data(), static_cast<int>(bytes.size()), 0);
    return code == SQLITE_OK ? Result<void>() : m_database.error(code);
}

Result<std::unique_ptr<ByteDatabase>> ByteDatabase::attach(Database &database)
{
    if (auto attached = database.run(QByteArray("ATTACH ':memory:' AS ") + byteSchema); !attached)
        return attached.error();
    return std::unique_ptr<ByteDatabase>(new ByteDatabase(database));
}

ByteDatabase::~ByteDatabase()
{
    m_database.run(QByteArray("DETACH ") + byteSchema);
}

/// SQLite copies rows as they are from a table of the same form that has no index, as long as foreign keys are not
/// looked after; it does not look into them.
Result<void> ByteDatabase::copyTable(std::span<char> bytes, const char *table)
{
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    const int code =
        sqlite3_deserialize(m_database.m_handle, byteSchema, reinterpret_cast<unsigned char *>(bytes.data()), size,
                            size, SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK)
        return m_database.error(code);
    return m_database.run(QByteArray("INSERT INTO main.") + table + " SELECT * FROM " + byteSchema + '.' + table);
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database, Lock lock)
{
    if (database.inTransaction())
        return std::unique_ptr<Transaction>(new Transaction(database, false));
    static constexpr std::array words = {"BEGIN DEFERRED", "BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"};
    if (auto begun = database.run(words[static_cast<std::size_t>(lock)]); !begun)
        return begun.error();
    return std::unique_ptr<Transaction>(new Transaction(database, true));
}

Transaction::~Transaction()
{
    // SQLite has already rolled back when a write was interrupted or the disk was full.
    if (m_open && m_database.inTransaction()) {
        m_database.setKeepGoing({});
        m_database.run("ROLLBACK");
    }
}

Result<void> Transaction::commit()
{
    if (!m_open)
        return {};
    if (auto done = m_database.run("COMMIT"); !done)
        return done.error();
    m_open = false;
    return {};
}

} // namespace kompas
