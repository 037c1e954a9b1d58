// SPDX-License-Identifier: GPL-3.0-or-later
// The chunks of the cache as they stand in the file, or made anew from the rows.
#include "core/store/column_cache.h"

#include "core/store/column_codec.h"
#include "core/store/record_table.h"

namespace kompas {

namespace {

qint64 asPackedNow(qint64 real)
{
    return real == noInstant ? noInstant : packedReal(realOf(real));
}

std::vector<PackedPiece> packed(const ChunkColumns &columns)
{
    std::vector<PackedPiece> pieces;
    for (const std::vector<qint64> &column : columns)
        pieces.push_back(PackedPiece::of(column));
    return pieces;
}

} // namespace

Result<std::vector<PackedPiece>> ColumnCache::chunk(qint64 number)
{
    if (const auto mended = m_mended.find(number); mended != m_mended.end())
        return mended->second;
    if (auto loaded = loadWords(allColumns(m_kind)); !loaded)
        return loaded.error();
    const Result<std::optional<ChunkColumns>> kept = cached(number);
    if (!kept)
        return kept.error();
    if (*kept)
        return packed(**kept);
    const Result<ChunkColumns> columns = rebuilt(number);
    if (!columns)
        return columns.error();
    return m_mended.emplace(number, packed(*columns)).first->second;
}

Result<void> ColumnCache::repair()
{
    for (const auto &[number, pieces] : m_mended) {
        ChunkColumns columns(pieces.size());
        for (std::size_t i = 0; i < pieces.size(); ++i)
            pieces[i].unpackTo(columns[i]);
        if (auto done = write(number, columns); !done)
            return done.error();
    }
    m_mended.clear();
    return saveDictionaries();
}

Result<bool> ColumnCache::matchesRows()
{
    for (qint64 number = 0; number < m_chunkCount; ++number) {
        const Result<std::optional<ChunkColumns>> kept = cached(number);
        if (!kept)
            return kept.error();
        const Result<ChunkColumns> columns = rebuilt(number);
        if (!columns)
            return columns.error();
        if (*kept && **kept != *columns)
            return false;
    }
    return true;
}

Result<std::optional<ChunkColumns>> ColumnCache::cached(qint64 number)
{
    QHash<QByteArray, std::size_t> positions;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        positions.insert(m_columns[i].name, i);
    ChunkColumns columns(m_columns.size());
    std::size_t found = 0;
    const auto read = [&](const Statement &row) {
        const auto position = positions.constFind(row.text(0).toLatin1());
        const std::string_view data = row.bytes(2);
        if (position == positions.constEnd())
            return true;
        if (static_cast<qint64>(checksumOf(data)) != row.integer(1) || !decodeColumn(data, columns[*position]))
            return false;
        // Earlier programs kept the bits of whole ones too.
        if (storageOf(m_columns[*position].type) == Storage::Real)
            std::ranges::transform(columns[*position], columns[*position].begin(), asPackedNow);
        ++found;
        return true;
    };
    const auto done = m_database->forEach(
        "SELECT field, checksum, data FROM column_chunk JOIN chunk_revision USING (kind, chunk, revision) "
        "WHERE kind = ? AND chunk = ?",
        {kindId(m_kind), number}, read);
    if (!done)
        return done.error();
    if (found != m_columns.size() || !isWhole(columns))
        return std::optional<ChunkColumns>();
    return std::optional(std::move(columns));
}

bool ColumnCache::isWhole(const ChunkColumns &columns) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].size() != columns.front().size())
            return false;
        if (m_columns[i].type != FieldType::Word)
            continue;
        const auto size = static_cast<qint64>(m_dictionaries[i].words.size());
        const bool known = std::ranges::all_of(columns[i], [size](qint64 code) { return code >= 0 && code < size; });
        if (!known || !m_dictionaries[i].trusted)
            return false;
    }
    return true;
}

Result<ChunkColumns> ColumnCache::rebuilt(qint64 number)
{
    if (auto known = loadSources(); !known)
        return known.error();
    CollectedColumns collected(m_kind);
    StoredRecords record(fields(m_kind));
    ChunkColumns columns(m_columns.size());
    const auto read = [&](const Statement &row) {
        const auto source = m_sources.constFind(row.integer(1));
        columns[0].push_back(row.integer(0));
        collected.beginRow(source == m_sources.constEnd() ? std::string_view() : *source);
        record.clear();
        record.add(row, 2);
        collected.add(record[0]);
        return true;
    };
    const auto done = m_database->forEach("SELECT row_id, import_id, " + columnList(m_kind) + " FROM " + info(m_kind).id
                                              + " WHERE row_id > ? AND row_id <= ? ORDER BY row_id",
                                          {number * rowsPerChunk, (number + 1) * rowsPerChunk}, read);
    if (!done)
        return done.error();
    addRun(columns, 0, collected, codesOf(collected), {0, collected.rows()});
    fillUp(columns);
    return columns;
}

Result<void> ColumnCache::loadSources()
{
    if (!m_sources.isEmpty())
        return {};
    return m_database->forEach("SELECT id, source FROM import", {}, [this](const Statement &row) {
        m_sources.insert(row.integer(0), std::string(row.bytes(1)));
        return true;
    });
}

} // namespace kompas
