// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/column_reader.h"

#include "core/base/large_block.h"
#include "core/base/parallel.h"
#include "core/store/column_codec.h"

#include <algorithm>
#include <array>
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

/// Reads with one connection.
class PieceReader
{
public:
    /// What is read lasts: each piece gets room by `room`.
    static Result<std::unique_ptr<PieceReader>> open(Database &database, Room room)
    {
        Result<Statement> find = database.prepare(
            "SELECT rowid, revision, checksum FROM column_chunk WHERE kind = ? AND field = ? AND chunk = ?");
        if (!find)
            return find.error();
        return std::unique_ptr<PieceReader>(new PieceReader(database, std::move(*find), std::move(room)));
    }

    Result<void> read(const ChunkPlace &place)
    {
        for (std::size_t i = 0; i < place.kind->wanted.size(); ++i) {
            Result<std::optional<PackedPiece>> piece = read(place, place.kind->wanted[i]);
            if (!piece)
                return piece.error();
            place.kind->chunks[place.chunk][i] = std::move(*piece);
        }
        return {};
    }

private:
    PieceReader(Database &database, Statement find, Room room)
        : m_find(std::move(find)),
          m_blobs(database, "column_chunk", "data"),
          m_room(std::move(room))
    {
    }

    /// All bytes of a piece: where they can stay, or in a place that is used again for those that are widened.
    Result<std::shared_ptr<char[]>> bytesOf(std::size_t size)
    {
        std::array<char, pieceHeadSize> bytes;
        const std::span<char> head(bytes.data(), std::min(size, bytes.size()));
        if (auto done = m_blobs.readTo(head); !done)
            return done.error();
        const bool isWidened = isStoredNarrower({head.data(), head.size()});
        if (isWidened && m_narrowSize < size) {
            m_narrow.reset(new char[size]);
            m_narrowSize = size;
        }
        std::shared_ptr<char[]> to = isWidened ? m_narrow : m_room(size);
        if (auto done = m_blobs.readTo({to.get(), size}); !done)
            return done.error();
        return to;
    }

    /// Nothing for a piece that is not there or cannot be used.
    Result<std::optional<PackedPiece>> read(const ChunkPlace &place, const WantedColumn &column)
    {
        m_find.bindText(1, viewOf(place.kind->kind));
        m_find.bindText(2, viewOf(column.name));
        m_find.bindInteger(3, static_cast<qint64>(place.chunk));
        const Result<bool> found = m_find.step();
        if (!found)
            return found.error();
        const qint64 rowId = *found ? m_find.integer(0) : 0;
        const bool isInForce = *found && m_find.integer(1) == place.kind->revisions[place.chunk];
        const qint64 checksum = *found ? m_find.integer(2) : 0;
        m_find.reset();
        if (!isInForce)
            return std::optional<PackedPiece>();
        const Result<std::size_t> size = m_blobs.sizeOf(rowId);
        if (!size)
            return size.error();
        const Result<std::shared_ptr<char[]>> bytes = bytesOf(*size);
        if (!bytes)
            return bytes.error();
        if (static_cast<qint64>(checksumOf({bytes->get(), *size})) != checksum)
            return std::optional<PackedPiece>();
        const std::optional<PackedPiece> piece = decodePiece(*bytes, *size, m_room);
        const bool canBeUsed = piece && (column.words == 0 || areCodes(*piece, column.words));
        return canBeUsed ? piece : std::nullopt;
    }

    Statement m_find;
    BlobReader m_blobs;
    Room m_room;
    std::shared_ptr<char[]> m_narrow = {};
    std::size_t m_narrowSize = 0;
};

std::shared_ptr<char[]> roomOfItsOwn(std::size_t bytes)
{
    return std::shared_ptr<char[]>(new char[std::max<std::size_t>(bytes, 1)]);
}

/// Takes one chunk after the other until none is left or somebody failed.
class ChunkReader
{
public:
    ChunkReader(Database &database, std::vector<ChunkPlace> places, const Progress &progress)
        : m_database(database),
          m_places(std::move(places)),
          m_isMuch(std::ranges::any_of(m_places, [](const ChunkPlace &each) { return each.chunk > 0; })),
          m_progress(progress)
    {
    }

    Result<void> readAll(std::size_t helpers)
    {
        inParallel(helpers, [this](std::size_t) { help(); });
        return m_failed ? Result<void>(*m_failed) : readWith(m_database, roomOfItsOwn);
    }

private:
    /// What no other connection reads, because none can be had now, is left to the first one.
    void help()
    {
        const Result<std::unique_ptr<Database>> own = Database::open(m_database.path(), Database::Access::Read);
        if (!own)
            return;
        // Every page is read once.
        constexpr int fewKibibytes = 1024;
        const Result<std::unique_ptr<Transaction>> reading = Transaction::begin(**own, Transaction::Lock::Shared);
        if (!reading || !(*own)->setCacheSize(fewKibibytes) || !(*own)->integer("SELECT count(*) FROM chunk_revision"))
            return;
        LargeBlocks blocks;
        const auto cut = [&blocks](std::size_t bytes) { return blocks.take(bytes); };
        if (auto done = readWith(**own, m_isMuch ? Room(cut) : roomOfItsOwn); !done) {
            const std::lock_guard lock(m_mutex);
            m_failed = done.error();
            m_next = m_places.size();
        }
    }

    Result<void> readWith(Database &database, const Room &room)
    {
        const Result<std::unique_ptr<PieceReader>> reader = PieceReader::open(database, room);
        if (!reader)
            return reader.error();
        for (std::size_t at = m_next++; at < m_places.size(); at = m_next++) {
            // Progress is told in the thread that asked for it.
            const bool mayAsk = std::this_thread::get_id() == m_caller;
            if (mayAsk && !m_progress.at(static_cast<double>(at) / static_cast<double>(m_places.size())))
                return Progress::stopped();
            if (auto done = (*reader)->read(m_places[at]); !done)
                return done.error();
        }
        return {};
    }

    Database &m_database;
    std::vector<ChunkPlace> m_places;
    bool m_isMuch; ///< enough for large blocks: of some kind more than one chunk
    const Progress &m_progress;
    decltype(std::this_thread::get_id()) m_caller = std::this_thread::get_id();
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
    const std::size_t helpers = onAllCores && places.size() > fewChunks ? coreCount() : 0;
    return ChunkReader(database, std::move(places), progress).readAll(helpers);
}

} // namespace kompas
