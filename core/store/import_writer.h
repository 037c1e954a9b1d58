// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/packed.h"
#include "core/store/column_cache.h"
#include "core/store/key_table.h"
#include "core/store/new_rows.h"
#include "core/store/record_table.h"
#include "core/store/stored_load.h"

#include <deque>
#include <unordered_set>

namespace kompas {

/// What became of the records of one row of the file.
struct RowFate {
    qint64 line = 0;
    quint16 imported = 0;
    quint16 updated = 0;
    quint16 unchanged = 0;
};

/// Writes the rows of one import inside the transaction of the caller. After a failure nothing more is written.
class ImportWriter
{
public:
    ImportWriter(Database &database, ByteDatabase &bytes, qint64 importId, const QString &source);

    /// Takes the rows of the import.
    LoadSink sink();

    const std::optional<Error> &failure() const { return m_failure; }
    /// Fills in the counts of the import.
    Result<void> count(Import &import);
    /// Writes what is derived; the import must have been logged.
    Result<void> finish(const Progress &progress);

private:
    enum class Fate : quint8 { Imported, Updated, Unchanged, Lost };
    struct KindWriter {
        RecordTable table;
        NewRows newRows;
        std::unique_ptr<ColumnCache> cache;
        Version incoming; ///< a record with the key of a row
        Version visible;  ///< that row
        qint64 firstNewRowId;
        KeyTable keys = {};
        Counts counts = {};
        std::string_view rows = {};              ///< of the load
        std::vector<qint64> newRowIds = {};      ///< of the load; 0 for records that are no new rows
        std::vector<qint64> changedRowIds = {};  ///< of the load; 0 for records that have taken no row's place
        std::vector<TableRow> replacements = {}; ///< of the load: what is to take the place of rows of the table
    };
    struct Found {
        qint64 rowId = 0;
        bool wasSeen = false;
        qint64 updatedAt = noInstant; ///< of a row that was not
    };

    Result<KindWriter *> writerOf(Kind kind);
    Result<void> loadKeys(KindWriter &writer);
    Result<void> take(StoredLoad &load);
    Result<void> beginLoad(StoredLoad &load);
    Result<void> writeRow(const StoredLoad &load, std::size_t firstPlace, const StoredLoad::Row &row);
    Result<void> writeRecord(KindWriter &writer, const StoredLoad::OfKind &records, std::size_t record);
    Result<void> endLoad(StoredLoad &load);
    /// Nothing when the source has no such record yet; else the row counts as seen.
    Result<std::optional<Found>> find(KindWriter &writer, std::string_view row, quint64 hash);
    Result<bool> hasKey(KindWriter &writer, Found &found, std::string_view key);
    Result<void> replaceRows(KindWriter &writer);
    Result<Fate> placeAgain(KindWriter &writer, qint64 rowId, std::string_view row);
    Result<Fate> placeBeside(KindWriter &writer, const Found &found, std::string_view row, qint64 updatedAt);
    void count(KindWriter &writer, RowFate &row, Fate fate, int by);
    void countDuplicate(qint64 line);
    void lose(KindWriter &writer, qint64 line, Fate fate);
    Result<void> snapshot(std::string_view status, qint64 rowId);
    Result<void> numberAgents(const std::vector<std::string> &agents);
    void countRows(Import &import) const;

    Database &m_database;
    ByteDatabase &m_bytes;
    qint64 m_importId;
    std::string m_source;
    std::array<std::optional<KindWriter>, kinds.size()> m_writers = {};
    SpareRecords m_spare = {};
    std::deque<RowFate> m_rows = {};
    bool m_isLog = false;
    qint64 m_duplicates = 0;
    qint64 m_firstDuplicateLine = 0;
    std::optional<std::unordered_set<std::string, TextHash, std::equal_to<>>> m_agents = {};
    Statement m_snapshot = {};
    Statement m_forgetSnapshot = {};
    std::optional<Error> m_failure = {};
};

} // namespace kompas
