// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/read.h"

namespace kompas {

/// Hands the records of one piece of a file to a sink, in the thread that calls it. What is read of one piece is kept
/// for the next, so a thread has a PieceReading of its own.
using PieceReading = std::function<Result<void>(std::size_t piece, const RecordSink &sink, const Progress &progress)>;

/// The reading of a file in pieces, which several threads can read side by side. Joined in the order of the pieces it
/// gives what reading the file from its beginning to its end gives.
struct Reading {
    std::size_t pieces = 1;
    /// Makes the reading of one more thread; called in one thread, before the first piece is read.
    std::function<PieceReading()> begin = {};
    /// The import, asked for when every piece has been read to its end.
    std::function<Import()> result = {};
};

/// readRecords() in the pieces in which the file was looked at. In one piece where there are none, or where a row
/// depends on those before it: rows that are known by what they say, and logs of tickets.
Result<Reading> readingInPieces(const Plan &plan, qint64 now);

} // namespace kompas
