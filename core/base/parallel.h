// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace kompas {

/// How many threads inParallel() uses at most, the caller's among them; at least 1.
std::size_t coreCount();

/// Calls `work` once for every piece from 0 to `pieces` - 1, on all cores, and returns when all are done. Pieces are
/// begun in their order, but may end in any: each writes to a place of its own, and what is joined afterwards in the
/// order of pieces does not depend on the number of cores. Where one throws, no further pieces are begun and the
/// exception comes out here. A single piece, or a machine with one core, starts no thread.
void inParallel(std::size_t pieces, const std::function<void(std::size_t piece)> &work);

} // namespace kompas
