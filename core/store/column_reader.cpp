// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/column_reader.h"

#include "core/base/parallel.h"
#include "core/store/column_codec.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace kompas {

namespace {

/// Below this it takes longer to open another connection than to read everything with one.
constexpr std::size_t fewChunks = 3;

struct ChunkPlace {
    ColumnsOfKind *kind;
    std::size_t chunk;
};

template<typename Unsigned>
bool areBelow(const PackedPiece &piece, std::size_t words)
{
    const std::span<const Unsigned> distances(piece.as<Unsigned>(), piece.count);
    Unsigned most = 0;
    bool any = false;
    for (const Unsigned distance : distances) {
        most = std::max(most, distance);
        any |= distance == 0;
    }
    return !any && piece.below >= -1 && piece.below + static_cast<qint64>(most) < static_cast<qint64>(words);
}

/// Whether every row has a code, and one of the dictionary.
bool areCodes(const PackedPiece &piece, std::size_t words)
{
    const auto size = static_cast<qint64>(words);
    switch (piece.width) {
    case 0:
        return piece.below >= 0 && piece.below + piece.step * qint64(piece.count) < size + piece.step;
    case 1:
        return areBelow<quint8>(piece, words);
    case 2:
        return areBelow<quint16>(piece, words);
    case 4:
        return areBelow<quint32>(piece, words);
    default:
        return false;
    }
}

std::string_view viewOf(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

Result<void> readChunk(Statement &select, const ChunkPlace &place)
{
    ColumnsOfKind &kind = *place.kind;
    std::vector<std::optional<PackedPiece>> &pieces = kind.chunks[place.chunk];
    for (std::size_t i = 0; i < kind.wanted.size(); ++i) {
        const WantedColumn &column = kind.wanted[i];
        select.bindText(1, viewOf(kind.kind));
        select.bindText(2, viewOf(column.name));
        select.bindInteger(3, static_cast<qint64>(place.chunk));
        const Result<bool> found = select.step();
        if (!found)
            return found.error();
        if (*found) {
            const std::string_view data = select.bytes(2);
            const bool isWhole = select.integer(0) == kind.revisions[place.chunk]
                                 && select.integer(1) == static_cast<qint64>(checksumOf(data));
            std::optional<PackedPiece> piece = isWhole ? decodePiece(data) : std::nullopt;
            if (piece && (column.words == 0 || areCodes(*piece, column.words)))
                pieces[i] = std::move(piece);
            select.reset();
        }
    }
    return {};
}

/// Takes one chunk after the other until none is left or somebody failed.
class ChunkReader
{
public:
    ChunkReader(Database &database, std::vector<ChunkPlace> places, const Progress &progress)
        : m_database(database),
          m_places(std::move(places)),
          m_progress(progress)
    {
    }

    Result<void> readAll(std::size_t readers)
    {
        Result<void> result;
        inParallel(readers, [&](std::size_t reader) {
            if (reader > 0)
                return help();
            result = readWith(m_database);
            m_next = m_places.size();
        });
        return m_failed ? Result<void>(*m_failed) : result;
    }

private:
    /// Where no other connection can be had now, the first one reads more.
    void help()
    {
        const Result<std::unique_ptr<Database>> own = Database::open(m_database.path(), Database::Access::Read);
        if (!own)
            return;
        const Result<std::unique_ptr<Transaction>> reading = Transaction::begin(**own, Transaction::Lock::Shared);
        if (!reading || !(*own)->integer("SELECT count(*) FROM chunk_revision"))
            return;
        if (auto done = readWith(**own); !done) {
            const std::lock_guard lock(m_mutex);
            m_failed = done.error();
        }
    }

    Result<void> readWith(Database &database)
    {
        Result<Statement> select = database.prepare(
            "SELECT revision, checksum, data FROM column_chunk WHERE kind = ? AND field = ? AND chunk = ?");
        if (!select)
            return select.error();
        for (std::size_t at = m_next++; at < m_places.size(); at = m_next++) {
            // Progress is told in the thread that asked for it.
            const bool mayAsk = std::this_thread::get_id() == m_caller;
            if (mayAsk && !m_progress.at(static_cast<double>(at) / static_cast<double>(m_places.size())))
                return Progress::stopped();
            if (auto done = readChunk(*select, m_places[at]); !done)
                return done.error();
        }
        return {};
    }

    Database &m_database;
    std::vector<ChunkPlace> m_places;
    const Progress &m_progress;
    std::thread::id m_caller = std::this_thread::get_id();
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex = {};
    std::optional<Error> m_failed = {};
};

} // namespace

Result<void> readColumns(Database &database, std::vector<ColumnsOfKind> &asked, bool onAllCores,
                         const Progress &progress)
{
    std::vector<ChunkPlace> places;
    for (ColumnsOfKind &kind : asked) {
        kind.chunks.assign(kind.revisions.size(), {});
        for (std::size_t chunk = 0; chunk < kind.revisions.size(); ++chunk) {
            kind.chunks[chunk].resize(kind.wanted.size());
            if (kind.revisions[chunk] > 0)
                places.push_back({&kind, chunk});
        }
    }
    const std::size_t readers = onAllCores && places.size() > fewChunks ? coreCount() : 1;
    return ChunkReader(database, std::move(places), progress).readAll(readers);
}

} // namespace kompas
