// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <future>

namespace kompas {

/// How many threads inParallel() uses at most, the caller's among them; at least 1.
std::size_t coreCount();

/// Calls `work` once for every piece from 0 to `pieces` - 1, on all cores, and returns when all are done. Pieces are
/// begun in their order, but may end in any: each writes to a place of its own, and what is joined afterwards in the
/// order of pieces does not depend on the number of cores. Where one throws, no further pieces are begun and the
/// exception comes out here. A single piece, or a machine with one core, starts no thread.
void inParallel(std::size_t pieces, const std::function<void(std::size_t piece)> &work);

/// Begins `work` in a thread of its own; on a machine with one core, or where no thread is to be had, it is done when
/// it is waited for. What is thrown comes out there. The future waits when it goes, unless the work was not begun.
[[nodiscard]] std::future<void> beside(const std::function<void()> &work);

} // namespace kompas
