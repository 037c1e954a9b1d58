// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load.h"
#include "core/importer/reading.h"

namespace kompas {

/// Runs the reading, and the makers of `sink`, in threads of their own, ahead of `sink.take`: that and `progress` are
/// called in this thread, with the same rows in the same order as without it. Pieces are read on all cores. A sink that
/// wants no more, or a progress that stops, ends the reading; so does a piece that cannot be read, when the rows before
/// the fault are taken. Ahead are a few ten thousand rows and some ten MiB at most (and one row, however long).
Result<Import> readAhead(const Reading &reading, const LoadSink &sink, const Progress &progress = {});

/// Takes loads apart again: the rows go to `sink` one by one, in the thread that takes them.
LoadSink rowByRow(RecordSink sink);

} // namespace kompas
