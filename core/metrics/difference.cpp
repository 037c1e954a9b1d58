// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/difference.h"

#include <boost/math/distributions/hypergeometric.hpp>
#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace kompas {

namespace {

constexpr double tail = 0.025;
constexpr double mostPairsListed = 900; ///< up to here the distribution of U is worked out exactly

double twoSided(double z)
{
    return std::min(1.0, 2 * boost::math::cdf(boost::math::complement(boost::math::normal(), std::abs(z))));
}

/// Of a U.
double normalP(double u, double pairs, double deviation, Continuity continuity = Continuity::Corrected)
{
    const double beyond = std::max(u, pairs - u) - pairs / 2 - (continuity == Continuity::Corrected ? 0.5 : 0);
    return deviation > 0 && beyond > 0 ? twoSided(beyond / deviation) : 1;
}

struct Rates {
    qint64 passes;
    qint64 count;
    qint64 otherPasses;
    qint64 otherCount;

    double first() const { return 100.0 * static_cast<double>(passes) / static_cast<double>(count); }
    double second() const { return 100.0 * static_cast<double>(otherPasses) / static_cast<double>(otherCount); }
    Interval newcombe(double z) const
    {
        const Interval one = wilson(passes, count, z);
        const Interval other = wilson(otherPasses, otherCount, z);
        const double difference = first() - second();
        return {difference - std::hypot(first() - one.low, other.high - second()),
                difference + std::hypot(one.high - first(), second() - other.low)};
    }
};

/// The z at which the interval just reaches zero: it widens with z.
double reachOfZero(const Rates &rates)
{
    double inside = 0;
    double outside = 40;
    constexpr int halvings = 60;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (inside + outside) / 2;
        const Interval interval = rates.newcombe(middle);
        (interval.low <= 0 && interval.high >= 0 ? outside : inside) = middle;
    }
    return (inside + outside) / 2;
}

std::vector<double> ascending(std::span<const double> values)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    return sorted;
}

/// What the ranks of two sorted groups tell.
struct Ranking {
    double u = 0;
    double pairs = 0;
    double deviation = 0; ///< of U, corrected for ties
    bool hasTies = false;
};

Ranking rankingOf(const std::vector<double> &first, const std::vector<double> &second)
{
    const auto n = static_cast<double>(first.size());
    const auto m = static_cast<double>(second.size());
    Ranking ranking{.pairs = n * m};
    double tied = 0;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < first.size() || j < second.size()) {
        const double value = j == second.size() || (i < first.size() && first[i] <= second[j]) ? first[i] : second[j];
        const auto below = static_cast<double>(j);
        double here = 0;
        double there = 0;
        for (; i < first.size() && first[i] == value; ++i)
            ++here;
        for (; j < second.size() && second[j] == value; ++j)
            ++there;
        const double same = here + there;
        ranking.u += here * (below + there / 2);
        ranking.hasTies = ranking.hasTies || same > 1;
        tied += same * same * same - same;
    }
    const double all = n + m;
    ranking.deviation = std::sqrt(ranking.pairs / 12 * (all + 1 - (all > 1 ? tied / (all * (all - 1)) : 0)));
    return ranking;
}

/// How probable every U is when chance alone orders n and m values without ties: the largest of all values belongs to
/// the first group with probability n / (n + m) and then stands above all m of the second.
std::vector<double> chancesOfU(std::size_t n, std::size_t m)
{
    std::vector<std::vector<double>> row(m + 1, std::vector<double>{1});
    for (std::size_t i = 1; i <= n; ++i) {
        std::vector<std::vector<double>> next = {{1}};
        for (std::size_t j = 1; j <= m; ++j) {
            std::vector<double> chances(i * j + 1, 0);
            const double ours = static_cast<double>(i) / static_cast<double>(i + j);
            for (std::size_t u = 0; u < row[j].size(); ++u)
                chances[u + j] += ours * row[j][u];
            for (std::size_t u = 0; u < next[j - 1].size(); ++u)
                chances[u] += (1 - ours) * next[j - 1][u];
            next.push_back(std::move(chances));
        }
        row = std::move(next);
    }
    return row[m];
}

bool isListed(const Ranking &ranking)
{
    return !ranking.hasTies && ranking.pairs <= mostPairsListed;
}

/// Doubles as integers of the same order, so that a search can halve their range.
quint64 ordered(double value)
{
    constexpr quint64 sign = quint64(1) << 63;
    const auto bits = std::bit_cast<quint64>(value + 0.0);
    return bits & sign ? ~bits : bits | sign;
}

double fromOrdered(quint64 order)
{
    constexpr quint64 sign = quint64(1) << 63;
    return std::bit_cast<double>(order & sign ? order & ~sign : ~order);
}

/// All differences of a value of the first group and one of the second, without listing them.
class Differences
{
public:
    Differences(const std::vector<double> &first, const std::vector<double> &second) : m_first(first), m_second(second)
    {
    }

    qint64 size() const { return static_cast<qint64>(m_first.size()) * static_cast<qint64>(m_second.size()); }
    /// The difference of a rank, counted from 1.
    double at(qint64 rank) const
    {
        quint64 low = ordered(m_first.front() - m_second.back());
        quint64 high = ordered(m_first.back() - m_second.front());
        while (low < high) {
            const quint64 middle = low + (high - low) / 2;
            if (countUpTo(fromOrdered(middle)) >= rank)
                high = middle;
            else
                low = middle + 1;
        }
        return fromOrdered(low);
    }

private:
    qint64 countUpTo(double most) const
    {
        qint64 count = 0;
        std::size_t j = 0;
        for (const double value : m_first) {
            while (j < m_second.size() && value - m_second[j] > most)
                ++j;
            count += static_cast<qint64>(m_second.size() - j);
        }
        return count;
    }

    const std::vector<double> &m_first;
    const std::vector<double> &m_second;
};

/// Rank of the difference at the lower end of the interval; 0 when there is none.
qint64 rankOfBound(const Ranking &ranking, std::size_t n, std::size_t m)
{
    if (!isListed(ranking))
        return std::max<qint64>(0, static_cast<qint64>(std::floor(ranking.pairs / 2 - normal975 * ranking.deviation)));
    double below = 0;
    qint64 rank = 0;
    for (const double chance : chancesOfU(n, m)) {
        below += chance;
        if (below > tail)
            break;
        ++rank;
    }
    return rank;
}

/// Indices by ascending p.
std::vector<std::size_t> orderOf(std::span<const double> p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [p](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    return order;
}

} // namespace

std::optional<RateDifference> differenceOfRates(qint64 passes, qint64 count, qint64 otherPasses, qint64 otherCount)
{
    if (count <= 0 || otherCount <= 0)
        return std::nullopt;
    const Rates rates{passes, count, otherPasses, otherCount};
    RateDifference result{rates.first() - rates.second(), rates.newcombe(normal975)};
    if (result.difference != 0)
        result.p = twoSided(reachOfZero(rates));
    return result;
}

PooledTest pooledRateTest(qint64 passes, qint64 count, qint64 otherPasses, qint64 otherCount)
{
    const auto n = static_cast<double>(count);
    const auto m = static_cast<double>(otherCount);
    const double pooled = static_cast<double>(passes + otherPasses) / (n + m);
    const double deviation = std::sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
    PooledTest result;
    if (deviation > 0)
        result.z = (static_cast<double>(passes) / n - static_cast<double>(otherPasses) / m) / deviation;
    result.p = twoSided(result.z);
    return result;
}

double fisherTest(qint64 passes, qint64 count, qint64 otherPasses, qint64 otherCount)
{
    const auto drawn = static_cast<unsigned>(passes + otherPasses);
    const auto all = static_cast<unsigned>(count + otherCount);
    const boost::math::hypergeometric distribution(drawn, static_cast<unsigned>(count), all);
    const auto least = static_cast<unsigned>(std::max<qint64>(0, passes + otherPasses - otherCount));
    const auto most = static_cast<unsigned>(std::min(passes + otherPasses, count));
    // Tables as probable as ours count too; rounding must not part them from it.
    const double ours = boost::math::pdf(distribution, static_cast<unsigned>(passes)) * (1 + 1e-9);
    double p = 0;
    for (unsigned k = least; k <= most; ++k) {
        const double chance = boost::math::pdf(distribution, k);
        p += chance <= ours ? chance : 0;
    }
    return std::min(1.0, p);
}

std::optional<RankSum> rankSumTest(std::span<const double> first, std::span<const double> second)
{
    if (first.empty() || second.empty())
        return std::nullopt;
    const Ranking ranking = rankingOf(ascending(first), ascending(second));
    RankSum result{.u = ranking.u, .superiority = ranking.u / ranking.pairs, .isExact = isListed(ranking)};
    if (result.isExact) {
        const double extreme = std::max(ranking.u, ranking.pairs - ranking.u);
        const std::vector<double> chances = chancesOfU(first.size(), second.size());
        double beyond = 0;
        for (auto u = static_cast<std::size_t>(extreme); u < chances.size(); ++u)
            beyond += chances[u];
        result.p = std::min(1.0, 2 * beyond);
    } else {
        result.p = normalP(ranking.u, ranking.pairs, ranking.deviation);
    }
    return result;
}

double normalRankSumP(std::span<const double> first, std::span<const double> second, Continuity continuity)
{
    if (first.empty() || second.empty())
        return 1;
    const Ranking ranking = rankingOf(ascending(first), ascending(second));
    return normalP(ranking.u, ranking.pairs, ranking.deviation, continuity);
}

std::optional<Shift> shiftBetween(std::span<const double> first, std::span<const double> second)
{
    if (first.empty() || second.empty())
        return std::nullopt;
    const std::vector<double> ours = ascending(first);
    const std::vector<double> theirs = ascending(second);
    const Differences differences(ours, theirs);
    const qint64 size = differences.size();
    const double middle = differences.at((size + 1) / 2);
    Shift result{.shift = size % 2 == 1 ? middle : (middle + differences.at(size / 2 + 1)) / 2};
    const qint64 rank = rankOfBound(rankingOf(ours, theirs), ours.size(), theirs.size());
    if (rank > 0)
        result.interval = Interval{differences.at(rank), differences.at(size + 1 - rank)};
    return result;
}

std::vector<std::optional<RankSum>> rankSumsAgainstRest(const std::vector<std::vector<double>> &groups)
{
    std::vector<std::pair<double, std::size_t>> all;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        for (const double value : groups[group])
            all.emplace_back(value, group);
    }
    std::ranges::sort(all);
    std::vector<double> ranks(groups.size(), 0);
    double tied = 0;
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin;
        while (end < all.size() && all[end].first == all[begin].first)
            ++end;
        const auto same = static_cast<double>(end - begin);
        tied += same * same * same - same;
        for (std::size_t i = begin; i < end; ++i)
            ranks[all[i].second] += static_cast<double>(begin + end + 1) / 2;
        begin = end;
    }
    const auto count = static_cast<double>(all.size());
    std::vector<std::optional<RankSum>> result(groups.size());
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const auto n = static_cast<double>(groups[group].size());
        const double pairs = n * (count - n);
        if (pairs <= 0)
            continue;
        const double u = ranks[group] - n * (n + 1) / 2;
        const double deviation = std::sqrt(pairs / 12 * (count + 1 - tied / (count * (count - 1))));
        result[group] = RankSum{.u = u, .p = normalP(u, pairs, deviation), .superiority = u / pairs};
    }
    return result;
}

double pOfIntervals(double value, const Interval &interval, double other, const Interval &otherInterval)
{
    const double difference = value - other;
    const double towardsZero = difference > 0 ? std::hypot(value - interval.low, otherInterval.high - other)
                                              : std::hypot(interval.high - value, other - otherInterval.low);
    if (difference == 0)
        return 1;
    return towardsZero > 0 ? twoSided(normal975 * std::abs(difference) / towardsZero) : 0;
}

std::vector<double> holm(std::span<const double> p)
{
    std::vector<double> adjusted(p.size());
    double largest = 0;
    std::size_t left = p.size();
    for (const std::size_t i : orderOf(p)) {
        largest = std::max(largest, std::min(1.0, p[i] * static_cast<double>(left--)));
        adjusted[i] = largest;
    }
    return adjusted;
}

std::vector<double> benjaminiHochberg(std::span<const double> p)
{
    std::vector<double> adjusted(p.size());
    const std::vector<std::size_t> order = orderOf(p);
    double smallest = 1;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const double scaled = p[order[rank - 1]] * static_cast<double>(p.size()) / static_cast<double>(rank);
        smallest = std::min(smallest, scaled);
        adjusted[order[rank - 1]] = smallest;
    }
    return adjusted;
}

} // namespace kompas
