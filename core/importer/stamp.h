// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace kompas {

/// Which part of a date is which. Dates that begin with the year are always read as such.
enum class DateOrder : quint8 { Ymd, Dmy, Mdy };
QString dateOrderName(DateOrder order); ///< `ymd dmy mdy`
std::optional<DateOrder> dateOrderFromName(QStringView name);

/// A date with or without a time, cut into its numbers but not yet understood.
struct Stamp {
    qint32 first = 0;
    qint32 second = 0;
    qint32 third = 0;          ///< the year, unless yearFirst
    bool yearFirst = false;    ///< `2026-11-15`
    bool named = false;        ///< the month was a word and stands in `second`: day, month, year
    bool twoDigitYear = false; ///< 69-99 are 1969-1999
    char separator = '-';      ///< between day, month and year; ' ' with a named month
    qint32 secondOfDay = 0;
    bool hasTime = false;
    std::optional<qint32> offset = {}; ///< seconds east of UTC, when it is written

    bool operator==(const Stamp &) const = default;
};

/// Reads `2026-11-15T09:30:00.123+01:00`, `15-11-2026 9:30`, `11/15/26 9:30 PM`, `15.11.2026`, `15 nov 2026`,
/// `Thu, 27 Oct 2016 14:51:34`, `Nov 15, 2026`; a `T`, blanks or a comma before the time; UTC, GMT, CET and CEST behind
/// it. Month names Dutch and English.
/// Nothing for what is no date or holds a time that does not exist.
std::optional<Stamp> parseStamp(std::string_view text);
/// The same from left to right, without a short way for the usual form: what the tests compare with.
std::optional<Stamp> parseStampSlowly(std::string_view text);

/// The month of the dates that a column had last: most dates lie in that of the row before, and are found without
/// counting days.
struct KnownMonth {
    std::array<char, 8> text = {}; ///< `2026-11-`; of no month nothing that stands in a file
    qint64 start = 0;              ///< seconds since 1970, as if the clock on the wall showed UTC
    qint32 days = 0;

    /// That of a stamp of the usual form, unless it may be a null date or is none; else the default.
    static KnownMonth of(std::string_view text);
};

/// secondsOf() a stamp, and whether it says that it is in UTC.
struct StampSeconds {
    qint64 seconds = 0;
    bool isUtc = false;
};
/// True for a stamp of the usual form within a month; `found` is only set then.
bool readSecondsIn(const KnownMonth &month, std::string_view text, StampSeconds &found);

/// Seconds since 1970 as if the clock on the wall showed UTC (or truly UTC when the stamp has an offset). Nothing when
/// there is no such day in this order.
std::optional<qint64> secondsOf(const Stamp &stamp, DateOrder order);

/// 1 January 1900 in any order, which spreadsheets write for an empty date, and 0000-00-00, which databases write.
bool isNullDate(const Stamp &stamp);

} // namespace kompas
