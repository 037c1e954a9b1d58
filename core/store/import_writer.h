// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/column_cache.h"
#include "core/store/record_table.h"
#include "core/store/store.h"

#include <unordered_set>

namespace kompas {

/// What became of the records of one row of the file.
struct RowFate {
    qint64 line = 0;
    quint32 imported = 0;
    quint32 updated = 0;
    quint32 unchanged = 0;
};

/// Writes the rows of one import inside the transaction of the caller. After a failure nothing more is written.
class ImportWriter : public Store::Appender
{
public:
    ImportWriter(Database &database, qint64 importId, const QString &source);

    bool row(qint64 line, std::vector<Record> &&records) override;
    void reject(Reject &&reject) override;

    const std::optional<Error> &failure() const { return m_failure; }
    /// Writes what is derived, and fills in the counts of the import.
    Result<void> finish(Import &import, const Progress &progress);

private:
    enum class Fate : quint8 { Imported, Updated, Unchanged, Lost };
    struct KindWriter {
        RecordTable table;
        std::unique_ptr<ColumnCache> cache = {};
        qint64 nextRowId = 1;
        qint64 firstNewRowId = 1;
        bool sourceIsNew = true;
        std::vector<bool> seen = {}; ///< by row id: this import has brought it
        Counts counts = {};
    };

    Result<KindWriter *> writerOf(Kind kind);
    Result<void> write(qint64 line, const Record &record);
    Result<Fate> place(KindWriter &writer, std::string_view key, const Version &version, qint64 &rowId);
    Result<Fate> placeAgain(KindWriter &writer, qint64 rowId, const Version &visible, const Version &version);
    Result<Fate> placeBeside(KindWriter &writer, qint64 rowId, const Version &visible, const Version &version);
    void count(KindWriter &writer, RowFate &row, Fate fate, int by);
    void countDuplicate(qint64 line);
    void lose(KindWriter &writer, qint64 line, Fate fate);
    Result<void> snapshot(const StoredRecord &record, qint64 rowId);
    Result<void> numberAgents(Kind kind, const StoredRecord &record);
    Result<void> numberAgent(std::string_view agent);
    Result<void> loadAgents();
    void countRows(Import &import) const;

    Database &m_database;
    qint64 m_importId;
    std::string m_source;
    std::array<std::optional<KindWriter>, kinds.size()> m_writers = {};
    std::vector<RowFate> m_rows = {};
    bool m_isLog = false;
    qint64 m_duplicates = 0;
    qint64 m_firstDuplicateLine = 0;
    std::optional<std::unordered_set<std::string, TextHash, std::equal_to<>>> m_agents = {};
    Statement m_snapshot = {};
    Statement m_forgetSnapshot = {};
    Version m_version = {};
    Version m_visible = {};
    std::string m_key = {};
    std::optional<Error> m_failure = {};
};

} // namespace kompas
