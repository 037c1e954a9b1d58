// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/duration.h"

#include "core/importer/number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace kompas {

namespace {

struct UnitWord {
    std::string_view word;
    DurationUnit unit;
};

constexpr UnitWord unitWords[] = {
    {"seconds", DurationUnit::Seconds},
    {"seconden", DurationUnit::Seconds},
    {"second", DurationUnit::Seconds},
    {"seconde", DurationUnit::Seconds},
    {"sec", DurationUnit::Seconds},
    {"secs", DurationUnit::Seconds},
    {"s", DurationUnit::Seconds},
    {"minutes", DurationUnit::Minutes},
    {"minuten", DurationUnit::Minutes},
    {"minute", DurationUnit::Minutes},
    {"minuut", DurationUnit::Minutes},
    {"min", DurationUnit::Minutes},
    {"mins", DurationUnit::Minutes},
    {"m", DurationUnit::Minutes},
    {"hours", DurationUnit::Hours},
    {"hour", DurationUnit::Hours},
    {"hrs", DurationUnit::Hours},
    {"hr", DurationUnit::Hours},
    {"uren", DurationUnit::Hours},
    {"uur", DurationUnit::Hours},
    {"h", DurationUnit::Hours},
    {"u", DurationUnit::Hours},
    {"days", DurationUnit::Days},
    {"day", DurationUnit::Days},
    {"dagen", DurationUnit::Days},
    {"dag", DurationUnit::Days},
    {"d", DurationUnit::Days},
    {"ms", DurationUnit::Milliseconds},
    {"msec", DurationUnit::Milliseconds},
    {"milliseconds", DurationUnit::Milliseconds},
    {"milliseconden", DurationUnit::Milliseconds},
};

bool isDigit(char ch)
{
    return ch >= '0' && ch <= '9';
}

bool isLetter(char ch)
{
    return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z');
}

std::optional<double> parseClock(std::string_view text, ClockStyle style)
{
    std::array<double, 3> parts = {};
    std::size_t count = 0;
    const char *at = text.data();
    const char *end = at + text.size();
    while (count < 3) {
        const auto [next, error] = std::from_chars(at, end, parts[count], std::chars_format::fixed);
        if (error != std::errc() || next == at || !isDigit(*at))
            return std::nullopt;
        ++count;
        at = next;
        if (at == end)
            break;
        if (*at++ != ':' || at == end)
            return std::nullopt;
    }
    if (at != end || count < 2 || parts[1] >= 60 || parts[2] >= 60)
        return std::nullopt;
    if (count == 2 && style == ClockStyle::MinutesSeconds)
        return parts[0] * 60 + parts[1];
    return parts[0] * 3600 + parts[1] * 60 + parts[2];
}

void skipBlanks(std::string_view &text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == ','))
        text.remove_prefix(1);
}

/// The longest beginning of a text that passes.
std::string_view takeWhile(std::string_view &text, bool (*passes)(char))
{
    const auto size = static_cast<std::size_t>(std::ranges::find_if_not(text, passes) - text.begin());
    const std::string_view taken = text.substr(0, size);
    text.remove_prefix(size);
    return taken;
}

/// `1h 30m`, `2 days, 3:04:05`, `45 sec`.
std::optional<double> parseWords(std::string_view text, char decimal)
{
    double sum = 0;
    bool any = false;
    while (!text.empty()) {
        const std::string_view number = takeWhile(text, [](char ch) { return isDigit(ch) || ch == '.' || ch == ':'; });
        if (any && number.find(':') != std::string_view::npos && text.empty()) {
            const std::optional<double> clock = parseClock(number, ClockStyle::HoursMinutes);
            return clock ? std::optional(sum + *clock) : std::nullopt;
        }
        const std::optional<double> count =
            parseNumber(number, number.find('.') == std::string_view::npos ? decimal : '.');
        skipBlanks(text);
        std::string word(takeWhile(text, isLetter));
        std::ranges::transform(word, word.begin(), [](char ch) { return ch < 'a' ? static_cast<char>(ch + 32) : ch; });
        const std::optional<DurationUnit> unit = unitNamed(word);
        if (!count || !unit)
            return std::nullopt;
        sum += *count * secondsPer(*unit);
        any = true;
        skipBlanks(text);
    }
    return any ? std::optional(sum) : std::nullopt;
}

/// `P1DT2H`, `PT90M`, `PT1.5S`, `P2W`: parts in order, those of a day behind the T. Months and years have no length.
std::optional<double> parseIso(std::string_view text)
{
    struct Part {
        char letter;
        bool isTime;
        double seconds;
    };
    constexpr Part parts[] = {
        {'W', false, 604800}, {'D', false, 86400}, {'H', true, 3600}, {'M', true, 60}, {'S', true, 1}};
    const Part *next = std::begin(parts);
    text.remove_prefix(1);
    double sum = 0;
    bool isTime = false;
    bool any = false;
    while (!text.empty()) {
        if (text.front() == 'T' && !isTime) {
            isTime = true;
            any = false; // something must follow
            text.remove_prefix(1);
            continue;
        }
        const std::string_view number = takeWhile(text, [](char ch) { return isDigit(ch) || ch == '.' || ch == ','; });
        const std::optional<double> count = parseNumber(number, number.find(',') == std::string_view::npos ? '.' : ',');
        const char letter = text.empty() ? '\0' : text.front();
        next = std::find_if(next, std::end(parts),
                            [&](const Part &part) { return part.letter == letter && part.isTime == isTime; });
        if (!count || next == std::end(parts))
            return std::nullopt;
        sum += *count * next->seconds;
        ++next;
        any = true;
        text.remove_prefix(1);
    }
    return any ? std::optional(sum) : std::nullopt;
}

std::optional<double> parsePositive(std::string_view text, DurationUnit unit, char decimal, ClockStyle style)
{
    if (text.starts_with('P'))
        return parseIso(text);
    if (std::ranges::any_of(text, isLetter))
        return parseWords(text, decimal);
    if (text.find(':') != std::string_view::npos)
        return parseClock(text, style);
    const std::optional<double> number = text.ends_with('%') ? std::nullopt : parseNumber(text, decimal);
    return number ? std::optional(*number * secondsPer(unit)) : std::nullopt;
}

} // namespace

double secondsPer(DurationUnit unit)
{
    switch (unit) {
    case DurationUnit::Milliseconds:
        return 0.001;
    case DurationUnit::Seconds:
        return 1;
    case DurationUnit::Minutes:
        return 60;
    case DurationUnit::Hours:
        return 3600;
    case DurationUnit::Days:
        return 86400;
    }
    return 1;
}

std::optional<DurationUnit> unitNamed(std::string_view word)
{
    const auto found = std::ranges::find(unitWords, word, &UnitWord::word);
    return found == std::end(unitWords) ? std::nullopt : std::optional(found->unit);
}

std::optional<double> parseSeconds(std::string_view text, DurationUnit unit, char decimal, ClockStyle style)
{
    if (const std::optional<qint64> plain = plainDigits(text))
        return static_cast<double>(*plain) * secondsPer(unit);
    if (!text.starts_with('-'))
        return parsePositive(text, unit, decimal, style);
    const std::optional<double> value = parsePositive(text.substr(1), unit, decimal, style);
    return value ? std::optional(-*value) : std::nullopt;
}

std::optional<double> parseDuration(std::string_view text, DurationUnit unit, char decimal)
{
    const std::optional<double> seconds = parseSeconds(text, unit, decimal, ClockStyle::HoursMinutes);
    return seconds ? std::optional(*seconds / 60) : std::nullopt;
}

} // namespace kompas
