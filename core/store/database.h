// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QByteArray>

#include <functional>
#include <initializer_list>
#include <memory>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_blob;
struct sqlite3_stmt;

namespace kompas {

class Database;

/// A value bound to a `?`.
using Bound = std::variant<std::monostate, qint64, double, QString, QByteArray>;

/// A prepared statement. Parameters count from 1, columns of a result row from 0.
class Statement
{
public:
    Statement() = default;
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    explicit operator bool() const { return m_statement != nullptr; }

    void bind(int parameter, const Bound &value);
    void bindNull(int parameter);
    void bindInteger(int parameter, qint64 value);
    void bindReal(int parameter, double value);
    /// UTF-8, not copied: the bytes must live until the next reset().
    void bindText(int parameter, std::string_view text);
    /// The same of bytes that are no text.
    void bindBlob(int parameter, const QByteArray &bytes);

    /// True while there is a result row; false when the statement is done. A statement that is done is reset.
    Result<bool> step();
    /// For statements without result rows.
    Result<void> run();
    void reset();

    enum class Type : quint8 { None, Integer, Real, Text, Bytes };
    Type type(int column) const; ///< of what is stored in this row
    bool isNull(int column) const { return type(column) == Type::None; }
    qint64 integer(int column) const; ///< 0 for NULL
    double real(int column) const;
    QString text(int column) const;
    /// UTF-8 as stored, or the bytes of a BLOB; valid until the next step() or reset().
    std::string_view bytes(int column) const;

private:
    friend class Database;
    Statement(sqlite3_stmt *statement, Database *database) : m_statement(statement), m_database(database) {}

    sqlite3_stmt *m_statement = nullptr;
    Database *m_database = nullptr;
};

/// Reads the BLOBs of one column straight to where they are wanted, one row after the other.
class BlobReader
{
public:
    /// The names are those of a table and a column, and have to outlive it.
    BlobReader(Database &database, const char *table, const char *column)
        : m_database(database),
          m_table(table),
          m_column(column)
    {
    }
    ~BlobReader();
    BlobReader(const BlobReader &) = delete;
    BlobReader &operator=(const BlobReader &) = delete;

    /// The bytes of a row that is there.
    Result<std::size_t> sizeOf(qint64 rowId);
    /// The first bytes of the row that sizeOf() was asked about.
    Result<void> readTo(std::span<char> bytes);

private:
    Database &m_database;
    const char *m_table;
    const char *m_column;
    sqlite3_blob *m_blob = nullptr;
};

/// The only door to SQLite. Every failure becomes a sentence with the file and the remedy.
class Database
{
public:
    enum class Access { Read, Write };

    /// Opens an existing file and reads its header. Reading goes through a writable connection with `query_only` where
    /// the file allows it, so that a write interrupted by a crash can be rolled back first.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    bool isWritable() const { return m_access == Access::Write; }

    Result<Statement> prepare(const QByteArray &sql);
    Result<void> run(const QByteArray &sql, std::initializer_list<Bound> values = {});
    /// All statements of a script; `progress` is asked while they run.
    Result<void> runScript(const QByteArray &sql, const Progress &progress = {});
    /// First column of the first row; 0 when there is no row or it is NULL.
    Result<qint64> integer(const QByteArray &sql, std::initializer_list<Bound> values = {});
    Result<QString> text(const QByteArray &sql, std::initializer_list<Bound> values = {});
    /// `row` returns false to stop.
    Result<void> forEach(const QByteArray &sql, std::initializer_list<Bound> values,
                         const std::function<bool(const Statement &)> &row);

    qint64 changes() const;      ///< rows changed by the last statement
    qint64 totalChanges() const; ///< rows changed through this connection
    qint64 lastRowId() const;    ///< of the last INSERT
    bool inTransaction() const;  ///< false after an interrupted or failed write has been rolled back by SQLite
    Error error(int code) const; ///< the last failure as a sentence
    /// How much of the file is kept in memory, in KiB.
    Result<void> setCacheSize(int kibibytes);
    Error outOfMemory() const;

    /// A function of a row id that statements can ask by this name from now on; 0 stands for NULL.
    Result<void> setRowFunction(const char *name, std::function<qint64(qint64 rowId)> function);

    /// Asked now and then while a statement runs; it stops when the answer is false. An empty function asks nobody.
    void setKeepGoing(std::function<bool()> keepGoing);

private:
    friend class BlobReader;
    friend class ByteDatabase;
    Database(QString path, Access access) : m_path(std::move(path)), m_access(access) {}

    QString m_path;
    Access m_access;
    sqlite3 *m_handle = nullptr;
    std::function<bool()> m_keepGoing = {};
};

/// A second database of a connection, which consists of bytes in memory. Made and given up outside of transactions.
class ByteDatabase
{
public:
    static Result<std::unique_ptr<ByteDatabase>> attach(Database &database);
    ~ByteDatabase();
    ByteDatabase(const ByteDatabase &) = delete;
    ByteDatabase &operator=(const ByteDatabase &) = delete;

    /// Room for bytes that lasts as long as SQLite may look at them.
    std::vector<char> &buffer() { return m_buffer; }
    /// Takes the first bytes of the buffer for a database file and adds all rows of a table in it to the table of the
    /// same name and form in the main database.
    Result<void> copyTable(std::span<char> bytes, const char *table);

private:
    explicit ByteDatabase(Database &database) : m_database(database) {}

    Database &m_database;
    std::vector<char> m_buffer = {};
};

/// Rolls back unless committed. Inside an open transaction it joins that: commit is then left to the outer one, and
/// so is rolling back, to which a failure must be passed on.
class Transaction
{
public:
    /// Shared: several reads that see one state. Exclusive: long writes, so that a reader cannot stop them half way.
    enum class Lock { Shared, Immediate, Exclusive };
    static Result<std::unique_ptr<Transaction>> begin(Database &database, Lock lock = Lock::Immediate);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Result<void> commit();

private:
    Transaction(Database &database, bool isOuter) : m_database(database), m_open(isOuter) {}

    Database &m_database;
    bool m_open; ///< to be ended by this one
};

} // namespace kompas
