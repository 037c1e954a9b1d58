// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace kompas {

/// A 95 % interval; both bounds belong to it.
struct Interval {
    double low = 0;
    double high = 0;

    bool operator==(const Interval &) const = default;
};

/// The quantile of type 7 (Hyndman and Fan 1996; Excel PERCENTILE.INC). `p` 0 to 1. The order of `values` changes.
/// Nothing for no values.
std::optional<double> quantile(std::vector<double> &values, double p);

/// The quantile of values that each stand for `weights` cases, as if every case were listed. Weights are not negative;
/// nothing when they are all 0.
std::optional<double> weightedQuantile(const std::vector<double> &values, const std::vector<double> &weights, double p);

/// The median over this many weeks of the weights of each week; `weekOf` says which. Weeks without any count as 0.
double medianPerWeek(const std::vector<double> &weekOf, const std::vector<double> &weights, double weeks);

/// Plain mean, summed in the order given; nothing for no values.
std::optional<double> meanOf(const std::vector<double> &values);

/// What a total has that its parts do not add up to: moved between them, or in none of them. To be shown, not hidden.
double residualOf(double total, const std::vector<double> &parts);

/// The mean of a level over time: of every entry the instant from which on it is that high. In the order of time; holds
/// until `end`. Nothing for an empty stretch.
struct LevelFrom {
    qint64 from = 0;
    double value = 0;
};
std::optional<double> timeWeightedMean(const std::vector<LevelFrom> &levels, qint64 end);

inline constexpr double normal975 = 1.959963984540054; ///< 97.5 % quantile of the normal distribution

/// Wilson's score interval without continuity correction (Newcombe 1998), in percent. `count` > 0. `z`: as many
/// standard deviations wide, for another level than 95 %.
Interval wilson(qint64 passes, qint64 count, double z = normal975);

/// Adjusted Wald interval of a net score, in points: three answers added, three quarters of them promoters' and
/// detractors' each (Sauro and Lewis; Rocks 2016); clipped to ±100. `count` > 0.
Interval netInterval(qint64 positive, qint64 negative, qint64 count);

/// Ranks (from 1) of the order statistics between which the quantile lies with at least 95 %, at most 2.5 % on either
/// side, by the exact binomial distribution. Nothing when there are too few values (n <= 5 for the median).
struct Ranks {
    qint64 low = 0;
    qint64 high = 0;

    bool operator==(const Ranks &) const = default;
};
std::optional<Ranks> quantileRanks(qint64 count, double p);
/// The interval of a quantile by these ranks. The order of `values` changes.
std::optional<Interval> quantileInterval(std::vector<double> &values, double p);

/// Of a sample (n - 1); nothing for fewer than two values.
std::optional<double> standardDeviation(const std::vector<double> &values);

/// Student's interval of a mean; nothing for fewer than two values.
std::optional<Interval> meanInterval(const std::vector<double> &values);

/// Tukey's fences: quartiles of type 7, `k` interquartile ranges beyond them. Nothing for no values.
std::optional<Interval> tukeyFences(std::vector<double> values, double k);

/// What a distribution is told by: plain mean, quantiles of type 7, extremes.
struct Spread {
    qint64 n = 0;
    double mean = 0;
    double least = 0;
    double p10 = 0;
    double p25 = 0;
    double median = 0;
    double p75 = 0;
    double p90 = 0;
    double p95 = 0;
    double most = 0;
};
/// Nothing for no values.
std::optional<Spread> spreadOf(std::vector<double> values);

/// How many values lie in each bin. Bin i runs from `edges[i]` up to the next edge, the last one without end; what lies
/// before the first edge is in the first bin, so that the counts add up to the number of values. `edges` ascend and
/// are not empty.
std::vector<qint64> countPerBin(const std::vector<double> &values, const std::vector<double> &edges);

} // namespace kompas
