// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kind_loader.h"

#include "core/base/parallel.h"
#include "core/store/column_codec.h"
#include "core/store/column_reader.h"

namespace kompas {

namespace {

/// What a column is made of: one piece for every chunk that has rows.
using ColumnPieces = std::vector<PackedPiece>;

bool areFull(const ColumnPieces &pieces)
{
    const auto isFull = [](const PackedPiece &piece) { return piece.count == PackedPiece::mostValues; };
    return pieces.empty() || std::all_of(pieces.begin(), pieces.end() - 1, isFull);
}

/// Where records are gone, their chunks are shorter than the pieces of a column.
template<typename T>
void put(Packed<T> &column, ColumnPieces &&pieces)
{
    column = {};
    if (areFull(pieces)) {
        for (PackedPiece &piece : pieces)
            column.append(std::move(piece));
        return;
    }
    std::vector<qint64> values;
    for (const PackedPiece &piece : pieces)
        piece.unpackTo(values);
    for (std::size_t at = 0; at < values.size(); at += PackedPiece::mostValues) {
        const std::size_t count = std::min(PackedPiece::mostValues, values.size() - at);
        column.append(PackedPiece::of({values.data() + at, count}));
    }
}

/// Amounts are stored as whole numbers; those that could be taken for the bits of others are written as these.
PackedPiece asReals(const PackedPiece &amounts)
{
    if (!amounts.hasValues() || (amounts.lowest > -endOfWholeBits && amounts.highest < endOfWholeBits))
        return amounts;
    std::vector<qint64> values;
    amounts.unpackTo(values);
    std::ranges::transform(values, values.begin(), [](qint64 value) {
        return value == noInstant ? noInstant : packedReal(static_cast<double>(value));
    });
    return PackedPiece::of(values);
}

void put(Column &column, FieldType type, ColumnPieces &&pieces)
{
    if (type == FieldType::Money)
        std::ranges::transform(pieces, pieces.begin(), asReals);
    if (auto *instants = std::get_if<Instants>(&column))
        put(*instants, std::move(pieces));
    else if (auto *integers = std::get_if<Integers>(&column))
        put(*integers, std::move(pieces));
    else if (auto *numbers = std::get_if<Numbers>(&column))
        put(*numbers, std::move(pieces));
    else if (auto *coded = std::get_if<Coded>(&column))
        put(coded->codes, std::move(pieces));
}

void put(LoadedKind &loaded, const CachedColumn &column, ColumnPieces &&pieces)
{
    switch (column.content) {
    case CachedColumn::Content::RowId:
        return put(loaded.dataset.rowIds, std::move(pieces));
    case CachedColumn::Content::Source:
        return put(loaded.numbers.sources, std::move(pieces));
    case CachedColumn::Content::TicketHash:
        return put(loaded.numbers.hashes, std::move(pieces));
    case CachedColumn::Content::CustomerHash:
        return put(loaded.dataset.loaded.customers, std::move(pieces));
    case CachedColumn::Content::HasComment:
        return put(loaded.dataset.loaded.commented, std::move(pieces));
    case CachedColumn::Content::Value:
        return put(loaded.read[static_cast<std::size_t>(column.field)], column.type, std::move(pieces));
    }
}

/// The columns of the cache that the fields are read from, and the row ids.
std::vector<std::size_t> columnsFor(Kind kind, const NeededFields &needed)
{
    const auto isNeeded = [&](const CachedColumn &column) {
        switch (column.content) {
        case CachedColumn::Content::RowId:
            return true;
        case CachedColumn::Content::Source:
        case CachedColumn::Content::TicketHash:
            return kind == Kind::Ticket ? needed.joinsTickets() : needed.makes(kind, u"ticket");
        case CachedColumn::Content::CustomerHash:
            return needed.makes(kind, u"customer");
        case CachedColumn::Content::HasComment:
            return needed.makes(kind, u"comment");
        case CachedColumn::Content::Value:
            return needed.reads(kind, QString::fromLatin1(column.name));
        }
        return false;
    };
    const std::vector<CachedColumn> &all = cachedColumns(kind);
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (isNeeded(all[i]))
            result.push_back(i);
    }
    return result;
}

/// Which revision of every chunk counts.
Result<std::vector<qint64>> revisionsOf(Database &database, const LoadedKind &loaded)
{
    const qint64 count = loaded.cache->chunkCount();
    std::vector<qint64> revisions(static_cast<std::size_t>(count), 0);
    const bool areTrusted =
        std::ranges::all_of(loaded.columns, [&](std::size_t column) { return loaded.cache->isTrusted(column); });
    const auto read = [&](const Statement &row) {
        const qint64 chunk = row.integer(0);
        if (chunk >= 0 && chunk < count && areTrusted && !loaded.cache->isMended(chunk))
            revisions[static_cast<std::size_t>(chunk)] = row.integer(1);
        return true;
    };
    if (auto done = database.forEach("SELECT chunk, revision FROM chunk_revision WHERE kind = ?",
                                     {kindId(loaded.dataset.kind)}, read);
        !done)
        return done.error();
    return revisions;
}

Result<ColumnsOfKind> askedOf(Database &database, const LoadedKind &loaded)
{
    ColumnsOfKind asked;
    asked.kind = kindId(loaded.dataset.kind).toLatin1();
    const std::vector<CachedColumn> &all = cachedColumns(loaded.dataset.kind);
    for (const std::size_t column : loaded.columns) {
        const bool isWord = all[column].type == FieldType::Word;
        asked.wanted.push_back({all[column].name, isWord ? loaded.cache->dictionary(column).size() : 0});
    }
    Result<std::vector<qint64>> revisions = revisionsOf(database, loaded);
    if (!revisions)
        return revisions.error();
    asked.revisions = std::move(*revisions);
    return asked;
}

/// Every column of a chunk was read, and all have as many rows.
bool isWhole(const std::vector<std::optional<PackedPiece>> &pieces)
{
    return std::ranges::all_of(pieces,
                               [&](const auto &piece) { return piece && piece->count == pieces.front()->count; });
}

/// Chunks that do not match are made anew from the rows.
Result<void> mendChunks(LoadedKind &loaded, ColumnsOfKind &read)
{
    for (std::size_t number = 0; number < read.chunks.size(); ++number) {
        if (isWhole(read.chunks[number]))
            continue;
        const Result<std::vector<PackedPiece>> columns = loaded.cache->chunk(static_cast<qint64>(number));
        if (!columns)
            return columns.error();
        for (std::size_t i = 0; i < loaded.columns.size(); ++i)
            read.chunks[number][i] = (*columns)[loaded.columns[i]];
    }
    return {};
}

void takeColumns(LoadedKind &loaded, ColumnsOfKind &read)
{
    const std::vector<CachedColumn> &all = cachedColumns(loaded.dataset.kind);
    inParallel(loaded.columns.size(), [&](std::size_t i) {
        ColumnPieces pieces;
        for (auto &chunk : read.chunks) {
            if (chunk[i]->count > 0)
                pieces.push_back(std::move(*chunk[i]));
        }
        put(loaded, all[loaded.columns[i]], std::move(pieces));
    });
    loaded.dataset.rows = static_cast<qsizetype>(loaded.dataset.rowIds.size());
    for (const std::size_t i : loaded.columns) {
        if (all[i].type != FieldType::Word)
            continue;
        QStringList words = loaded.cache->dictionary(i).list();
        if (all[i].content == CachedColumn::Content::Source)
            loaded.numbers.sourceNames = std::move(words);
        else
            std::get<Coded>(loaded.read[static_cast<std::size_t>(all[i].field)]).dictionary =
                std::make_shared<const QStringList>(std::move(words));
    }
}

/// What there is before anything is read.
LoadedKind beginning(Kind kind, const NeededFields &needed, const Facts *known)
{
    LoadedKind loaded;
    loaded.made = needed.made(kind);
    loaded.columns = columnsFor(kind, needed);
    if (known && loaded.columns.size() == 1)
        loaded.columns.clear();
    std::vector<Column> empty = emptyDataset(kind).loaded.columns;
    loaded.read.resize(empty.size());
    for (const std::size_t column : loaded.columns) {
        const CachedColumn &cached = cachedColumns(kind)[column];
        if (cached.content == CachedColumn::Content::Value)
            std::swap(loaded.read[static_cast<std::size_t>(cached.field)],
                      empty[static_cast<std::size_t>(cached.field)]);
    }
    // Answers take from tickets what is known of these.
    if (known && (!loaded.made.isEmpty() || kind == Kind::Ticket))
        loaded.dataset = known->of(kind);
    loaded.dataset.kind = kind;
    loaded.dataset.missing.reset();
    loaded.dataset.loaded.columns.resize(empty.size());
    return loaded;
}

} // namespace

LoadedKind &of(LoadedKinds &loaded, Kind kind)
{
    return loaded[static_cast<std::size_t>(kind)];
}

Result<LoadedKinds> loadKinds(Database &database, KeptCaches &caches, bool onAllCores, const NeededFields &needed,
                              const Facts *known, const Progress &progress)
{
    LoadedKinds result;
    std::vector<ColumnsOfKind> asked(kinds.size());
    for (const KindInfo &each : kinds) {
        LoadedKind &loaded = of(result, each.kind);
        loaded = beginning(each.kind, needed, known);
        if (loaded.columns.empty())
            continue;
        Result<std::unique_ptr<ColumnCache>> cache = caches.open(database, each.kind, loaded.columns);
        if (!cache)
            return cache.error();
        loaded.cache = std::move(*cache);
        Result<ColumnsOfKind> columns = askedOf(database, loaded);
        if (!columns)
            return columns.error();
        asked[static_cast<std::size_t>(each.kind)] = std::move(*columns);
    }
    if (auto read = readColumns(database, asked, onAllCores, progress); !read)
        return read.error();
    for (LoadedKind &loaded : result) {
        ColumnsOfKind &read = asked[static_cast<std::size_t>(loaded.dataset.kind)];
        if (auto mended = mendChunks(loaded, read); !mended)
            return mended.error();
        takeColumns(loaded, read);
    }
    return result;
}

} // namespace kompas
