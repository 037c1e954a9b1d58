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

/// The pieces in which all of a table was read, each from where the one before it ended.
struct TablePieces {
    TablePlace place = {};
    std::vector<std::string> header = {};        ///< its last row
    std::vector<TableReader::State> starts = {}; ///< of each piece; that of the first is the beginning of the file
    bool everyRowHasId = false;

    /// How many pieces hold rows of a table that is at this place; one when that is not the table that was read.
    std::size_t count(const TablePlace &wanted) const;
};
/// A piece of a table that was read in pieces, up to where the next one begins.
Result<std::unique_ptr<TableReader>> openPiece(const TablePieces &pieces, const TablePlace &place, std::size_t piece);

/// The last row of the header, for readers that start behind it.
Result<std::vector<std::string>> headerOf(const TablePlace &place);

} // namespace kompas
