// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/packed.h"

namespace kompas {

/// The codes of a column, piece by piece or all in one row: faster than asking the column for each.
void readCodes(const PackedPiece &piece, std::vector<quint32> &codes);
std::vector<quint32> readCodes(const Packed<quint32> &column);

/// A column of so many codes: `fill` writes those of one piece, whose first row is `first`; it is called on all cores
/// at once.
using FillCodes = std::function<void(std::size_t first, std::span<quint32> codes)>;
Packed<quint32> filledCodes(std::size_t count, const FillCodes &fill);

/// The same codes, changed: `change` finds those of a piece and writes others over them.
Packed<quint32> changedCodes(const Packed<quint32> &column, const FillCodes &change);

} // namespace kompas
