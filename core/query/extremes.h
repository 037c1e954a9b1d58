// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/packed.h"

#include <algorithm>

namespace kompas {

/// The highest value of a column, which its pieces know; noInstant when it has none.
template<typename T>
qint64 highestIn(const Packed<T> &column)
{
    qint64 highest = noInstant;
    for (std::size_t piece = 0; piece < column.pieceCount(); ++piece)
        highest = std::max(highest, column.pieceAt(piece).highest);
    return highest;
}

/// The same of the lowest one.
template<typename T>
qint64 lowestIn(const Packed<T> &column)
{
    qint64 lowest = noInstant;
    for (std::size_t piece = 0; piece < column.pieceCount(); ++piece) {
        const qint64 here = column.pieceAt(piece).lowest;
        if (here != noInstant && (lowest == noInstant || here < lowest))
            lowest = here;
    }
    return lowest;
}

} // namespace kompas
