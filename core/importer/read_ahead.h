// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load.h"
#include "core/importer/read.h"

namespace kompas {

/// A reading that hands its records to a sink, such as readRecords() with a plan.
using Reading = std::function<Result<Import>(const RecordSink &sink, const Progress &progress)>;

/// Runs the reading, and the makers of `sink`, in threads of their own, ahead of `sink.take`: that and `progress` are
/// called in this thread, with the same rows in the same order as without it. A sink that wants no more, or a progress
/// that stops, ends the reading. Ahead are a few thousand rows and a few MiB at most (and one row, however long).
Result<Import> readAhead(const Reading &reading, const LoadSink &sink, const Progress &progress = {});

/// Takes loads apart again: the rows go to `sink` one by one, in the thread that takes them.
LoadSink rowByRow(RecordSink sink);

} // namespace kompas
