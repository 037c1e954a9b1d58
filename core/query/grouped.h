// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/axis.h"

#include <functional>
#include <optional>

namespace kompas {

/// Axes crossed: group (a, b) is a * size of the second + b. Without an axis all rows are one group.
using Axes = std::vector<Axis>;
std::size_t groupCount(const Axes &axes);

/// How many rows each group has.
std::vector<qint64> countBy(const RowSet &rows, const Axes &axes);

/// The rows of a group that have a value, and the sum of these.
struct Summed {
    qint64 count = 0;
    qint64 sum = 0;
    bool operator==(const Summed &) const = default;
};

/// Values of a group that stand at certain ranks when they are sorted.
struct Ranked {
    Summed all = {};
    std::vector<qint32> values = {}; ///< by the ranks asked for
};
/// `ranksOf` says for a number of values which ranks are wanted: from 0, ascending, below that number. Exact, and
/// without sorting: only values near the ranks are gathered (ranking.h).
using RanksOf = std::function<std::vector<qint64>(qint64 count)>;
std::vector<Ranked> rankedBy(const RowSet &rows, const Axes &axes, const Packed<qint32> &values,
                             const RanksOf &ranksOf);

/// The ranks between which the quantile `p` of so many values lies, and how far it is from the lower to the upper.
struct QuantilePlace {
    qint64 below = 0;
    qint64 above = 0;
    double part = 0;
};
QuantilePlace quantilePlace(qint64 count, double p);

/// The ranks that the quantile `p` needs, for rankedBy(), and that quantile of a group; nothing without values.
RanksOf quantileRanks(double p);
std::optional<double> quantileOf(const Ranked &ranked, double p);

} // namespace kompas
