// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace kompas {

/// How a duration is written.
enum class DurationUnit : quint8 { Seconds, Minutes, Hours, Days, Milliseconds };

/// What the two parts of `4:52` are.
enum class ClockStyle : quint8 { HoursMinutes, MinutesSeconds };

/// Seconds. `h:mm:ss` (hours may exceed 24), `2 days, 3:04:05`, `1h 30m` and `45 sec` are read whatever the unit, ISO
/// 8601 as well (`PT1H30M`, without months and years), two parts with a colon by the style, a plain number in the unit.
/// Negative durations are handed back as they are; nothing for what is no duration.
std::optional<double> parseSeconds(std::string_view text, DurationUnit unit, char decimal, ClockStyle style);

/// The same in minutes, two parts with a colon being hours and minutes.
std::optional<double> parseDuration(std::string_view text, DurationUnit unit, char decimal);

/// The unit that a word names (`hrs`, `minuten`, `ms`), lower case; nothing for any other word.
std::optional<DurationUnit> unitNamed(std::string_view word);

double secondsPer(DurationUnit unit);

} // namespace kompas
