// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/estimates.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

constexpr double tail = 0.025;

double betaQuantile(double a, double b, double p)
{
    return 100 * boost::math::quantile(boost::math::beta_distribution<>(a, b), p);
}

/// How many values are cut off at either end.
std::size_t cutOf(std::size_t count, double share)
{
    return static_cast<std::size_t>(share * static_cast<double>(count));
}

} // namespace

Interval exactRateInterval(qint64 passes, qint64 count)
{
    const auto k = static_cast<double>(passes);
    const auto n = static_cast<double>(count);
    return {passes == 0 ? 0 : betaQuantile(k, n - k + 1, tail),
            passes == count ? 100 : betaQuantile(k + 1, n - k, 1 - tail)};
}

Interval correctedWilson(qint64 passes, qint64 count)
{
    const auto n = static_cast<double>(count);
    const double p = static_cast<double>(passes) / n;
    const double z = normal975;
    const auto bound = [&](double side) {
        const double root = std::sqrt(z * z - side * 2 - 1 / n + 4 * p * (n * (1 - p) + side));
        return 100 * (2 * n * p + z * z - side * (1 + z * root)) / (2 * (n + z * z));
    };
    return {passes == 0 ? 0 : std::max(0.0, bound(1)), passes == count ? 100 : std::min(100.0, bound(-1))};
}

Interval poissonInterval(qint64 count)
{
    const auto k = static_cast<double>(count);
    const auto half = [](double freedom, double p) {
        return boost::math::quantile(boost::math::chi_squared(freedom), p) / 2;
    };
    return {count == 0 ? 0 : half(2 * k, tail), half(2 * k + 2, 1 - tail)};
}

Interval plainNetInterval(qint64 positive, qint64 negative, qint64 count)
{
    constexpr double z = 1.959963984540054;
    const auto n = static_cast<double>(count);
    const double net = static_cast<double>(positive - negative) / n;
    const double variance = static_cast<double>(positive + negative) / n - net * net;
    const double half = z * std::sqrt(std::max(0.0, variance) / n);
    return {100 * (net - half), 100 * (net + half)};
}

std::optional<double> welchTest(const std::vector<double> &first, const std::vector<double> &second)
{
    const std::optional<double> ours = standardDeviation(first);
    const std::optional<double> theirs = standardDeviation(second);
    if (!ours || !theirs || *ours + *theirs <= 0)
        return std::nullopt;
    const auto n = static_cast<double>(first.size());
    const auto m = static_cast<double>(second.size());
    const double one = *ours * *ours / n;
    const double other = *theirs * *theirs / m;
    const double freedom = (one + other) * (one + other) / (one * one / (n - 1) + other * other / (m - 1));
    const double t = std::abs(*meanOf(first) - *meanOf(second)) / std::sqrt(one + other);
    return 2 * boost::math::cdf(boost::math::complement(boost::math::students_t(freedom), t));
}

std::optional<double> meanPercentageError(std::span<const double> forecast, std::span<const double> actual)
{
    double sum = 0;
    for (std::size_t i = 0; i < actual.size(); ++i) {
        if (actual[i] == 0)
            return std::nullopt;
        sum += std::abs(actual[i] - forecast[i]) / std::abs(actual[i]);
    }
    return actual.empty() ? std::nullopt : std::optional(100 * sum / static_cast<double>(actual.size()));
}

ShrunkRate shrunkRate(qint64 passes, qint64 count, double prior, double weight)
{
    const double a = static_cast<double>(passes) + prior * weight;
    const double b = static_cast<double>(count - passes) + (1 - prior) * weight;
    return {100 * a / (a + b), {betaQuantile(a, b, tail), betaQuantile(a, b, 1 - tail)}};
}

std::optional<double> quantileOfType(std::vector<double> values, double p, QuantileType type)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const auto n = static_cast<double>(values.size());
    double rank = 0; // from 1, with the part of the way to the next one
    switch (type) {
    case QuantileType::InverseCdf:
        rank = std::ceil(n * p);
        break;
    case QuantileType::Hazen:
        rank = n * p + 0.5;
        break;
    case QuantileType::Weibull:
        rank = (n + 1) * p;
        break;
    case QuantileType::Excel:
        rank = (n - 1) * p + 1;
        break;
    case QuantileType::MedianUnbiased:
        rank = (n + 1.0 / 3) * p + 1.0 / 3;
        break;
    }
    rank = std::clamp(rank, 1.0, n);
    const double low = values[static_cast<std::size_t>(rank) - 1];
    const double part = rank - std::floor(rank);
    return part > 0 ? low + part * (values[static_cast<std::size_t>(rank)] - low) : low;
}

std::optional<double> trimmedMean(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    const auto cut = static_cast<std::ptrdiff_t>(cutOf(values.size(), share));
    return meanOf({values.begin() + cut, values.end() - cut});
}

std::optional<double> winsorisedMean(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    const std::size_t cut = cutOf(values.size(), share);
    for (std::size_t i = 0; i < cut; ++i) {
        values[i] = values[cut];
        values[values.size() - 1 - i] = values[values.size() - 1 - cut];
    }
    return meanOf(values);
}

std::optional<double> geometricMean(const std::vector<double> &values)
{
    std::vector<double> logarithms;
    for (const double value : values) {
        if (value <= 0)
            return std::nullopt;
        logarithms.push_back(std::log(value));
    }
    const std::optional<double> mean = meanOf(logarithms);
    return mean ? std::optional(std::exp(*mean)) : std::nullopt;
}

std::optional<double> medianDeviation(std::vector<double> values)
{
    const std::optional<double> median = quantile(values, 0.5);
    for (double &value : values)
        value = std::abs(value - *median);
    return quantile(values, 0.5);
}

std::optional<double> modifiedZ(const std::vector<double> &values, double value)
{
    const double deviation = medianDeviation(values).value_or(0);
    if (deviation <= 0)
        return std::nullopt;
    std::vector<double> copy = values;
    return 0.6745 * (value - *quantile(copy, 0.5)) / deviation;
}

std::vector<double> bootstrapMedianChances(qint64 count)
{
    std::vector<double> chances;
    if (count % 2 == 0)
        return chances;
    // The median of the draws is at most the k-th value when more than half of the draws are.
    const auto n = static_cast<double>(count);
    double before = 0;
    for (qint64 k = 1; k <= count; ++k) {
        const boost::math::binomial draws(n, static_cast<double>(k) / n);
        const double upTo = boost::math::cdf(boost::math::complement(draws, (n - 1) / 2));
        chances.push_back(upTo - before);
        before = upTo;
    }
    return chances;
}

} // namespace kompas
