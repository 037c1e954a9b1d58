// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/example/calendar.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

namespace example {

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day dateOf(std::int64_t number)
{
    return year_month_day{sys_days{days{number}}};
}

std::int64_t floorDivide(std::int64_t value, std::int64_t divisor)
{
    return value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor);
}

/// The last Sunday of a month with 31 days, on which the clocks change at 1:00 UTC.
std::int64_t clockChange(int year, unsigned month)
{
    const std::int64_t last = dayNumber(year, month, 31);
    return last - weekdayOf(last) % 7;
}

Minute offsetAt(Minute utc)
{
    const int year = yearOf(floorDivide(utc, day));
    const Minute toSummer = clockChange(year, 3) * day + hour;
    const Minute toWinter = clockChange(year, 10) * day + hour;
    return utc >= toSummer && utc < toWinter ? 2 * hour : hour;
}

/// Public holidays of the months that the example tells about, on working days.
bool isHoliday(std::int64_t number)
{
    static const std::array<std::int64_t, 9> holidays = {
        dayNumber(2025, 5, 29),  dayNumber(2025, 6, 9),  dayNumber(2025, 12, 25),
        dayNumber(2025, 12, 26), dayNumber(2026, 1, 1),  dayNumber(2026, 4, 6),
        dayNumber(2026, 4, 27),  dayNumber(2026, 5, 14), dayNumber(2026, 5, 25),
    };
    return std::ranges::find(holidays, number) != holidays.end();
}

} // namespace

std::int64_t dayNumber(int year, unsigned month, unsigned dayOfMonth)
{
    const year_month_day date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{dayOfMonth}};
    return sys_days{date}.time_since_epoch().count();
}

unsigned monthOf(std::int64_t number)
{
    return static_cast<unsigned>(dateOf(number).month());
}

int yearOf(std::int64_t number)
{
    return static_cast<int>(dateOf(number).year());
}

unsigned weekdayOf(std::int64_t number)
{
    return std::chrono::weekday{sys_days{days{number}}}.iso_encoding();
}

Minute instant(std::int64_t localDay, Minute minute)
{
    const Minute local = localDay * day + minute;
    const Minute summer = local - 2 * hour;
    return offsetAt(summer) == 2 * hour ? summer : local - hour;
}

std::int64_t localDayOf(Minute at)
{
    return floorDivide(at + offsetAt(at), day);
}

Minute minuteOfDay(Minute at)
{
    return at + offsetAt(at) - localDayOf(at) * day;
}

std::string written(Minute at)
{
    const year_month_day date = dateOf(localDayOf(at));
    const auto minute = static_cast<int>(minuteOfDay(at));
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u %02d:%02d:00", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), minute / 60, minute % 60);
    return text.data();
}

bool isOpen(std::int64_t localDay)
{
    return weekdayOf(localDay) <= 5 && !isHoliday(localDay);
}

Minute openMinutes(Minute from, Minute to)
{
    Minute total = 0;
    for (std::int64_t each = localDayOf(from); each <= localDayOf(to); ++each) {
        if (!isOpen(each))
            continue;
        const Minute begin = std::max(from, instant(each, opening));
        const Minute end = std::min(to, instant(each, closing));
        total += std::max<Minute>(0, end - begin);
    }
    return total;
}

Minute afterOpenMinutes(Minute from, Minute minutes)
{
    for (std::int64_t each = localDayOf(from);; ++each) {
        if (!isOpen(each))
            continue;
        const Minute begin = std::max(from, instant(each, opening));
        const Minute left = instant(each, closing) - begin;
        if (left > minutes)
            return begin + minutes;
        minutes -= std::max<Minute>(0, left);
    }
}

} // namespace example
