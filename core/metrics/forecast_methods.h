// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace kompas {

/// Ways to continue a series with a season, for volumes and handle times by day. A NaN in the past is a value that does
/// not count (a holiday, a day without data); no method gives one back unless the whole past lacks a place of the
/// season. A volume below 0 becomes 0.

enum class ForecastMethod : quint8 {
    SeasonalNaive, ///< as a season ago
    WeekdayMean,   ///< the mean of the last eight seasons
    Trend,         ///< that mean, and the straight line through the past
    HoltWinters,   ///< level, trend and season, each smoothed; the weights that would have erred least
};
inline constexpr std::array<ForecastMethod, 4> forecastMethods = {
    ForecastMethod::SeasonalNaive, ForecastMethod::WeekdayMean, ForecastMethod::Trend, ForecastMethod::HoltWinters};

/// `ahead` values that follow `past`, whose newest value is the last. `season`: how many values a season has, 7 for
/// days of a week. Empty when the past is shorter than a season.
std::vector<double> continued(ForecastMethod method, std::span<const double> past, std::size_t season,
                              std::size_t ahead);

/// How far forecasts were from what came. Nothing where it would be divided by 0.
struct ForecastError {
    std::size_t count = 0;           ///< values compared
    double absolute = 0;             ///< sum of the absolute errors
    double actual = 0;               ///< sum of what came
    double signedSum = 0;            ///< of what came less what was forecast
    std::optional<double> mae = {};  ///< mean absolute error, in the unit of the series
    std::optional<double> wape = {}; ///< percent: absolute errors / what came
    std::optional<double> bias = {}; ///< percent; above 0: more came than was forecast
    std::optional<double> mase = {}; ///< against the seasonal naive within the past; below 1 is better than it

    bool operator==(const ForecastError &) const = default;
};
/// `naiveError`: the mean absolute error of the seasonal naive within the past. NaN are not compared.
ForecastError forecastError(std::span<const double> forecast, std::span<const double> actual,
                            std::optional<double> naiveError = {});
/// The mean absolute difference from a season ago.
std::optional<double> seasonalNaiveError(std::span<const double> past, std::size_t season);

/// Forecasts of seasons that have come already, each from what was known before it: the last eight, but after at least
/// four seasons of past (one, where there are fewer).
struct BackTest {
    std::array<ForecastError, forecastMethods.size()> errors = {}; ///< in the order of forecastMethods
    ForecastMethod best = ForecastMethod::SeasonalNaive;
    std::size_t from = 0;              ///< the first value that was forecast
    std::vector<double> forecast = {}; ///< by the best, from there on

    const ForecastError &error() const { return errors[static_cast<std::size_t>(best)]; }
};
/// The best has the smallest mean absolute error; one that is less than 2 % better than a simpler one is not taken.
/// Nothing for fewer than two whole seasons.
std::optional<BackTest> backTest(std::span<const double> series, std::size_t season);

/// The series of days that records make: `days` their local days, `weights` how many cases each stands for. It runs
/// from the first day to the last, without a record 0. Nothing for no records.
std::vector<double> dailySeries(const std::vector<double> &days, const std::vector<double> &weights);

} // namespace kompas
