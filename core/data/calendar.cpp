// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/calendar.h"

#include <algorithm>

namespace kompas {

namespace {

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return QDate(year, f / 31, f % 31 + 1);
}

QDate kingsDay(int year)
{
    const QDate day(year, 4, 27);
    return day.dayOfWeek() == Qt::Sunday ? day.addDays(-1) : day;
}

} // namespace

std::vector<QDate> dutchHolidays(int year)
{
    const QDate easter = easterSunday(year);
    std::vector<QDate> result = {QDate(year, 1, 1),  easter,
                                 easter.addDays(1),  kingsDay(year),
                                 easter.addDays(39), easter.addDays(49),
                                 easter.addDays(50), QDate(year, 12, 25),
                                 QDate(year, 12, 26)};
    if (year % 5 == 0)
        result.push_back(QDate(year, 5, 5));
    std::ranges::sort(result);
    return result;
}

QString holidaysId(Holidays holidays)
{
    switch (holidays) {
    case Holidays::None:
        return QStringLiteral("none");
    case Holidays::Netherlands:
        return QStringLiteral("nl");
    case Holidays::Belgium:
        return QStringLiteral("be");
    }
    return {};
}

std::optional<Holidays> holidaysFromId(QStringView id)
{
    for (const Holidays each : {Holidays::None, Holidays::Netherlands, Holidays::Belgium}) {
        if (holidaysId(each) == id)
            return each;
    }
    return std::nullopt;
}

std::vector<QDate> holidaysOf(Holidays holidays, int year)
{
    if (holidays == Holidays::Netherlands)
        return dutchHolidays(year);
    if (holidays == Holidays::None)
        return {};
    const QDate easter = easterSunday(year);
    std::vector<QDate> result = {QDate(year, 1, 1),   easter.addDays(1),  QDate(year, 5, 1),  easter.addDays(39),
                                 easter.addDays(50),  QDate(year, 7, 21), QDate(year, 8, 15), QDate(year, 11, 1),
                                 QDate(year, 11, 11), QDate(year, 12, 25)};
    std::ranges::sort(result);
    return result;
}

} // namespace kompas
