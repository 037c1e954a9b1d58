// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/packed.h"

namespace kompas {

/// Calls `work` with what is stored for each value of a piece: its distance from `below` in 1, 2 or 4 bytes, 0 for no
/// value; or 64-bit values as they are.
template<typename Work>
void withStored(const PackedPiece &piece, const Work &work)
{
    switch (piece.width) {
    case 1:
        return work(piece.as<quint8>());
    case 2:
        return work(piece.as<quint16>());
    case 4:
        return work(piece.as<quint32>());
    case 8:
        return work(piece.as<qint64>());
    default: {
        std::vector<qint64> values;
        piece.unpackTo(values);
        return work(static_cast<const qint64 *>(values.data()));
    }
    }
}

/// Whether withStored() gives distances, and not values.
template<typename Stored>
inline constexpr bool areDistances = !std::is_same_v<std::remove_cvref_t<Stored>, qint64>;

} // namespace kompas
