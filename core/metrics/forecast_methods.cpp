// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/forecast_methods.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kompas {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t seasonsOfMean = 8;
constexpr std::size_t seasonsTested = 8;
constexpr std::size_t seasonsBefore = 4;
constexpr double worthwhile = 0.98; ///< of the error of a simpler way that another must not exceed
/// Days beyond which a series is a mistake in a date and not a history: a century.
constexpr double mostDays = 36'525;

std::vector<double> naive(std::span<const double> past, std::size_t season)
{
    std::vector<double> result(season, none);
    for (std::size_t i = 0; i < past.size(); ++i) {
        // Counted from the end: place 0 is the first value to come.
        if (!std::isnan(past[i]))
            result[(i + season - past.size() % season) % season] = past[i];
    }
    return result;
}

std::vector<double> means(std::span<const double> past, std::size_t season)
{
    std::vector<double> sums(season, 0);
    std::vector<std::size_t> counts(season, 0);
    for (std::size_t back = 1; back <= past.size(); ++back) {
        const double value = past[past.size() - back];
        const std::size_t place = (season - back % season) % season;
        if (std::isnan(value) || counts[place] == seasonsOfMean)
            continue;
        sums[place] += value;
        ++counts[place];
    }
    for (std::size_t place = 0; place < season; ++place)
        sums[place] = counts[place] == 0 ? none : sums[place] / static_cast<double>(counts[place]);
    return sums;
}

/// The slope a value within the last seasons, with every place of the season allowed its own level.
double slopeOf(std::span<const double> past, std::size_t season)
{
    const std::size_t used = std::min(past.size(), 2 * seasonsOfMean * season);
    std::vector<double> sumX(season, 0);
    std::vector<double> sumY(season, 0);
    std::vector<double> count(season, 0);
    const auto each = [&](auto &&visit) {
        for (std::size_t i = past.size() - used; i < past.size(); ++i) {
            if (!std::isnan(past[i]))
                visit(i % season, static_cast<double>(i), past[i]);
        }
    };
    each([&](std::size_t place, double x, double y) {
        sumX[place] += x;
        sumY[place] += y;
        ++count[place];
    });
    double together = 0;
    double spread = 0;
    each([&](std::size_t place, double x, double y) {
        const double fromMean = x - sumX[place] / count[place];
        together += fromMean * (y - sumY[place] / count[place]);
        spread += fromMean * fromMean;
    });
    return spread > 0 ? together / spread : 0;
}

std::vector<double> trend(std::span<const double> past, std::size_t season, std::size_t ahead)
{
    const std::vector<double> level = means(past, season);
    const double slope = slopeOf(past, season);
    const std::size_t seasons = std::min(seasonsOfMean, past.size() / season);
    std::vector<double> result(ahead);
    for (std::size_t i = 0; i < ahead; ++i) {
        // The mean of a place lies in the middle of its seasons.
        const std::size_t toItsSeason = (i / season + 1) * season;
        const double since = static_cast<double>(toItsSeason) + static_cast<double>((seasons - 1) * season) / 2;
        result[i] = level[i % season] + slope * since;
    }
    return result;
}

struct Smoothing {
    double level;
    double trend;
    double season;
};

/// Additive smoothing after Holt (1957) and Winters (1960) with a damped trend (Gardner and McKenzie 1985).
struct Smoothed {
    double level = 0;
    double trend = 0;
    std::vector<double> season = {}; ///< place 0: the first value to come
    double squares = 0;              ///< of the errors one step ahead
};

Smoothed smoothed(std::span<const double> past, std::size_t season, const Smoothing &weights)
{
    constexpr double damping = 0.9;
    const std::vector<double> first = means(past.first(std::min(past.size(), 4 * season)), season);
    Smoothed state;
    std::size_t known = 0;
    for (const double each : first) {
        state.level += std::isnan(each) ? 0 : each;
        known += std::isnan(each) ? 0 : 1;
    }
    state.level /= std::max<double>(1, static_cast<double>(known));
    // `means` counts its places from the end of what it was given; here they follow the position in the past.
    const std::size_t given = std::min(past.size(), 4 * season);
    state.season.resize(season, 0);
    for (std::size_t place = 0; place < season; ++place)
        state.season[(given + place) % season] = std::isnan(first[place]) ? none : first[place] - state.level;
    for (std::size_t i = 0; i < past.size(); ++i) {
        double &own = state.season[i % season];
        const double expected = state.level + damping * state.trend;
        if (std::isnan(past[i]) || std::isnan(own)) {
            state.level = expected;
            state.trend *= damping;
            continue;
        }
        const double error = past[i] - expected - own;
        state.squares += error * error;
        state.level = expected + weights.level * error;
        state.trend = damping * state.trend + weights.level * weights.trend * error;
        own += weights.season * (1 - weights.level) * error;
    }
    std::rotate(state.season.begin(), state.season.begin() + static_cast<std::ptrdiff_t>(past.size() % season),
                state.season.end());
    return state;
}

std::vector<double> holtWinters(std::span<const double> past, std::size_t season, std::size_t ahead)
{
    constexpr double damping = 0.9;
    Smoothed best;
    best.squares = std::numeric_limits<double>::infinity();
    for (const double level : {0.02, 0.1, 0.2, 0.4, 0.6}) {
        for (const double slope : {0.0, 0.1, 0.3}) {
            for (const double place : {0.05, 0.15, 0.4}) {
                Smoothed one = smoothed(past, season, {level, slope, place});
                if (one.squares < best.squares)
                    best = std::move(one);
            }
        }
    }
    std::vector<double> result(ahead);
    double grown = 0;
    double damped = damping;
    for (std::size_t i = 0; i < ahead; ++i) {
        grown += damped * best.trend;
        damped *= damping;
        result[i] = best.level + grown + best.season[i % season];
    }
    return result;
}

std::vector<double> repeated(const std::vector<double> &season, std::size_t ahead)
{
    std::vector<double> result(ahead);
    for (std::size_t i = 0; i < ahead; ++i)
        result[i] = season[i % season.size()];
    return result;
}

} // namespace

std::vector<double> continued(ForecastMethod method, std::span<const double> past, std::size_t season,
                              std::size_t ahead)
{
    if (season == 0 || past.size() < season)
        return {};
    std::vector<double> result;
    switch (method) {
    case ForecastMethod::SeasonalNaive:
        result = repeated(naive(past, season), ahead);
        break;
    case ForecastMethod::WeekdayMean:
        result = repeated(means(past, season), ahead);
        break;
    case ForecastMethod::Trend:
        result = trend(past, season, ahead);
        break;
    case ForecastMethod::HoltWinters:
        result = holtWinters(past, season, ahead);
        break;
    }
    for (double &value : result)
        value = value < 0 ? 0 : value;
    return result;
}

ForecastError forecastError(std::span<const double> forecast, std::span<const double> actual,
                            std::optional<double> naiveError)
{
    ForecastError error;
    for (std::size_t i = 0; i < std::min(forecast.size(), actual.size()); ++i) {
        if (std::isnan(forecast[i]) || std::isnan(actual[i]))
            continue;
        ++error.count;
        error.absolute += std::abs(actual[i] - forecast[i]);
        error.signedSum += actual[i] - forecast[i];
        error.actual += actual[i];
    }
    if (error.count > 0)
        error.mae = error.absolute / static_cast<double>(error.count);
    if (error.actual > 0) {
        error.wape = 100 * error.absolute / error.actual;
        error.bias = 100 * error.signedSum / error.actual;
    }
    if (error.mae && naiveError.value_or(0) > 0)
        error.mase = *error.mae / *naiveError;
    return error;
}

std::optional<double> seasonalNaiveError(std::span<const double> past, std::size_t season)
{
    if (past.size() <= season)
        return std::nullopt;
    return forecastError(past.first(past.size() - season), past.subspan(season)).mae;
}

std::optional<BackTest> backTest(std::span<const double> series, std::size_t season)
{
    if (season == 0 || series.size() < 2 * season)
        return std::nullopt;
    const std::size_t whole = series.size() / season;
    const std::size_t tested = whole > seasonsBefore ? std::min(whole - seasonsBefore, seasonsTested) : std::size_t(1);
    BackTest test;
    test.from = series.size() - tested * season;
    const std::span<const double> actual = series.subspan(test.from);
    const std::optional<double> naiveError = seasonalNaiveError(series.first(test.from), season);
    for (std::size_t method = 0; method < forecastMethods.size(); ++method) {
        std::vector<double> all;
        for (std::size_t origin = test.from; origin < series.size(); origin += season) {
            const std::vector<double> one = continued(forecastMethods[method], series.first(origin), season, season);
            all.insert(all.end(), one.begin(), one.end());
        }
        test.errors[method] = forecastError(all, actual, naiveError);
        const std::optional<double> &mae = test.errors[method].mae;
        // A hair's breadth is chance and no reason to leave the simpler way.
        if (method == 0 || (mae && test.error().mae && *mae < *test.error().mae * worthwhile)) {
            test.best = forecastMethods[method];
            test.forecast = std::move(all);
        }
    }
    return test;
}

std::vector<double> dailySeries(const std::vector<double> &days, const std::vector<double> &weights)
{
    if (days.empty())
        return {};
    const auto [first, last] = std::ranges::minmax(days);
    if (!(last - first < mostDays))
        return {};
    std::vector<double> series(static_cast<std::size_t>(last - first) + 1, 0);
    for (std::size_t i = 0; i < days.size(); ++i)
        series[static_cast<std::size_t>(days[i] - first)] += weights.empty() ? 1 : weights[i];
    return series;
}

} // namespace kompas
