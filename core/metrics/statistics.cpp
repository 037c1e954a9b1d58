// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/statistics.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace kompas {

namespace {

constexpr double tail = 0.025;

double orderStatistic(std::vector<double> &values, std::size_t index)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(index);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

} // namespace

std::optional<double> quantile(std::vector<double> &values, double p)
{
    if (values.empty())
        return std::nullopt;
    const double position = p * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const double low = orderStatistic(values, below);
    const double part = position - static_cast<double>(below);
    if (part <= 0)
        return low;
    // What nth_element left behind the low one is not smaller, so the next one is the smallest of it.
    const double next = *std::min_element(values.begin() + static_cast<std::ptrdiff_t>(below) + 1, values.end());
    return low + part * (next - low);
}

std::optional<double> weightedQuantile(const std::vector<double> &values, const std::vector<double> &weights, double p)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, [&values](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    double total = 0;
    for (const std::size_t i : order)
        total += weights[i];
    if (total <= 0)
        return std::nullopt;
    const double position = p * std::max(0.0, total - 1);
    const double below = std::floor(position);
    // The case of a rank, counted from 0.
    const auto caseAt = [&](double rank) {
        double passed = 0;
        for (const std::size_t i : order) {
            passed += weights[i];
            if (passed > rank)
                return values[i];
        }
        return values[order.back()];
    };
    const double low = caseAt(below);
    return position > below ? low + (position - below) * (caseAt(below + 1) - low) : low;
}

double medianPerWeek(const std::vector<double> &weekOf, const std::vector<double> &weights, double weeks)
{
    std::map<double, double> perWeek;
    for (std::size_t i = 0; i < weekOf.size(); ++i)
        perWeek[weekOf[i]] += weights.empty() ? 1 : weights[i];
    std::vector<double> counts;
    counts.reserve(perWeek.size());
    for (const auto &[week, count] : perWeek)
        counts.push_back(count);
    counts.resize(std::max(counts.size(), static_cast<std::size_t>(std::max(0.0, weeks))), 0);
    return quantile(counts, 0.5).value_or(0);
}

double residualOf(double total, const std::vector<double> &parts)
{
    for (const double part : parts)
        total -= part;
    return total;
}

std::optional<double> timeWeightedMean(const std::vector<LevelFrom> &levels, qint64 end)
{
    if (levels.empty() || end <= levels.front().from)
        return {};
    double sum = 0;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const qint64 until = i + 1 < levels.size() ? std::min(levels[i + 1].from, end) : end;
        sum += levels[i].value * static_cast<double>(std::max<qint64>(until - levels[i].from, 0));
    }
    return sum / static_cast<double>(end - levels.front().from);
}

std::optional<double> meanOf(const std::vector<double> &values)
{
    if (values.empty())
        return std::nullopt;
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

Interval wilson(qint64 passes, qint64 count, double z)
{
    const double n = static_cast<double>(count);
    const double p = static_cast<double>(passes) / n;
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    // Rounding must not push the bound past the value it has to hold.
    return {100 * std::clamp(centre - half, 0.0, p), 100 * std::clamp(centre + half, p, 1.0)};
}

Interval netInterval(qint64 positive, qint64 negative, qint64 count)
{
    const double n = static_cast<double>(count) + 3;
    const double p = (static_cast<double>(positive) + 0.75) / n;
    const double d = (static_cast<double>(negative) + 0.75) / n;
    const double half = normal975 * std::sqrt((p + d - (p - d) * (p - d)) / n);
    return {std::max(-100.0, 100 * (p - d - half)), std::min(100.0, 100 * (p - d + half))};
}

std::optional<Ranks> quantileRanks(qint64 count, double p)
{
    if (count < 1)
        return std::nullopt;
    const boost::math::binomial distribution(static_cast<double>(count), p);
    const auto atMost = [&](qint64 k) { return k < 0 ? 0.0 : boost::math::cdf(distribution, static_cast<double>(k)); };
    // The normal approximation starts the search close to the exact ranks.
    const double n = static_cast<double>(count);
    const double spread = normal975 * std::sqrt(n * p * (1 - p));
    Ranks ranks;
    ranks.low = std::clamp<qint64>(static_cast<qint64>(n * p - spread), 0, count);
    while (ranks.low > 0 && atMost(ranks.low - 1) > tail)
        --ranks.low;
    while (ranks.low < count && atMost(ranks.low) <= tail)
        ++ranks.low;
    ranks.high = std::clamp<qint64>(static_cast<qint64>(n * p + spread), 1, count);
    while (ranks.high > 1 && 1 - atMost(ranks.high - 2) <= tail)
        --ranks.high;
    while (ranks.high <= count && 1 - atMost(ranks.high - 1) > tail)
        ++ranks.high;
    if (ranks.low < 1 || ranks.high > count)
        return std::nullopt;
    return ranks;
}

std::optional<Interval> quantileInterval(std::vector<double> &values, double p)
{
    const std::optional<Ranks> ranks = quantileRanks(static_cast<qint64>(values.size()), p);
    if (!ranks)
        return std::nullopt;
    return Interval{orderStatistic(values, static_cast<std::size_t>(ranks->low - 1)),
                    orderStatistic(values, static_cast<std::size_t>(ranks->high - 1))};
}

std::optional<double> standardDeviation(const std::vector<double> &values)
{
    if (values.size() < 2)
        return std::nullopt;
    const double mean = *meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

std::optional<Interval> meanInterval(const std::vector<double> &values)
{
    const std::optional<double> deviation = standardDeviation(values);
    if (!deviation)
        return std::nullopt;
    const double n = static_cast<double>(values.size());
    const double mean = *meanOf(values);
    const double t = boost::math::quantile(boost::math::students_t(n - 1), 1 - tail);
    const double half = t * *deviation / std::sqrt(n);
    return Interval{mean - half, mean + half};
}

std::optional<Interval> tukeyFences(std::vector<double> values, double k)
{
    const std::optional<double> first = quantile(values, 0.25);
    const std::optional<double> third = quantile(values, 0.75);
    if (!first)
        return std::nullopt;
    return Interval{*first - k * (*third - *first), *third + k * (*third - *first)};
}

std::optional<Spread> spreadOf(std::vector<double> values)
{
    const std::optional<double> mean = meanOf(values);
    if (!mean)
        return std::nullopt;
    const auto [least, most] = std::ranges::minmax(values);
    Spread spread{.n = static_cast<qint64>(values.size()), .mean = *mean, .least = least, .most = most};
    const std::pair<double Spread::*, double> asked[] = {{&Spread::p10, 0.1},    {&Spread::p25, 0.25},
                                                         {&Spread::median, 0.5}, {&Spread::p75, 0.75},
                                                         {&Spread::p90, 0.9},    {&Spread::p95, 0.95}};
    for (const auto &[member, p] : asked)
        spread.*member = *quantile(values, p);
    return spread;
}

std::vector<qint64> countPerBin(const std::vector<double> &values, const std::vector<double> &edges)
{
    std::vector<qint64> counts(edges.size(), 0);
    for (const double value : values) {
        const auto above = std::ranges::upper_bound(edges, value) - edges.begin();
        ++counts[static_cast<std::size_t>(std::max<std::ptrdiff_t>(above - 1, 0))];
    }
    return counts;
}

} // namespace kompas
