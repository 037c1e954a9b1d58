// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/definitions.h"
#include "core/data/facts.h"
#include "core/data/selection.h"
#include "core/metrics/forecast_methods.h"

namespace kompas {

inline constexpr int minutesPerDay = 1440;
inline constexpr int secondsPerMinute = 60;
inline constexpr std::size_t daysPerWeek = 7;

/// What arrived at one channel, by local day and time of day: the past that a forecast and a roster are made from. The
/// vectors hold a value for every slot of every day, day by day.
struct Demand {
    QString channel = {};      ///< its word; "" where records name none, or for tickets of all channels
    Kind kind = Kind::Contact; ///< Ticket: there are no contacts, so new tickets stand in for them
    QDate first = {};          ///< the first day
    int slotMinutes = 30;      ///< 15, 30 or 60
    bool knowsTimes = true;    ///< false when records hold whole days
    std::vector<double> contacts = {};
    std::vector<double> handled = {};        ///< those whose handle time is known
    std::vector<double> handledSeconds = {}; ///< their handle times together
    std::vector<char> dayOff = {};           ///< by day: a holiday or a closing day
    double waitedSeconds = 0;                ///< by all contacts together
    double abandoned = 0;

    int slotsPerDay() const { return minutesPerDay / slotMinutes; }
    std::size_t days() const { return dayOff.size(); }
    double total() const;
    /// Mean handle time in seconds; nothing when none is known.
    std::optional<double> meanHandle() const;
    /// Mean patience in seconds (METRICS F10, queueing.h); nothing without abandoned contacts whose wait is known.
    std::optional<double> patience() const;

    bool operator==(const Demand &) const = default;
};

/// One for every channel with contacts in the selection, the largest first; new tickets where there are no contacts.
/// The period of the selection does not count, its filters do. Days run to the last that has such records.
std::vector<Demand> demandsOf(const Facts &facts, const Definitions &definitions, const Selection &selection,
                              int slotMinutes = 30);

/// What is to come, with what the same way of forecasting would have been worth before.
struct DemandForecast {
    QDate first = {};                            ///< the first day to come
    std::vector<double> days = {};               ///< contacts per day
    std::array<std::vector<double>, 2> low = {}; ///< by day: 80 % and 95 % of the days came above
    std::array<std::vector<double>, 2> high = {};
    std::vector<char> dayOff = {};
    std::vector<double> contacts = {};      ///< per slot of every day
    std::vector<double> handleSeconds = {}; ///< per slot; 0 when no handle time is known
    BackTest volume = {};                   ///< of the contacts per day, days off left out
    std::optional<BackTest> handling = {};  ///< of the mean handle time per day

    QDate last() const { return first.addDays(static_cast<qint64>(days.size()) - 1); }
};

/// The days from the one after the past to the Sunday of the following week, or at least `days`. Nothing for a past of
/// less than two weeks. A day off is forecast by what days off had of their weekday before, else like a Sunday.
std::optional<DemandForecast> forecastOf(const Demand &demand, const OpeningClocks &clocks, int days = 0);

/// The mean share of a weekday's contacts that fell on each slot, over its last eight that were no day off: 7 x slots,
/// Monday first; all 0 for a weekday without contacts. One with few contacts is drawn towards the mean of all
/// weekdays.
std::vector<double> slotShares(const Demand &demand);
/// In how many of those weekdays the slot had a contact at all, 0 to 1.
std::vector<double> slotPresence(const Demand &demand);

/// A public holiday or closing day of the usual opening hours; of a file without hours a Dutch public holiday.
bool isDayOff(const OpeningClocks &clocks, QDate day);

} // namespace kompas
