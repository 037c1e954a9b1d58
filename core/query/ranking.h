// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/grouped.h"

namespace kompas {

/// The two ways of rankedBy(); tests compare them. A histogram tells in which narrow range each rank lies; of these
/// ranges alone the values are gathered in another run.
std::vector<Ranked> rankedByRanges(const RowSet &rows, const Axes &axes, const Packed<qint32> &values,
                                   const RanksOf &ranksOf);

/// Some of the rows tell where the ranks probably lie; one run counts what is below and gathers what is there. Nothing
/// when a rank is not where it was looked for, or there are too many ranks far from each other.
std::optional<std::vector<Ranked>> rankedByGuess(const RowSet &rows, const Axes &axes, const Packed<qint32> &values,
                                                 const RanksOf &ranksOf);

/// The lowest value of a column; 0 when it has none.
qint32 lowestOf(const Packed<qint32> &values);

} // namespace kompas
