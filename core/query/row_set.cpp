// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/row_set.h"

#include "core/base/parallel.h"
#include "core/query/unpack.h"

#include <algorithm>
#include <numeric>

namespace kompas {

namespace {

constexpr quint32 lookedAtOnce = 64;

enum class Passing : quint8 { None, Some, All };

/// Which of the rows from a place on pass: asked of many at a time, because of most periods either few rows are or
/// many that follow each other.
template<typename Passes>
Passing passing(quint32 first, const Passes &passes)
{
    quint32 any = 0;
    quint32 all = 1;
    for (quint32 i = 0; i < lookedAtOnce; ++i) {
        const quint32 does = passes(first + i) ? 1U : 0U;
        any |= does;
        all &= does;
    }
    return any == 0 ? Passing::None : all == 0 ? Passing::Some : Passing::All;
}

/// The rows of a piece that pass a test of their place.
template<typename Passes>
RowSet::Piece kept(const RowSet::Piece &piece, const Passes &passes)
{
    std::vector<quint16> places(piece.size());
    std::size_t count = 0;
    // No branch: what does not pass is written over by what follows.
    if (piece.isAll) {
        for (quint32 first = 0; first < piece.rows; first += lookedAtOnce) {
            const quint32 end = std::min(first + lookedAtOnce, piece.rows);
            const Passing passed = end - first == lookedAtOnce ? passing(first, passes) : Passing::Some;
            if (passed == Passing::None)
                continue;
            if (passed == Passing::All) {
                std::iota(places.begin() + static_cast<std::ptrdiff_t>(count),
                          places.begin() + static_cast<std::ptrdiff_t>(count + lookedAtOnce),
                          static_cast<quint16>(first));
                count += lookedAtOnce;
                continue;
            }
            for (quint32 place = first; place < end; ++place) {
                places[count] = static_cast<quint16>(place);
                count += passes(place) ? 1 : 0;
            }
        }
    } else {
        for (const quint16 place : piece.places) {
            places[count] = place;
            count += passes(place) ? 1 : 0;
        }
    }
    if (piece.isAll && count == piece.rows)
        return {piece.rows, true, {}};
    places.resize(count);
    return {piece.rows, false, std::move(places)};
}

RowSet::Piece keptNothing(const RowSet::Piece &piece)
{
    return {piece.rows, piece.rows == 0, {}};
}

template<bool orNone>
RowSet::Piece keptWithin(const RowSet::Piece &piece, const PackedPiece &column, qint64 from, qint64 end)
{
    if (!column.hasValues())
        return orNone ? piece : keptNothing(piece);
    const bool overlaps = from < end && column.highest >= from && column.lowest < end;
    if (!overlaps && !orNone)
        return keptNothing(piece);
    RowSet::Piece result;
    withStored(column, [&](const auto *stored) {
        if constexpr (areDistances<decltype(*stored)>) {
            // No value is stored as 0 and so lies below the lowest.
            const auto lowest = static_cast<quint32>(std::max(from, column.lowest) - column.below);
            const auto highest = static_cast<quint32>(std::min(end - 1, column.highest) - column.below);
            const quint32 width = overlaps ? highest - lowest : 0;
            const quint32 least = overlaps ? lowest : 0; // where none of them overlaps, only those without pass
            result = kept(piece, [&](std::size_t place) {
                const quint32 distance = stored[place];
                return (distance - least <= width) | (orNone && distance == 0);
            });
        } else {
            result = kept(piece, [&](std::size_t place) {
                const qint64 value = stored[place];
                return value == noInstant ? orNone : value >= from && value < end;
            });
        }
    });
    return result;
}

RowSet::Piece keptCodes(const RowSet::Piece &piece, const PackedPiece &column, const std::vector<char> &allowed)
{
    if (column.lowest == column.highest)
        return allowed[static_cast<std::size_t>(column.lowest)] != 0 ? piece : keptNothing(piece);
    RowSet::Piece result;
    withStored(column, [&](const auto *stored) {
        const qint64 below = areDistances<decltype(*stored)> ? column.below : 0;
        result = kept(piece, [&](std::size_t place) {
            return allowed[static_cast<std::size_t>(below + static_cast<qint64>(stored[place]))] != 0;
        });
    });
    return result;
}

} // namespace

RowSet::RowSet(std::size_t rows)
{
    for (std::size_t first = 0; first < rows; first += PackedPiece::mostValues)
        m_pieces.push_back({static_cast<quint32>(std::min(rows - first, PackedPiece::mostValues)), true, {}});
}

template<typename Column, typename Narrow>
RowSet RowSet::narrowed(const Column &column, const Narrow &narrow) const
{
    RowSet result;
    result.m_pieces.resize(m_pieces.size());
    inParallel(m_pieces.size(), [&](std::size_t i) {
        // A column that is not there has no value for any row.
        const bool isThere = m_pieces[i].size() > 0 && i < column.pieceCount();
        result.m_pieces[i] = isThere ? narrow(m_pieces[i], column.pieceAt(i)) : keptNothing(m_pieces[i]);
    });
    return result;
}

RowSet RowSet::withCodes(const Packed<quint32> &codes, const std::vector<char> &allowed) const
{
    return narrowed(
        codes, [&allowed](const Piece &piece, const PackedPiece &column) { return keptCodes(piece, column, allowed); });
}

RowSet RowSet::within(const Packed<qint64> &column, qint64 from, qint64 end) const
{
    return narrowed(column, [from, end](const Piece &piece, const PackedPiece &each) {
        return keptWithin<false>(piece, each, from, end);
    });
}

RowSet RowSet::withinOrNone(const Packed<qint64> &column, qint64 from, qint64 end) const
{
    return narrowed(column, [from, end](const Piece &piece, const PackedPiece &each) {
        return keptWithin<true>(piece, each, from, end);
    });
}

RowSet RowSet::within(const Packed<qint32> &column, qint64 from, qint64 end) const
{
    return narrowed(column, [from, end](const Piece &piece, const PackedPiece &each) {
        return keptWithin<false>(piece, each, from, end);
    });
}

std::size_t RowSet::size() const
{
    std::size_t count = 0;
    for (const Piece &piece : m_pieces)
        count += piece.size();
    return count;
}

} // namespace kompas
