// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/row_set.h"

#include "core/base/parallel.h"
#include "core/query/unpack.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

namespace kompas {

namespace {

constexpr quint32 lookedAtOnce = 64;

/// Which of the rows from a place on pass: asked of many at a time, because of most periods either few rows are or many
/// that follow each other.
struct Passing {
    std::array<quint8, lookedAtOnce> each; ///< 0 or 1
    quint64 bits = 0;                      ///< the same, the first row lowest
};

template<typename Passes>
Passing passing(quint32 first, const Passes &passes)
{
    Passing result;
    for (quint32 i = 0; i < lookedAtOnce; ++i)
        result.each[i] = passes(first + i) ? 1 : 0;
    // One product puts the lowest bits of eight bytes beside each other in its highest byte.
    constexpr quint64 gather = 0x0102040810204080ULL;
    for (quint32 i = 0; i < lookedAtOnce; i += 8)
        result.bits |= ((qFromLittleEndian<quint64>(result.each.data() + i) * gather) >> 56) << i;
    return result;
}

/// Writes the places of those that pass; gives how many.
quint32 writePlaces(const Passing &passing, quint32 first, quint16 *places)
{
    constexpr int many = lookedAtOnce / 3; // of which looking at each takes no longer than finding them
    quint32 count = 0;
    if (passing.bits == ~quint64(0)) {
        for (; count < lookedAtOnce; ++count)
            places[count] = static_cast<quint16>(first + count);
    } else if (std::popcount(passing.bits) >= many) {
        // No branch: what does not pass is written over by what follows.
        for (quint32 i = 0; i < lookedAtOnce; ++i) {
            places[count] = static_cast<quint16>(first + i);
            count += passing.each[i];
        }
    } else {
        for (quint64 left = passing.bits; left != 0; left &= left - 1)
            places[count++] = static_cast<quint16>(first + static_cast<quint32>(std::countr_zero(left)));
    }
    return count;
}

/// The rows of a piece that pass a test of their place.
template<typename Passes>
RowSet::Piece kept(const RowSet::Piece &piece, const Passes &passes)
{
    std::vector<quint16> places(piece.size());
    std::size_t count = 0;
    const auto look = [&](quint16 place) {
        places[count] = place;
        count += passes(place) ? 1 : 0;
    };
    if (piece.isAll) {
        quint32 first = 0;
        for (; first + lookedAtOnce <= piece.rows; first += lookedAtOnce)
            count += writePlaces(passing(first, passes), first, places.data() + count);
        for (; first < piece.rows; ++first)
            look(static_cast<quint16>(first));
    } else {
        for (const quint16 place : piece.places)
            look(place);
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
