// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/stamp.h"

#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
#include <cstring>

namespace kompas {

namespace {

constexpr qint64 secondsPerDay = 86400;

struct MonthName {
    std::string_view name;
    qint32 month;
};

constexpr std::array<MonthName, 31> monthNames = {{
    {"jan", 1},      {"feb", 2},       {"mar", 3},     {"mrt", 3},     {"maa", 3},      {"apr", 4},      {"may", 5},
    {"mei", 5},      {"jun", 6},       {"jul", 7},     {"aug", 8},     {"sep", 9},      {"oct", 10},     {"okt", 10},
    {"nov", 11},     {"dec", 12},      {"january", 1}, {"januari", 1}, {"february", 2}, {"februari", 2}, {"march", 3},
    {"maart", 3},    {"april", 4},     {"june", 6},    {"juni", 6},    {"july", 7},     {"juli", 7},     {"august", 8},
    {"augustus", 8}, {"september", 9}, {"sept", 9},
}};

bool isDigit(char ch)
{
    return ch >= '0' && ch <= '9';
}

bool isLetter(char ch)
{
    return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z');
}

char lower(char ch)
{
    return ch >= 'A' && ch <= 'Z' ? static_cast<char>(ch - 'A' + 'a') : ch;
}

/// Reads a stamp from the left; every function takes what it knows and leaves the rest.
struct Cursor {
    std::string_view text;

    char front() const { return text.empty() ? '\0' : text.front(); }
    bool take(char ch)
    {
        if (front() != ch)
            return false;
        text.remove_prefix(1);
        return true;
    }
    void skipBlanks()
    {
        while (take(' ')) {
        }
    }
    /// At most `most` digits; the number of digits read is 0 when there is none.
    std::size_t number(qint32 &value, std::size_t most)
    {
        std::size_t count = 0;
        value = 0;
        while (count < most && count < text.size() && isDigit(text[count]))
            value = value * 10 + (text[count++] - '0');
        text.remove_prefix(count);
        return count;
    }
    std::string_view letters()
    {
        std::size_t count = 0;
        while (count < text.size() && isLetter(text[count]))
            ++count;
        const std::string_view word = text.substr(0, count);
        text.remove_prefix(count);
        return word;
    }
};

bool sameWord(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (lower(a[i]) != b[i])
            return false;
    }
    return true;
}

qint32 monthNamed(std::string_view word)
{
    for (const MonthName &each : monthNames) {
        if (sameWord(word, each.name))
            return each.month;
    }
    // The long names that are the same in both languages but for their ending.
    if (word.size() > 3 && (sameWord(word, "october") || sameWord(word, "oktober")))
        return 10;
    if (sameWord(word, "november"))
        return 11;
    return sameWord(word, "december") ? 12 : 0;
}

bool isDateSeparator(char ch)
{
    return ch == '-' || ch == '/' || ch == '.' || ch == ' ';
}

bool readYear(Cursor &cursor, Stamp &stamp)
{
    const std::size_t digits = cursor.number(stamp.third, 5);
    stamp.twoDigitYear = digits == 2;
    if (stamp.twoDigitYear)
        stamp.third += stamp.third < 69 ? 2000 : 1900;
    return digits == 2 || digits == 4;
}

/// Day, month and year with the month as a word: `15 nov 2026`, `25/Feb/26`.
bool readNamedDate(Cursor &cursor, Stamp &stamp)
{
    stamp.second = monthNamed(cursor.letters());
    stamp.named = true;
    cursor.take('.');
    if (stamp.second == 0 || !isDateSeparator(cursor.front()))
        return false;
    cursor.text.remove_prefix(1);
    return readYear(cursor, stamp);
}

/// Behind the name of a month: `15, 2026`.
bool readDayAndYear(Cursor &cursor, Stamp &stamp)
{
    stamp.named = true;
    stamp.separator = ' ';
    const std::size_t digits = cursor.number(stamp.first, 3);
    cursor.take(',');
    cursor.skipBlanks();
    return (digits == 1 || digits == 2) && readYear(cursor, stamp) && !stamp.twoDigitYear;
}

bool readDate(Cursor &cursor, Stamp &stamp)
{
    while (isLetter(cursor.front())) { // the day of the week, or the month
        const qint32 month = monthNamed(cursor.letters());
        cursor.take('.');
        cursor.take(',');
        cursor.skipBlanks();
        stamp.second = month;
        if (month > 0)
            return readDayAndYear(cursor, stamp);
    }
    const std::size_t digits = cursor.number(stamp.first, 5);
    if ((digits != 1 && digits != 2 && digits != 4) || !isDateSeparator(cursor.front()))
        return false;
    stamp.yearFirst = digits == 4;
    stamp.separator = cursor.front();
    cursor.text.remove_prefix(1);
    if (!stamp.yearFirst && isLetter(cursor.front()))
        return readNamedDate(cursor, stamp);
    if (stamp.separator == ' ')
        return false;
    if (const std::size_t second = cursor.number(stamp.second, 3); second != 1 && second != 2)
        return false;
    if (!cursor.take(stamp.separator))
        return false;
    if (!stamp.yearFirst)
        return readYear(cursor, stamp);
    const std::size_t third = cursor.number(stamp.third, 3);
    return third == 1 || third == 2;
}

bool readOffset(Cursor &cursor, Stamp &stamp)
{
    if (cursor.take('Z') || cursor.take('z')) {
        stamp.offset = 0;
        return true;
    }
    const char sign = cursor.front();
    if (sign != '+' && sign != '-') {
        const Cursor before = cursor;
        const std::string_view word = cursor.letters();
        if (sameWord(word, "utc") || sameWord(word, "gmt"))
            stamp.offset = 0;
        else if (sameWord(word, "cet") || sameWord(word, "met"))
            stamp.offset = 3600;
        else if (sameWord(word, "cest") || sameWord(word, "mest"))
            stamp.offset = 7200;
        else
            cursor = before;
        return true;
    }
    cursor.text.remove_prefix(1);
    qint32 hours = 0;
    qint32 minutes = 0;
    if (cursor.number(hours, 2) != 2)
        return false;
    cursor.take(':');
    if (const std::size_t digits = cursor.number(minutes, 2); digits != 0 && digits != 2)
        return false;
    if (hours > 15 || minutes > 59)
        return false;
    stamp.offset = (hours * 3600 + minutes * 60) * (sign == '-' ? -1 : 1);
    return true;
}

bool readHalfOfDay(Cursor &cursor, qint32 &hour)
{
    const Cursor before = cursor;
    const std::string_view word = cursor.letters();
    const bool morning = sameWord(word, "am");
    if (!morning && !sameWord(word, "pm")) {
        cursor = before;
        return true;
    }
    if (hour < 1 || hour > 12)
        return false;
    hour = hour % 12 + (morning ? 0 : 12);
    return true;
}

bool readTime(Cursor &cursor, Stamp &stamp)
{
    qint32 hour = 0;
    qint32 minute = 0;
    qint32 second = 0;
    if (cursor.number(hour, 2) == 0 || !cursor.take(':') || cursor.number(minute, 2) != 2)
        return false;
    if (cursor.take(':')) {
        if (cursor.number(second, 2) != 2)
            return false;
        if (cursor.take('.') || cursor.take(',')) {
            qint32 fraction = 0;
            if (cursor.number(fraction, 9) == 0)
                return false;
        }
    }
    cursor.skipBlanks();
    if (!readHalfOfDay(cursor, hour) || hour > 23 || minute > 59 || second > 60)
        return false;
    cursor.skipBlanks();
    stamp.secondOfDay = hour * 3600 + minute * 60 + second;
    stamp.hasTime = true;
    return readOffset(cursor, stamp);
}

/// Eight characters, of which `0` is any digit and everything else itself.
struct StampPattern {
    quint64 text = 0;
    quint64 room = 0; ///< what can be added to each difference from the text before it reaches the highest bit

    constexpr explicit StampPattern(const char (&pattern)[9])
    {
        std::array<char, 8> differences = {};
        std::array<char, 8> characters = {};
        for (std::size_t i = 0; i < 8; ++i) {
            characters[i] = pattern[i];
            differences[i] = pattern[i] == '0' ? 0x7f - 9 : 0x7f;
        }
        text = std::bit_cast<quint64>(characters);
        room = std::bit_cast<quint64>(differences);
    }

    using Digits = std::array<unsigned char, 8>;
    /// The digits at their places, when the characters fit.
    bool read(const char *characters, Digits &digits) const
    {
        quint64 differences = 0;
        std::memcpy(&differences, characters, sizeof differences);
        differences ^= text;
        digits = std::bit_cast<Digits>(differences);
        return (((differences + room) | differences) & 0x8080808080808080) == 0;
    }
};

constexpr StampPattern yearAndMonth("0000-00-");
constexpr StampPattern dayAndTime("00 00:00");
constexpr StampPattern dayAndTimeBehindT("00T00:00");

/// What stands behind the month of a stamp of the usual form.
struct PlainTime {
    qint32 day = 0;
    qint32 secondOfDay = 0;
    bool isUtc = false;
};

/// Of `2026-11-15 09:30`, `2026-11-15 09:30:00` and `2026-11-15T09:30:00Z`, as most exports write them: everything at
/// its place. False for whatever is written otherwise, right or wrong.
bool readPlainTime(std::string_view text, PlainTime &time)
{
    const bool hasSeconds = text.size() > 16;
    const bool isUtc = text.size() == 20 && text[19] == 'Z';
    if (text.size() != 16 && text.size() != 19 && !isUtc)
        return false;
    const char *at = text.data();
    StampPattern::Digits digits = {};
    if (!(at[10] == 'T' ? dayAndTimeBehindT : dayAndTime).read(at + 8, digits))
        return false;
    if (hasSeconds && (at[16] != ':' || !isDigit(at[17]) || !isDigit(at[18])))
        return false;
    const qint32 hour = digits[3] * 10 + digits[4];
    const qint32 minute = digits[6] * 10 + digits[7];
    const qint32 second = hasSeconds ? (at[17] - '0') * 10 + (at[18] - '0') : 0;
    if (hour > 23 || minute > 59 || second > 60)
        return false;
    time.day = digits[0] * 10 + digits[1];
    time.secondOfDay = hour * 3600 + minute * 60 + second;
    time.isUtc = isUtc;
    return true;
}

bool readMonth(const char *text, qint32 &year, qint32 &month)
{
    StampPattern::Digits digits = {};
    const bool fits = yearAndMonth.read(text, digits);
    year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3];
    month = digits[5] * 10 + digits[6];
    return fits;
}

std::optional<Stamp> plainStamp(std::string_view text)
{
    PlainTime time;
    Stamp stamp;
    if (!readPlainTime(text, time) || !readMonth(text.data(), stamp.first, stamp.second))
        return std::nullopt;
    stamp.third = time.day;
    stamp.yearFirst = true;
    stamp.secondOfDay = time.secondOfDay;
    stamp.hasTime = true;
    if (time.isUtc)
        stamp.offset = 0;
    return stamp;
}

} // namespace

QString dateOrderName(DateOrder order)
{
    static constexpr std::array<const char *, 3> names = {"ymd", "dmy", "mdy"};
    return QString::fromLatin1(names[static_cast<std::size_t>(order)]);
}

std::optional<DateOrder> dateOrderFromName(QStringView name)
{
    for (const DateOrder order : {DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy}) {
        if (name == dateOrderName(order))
            return order;
    }
    return std::nullopt;
}

std::optional<Stamp> parseStamp(std::string_view text)
{
    std::optional<Stamp> stamp = plainStamp(text);
    if (!stamp)
        stamp = parseStampSlowly(text);
    return stamp;
}

std::optional<Stamp> parseStampSlowly(std::string_view text)
{
    if (text.size() < 6 || text.size() > 48)
        return std::nullopt;
    Cursor cursor = {text};
    Stamp stamp;
    if (!readDate(cursor, stamp))
        return std::nullopt;
    cursor.take(',');
    if (!cursor.take('T'))
        cursor.skipBlanks();
    if (!cursor.text.empty() && !readTime(cursor, stamp))
        return std::nullopt;
    return cursor.text.empty() ? std::optional(stamp) : std::nullopt;
}

KnownMonth KnownMonth::of(std::string_view text)
{
    using namespace std::chrono;
    qint32 year = 0;
    qint32 month = 0;
    PlainTime time;
    if (!readPlainTime(text, time) || !readMonth(text.data(), year, month) || year <= 1900 || month < 1 || month > 12)
        return {};
    const year_month_day first(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)), day(1));
    KnownMonth known;
    std::ranges::copy(text.substr(0, known.text.size()), known.text.begin());
    known.start = sys_days(first).time_since_epoch().count() * secondsPerDay;
    known.days = static_cast<qint32>(static_cast<unsigned>((first.year() / first.month() / last).day()));
    return known;
}

bool readSecondsIn(const KnownMonth &month, std::string_view text, StampSeconds &found)
{
    if (text.size() < month.text.size() || std::memcmp(text.data(), month.text.data(), month.text.size()) != 0)
        return false;
    PlainTime time;
    if (!readPlainTime(text, time) || time.day < 1 || time.day > month.days)
        return false;
    found.seconds = month.start + (time.day - 1) * secondsPerDay + time.secondOfDay;
    found.isUtc = time.isUtc;
    return true;
}

std::optional<qint64> secondsOf(const Stamp &stamp, DateOrder order)
{
    qint32 day = stamp.first;
    qint32 month = stamp.second;
    qint32 year = stamp.third;
    if (stamp.yearFirst)
        std::swap(day, year);
    else if (order == DateOrder::Mdy && !stamp.named)
        std::swap(day, month);
    else if (order == DateOrder::Ymd && stamp.twoDigitYear && !stamp.named) {
        day = stamp.third % 100;
        year = stamp.first + (stamp.first < 69 ? 2000 : 1900);
    }
    using namespace std::chrono;
    const year_month_day date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day)));
    if (!date.ok() || month > 12)
        return std::nullopt;
    const qint64 days = sys_days(date).time_since_epoch().count();
    return days * secondsPerDay + stamp.secondOfDay - stamp.offset.value_or(0);
}

bool isNullDate(const Stamp &stamp)
{
    const qint32 year = stamp.yearFirst ? stamp.first : stamp.third;
    const qint32 day = stamp.yearFirst ? stamp.third : stamp.first;
    return (year == 1900 && stamp.second == 1 && day == 1) || (year == 0 && stamp.second == 0 && day == 0);
}

} // namespace kompas
