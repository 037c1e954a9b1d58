// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/table.h"

namespace kompas {

inline constexpr qint64 usualPieceSize = qint64{4} << 20;

/// Where a file may be cut between two records: the places in its stream at which its pieces start, of which the first
/// is 0. They are guesses, found in a look at a few lines around each place: that several records of the width of the
/// table follow each other says that the place lies between two of them, but it may lie inside a quoted cell all the
/// same. So a reading of a piece counts only when the one before it ended where it began. One piece where the file is
/// short, is converted to UTF-8 while it is read, or has rows that cannot be told by their width.
std::vector<qint64> pieceStarts(const TablePlace &place, qint64 pieceSize = usualPieceSize);

/// The last row of the header, for readers that start behind it.
Result<std::vector<std::string>> headerOf(const TablePlace &place);

} // namespace kompas
