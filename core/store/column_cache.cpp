// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/column_cache.h"

#include "core/base/parallel.h"
#include "core/store/column_codec.h"

#include <algorithm>
#include <numeric>

namespace kompas {

namespace {

/// The end of the rows from `first` on that belong to the same chunk, or to none.
std::size_t endOfRun(const std::vector<qint64> &rowIds, std::size_t first)
{
    const auto chunkOf = [](qint64 rowId) { return rowId == 0 ? -1 : (rowId - 1) / ColumnCache::rowsPerChunk; };
    std::size_t last = first + 1;
    while (last < rowIds.size() && chunkOf(rowIds[last]) == chunkOf(rowIds[first]))
        ++last;
    return last;
}

QString word(const QByteArray &text)
{
    return QString::fromLatin1(text);
}

} // namespace

std::vector<std::size_t> ColumnCache::allColumns(Kind kind)
{
    std::vector<std::size_t> columns(cachedColumns(kind).size());
    std::iota(columns.begin(), columns.end(), std::size_t(0));
    return columns;
}

ColumnCache::ColumnCache(Database &database, Kind kind)
    : m_database(&database),
      m_kind(kind),
      m_columns(cachedColumns(kind)),
      m_dictionaries(m_columns.size()),
      m_open(m_columns.size())
{
}

Result<std::unique_ptr<ColumnCache>> ColumnCache::open(Database &database, Kind kind)
{
    return open(database, kind, allColumns(kind));
}

Result<std::unique_ptr<ColumnCache>> ColumnCache::open(Database &database, Kind kind,
                                                       const std::vector<std::size_t> &columns)
{
    std::unique_ptr<ColumnCache> cache(new ColumnCache(database, kind));
    if (auto loaded = cache->load(); !loaded)
        return loaded.error();
    if (auto loaded = cache->loadWords(columns); !loaded)
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
    return {};
}

Result<void> ColumnCache::loadWords(const std::vector<std::size_t> &columns)
{
    for (const std::size_t i : columns) {
        Words &mine = m_dictionaries[i];
        if (m_columns[i].type != FieldType::Word || mine.loaded)
            continue;
        const Result<bool> trusted = mine.words.load(*m_database, info(m_kind).id, m_columns[i].name);
        if (!trusted)
            return trusted.error();
        mine.loaded = true;
        mine.trusted = *trusted;
    }
    return {};
}

Result<void> ColumnCache::append(const CollectedColumns &collected, const std::vector<qint64> &rowIds)
{
    const std::vector<std::vector<quint32>> codes = codesOf(collected);
    for (std::size_t first = 0; first < rowIds.size();) {
        const std::size_t last = endOfRun(rowIds, first);
        const qint64 number = rowIds[first] == 0 ? -1 : chunkOf(rowIds[first]);
        if (number >= 0 && number < m_chunkCount) {
            touch(rowIds[first]);
        } else if (number >= 0) {
            if (auto done = openTail(number); !done)
                return done.error();
            addRun(m_tail, m_tail[0].size(), collected, codes, {first, last});
            m_tail[0].insert(m_tail[0].end(), rowIds.begin() + static_cast<qsizetype>(first),
                             rowIds.begin() + static_cast<qsizetype>(last));
        }
        first = last;
    }
    return {};
}

Result<void> ColumnCache::change(const CollectedColumns &collected, const std::vector<qint64> &rowIds)
{
    if (std::ranges::all_of(rowIds, [](qint64 rowId) { return rowId == 0; }))
        return {};
    const std::vector<std::vector<quint32>> codes = codesOf(collected);
    for (std::size_t record = 0; record < rowIds.size(); ++record) {
        if (rowIds[record] == 0)
            continue;
        const Result<bool> isOpen = openChunk(chunkOf(rowIds[record]));
        if (!isOpen)
            return isOpen.error();
        const auto row = std::ranges::lower_bound(m_open[0], rowIds[record]);
        if (!*isOpen || row == m_open[0].end() || *row != rowIds[record]) {
            touch(rowIds[record]);
            continue;
        }
        const auto at = static_cast<std::size_t>(row - m_open[0].begin());
        for (std::size_t i = 1; i < m_columns.size(); ++i) {
            const qint64 value = collected.value(i, record);
            m_open[i][at] = codes[i].empty() ? value : codes[i][static_cast<std::size_t>(value)];
        }
    }
    return {};
}

/// An export has its records in much the same order as the one before: chunks are opened one after the other. False
/// when the chunk is one to be made anew from the rows.
Result<bool> ColumnCache::openChunk(qint64 number)
{
    if (number == m_openNumber)
        return true;
    if (m_touched.contains(number) || m_closed.contains(number) || number >= m_chunkCount)
        return false;
    if (auto closed = closeChunk(); !closed)
        return closed.error();
    Result<std::optional<ChunkColumns>> kept = cached(number);
    if (!kept)
        return kept.error();
    if (!*kept)
        return false;
    m_open = std::move(**kept);
    m_openNumber = number;
    return true;
}

Result<void> ColumnCache::closeChunk()
{
    if (m_openNumber < 0)
        return {};
    m_closed.insert(m_openNumber);
    const qint64 number = std::exchange(m_openNumber, -1);
    return m_touched.contains(number) ? Result<void>() : write(number, m_open);
}

Result<void> ColumnCache::finish(const Progress &progress)
{
    if (auto done = writeTail(); !done)
        return done.error();
    if (auto closed = closeChunk(); !closed)
        return closed.error();
    // Codes of a dictionary that was lost mean nothing: everything is written anew with it.
    const auto isLost = [this](std::size_t i) {
        return m_columns[i].type == FieldType::Word && !m_dictionaries[i].trusted;
    };
    const bool areTouched = std::ranges::any_of(allColumns(m_kind), isLost);
    for (qint64 number = 0; number < m_chunkCount && areTouched; ++number)
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

std::vector<std::vector<quint32>> ColumnCache::codesOf(const CollectedColumns &collected)
{
    std::vector<std::vector<quint32>> codes(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].type != FieldType::Word)
            continue;
        const WordCodes &words = collected.words(i);
        codes[i].reserve(words.size());
        for (std::size_t code = 0; code < words.size(); ++code)
            codes[i].push_back(m_dictionaries[i].words.codeOf(words.at(code), words.hashAt(code)));
    }
    return codes;
}

/// All columns but the first, which holds the row ids, behind their first `rows` values; again they end with their last
/// value.
void ColumnCache::addRun(ChunkColumns &columns, std::size_t rows, const CollectedColumns &collected,
                         const std::vector<std::vector<quint32>> &codes, Run run) const
{
    for (std::size_t i = 1; i < m_columns.size(); ++i) {
        const std::vector<qint64> &values = collected.column(i);
        if (run.first >= values.size())
            continue;
        columns[i].resize(rows, nothingIn(m_columns[i]));
        const auto first = values.begin() + static_cast<qsizetype>(run.first);
        const auto last = values.begin() + static_cast<qsizetype>(std::min(run.last, values.size()));
        if (codes[i].empty())
            columns[i].insert(columns[i].end(), first, last);
        else
            std::transform(first, last, std::back_inserter(columns[i]),
                           [&known = codes[i]](qint64 code) { return known[static_cast<std::size_t>(code)]; });
    }
}

/// Says of all rows that columns end before that they hold nothing there.
void ColumnCache::fillUp(ChunkColumns &columns) const
{
    for (std::size_t i = 1; i < m_columns.size(); ++i)
        columns[i].resize(columns[0].size(), nothingIn(m_columns[i]));
}

Result<void> ColumnCache::openTail(qint64 number)
{
    if (number == m_tailNumber)
        return {};
    if (auto done = writeTail(); !done)
        return done.error();
    m_tailNumber = number;
    m_tail.resize(m_columns.size());
    return {};
}

Result<void> ColumnCache::write(qint64 number, const ChunkColumns &columns)
{
    Result<Statement> insert = m_database->prepare(
        "INSERT OR REPLACE INTO column_chunk (kind, field, chunk, revision, checksum, data) VALUES (?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    struct Encoded {
        QByteArray data = {};
        quint64 checksum = 0;
    };
    std::vector<Encoded> encoded(m_columns.size());
    inParallel(encoded.size(), [&](std::size_t i) {
        QByteArray &data = encoded[i].data;
        data = encodeColumn(columns[i]);
        encoded[i].checksum = checksumOf({data.constData(), static_cast<std::size_t>(data.size())});
    });
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        insert->bind(1, kindId(m_kind));
        insert->bind(2, word(m_columns[i].name));
        insert->bind(3, number);
        insert->bind(4, m_revision);
        insert->bind(5, static_cast<qint64>(encoded[i].checksum));
        insert->bindBlob(6, encoded[i].data);
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
        fillUp(m_tail);
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
        if (!m_dictionaries[i].loaded)
            continue;
        if (auto done = m_dictionaries[i].words.save(*m_database, info(m_kind).id, m_columns[i].name); !done)
            return done.error();
    }
    return {};
}

} // namespace kompas
