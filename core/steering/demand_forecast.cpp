// SPDX-License-Identifier: GPL-3.0-or-later
// From what arrived to what is to come.
#include "core/metrics/statistics.h"
#include "core/steering/demand.h"

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t weekdaysLookedAt = 8;

std::size_t weekdayOf(QDate day)
{
    return static_cast<std::size_t>(day.dayOfWeek() - 1);
}

double sumOfDay(const Demand &demand, const std::vector<double> &perDay, std::size_t day)
{
    const auto count = static_cast<std::size_t>(demand.slotsPerDay());
    double sum = 0;
    for (std::size_t slot = 0; slot < count; ++slot)
        sum += perDay[day * count + slot];
    return sum;
}

/// Contacts per day; NaN for days off, which are no example for others.
std::vector<double> volumes(const Demand &demand)
{
    std::vector<double> series;
    for (std::size_t day = 0; day < demand.days(); ++day)
        series.push_back(demand.dayOff[day] ? none : sumOfDay(demand, demand.contacts, day));
    return series;
}

/// Mean handle time per day; NaN where none is known.
std::vector<double> handleTimes(const Demand &demand)
{
    std::vector<double> series;
    for (std::size_t day = 0; day < demand.days(); ++day) {
        const double handled = sumOfDay(demand, demand.handled, day);
        const bool counts = handled > 0 && !demand.dayOff[day];
        series.push_back(counts ? sumOfDay(demand, demand.handledSeconds, day) / handled : none);
    }
    return series;
}

/// What days off had of the mean of their weekday before, 0 to 1; nothing without one.
std::optional<double> shareOfDaysOff(const Demand &demand, const std::vector<double> &usual)
{
    double came = 0;
    double expected = 0;
    for (std::size_t day = 0; day < demand.days(); ++day) {
        if (!demand.dayOff[day])
            continue;
        came += sumOfDay(demand, demand.contacts, day);
        expected += usual[weekdayOf(demand.first.addDays(static_cast<qint64>(day)))];
    }
    return expected > 0 ? std::optional(std::min(1.0, came / expected)) : std::nullopt;
}

/// The means of the weekdays, Monday first, 0 for one that never counted.
std::vector<double> usualWeek(const Demand &demand, const std::vector<double> &series)
{
    std::vector<double> sums(daysPerWeek, 0);
    std::vector<double> counts(daysPerWeek, 0);
    for (std::size_t day = 0; day < series.size(); ++day) {
        const std::size_t weekday = weekdayOf(demand.first.addDays(static_cast<qint64>(day)));
        sums[weekday] += std::isnan(series[day]) ? 0 : series[day];
        counts[weekday] += std::isnan(series[day]) ? 0 : 1;
    }
    for (std::size_t weekday = 0; weekday < daysPerWeek; ++weekday)
        sums[weekday] = counts[weekday] > 0 ? sums[weekday] / counts[weekday] : 0;
    return sums;
}

void setDaysOff(const Demand &demand, const OpeningClocks &clocks, const std::vector<double> &series,
                DemandForecast &forecast)
{
    const std::vector<double> usual = usualWeek(demand, series);
    const std::optional<double> share = shareOfDaysOff(demand, usual);
    for (std::size_t day = 0; day < forecast.days.size(); ++day) {
        const QDate date = forecast.first.addDays(static_cast<qint64>(day));
        forecast.dayOff.push_back(isDayOff(clocks, date) ? 1 : 0);
        double &value = forecast.days[day];
        value = std::isnan(value) ? usual[weekdayOf(date)] : value;
        if (forecast.dayOff.back())
            value = share ? value * *share : std::min(value, usual[daysPerWeek - 1]);
    }
}

/// How far days came to lie from their forecast, in square roots of it: the spread of what is counted grows so.
void setFan(const std::vector<double> &series, DemandForecast &forecast)
{
    constexpr std::array<double, 2> shares = {0.80, 0.95};
    constexpr std::array<double, 2> chance = {1.2816, 1.9600}; ///< at least what chance alone does (Poisson)
    std::vector<double> distances;
    for (std::size_t i = 0; i < forecast.volume.forecast.size(); ++i) {
        const double actual = series[forecast.volume.from + i];
        const double expected = forecast.volume.forecast[i];
        if (!std::isnan(actual) && !std::isnan(expected) && (actual > 0 || expected > 1))
            distances.push_back(std::abs(actual - expected) / std::sqrt(std::max(expected, 1.0)));
    }
    for (std::size_t band = 0; band < shares.size(); ++band) {
        const double distance = std::max(quantile(distances, shares[band]).value_or(0), chance[band]);
        for (const double day : forecast.days) {
            const double away = day > 0 ? distance * std::sqrt(std::max(day, 1.0)) : 0;
            forecast.low[band].push_back(std::max(0.0, day - away));
            forecast.high[band].push_back(day + away);
        }
    }
}

/// The handle time of each time of day against the mean of all, over the last eight weeks, drawn towards 1 where few
/// contacts tell it.
std::vector<double> handleShape(const Demand &demand, double mean)
{
    constexpr double contactsToTrust = 30;
    const auto perDay = static_cast<std::size_t>(demand.slotsPerDay());
    const std::size_t used = std::min(demand.days(), weekdaysLookedAt * daysPerWeek);
    std::vector<double> shape(perDay, 1);
    for (std::size_t slot = 0; slot < perDay && mean > 0; ++slot) {
        double seconds = contactsToTrust * mean;
        double count = contactsToTrust;
        for (std::size_t day = demand.days() - used; day < demand.days(); ++day) {
            seconds += demand.handledSeconds[day * perDay + slot];
            count += demand.handled[day * perDay + slot];
        }
        shape[slot] = seconds / count / mean;
    }
    return shape;
}

void setSlots(const Demand &demand, DemandForecast &forecast)
{
    const auto perDay = static_cast<std::size_t>(demand.slotsPerDay());
    const std::vector<double> shares = slotShares(demand);
    const std::vector<double> times = handleTimes(demand);
    const double mean = demand.meanHandle().value_or(0);
    forecast.handling = backTest(times, daysPerWeek);
    std::vector<double> byDay(forecast.days.size(), mean);
    if (forecast.handling && mean > 0)
        byDay = continued(forecast.handling->best, times, daysPerWeek, forecast.days.size());
    const std::vector<double> shape = handleShape(demand, mean);
    for (std::size_t day = 0; day < forecast.days.size(); ++day) {
        const std::size_t weekday = weekdayOf(forecast.first.addDays(static_cast<qint64>(day)));
        const double ofDay = byDay[day] > 0 ? byDay[day] : mean;
        for (std::size_t slot = 0; slot < perDay; ++slot) {
            forecast.contacts.push_back(forecast.days[day] * shares[weekday * perDay + slot]);
            forecast.handleSeconds.push_back(ofDay * shape[slot]);
        }
    }
}

/// Calls `visit(weekday, first slot of the day)` for the last eight of each weekday that were no day off.
template<typename Visit>
void eachRecentDay(const Demand &demand, Visit visit)
{
    const auto perDay = static_cast<std::size_t>(demand.slotsPerDay());
    std::array<std::size_t, daysPerWeek> seen = {};
    for (std::size_t day = demand.days(); day-- > 0;) {
        const std::size_t weekday = weekdayOf(demand.first.addDays(static_cast<qint64>(day)));
        if (demand.dayOff[day] || seen[weekday] == weekdaysLookedAt)
            continue;
        ++seen[weekday];
        visit(weekday, day * perDay);
    }
}

} // namespace

std::vector<double> slotShares(const Demand &demand)
{
    const auto perDay = static_cast<std::size_t>(demand.slotsPerDay());
    std::vector<double> sums(daysPerWeek * perDay, 0);
    std::array<double, daysPerWeek> totals = {};
    eachRecentDay(demand, [&](std::size_t weekday, std::size_t from) {
        for (std::size_t slot = 0; slot < perDay; ++slot) {
            sums[weekday * perDay + slot] += demand.contacts[from + slot];
            totals[weekday] += demand.contacts[from + slot];
        }
    });
    // A weekday with few contacts borrows from the others: eight times of one half hour tell little.
    constexpr double borrowed = 100;
    std::vector<double> anyDay(perDay, 0);
    double all = 0;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        anyDay[i % perDay] += sums[i];
        all += sums[i];
    }
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const double total = totals[i / perDay];
        const double others = all > 0 ? anyDay[i % perDay] / all : 0;
        sums[i] = total > 0 ? (sums[i] + borrowed * others) / (total + borrowed) : 0;
    }
    return sums;
}

std::vector<double> slotPresence(const Demand &demand)
{
    const auto perDay = static_cast<std::size_t>(demand.slotsPerDay());
    std::vector<double> present(daysPerWeek * perDay, 0);
    std::array<double, daysPerWeek> days = {};
    eachRecentDay(demand, [&](std::size_t weekday, std::size_t from) {
        ++days[weekday];
        for (std::size_t slot = 0; slot < perDay; ++slot)
            present[weekday * perDay + slot] += demand.contacts[from + slot] > 0 ? 1 : 0;
    });
    for (std::size_t i = 0; i < present.size(); ++i)
        present[i] = days[i / perDay] > 0 ? present[i] / days[i / perDay] : 0;
    return present;
}

std::optional<DemandForecast> forecastOf(const Demand &demand, const OpeningClocks &clocks, int days)
{
    const std::vector<double> series = volumes(demand);
    std::optional<BackTest> test = backTest(series, daysPerWeek);
    if (!test)
        return std::nullopt;
    DemandForecast forecast;
    forecast.first = demand.first.addDays(static_cast<qint64>(demand.days()));
    // The week that follows, whole: what is left of this one comes before it.
    const QDate lastOfPast = forecast.first.addDays(-1);
    const int toSunday = 7 - lastOfPast.dayOfWeek() + 7;
    forecast.volume = std::move(*test);
    forecast.days =
        continued(forecast.volume.best, series, daysPerWeek, static_cast<std::size_t>(std::max(days, toSunday)));
    setDaysOff(demand, clocks, series, forecast);
    setFan(series, forecast);
    setSlots(demand, forecast);
    return forecast;
}

} // namespace kompas
