// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/statistics.h"

#include <span>

namespace kompas {

/// Other ways to estimate what statistics.h estimates, by which ours are checked and compared.

/// Clopper and Pearson: covers at least 95 %, at the price of width. Percent; `count` > 0.
Interval exactRateInterval(qint64 passes, qint64 count);
/// Wilson's score interval with continuity correction (Newcombe 1998, method 4). Percent; `count` > 0.
Interval correctedWilson(qint64 passes, qint64 count);

/// Exact 95 % interval of a count of events that come independently (Garwood 1936). `count` >= 0.
Interval poissonInterval(qint64 count);

/// The plain interval of a net score, 1.96 standard errors to both sides (Wald): too narrow for few answers, and of no
/// width at all when everybody says the same. Percent, not clipped; `count` > 0.
Interval plainNetInterval(qint64 positive, qint64 negative, qint64 count);

/// Welch's test of two means, two-sided p. Nothing with fewer than two values in a group or when no value differs.
std::optional<double> welchTest(const std::vector<double> &first, const std::vector<double> &second);

/// Mean absolute percentage error of a forecast; a single day of few contacts can blow it up. Percent; nothing when
/// nothing came on one of the days, or without days. Both have as many days.
std::optional<double> meanPercentageError(std::span<const double> forecast, std::span<const double> actual);

/// A rate drawn towards what is known beforehand, as if `weight` more records had shown the rate `prior` (0 to 1):
/// groups of few records then do not lead or close a list by luck. Percent.
struct ShrunkRate {
    double rate = 0;
    Interval interval = {}; ///< 95 % of the beta distribution
};
ShrunkRate shrunkRate(qint64 passes, qint64 count, double prior, double weight);

/// The definitions of a quantile that programs use (Hyndman and Fan 1996); type 7 is ours, type 6 Excel's
/// PERCENTILE.EXC, type 1 the inverse of the distribution function.
enum class QuantileType : quint8 { InverseCdf = 1, Hazen = 5, Weibull = 6, Excel = 7, MedianUnbiased = 8 };
/// `p` 0 to 1; beyond the extremes it is the extreme. Nothing for no values.
std::optional<double> quantileOfType(std::vector<double> values, double p, QuantileType type);

/// Means that extremes do not pull: without the lowest and highest `share` of the values (0 to below 0.5), with those
/// replaced by their neighbours, and of the logarithms (all values > 0). Nothing for no values.
std::optional<double> trimmedMean(std::vector<double> values, double share);
std::optional<double> winsorisedMean(std::vector<double> values, double share);
std::optional<double> geometricMean(const std::vector<double> &values);

/// Median of the distances to the median; nothing for no values.
std::optional<double> medianDeviation(std::vector<double> values);
/// How many robust standard deviations a value lies from the median (Iglewicz and Hoaglin: 0.6745 x distance / median
/// deviation; beyond 3.5 an outlier). Nothing when more than half of the values are the same.
std::optional<double> modifiedZ(const std::vector<double> &values, double value);

/// How probable each of an odd number of values, in ascending order, is as the median of a sample drawn from them with
/// replacement: what a bootstrap of infinitely many draws finds. Empty for an even count.
std::vector<double> bootstrapMedianChances(qint64 count);

} // namespace kompas
