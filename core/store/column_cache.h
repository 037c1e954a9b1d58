// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/packed.h"
#include "core/store/collected_columns.h"
#include "core/store/dictionary.h"

#include <QHash>

#include <map>
#include <set>

namespace kompas {

/// The derived cache of one kind. Chunk k holds the rows with row ids k * 65536 + 1 to (k + 1) * 65536.
class ColumnCache
{
public:
    static constexpr qint64 rowsPerChunk = 65536;

    static Result<std::unique_ptr<ColumnCache>> open(Database &database, Kind kind);
    /// The same for who only reads some columns: the words of others are read when they are needed.
    static Result<std::unique_ptr<ColumnCache>> open(Database &database, Kind kind,
                                                     const std::vector<std::size_t> &columns);

    /// New rows in the order of their ids, which stand beside; 0 for a record that has become none. Chunks that only
    /// hold new rows are written without reading them back.
    Result<void> append(const CollectedColumns &collected, const std::vector<qint64> &rowIds);
    /// Rows whose values are now these; 0 for a record that changed none.
    Result<void> change(const CollectedColumns &collected, const std::vector<qint64> &rowIds);
    /// A row that was changed or removed.
    void touch(qint64 rowId) { m_touched.insert(chunkOf(rowId)); }
    /// Writes what was appended and touched, in the transaction of the caller.
    Result<void> finish(const Progress &progress);

    qint64 chunkCount() const { return m_chunkCount; }
    /// Reads the words of columns unless they are there.
    Result<void> loadWords(const std::vector<std::size_t> &columns);
    /// False when the words that a column of codes stands for were lost: then none of its chunks can be used.
    bool isTrusted(std::size_t column) const
    {
        return m_columns[column].type != FieldType::Word || m_dictionaries[column].trusted;
    }
    /// The columns of a chunk: from the cache when it matches, else from the rows.
    Result<std::vector<PackedPiece>> chunk(qint64 number);
    /// Whether it did not match, and was made from the rows.
    bool isMended(qint64 number) const { return m_mended.contains(number); }
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
        bool loaded = false;
        bool trusted = false;
    };
    ColumnCache(Database &database, Kind kind);
    static std::vector<std::size_t> allColumns(Kind kind);
    static qint64 chunkOf(qint64 rowId) { return (rowId - 1) / rowsPerChunk; }
    Result<void> load();
    Result<void> loadSources();
    /// The codes of collected words in the dictionaries of the file, by column.
    std::vector<std::vector<quint32>> codesOf(const CollectedColumns &collected);
    struct Run {
        std::size_t first = 0;
        std::size_t last = 0; ///< not among them
    };
    void addRun(ChunkColumns &columns, std::size_t rows, const CollectedColumns &collected,
                const std::vector<std::vector<quint32>> &codes, Run run) const;
    void fillUp(ChunkColumns &columns) const;
    Result<void> openTail(qint64 number);
    Result<bool> openChunk(qint64 number);
    Result<void> closeChunk();
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
    QHash<qint64, std::string> m_sources = {}; ///< by import
    qint64 m_revision = 1;                     ///< of the chunks written now
    qint64 m_chunkCount = 0;                   ///< at opening
    qint64 m_tailNumber = -1;
    ChunkColumns m_tail = {};
    qint64 m_openNumber = -1; ///< a chunk that is being changed
    ChunkColumns m_open = {};
    std::set<qint64> m_closed = {}; ///< chunks that were changed; a second time they are made anew from the rows
    std::set<qint64> m_touched = {};
    std::map<qint64, std::vector<PackedPiece>> m_mended = {};
};

} // namespace kompas
