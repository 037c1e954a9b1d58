// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dictionary.h"
#include "core/store/stored_record.h"

#include <map>
#include <set>

namespace kompas {

/// One column of the cache: the fields that are columns of Facts, and what is needed to join the kinds.
struct CachedColumn {
    enum class Content : quint8 {
        RowId,
        Source,       ///< code in the dictionary of sources
        TicketHash,   ///< hash of the ticket's number as the export writes it
        CustomerHash, ///< hash of the customer's pseudonym
        HasComment,   ///< 1 with a comment
        Value,
    };
    QByteArray name = {};
    Content content = Content::Value;
    int field = -1; ///< within the kind
    FieldType type = FieldType::Integer;
};

/// `row_id`, `source`, `ticket_hash`, `customer_hash`, `has_comment`, then one for every field that is not Text.
const std::vector<CachedColumn> &cachedColumns(Kind kind);

/// The columns of up to 65,536 rows as whole numbers (scores by their bits), by cachedColumns(); `noInstant` = none.
using ChunkColumns = std::vector<std::vector<qint64>>;

/// The derived cache of one kind. Chunk k holds the rows with row ids k * 65536 + 1 to (k + 1) * 65536.
class ColumnCache
{
public:
    static constexpr qint64 rowsPerChunk = 65536;

    static Result<std::unique_ptr<ColumnCache>> open(Database &database, Kind kind);

    /// A new row, in the order of row ids. Chunks that only hold new rows are written without reading them back.
    Result<void> append(qint64 rowId, std::string_view source, const StoredRecord &record);
    /// A row that was changed or removed.
    void touch(qint64 rowId) { m_touched.insert(chunkOf(rowId)); }
    /// Writes what was appended and touched, in the transaction of the caller.
    Result<void> finish(const Progress &progress);

    qint64 chunkCount() const { return m_chunkCount; }
    /// The columns of a chunk: from the cache when it matches, else from the rows.
    Result<ChunkColumns> chunk(qint64 number);
    /// Writes the chunks that did not match.
    Result<void> repair();
    bool needsRepair() const { return !m_mended.empty(); }

    /// The dictionary of a cached column.
    const Dictionary &dictionary(std::size_t column) const { return m_dictionaries[column].words; }
    /// False when a chunk that would be used differs from the rows; compares all of them.
    Result<bool> matchesRows();

private:
    struct Words {
        Dictionary words = {};
        bool trusted = false;
    };
    ColumnCache(Database &database, Kind kind);
    static qint64 chunkOf(qint64 rowId) { return (rowId - 1) / rowsPerChunk; }
    Result<void> load();
    void add(ChunkColumns &columns, qint64 rowId, std::string_view source, const StoredRecord &record);
    qint64 valueOf(std::size_t column, qint64 rowId, std::string_view source, const StoredRecord &record);
    Result<std::optional<ChunkColumns>> cached(qint64 number);
    Result<ChunkColumns> rebuilt(qint64 number);
    Result<void> write(qint64 number, const ChunkColumns &columns);
    Result<void> writeTail();
    Result<void> saveDictionaries();
    bool isWhole(const ChunkColumns &columns) const;

    Database *m_database;
    Kind m_kind;
    const std::vector<CachedColumn> &m_columns;
    std::vector<Words> m_dictionaries = {};
    qint64 m_revision = 1;   ///< of the chunks written now
    qint64 m_chunkCount = 0; ///< at opening
    qint64 m_tailNumber = -1;
    ChunkColumns m_tail = {};
    std::set<qint64> m_touched = {};
    std::map<qint64, ChunkColumns> m_mended = {};
};

} // namespace kompas
