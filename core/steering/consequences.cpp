// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/consequences.h"

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

using Sorted = std::span<const double>;

qint64 countBelow(Sorted values, double bound) ///< smaller than it
{
    return std::ranges::lower_bound(values, bound) - values.begin();
}

qint64 countUpTo(Sorted values, double bound) ///< not greater than it
{
    return std::ranges::upper_bound(values, bound) - values.begin();
}

qint64 countInside(Sorted values, const TargetBounds &bounds)
{
    const qint64 end = bounds.high ? countUpTo(values, *bounds.high) : static_cast<qint64>(values.size());
    return std::max<qint64>(0, end - (bounds.low ? countBelow(values, *bounds.low) : 0));
}

/// What the value would have to change by to be on target.
double distanceTo(const TargetBounds &bounds, double value)
{
    if (bounds.high && value > *bounds.high)
        return *bounds.high - value;
    return bounds.low && value < *bounds.low ? *bounds.low - value : 0;
}

/// The order statistics that a quantile of type 7 lies between.
struct QuantileRanks {
    qint64 below = 0;
    qint64 above = 0;
};

QuantileRanks ranksOf(qint64 count, double p)
{
    constexpr double rounding = 1e-9;
    const double position = p * static_cast<double>(count - 1);
    const auto below = static_cast<qint64>(position + rounding);
    return {below, position - static_cast<double>(below) > rounding ? below + 1 : below};
}

/// A quantile that missed is on the bound as soon as the order statistics around it are, so records are put on it from
/// the nearest one on.
qint64 neededForQuantile(Sorted values, const TargetBounds &bounds, double p, bool tooHigh)
{
    const auto count = static_cast<qint64>(values.size());
    const QuantileRanks ranks = ranksOf(count, p);
    if (tooHigh)
        return ranks.above + 1 - countUpTo(values, *bounds.high);
    return count - ranks.below - (count - countBelow(values, *bounds.low));
}

/// The first number of records in 1..most for which `enough` holds; it holds from there on.
template<typename Enough>
qint64 fewestThat(qint64 most, Enough enough)
{
    qint64 low = 1;
    qint64 high = std::max<qint64>(1, most);
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (enough(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

/// A mean moves most by the records farthest away, so these are put on the bound first. `sums` are running sums of the
/// bucket's values, one more than values.
qint64 neededForMean(Sorted values, Sorted sums, const TargetBounds &bounds, bool tooHigh)
{
    const auto count = static_cast<qint64>(values.size());
    const double bound = tooHigh ? *bounds.high : *bounds.low;
    const double total = sums.back() - sums.front();
    const double excess = std::abs(total - bound * static_cast<double>(count));
    const qint64 most = tooHigh ? count - countUpTo(values, bound) : countBelow(values, bound);
    return fewestThat(most, [&](qint64 moved) {
        const auto first = static_cast<std::size_t>(tooHigh ? count - moved : 0);
        const auto last = static_cast<std::size_t>(tooHigh ? count : moved);
        return std::abs(sums[last] - sums[first] - bound * static_cast<double>(moved)) >= excess;
    });
}

qint64 neededForRate(const PastBucket &bucket, const TargetBounds &bounds, bool tooHigh)
{
    const auto passes = static_cast<qint64>(std::llround(*bucket.numerator));
    const auto rate = [&](qint64 moved) {
        return 100.0 * static_cast<double>(tooHigh ? passes - moved : passes + moved) / static_cast<double>(bucket.n);
    };
    return fewestThat(tooHigh ? passes : bucket.n - passes,
                      [&](qint64 moved) { return tooHigh ? rate(moved) <= *bounds.high : rate(moved) >= *bounds.low; });
}

/// How many records of a bucket had to be on target; 0 when it was. Nothing where records do not tell.
std::optional<qint64> neededIn(const MetricPast &past, std::size_t index, const TargetBounds &bounds, bool isRate)
{
    const PastBucket &bucket = past.buckets[index];
    const bool hasRecords = !past.records.starts.empty();
    if (!hasRecords && !isRate)
        return {};
    if (bounds.holds(*bucket.value))
        return 0;
    const bool tooHigh = bounds.high && *bucket.value > *bounds.high;
    if (isRate)
        return neededForRate(bucket, bounds, tooHigh);
    const Sorted values = past.records.of(index);
    if (past.center == Center::Mean) {
        const Sorted sums = Sorted(past.records.sums).subspan(past.records.starts[index], values.size() + 1);
        return neededForMean(values, sums, bounds, tooHigh);
    }
    return neededForQuantile(values, bounds, past.center == Center::P90 ? 0.9 : 0.5, tooHigh);
}

int countMet(const std::vector<GroupFigure> &byValue, const TargetBounds &bounds)
{
    const auto begin =
        bounds.low ? std::ranges::lower_bound(byValue, *bounds.low, {}, &GroupFigure::value) : byValue.begin();
    const auto end =
        bounds.high ? std::ranges::upper_bound(byValue, *bounds.high, {}, &GroupFigure::value) : byValue.end();
    return static_cast<int>(std::max<std::ptrdiff_t>(0, end - begin));
}

GroupsOnTarget groupsOnTarget(const PastGroups &groups, const TargetBounds &bounds)
{
    return {groups.dimension, countMet(groups.newest, bounds), static_cast<int>(groups.newest.size()),
            groups.newestFew, countMet(groups.whole, bounds),  static_cast<int>(groups.whole.size()),
            groups.wholeFew};
}

void addInside(const MetricPast &past, const TargetBounds &bounds, Consequences &result)
{
    if (past.records.starts.empty())
        return;
    result.wholeInside = InsideCount{};
    for (std::size_t i = 0; i < past.buckets.size(); ++i) {
        const Sorted values = past.records.of(i);
        const InsideCount here{countInside(values, bounds), static_cast<qint64>(values.size())};
        result.wholeInside->inside += here.inside;
        result.wholeInside->of += here.of;
        if (i + 1 == past.buckets.size())
            result.newestInside = here;
    }
}

} // namespace

Consequences consequencesOf(const MetricPast &past, const TargetBounds &bounds)
{
    const Metric *metric = metricById(past.metric);
    const bool isRate = metric && metric->shape == Shape::Rate;
    Consequences result;
    result.judged = past.judged();
    result.few = past.tooFew();
    for (std::size_t i = 0; i < past.buckets.size(); ++i) {
        const PastBucket &bucket = past.buckets[i];
        if (!bucket.isJudged())
            continue;
        const bool holds = bounds.holds(*bucket.value);
        result.met += holds ? 1 : 0;
        const double distance = distanceTo(bounds, *bucket.value);
        if (!result.gap || std::abs(distance) > std::abs(*result.gap)) {
            result.gap = distance;
            result.worst = static_cast<int>(i);
        }
        const std::optional<qint64> needed = neededIn(past, i, bounds, isRate);
        if (needed)
            result.needed = result.needed.value_or(0) + *needed;
        if (i + 1 == past.buckets.size()) {
            result.newestMet = holds;
            result.newestNeeded = needed;
        }
    }
    addInside(past, bounds, result);
    for (const PastGroups &groups : past.groups)
        result.groups.push_back(groupsOnTarget(groups, bounds));
    return result;
}

} // namespace kompas
