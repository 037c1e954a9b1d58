// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/codes.h"

#include "core/base/parallel.h"

#include <algorithm>

namespace kompas {

namespace {

/// Codes have no "none".
template<typename T>
constexpr bool isNone(T value)
{
    if constexpr (std::is_same_v<T, qint64>)
        return value == noInstant;
    return false;
}

/// Whether every value is 1 above the one before.
template<typename T>
bool isSequence(std::span<const T> values)
{
    return std::ranges::adjacent_find(values, [](T a, T b) { return qint64(b) - qint64(a) != 1; }) == values.end();
}

template<typename Unsigned, typename T>
std::shared_ptr<const char[]> distances(std::span<const T> values, qint64 below)
{
    std::shared_ptr<char[]> bytes(new char[values.size() * sizeof(Unsigned)]);
    auto *const to = reinterpret_cast<Unsigned *>(bytes.get());
    for (std::size_t i = 0; i < values.size(); ++i)
        to[i] = isNone(values[i]) ? Unsigned(0) : static_cast<Unsigned>(values[i] - static_cast<T>(below));
    return bytes;
}

template<typename T>
std::shared_ptr<const char[]> unchanged(std::span<const T> values)
{
    std::shared_ptr<char[]> bytes(new char[values.size() * sizeof(qint64)]);
    std::ranges::copy(values, reinterpret_cast<qint64 *>(bytes.get()));
    return bytes;
}

quint32 widthOf(qint64 lowest, qint64 highest)
{
    const quint64 distance = static_cast<quint64>(highest) - static_cast<quint64>(lowest);
    if (distance < 0xff)
        return 1;
    if (distance < 0xffff)
        return 2;
    return distance < 0xffffffff ? 4 : 8;
}

template<typename T>
PackedPiece packed(std::span<const T> values)
{
    Q_ASSERT(values.size() <= PackedPiece::mostValues);
    PackedPiece piece;
    piece.count = static_cast<quint32>(values.size());
    T lowest = std::numeric_limits<T>::max();
    T highest = std::numeric_limits<T>::min();
    bool isComplete = true;
    for (const T value : values) {
        isComplete &= !isNone(value);
        lowest = isNone(value) ? lowest : std::min(lowest, value);
        highest = std::max(highest, value); // none is the lowest of all
    }
    if (values.empty() || isNone(highest))
        return piece;
    piece.lowest = lowest;
    piece.highest = highest;
    const bool isFlat = lowest == highest;
    const bool isCount = static_cast<quint64>(highest) - static_cast<quint64>(lowest) + 1 == values.size();
    if (isComplete && (isFlat || (isCount && isSequence(values)))) {
        piece.below = lowest;
        piece.step = isFlat ? 0 : 1;
        return piece;
    }
    piece.width = widthOf(lowest, highest);
    piece.below = piece.width == 8 ? 0 : qint64(lowest) - 1;
    if (piece.width == 1)
        piece.bytes = distances<quint8>(values, piece.below);
    else if (piece.width == 2)
        piece.bytes = distances<quint16>(values, piece.below);
    else if (piece.width == 4)
        piece.bytes = distances<quint32>(values, piece.below);
    else
        piece.bytes = unchanged(values);
    return piece;
}

/// Calls `take` with each value of a piece.
template<typename Take>
void eachValue(const PackedPiece &piece, const Take &take)
{
    const auto eachDistance = [&](const auto *stored) {
        for (std::size_t i = 0; i < piece.count; ++i)
            take(stored[i] == 0 ? noInstant : piece.below + static_cast<qint64>(stored[i]));
    };
    if (piece.width == 1)
        return eachDistance(piece.as<quint8>());
    if (piece.width == 2)
        return eachDistance(piece.as<quint16>());
    if (piece.width == 4)
        return eachDistance(piece.as<quint32>());
    for (std::size_t i = 0; i < piece.count; ++i)
        take(piece.at(i));
}

constexpr std::size_t piecesOf(std::size_t count)
{
    return (count + PackedPiece::mostValues - 1) / PackedPiece::mostValues;
}

/// `make` gives the piece of so many rows from `first` on; it is called on all cores at once.
template<typename Make>
std::vector<PackedPiece> piecesBy(std::size_t count, const Make &make)
{
    std::vector<PackedPiece> pieces(piecesOf(count));
    inParallel(pieces.size(), [&](std::size_t i) {
        const std::size_t first = i * PackedPiece::mostValues;
        pieces[i] = make(first, std::min(count - first, PackedPiece::mostValues));
    });
    return pieces;
}

Packed<quint32> columnOf(std::vector<PackedPiece> pieces)
{
    Packed<quint32> column;
    for (PackedPiece &piece : pieces)
        column.append(std::move(piece));
    return column;
}

} // namespace

PackedPiece PackedPiece::of(std::span<const qint64> values)
{
    return packed(values);
}

std::vector<PackedPiece> packedPieces(std::size_t count, const std::function<qint64(std::size_t row)> &valueAt)
{
    return piecesBy(count, [&](std::size_t first, std::size_t rows) {
        std::vector<qint64> values;
        values.reserve(rows);
        for (std::size_t row = first; row < first + rows; ++row)
            values.push_back(valueAt(row));
        return PackedPiece::of(values);
    });
}

void PackedPiece::unpackTo(std::vector<qint64> &values) const
{
    const std::size_t before = values.size();
    values.resize(before + count);
    qint64 *to = values.data() + before;
    eachValue(*this, [&to](qint64 value) { *to++ = value; });
}

void readCodes(const PackedPiece &piece, std::vector<quint32> &codes)
{
    const std::size_t before = codes.size();
    codes.resize(before + piece.count);
    const std::span<quint32> to(codes.data() + before, piece.count);
    const auto read = [&](const auto *stored) {
        const auto below = static_cast<quint32>(piece.below);
        for (std::size_t i = 0; i < to.size(); ++i)
            to[i] = below + static_cast<quint32>(stored[i]);
    };
    if (piece.width == 1)
        return read(piece.as<quint8>());
    if (piece.width == 2)
        return read(piece.as<quint16>());
    if (piece.width == 4)
        return read(piece.as<quint32>());
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] = static_cast<quint32>(piece.at(i));
}

std::vector<quint32> readCodes(const Packed<quint32> &column)
{
    std::vector<quint32> codes;
    codes.reserve(column.size());
    for (std::size_t i = 0; i < column.pieceCount(); ++i)
        readCodes(column.pieceAt(i), codes);
    return codes;
}

Packed<quint32> filledCodes(std::size_t count, const FillCodes &fill)
{
    return columnOf(piecesBy(count, [&](std::size_t first, std::size_t rows) {
        std::vector<quint32> codes(rows, 0);
        fill(first, codes);
        return packed(std::span<const quint32>(codes));
    }));
}

Packed<quint32> changedCodes(const Packed<quint32> &column, const FillCodes &change)
{
    return columnOf(piecesBy(column.size(), [&](std::size_t first, std::size_t) {
        std::vector<quint32> codes;
        readCodes(column.pieceAt(first / PackedPiece::mostValues), codes);
        change(first, codes);
        return packed(std::span<const quint32>(codes));
    }));
}

} // namespace kompas
