// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/packed.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <cstring>

namespace kompas {

namespace {

/// Whether every value is 1 above the one before.
bool isSequence(std::span<const qint64> values)
{
    return std::ranges::adjacent_find(values, [](qint64 a, qint64 b) { return b - a != 1; }) == values.end();
}

template<typename Unsigned>
std::shared_ptr<const char[]> distances(std::span<const qint64> values, qint64 below)
{
    std::shared_ptr<char[]> bytes(new char[values.size() * sizeof(Unsigned)]);
    auto *const to = reinterpret_cast<Unsigned *>(bytes.get());
    for (std::size_t i = 0; i < values.size(); ++i)
        to[i] = values[i] == noInstant ? Unsigned(0) : static_cast<Unsigned>(values[i] - below);
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

} // namespace

PackedPiece PackedPiece::of(std::span<const qint64> values)
{
    Q_ASSERT(values.size() <= mostValues);
    PackedPiece piece;
    piece.count = static_cast<quint32>(values.size());
    qint64 lowest = std::numeric_limits<qint64>::max();
    bool isComplete = true;
    for (const qint64 value : values) {
        if (value == noInstant) {
            isComplete = false;
            continue;
        }
        lowest = std::min(lowest, value);
        piece.highest = std::max(piece.highest, value);
    }
    if (!piece.hasValues())
        return piece;
    piece.lowest = lowest;
    const bool isFlat = lowest == piece.highest;
    const bool isCount = static_cast<quint64>(piece.highest) - static_cast<quint64>(lowest) + 1 == values.size();
    if (isComplete && (isFlat || (isCount && isSequence(values)))) {
        piece.below = lowest;
        piece.step = isFlat ? 0 : 1;
        return piece;
    }
    piece.width = widthOf(lowest, piece.highest);
    piece.below = piece.width == 8 ? 0 : lowest - 1;
    if (piece.width == 1) {
        piece.bytes = distances<quint8>(values, piece.below);
    } else if (piece.width == 2) {
        piece.bytes = distances<quint16>(values, piece.below);
    } else if (piece.width == 4) {
        piece.bytes = distances<quint32>(values, piece.below);
    } else {
        std::shared_ptr<char[]> bytes(new char[values.size_bytes()]);
        std::memcpy(bytes.get(), values.data(), values.size_bytes());
        piece.bytes = std::move(bytes);
    }
    return piece;
}

std::vector<PackedPiece> packedPieces(std::size_t count, const std::function<qint64(std::size_t row)> &valueAt)
{
    constexpr std::size_t most = PackedPiece::mostValues;
    std::vector<PackedPiece> pieces((count + most - 1) / most);
    inParallel(pieces.size(), [&](std::size_t i) {
        std::vector<qint64> values;
        values.reserve(most);
        for (std::size_t row = i * most; row < std::min(count, (i + 1) * most); ++row)
            values.push_back(valueAt(row));
        pieces[i] = PackedPiece::of(values);
    });
    return pieces;
}

void PackedPiece::unpackTo(std::vector<qint64> &values) const
{
    values.reserve(values.size() + count);
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(at(i));
}

} // namespace kompas
