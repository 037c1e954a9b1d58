// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/control_chart.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kompas {

namespace {

constexpr double limitFactor = 2.66;  ///< 3 / d2 for ranges of two
constexpr double rangeFactor = 3.268; ///< D4 for ranges of two
constexpr double rangeToDeviation = 1.128379167;
constexpr double medianRangeToDeviation = 0.953872552; ///< of normal values: sqrt(2) x 0.6745
constexpr int runLength = 8;
constexpr std::size_t shortestLevel = 4;
/// How many standard errors two levels lie apart at least: searched over all places, chance reaches it in one series of
/// 26 weeks in a thousand (simulated; tst_control_chart).
constexpr double leastMove = 6.0;

double mean(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::vector<double> rangesOf(const std::vector<double> &values)
{
    std::vector<double> ranges;
    for (std::size_t i = 1; i < values.size(); ++i)
        ranges.push_back(std::abs(values[i] - values[i - 1]));
    return ranges;
}

/// The week-to-week deviation by the median range, so that a few moves do not hide themselves in it.
double deviationOf(const std::vector<double> &values)
{
    std::vector<double> ranges = rangesOf(values);
    if (ranges.empty())
        return 0;
    const double median = *quantile(ranges, 0.5);
    return median > 0 ? median / medianRangeToDeviation : mean(ranges) / rangeToDeviation;
}

/// How many standard errors the two sides of a place lie apart.
double moveAt(std::span<const double> values, std::size_t at, double deviation)
{
    const auto before = static_cast<double>(at);
    const double after = static_cast<double>(values.size()) - before;
    const double move = std::abs(mean(values.subspan(at)) - mean(values.first(at)));
    return move / (deviation * std::sqrt(1 / before + 1 / after));
}

/// Whether a level would rather begin a week later or earlier, where it is too short to be one.
bool isShortOne(std::span<const double> values, std::size_t at, double deviation)
{
    const double move = moveAt(values, at, deviation);
    return (at + 1 < values.size() && moveAt(values, at + 1, deviation) > move)
           || (at > 1 && moveAt(values, at - 1, deviation) > move);
}

/// Splits a stretch where its two sides lie farthest apart, if that is far enough, and then the sides.
void split(std::span<const double> values, std::size_t offset, double deviation, std::vector<std::size_t> &points)
{
    double farthest = leastMove;
    std::size_t best = 0;
    for (std::size_t at = shortestLevel; at + shortestLevel <= values.size(); ++at) {
        const double move = moveAt(values, at, deviation);
        if (move > farthest) {
            farthest = move;
            best = at;
        }
    }
    if (best == 0 || isShortOne(values, best, deviation))
        return;
    split(values.first(best), offset, deviation, points);
    points.push_back(offset + best);
    split(values.subspan(best), offset + best, deviation, points);
}

/// Beyond the limits, or the eighth in a row on one side.
void markSignals(WeekSpread &spread)
{
    int run = 0;
    bool wasHigher = false;
    for (WeekSpread::Week &week : spread.weeks) {
        if (!week.value)
            continue;
        week.higher = *week.value > spread.limits->mean;
        run = *week.value == spread.limits->mean ? 0 : (run > 0 && week.higher == wasHigher) ? run + 1 : 1;
        wasHigher = week.higher;
        if (*week.value < spread.limits->low || *week.value > spread.limits->high)
            week.signal = WeekSpread::Signal::Beyond;
        else if (run >= runLength)
            week.signal = WeekSpread::Signal::Run;
    }
}

bool isWithin(const Period &inner, const Period &outer)
{
    return (!outer.from || (inner.from && *inner.from >= *outer.from))
           && (!outer.to || (inner.to && *inner.to <= *outer.to));
}

void findLevels(WeekSpread &spread, const std::vector<double> &values, const std::vector<std::size_t> &places)
{
    std::vector<std::size_t> starts = {0};
    for (const std::size_t point : changePoints(values))
        starts.push_back(point);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : values.size();
        spread.levels.push_back({places[starts[i]], mean(std::span(values).subspan(starts[i], end - starts[i]))});
    }
}

void findSpread(WeekSpread &spread, std::vector<double> values)
{
    spread.p90 = quantile(values, 0.9);
    spread.p10 = quantile(values, 0.1);
    const double middle = mean(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - middle) * (value - middle);
    if (middle != 0 && values.size() > 1)
        spread.variation = std::sqrt(squares / static_cast<double>(values.size() - 1)) / std::abs(middle);
}

} // namespace

std::optional<ControlLimits> controlLimits(const std::vector<double> &values)
{
    if (values.size() < 2)
        return {};
    ControlLimits limits;
    limits.mean = mean(values);
    limits.meanRange = mean(rangesOf(values));
    limits.low = limits.mean - limitFactor * limits.meanRange;
    limits.high = limits.mean + limitFactor * limits.meanRange;
    limits.highestRange = rangeFactor * limits.meanRange;
    return limits;
}

std::vector<std::size_t> changePoints(const std::vector<double> &values)
{
    std::vector<std::size_t> points;
    const double deviation = deviationOf(values);
    if (deviation > 0)
        split(values, 0, deviation, points);
    return points;
}

WeekSpread weekSpread(const MetricPast &past, const std::optional<Period> &baseline)
{
    WeekSpread spread{.bucket = past.bucket};
    std::vector<double> values;
    std::vector<double> ofBaseline;
    std::vector<std::size_t> places;
    for (const PastBucket &bucket : past.buckets) {
        spread.weeks.push_back({bucket.period, bucket.isJudged() ? bucket.value : std::nullopt, bucket.n});
        if (!bucket.isJudged())
            continue;
        places.push_back(spread.weeks.size() - 1);
        values.push_back(*bucket.value);
        if (baseline && isWithin(bucket.period, *baseline))
            ofBaseline.push_back(*bucket.value);
    }
    spread.isFrozen = ofBaseline.size() >= fewestBuckets;
    const std::vector<double> &base = spread.isFrozen ? ofBaseline : values;
    spread.ofBaseline = static_cast<int>(base.size());
    if (values.size() < fewestBuckets)
        return spread;
    spread.limits = controlLimits(base);
    if (const Metric *metric = metricById(past.metric)) {
        const TargetBounds possible = possibleValues(*metric);
        spread.limits->low = std::max(spread.limits->low, possible.low.value_or(spread.limits->low));
        spread.limits->high = std::min(spread.limits->high, possible.high.value_or(spread.limits->high));
    }
    markSignals(spread);
    findLevels(spread, values, places);
    findSpread(spread, values);
    return spread;
}

std::optional<Improved> improvedOver(const MetricPast &past, int weeks)
{
    const Metric *metric = metricById(past.metric);
    std::vector<double> values;
    for (const PastBucket &bucket : past.buckets) {
        if (bucket.isJudged())
            values.push_back(*bucket.value);
    }
    const bool hasDirection = metric && (metric->better == Better::Higher || metric->better == Better::Lower);
    const auto newest = static_cast<std::size_t>(weeks);
    if (!hasDirection || values.size() < newest + fewestBuckets || !past.buckets.back().isJudged())
        return {};
    Improved improved;
    improved.values.assign(values.end() - weeks, values.end());
    values.resize(values.size() - newest);
    improved.baseline = *quantile(values, 0.5);
    const bool allBetter = std::ranges::all_of(improved.values, [&](double value) {
        return metric->better == Better::Higher ? value > improved.baseline : value < improved.baseline;
    });
    return allBetter ? std::optional(improved) : std::nullopt;
}

} // namespace kompas
