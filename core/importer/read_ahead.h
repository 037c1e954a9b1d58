// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/read.h"

namespace kompas {

/// A reading that hands its records to a sink, such as readRecords() with a plan.
using Reading = std::function<Result<Import>(const RecordSink &sink, const Progress &progress)>;

/// Runs the reading in a thread of its own, ahead of the sink: `sink` and `progress` are called in this thread, with
/// the same records in the same order as without it. A sink that wants no more, or a progress that stops, ends the
/// reading. Ahead are a few thousand rows and a few MiB at most (and one row, however long).
Result<Import> readAhead(const Reading &reading, const RecordSink &sink, const Progress &progress = {});

} // namespace kompas
