// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/statistics.h"

#include <span>

namespace kompas {

/// Whether two groups of records differ by more than chance. All p values are two-sided.

/// The first rate less the second, in percentage points.
struct RateDifference {
    double difference = 0;
    Interval interval = {}; ///< 95 %, Newcombe's hybrid score interval (1998, method 10)
    double p = 1;           ///< at 1 - p the interval just reaches zero, so that p and interval never disagree
};
/// `passes` of `count` against `otherPasses` of `otherCount`; nothing when a count is 0.
std::optional<RateDifference> differenceOfRates(qint64 passes, qint64 count, qint64 otherPasses, qint64 otherCount);

/// The textbook tests of the same question, for those who want to compare: the pooled z test and Fisher's exact test.
/// Counts are > 0.
struct PooledTest {
    double z = 0;
    double p = 1;
};
PooledTest pooledRateTest(qint64 passes, qint64 count, qint64 otherPasses, qint64 otherCount);
double fisherTest(qint64 passes, qint64 count, qint64 otherPasses, qint64 otherCount);

/// Mann and Whitney: whether the values of one group tend to lie above those of the other. For durations, whose means a
/// few extreme ones decide.
struct RankSum {
    double u = 0;             ///< pairs in which the first is above the second, ties for half
    double p = 1;             ///< exact for few values without ties, else normal, corrected for ties and continuity
    double superiority = 0.5; ///< the share of all pairs that `u` is
    bool isExact = false;
};
/// Nothing when a group is empty. O(n log n).
std::optional<RankSum> rankSumTest(std::span<const double> first, std::span<const double> second);
/// The p of the same test by the normal distribution alone, as other programs give it for any number of values; 1 for
/// groups without values.
enum class Continuity : quint8 { Corrected, Plain };
double normalRankSumP(std::span<const double> first, std::span<const double> second, Continuity continuity);

/// Hodges and Lehmann: by how much the first group lies above the second, the median of the differences of all pairs.
struct Shift {
    double shift = 0;
    std::optional<Interval> interval = {}; ///< 95 %; nothing when there are too few values
};
/// Nothing when a group is empty. The pairs are counted, never listed: O(n log n) for any number of them, and exact.
std::optional<Shift> shiftBetween(std::span<const double> first, std::span<const double> second);

/// Each group against all others together, in the order given; nothing for an empty group and when it is the only one.
/// The values are ranked once, whatever the number of groups; p by the normal distribution throughout.
std::vector<std::optional<RankSum>> rankSumsAgainstRest(const std::vector<std::vector<double>> &groups);

/// For what has an interval but no test of its own, such as a net score: p of the difference of two values by the
/// interval that their intervals make together (MOVER: Zou and Donner, Statistics in Medicine 27, 2008). At 0.05 that
/// interval just reaches zero.
double pOfIntervals(double value, const Interval &interval, double other, const Interval &otherInterval);

/// p values of several comparisons made at once, adjusted so that 5 % stays the chance of one false alarm among all
/// (Holm 1979), or the share of false alarms among those raised (Benjamini and Hochberg 1995). In the order given.
std::vector<double> holm(std::span<const double> p);
std::vector<double> benjaminiHochberg(std::span<const double> p);

/// Below this a difference is called more than chance.
inline constexpr double significantBelow = 0.05;

} // namespace kompas
