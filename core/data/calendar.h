// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace kompas {

/// Whose public holidays are days off.
enum class Holidays : quint8 { None, Netherlands, Belgium };
QString holidaysId(Holidays holidays); ///< `none nl be`
std::optional<Holidays> holidaysFromId(QStringView id);
/// In order. Belgium: New Year's Day, Easter Monday, 1 May, Ascension Day, Whit Monday, 21 July, 15 August, 1 and
/// 11 November, Christmas Day.
std::vector<QDate> holidaysOf(Holidays holidays, int year);

/// The Dutch public holidays of a year, in order: New Year's Day, Easter Sunday and Monday,
/// King's Day (27 April, the 26th when the 27th is a Sunday), Liberation Day every fifth year, Ascension Day, Whit
/// Sunday and Monday, both days of Christmas. Easter by the Gregorian computus (Meeus, Jones, Butcher).
std::vector<QDate> dutchHolidays(int year);

} // namespace kompas
