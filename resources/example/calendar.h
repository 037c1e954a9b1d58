// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace example {

/// Minutes since 1970 in UTC. The invented service lives in Amsterdam.
using Minute = std::int64_t;

inline constexpr Minute hour = 60;
inline constexpr Minute day = 24 * hour;

/// Days since 1970 of a date.
std::int64_t dayNumber(int year, unsigned month, unsigned dayOfMonth);
/// 1 = January.
unsigned monthOf(std::int64_t dayNumber);
int yearOf(std::int64_t dayNumber);
/// 1 = Monday, 7 = Sunday.
unsigned weekdayOf(std::int64_t dayNumber);

/// The instant of a minute of a local day. Times that exist twice or not at all (night of a clock change) are not used.
Minute instant(std::int64_t localDay, Minute minuteOfDay);
/// The local day of an instant, and the minute in it.
std::int64_t localDayOf(Minute at);
Minute minuteOfDay(Minute at);
/// Local time as Zendesk writes it: `2026-11-15 14:05:00`.
std::string written(Minute at);

/// Monday to Friday 8:30 to 17:30, not on public holidays.
bool isOpen(std::int64_t localDay);
inline constexpr Minute opening = 8 * hour + 30;
inline constexpr Minute closing = 17 * hour + 30;

/// Minutes of opening hours between two instants.
Minute openMinutes(Minute from, Minute to);
/// The instant at which so many minutes of opening hours have gone by.
Minute afterOpenMinutes(Minute from, Minute minutes);

} // namespace example
