// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/column_cache.h"

#include "core/store/column_codec.h"
#include "core/store/record_table.h"

#include <bit>
#include <ranges>

namespace kompas {

namespace {

std::vector<CachedColumn> columnsOf(Kind kind)
{
    using enum CachedColumn::Content;
    const int ticketField = fieldIndex(kind, kind == Kind::Ticket ? u"id" : u"ticket");
    std::vector<CachedColumn> result = {{"row_id", RowId, -1, FieldType::Integer},
                                        {"source", Source, -1, FieldType::Word}};
    if (ticketField >= 0)
        result.push_back({"ticket_hash", TicketHash, ticketField, FieldType::Text});
    if (const int customer = fieldIndex(kind, u"customer"); customer >= 0)
        result.push_back({"customer_hash", CustomerHash, customer, FieldType::Text});
    if (kind == Kind::SurveyResponse)
        result.push_back({"has_comment", HasComment, fieldIndex(kind, u"comment"), FieldType::Text});
    int index = 0;
    for (const Field &field : fields(kind)) {
        if (field.type != FieldType::Text)
            result.push_back({field.id, Value, index, field.type});
        ++index;
    }
    return result;
}

/// Columns of Facts are 32 bits wide; a count beyond them cannot be a count.
qint64 narrowed(qint64 value)
{
    const bool fits = value > noInteger && value <= std::numeric_limits<qint32>::max();
    return fits ? value : noInstant;
}

QString word(const QByteArray &text)
{
    return QString::fromLatin1(text);
}

qint64 checksumOf(std::string_view bytes)
{
    return static_cast<qint64>(hashOf(bytes));
}

} // namespace

const std::vector<CachedColumn> &cachedColumns(Kind kind)
{
    static const auto all = [] {
        std::array<std::vector<CachedColumn>, kinds.size()> result;
        for (const KindInfo &each : kinds)
            result[static_cast<std::size_t>(each.kind)] = columnsOf(each.kind);
        return result;
    }();
    return all[static_cast<std::size_t>(kind)];
}

ColumnCache::ColumnCache(Database &database, Kind kind)
    : m_database(&database),
      m_kind(kind),
      m_columns(cachedColumns(kind)),
      m_dictionaries(m_columns.size())
{
}

Result<std::unique_ptr<ColumnCache>> ColumnCache::open(Database &database, Kind kind)
{
    std::unique_ptr<ColumnCache> cache(new ColumnCache(database, kind));
    if (auto loaded = cache->load(); !loaded)
        return loaded.error();
    return cache;
}

Result<void> ColumnCache::load()
{
    const Result<qint64> last = m_database->integer(QByteArray("SELECT max(row_id) FROM ") + info(m_kind).id);
    if (!last)
        return last.error();
    m_chunkCount = (*last + rowsPerChunk - 1) / rowsPerChunk;
    const Result<qint64> revision =
        m_database->integer("SELECT max(revision) FROM chunk_revision WHERE kind = ?", {kindId(m_kind)});
    if (!revision)
        return revision.error();
    m_revision = *revision + 1;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].type != FieldType::Word)
            continue;
        const Result<bool> trusted = m_dictionaries[i].words.load(*m_database, info(m_kind).id, m_columns[i].name);
        if (!trusted)
            return trusted.error();
        m_dictionaries[i].trusted = *trusted;
    }
    return {};
}

Result<void> ColumnCache::append(qint64 rowId, std::string_view source, const StoredRecord &record)
{
    const qint64 number = chunkOf(rowId);
    if (number < m_chunkCount) {
        touch(rowId);
        return {};
    }
    if (number != m_tailNumber) {
        if (auto done = writeTail(); !done)
            return done.error();
        m_tailNumber = number;
    }
    add(m_tail, rowId, source, record);
    return {};
}

Result<void> ColumnCache::finish(const Progress &progress)
{
    if (auto done = writeTail(); !done)
        return done.error();
    // Codes of a dictionary that was lost mean nothing: everything is written anew with it.
    const auto isLost = [this](std::size_t i) {
        return m_columns[i].type == FieldType::Word && !m_dictionaries[i].trusted;
    };
    const auto positions = std::views::iota(std::size_t(0), m_columns.size());
    for (qint64 number = 0; number < m_chunkCount && std::ranges::any_of(positions, isLost); ++number)
        m_touched.insert(number);
    double written = 0;
    for (const qint64 number : m_touched) {
        if (!progress.at(written++ / static_cast<double>(m_touched.size())))
            return Progress::stopped();
        const Result<ChunkColumns> columns = rebuilt(number);
        if (!columns)
            return columns.error();
        if (auto done = write(number, *columns); !done)
            return done.error();
    }
    m_touched.clear();
    return saveDictionaries();
}

Result<ChunkColumns> ColumnCache::chunk(qint64 number)
{
    Result<std::optional<ChunkColumns>> kept = cached(number);
    if (!kept)
        return kept.error();
    if (*kept)
        return std::move(**kept);
    Result<ChunkColumns> columns = rebuilt(number);
    if (columns)
        m_mended.emplace(number, *columns);
    return columns;
}

Result<void> ColumnCache::repair()
{
    for (const auto &[number, columns] : m_mended) {
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

void ColumnCache::add(ChunkColumns &columns, qint64 rowId, std::string_view source, const StoredRecord &record)
{
    columns.resize(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        columns[i].push_back(valueOf(i, rowId, source, record));
}

qint64 ColumnCache::valueOf(std::size_t column, qint64 rowId, std::string_view source, const StoredRecord &record)
{
    const CachedColumn &info = m_columns[column];
    const auto field = static_cast<std::size_t>(info.field);
    switch (info.content) {
    case CachedColumn::Content::RowId:
        return rowId;
    case CachedColumn::Content::Source:
        return m_dictionaries[column].words.codeOf(source);
    case CachedColumn::Content::TicketHash:
    case CachedColumn::Content::CustomerHash: {
        const std::string_view text = record.text(field);
        return text.empty() ? noInstant : static_cast<qint64>(hashOf(text) >> 2);
    }
    case CachedColumn::Content::HasComment:
        return record.text(field).empty() ? 0 : 1;
    case CachedColumn::Content::Value:
        break;
    }
    if (info.type == FieldType::Word)
        return m_dictionaries[column].words.codeOf(record.text(field));
    if (storageOf(info.type) == Storage::Real) {
        const std::optional<double> score = record.real(field);
        return score ? std::bit_cast<qint64>(*score) : noInstant;
    }
    const qint64 value = record.integer(field).value_or(noInstant);
    const bool isWide = info.type == FieldType::Instant || info.type == FieldType::Money;
    return isWide ? value : narrowed(value);
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
        if (checksumOf(data) != row.integer(1) || !decodeColumn(data, columns[*position]))
            return false;
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
    ChunkColumns columns(m_columns.size());
    StoredRecord record;
    const std::span<const Field> all = fields(m_kind);
    const auto read = [&](const Statement &row) {
        record.assign(all, row, 2);
        add(columns, row.integer(0), row.bytes(1), record);
        return true;
    };
    const auto done = m_database->forEach("SELECT row_id, source, " + columnList(m_kind) + " FROM " + info(m_kind).id
                                              + " WHERE row_id > ? AND row_id <= ? ORDER BY row_id",
                                          {number * rowsPerChunk, (number + 1) * rowsPerChunk}, read);
    if (!done)
        return done.error();
    return columns;
}

Result<void> ColumnCache::write(qint64 number, const ChunkColumns &columns)
{
    Result<Statement> insert = m_database->prepare(
        "INSERT OR REPLACE INTO column_chunk (kind, field, chunk, revision, checksum, data) VALUES (?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QByteArray data = encodeColumn(columns[i]);
        insert->bind(1, kindId(m_kind));
        insert->bind(2, word(m_columns[i].name));
        insert->bind(3, number);
        insert->bind(4, m_revision);
        insert->bind(5, checksumOf({data.constData(), static_cast<std::size_t>(data.size())}));
        insert->bind(6, data);
        if (auto done = insert->run(); !done)
            return done.error();
    }
    return m_database->run("INSERT OR REPLACE INTO chunk_revision (kind, chunk, revision) VALUES (?, ?, ?)",
                           {kindId(m_kind), number, m_revision});
}

Result<void> ColumnCache::writeTail()
{
    const bool isWanted = m_tailNumber >= 0 && !m_touched.contains(m_tailNumber);
    if (isWanted) {
        if (auto done = write(m_tailNumber, m_tail); !done)
            return done.error();
    }
    for (std::vector<qint64> &column : m_tail)
        column.clear();
    m_tailNumber = -1;
    return {};
}

Result<void> ColumnCache::saveDictionaries()
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].type != FieldType::Word)
            continue;
        if (auto done = m_dictionaries[i].words.save(*m_database, info(m_kind).id, m_columns[i].name); !done)
            return done.error();
    }
    return {};
}

} // namespace kompas
