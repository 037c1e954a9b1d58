// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace kompas {

namespace {

constexpr std::size_t longestNumber = 40;

bool isDigit(char ch)
{
    return ch >= '0' && ch <= '9';
}

bool startsBlank(std::string_view text)
{
    return text.front() == ' ' || text.front() == '\t' || text.front() == '\r' || text.front() == '\n';
}

bool endsBlank(std::string_view text)
{
    return text.back() == ' ' || text.back() == '\t' || text.back() == '\r' || text.back() == '\n';
}

/// True when exactly three digits start here and none follows.
bool groupOfThree(std::string_view text)
{
    return text.size() >= 3 && isDigit(text[0]) && isDigit(text[1]) && isDigit(text[2])
           && (text.size() == 3 || !isDigit(text[3]));
}

/// Digits with their grouping taken out and a dot as decimal sign.
struct Digits {
    std::array<char, longestNumber + 2> text = {};
    std::size_t size = 0;

    void add(char ch) { text[size++] = ch; }
};

bool collectDigits(std::string_view text, char decimal, Digits &digits)
{
    const char group = decimal == ',' ? '.' : ',';
    bool sawDigit = false;
    bool sawDecimal = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char ch = text[i];
        if (isDigit(ch)) {
            digits.add(ch);
            sawDigit = true;
        } else if (ch == decimal && !sawDecimal) {
            digits.add('.');
            sawDecimal = true;
        } else if ((ch == group || ch == ' ' || ch == '\'') && sawDigit && !sawDecimal
                   && groupOfThree(text.substr(i + 1))) {
            continue;
        } else {
            return false;
        }
    }
    return sawDigit;
}

} // namespace

std::string_view stripped(std::string_view text)
{
    const auto strip = [&text](std::string_view blank) {
        bool any = false;
        while (text.starts_with(blank)) {
            text.remove_prefix(blank.size());
            any = true;
        }
        while (text.ends_with(blank)) {
            text.remove_suffix(blank.size());
            any = true;
        }
        return any;
    };
    do {
        while (!text.empty() && startsBlank(text))
            text.remove_prefix(1);
        while (!text.empty() && endsBlank(text))
            text.remove_suffix(1);
    } while (!text.empty() && static_cast<unsigned char>(text.front() | text.back()) >= 0x80 && strip("\xc2\xa0"));
    return text;
}

std::optional<double> parseNumber(std::string_view text, char decimal)
{
    if (const std::optional<qint64> plain = plainDigits(text))
        return static_cast<double>(*plain);
    if (text.ends_with('%'))
        text = trimmed(text.substr(0, text.size() - 1));
    if (text.empty() || text.size() > longestNumber)
        return std::nullopt;
    const bool negative = text.front() == '-';
    if (negative || text.front() == '+')
        text.remove_prefix(1);
    Digits digits;
    if (!collectDigits(text, decimal, digits))
        return std::nullopt;
    double value = 0;
    std::from_chars(digits.text.data(), digits.text.data() + digits.size, value);
    return negative ? -value : value;
}

DecimalEvidence decimalEvidence(std::string_view text)
{
    const std::size_t last = text.find_last_of(".,");
    if (last == std::string_view::npos)
        return DecimalEvidence::None;
    const char sign = text[last];
    if (!parseNumber(text, sign) && !parseNumber(text, sign == ',' ? '.' : ','))
        return DecimalEvidence::None;
    const bool decimalSign = parseNumber(text, sign).has_value();
    const bool groupSign = parseNumber(text, sign == ',' ? '.' : ',').has_value();
    if (decimalSign && groupSign)
        return DecimalEvidence::OneGroup;
    const bool commaIsDecimal = decimalSign == (sign == ',');
    return commaIsDecimal ? DecimalEvidence::Comma : DecimalEvidence::Dot;
}

std::string_view withoutCurrency(std::string_view text)
{
    for (const std::string_view sign : {"€", "$", "£", "EUR", "USD", "GBP", "eur", "euro"}) {
        if (text.starts_with(sign))
            text.remove_prefix(sign.size());
        if (text.ends_with(sign))
            text.remove_suffix(sign.size());
    }
    text = trimmed(text);
    // Dutch cents: `12,-`.
    if (text.ends_with(",-") || text.ends_with(".-"))
        text.remove_suffix(2);
    return text;
}

bool isShortenedNumber(std::string_view text)
{
    const std::size_t exponent = text.find_first_of("eE");
    if (exponent == std::string_view::npos || exponent + 2 >= text.size() || text[exponent + 1] != '+')
        return false;
    const std::string_view mantissa = text.substr(0, exponent);
    const std::string_view power = text.substr(exponent + 2);
    return parseNumber(mantissa, mantissa.find(',') == std::string_view::npos ? '.' : ',')
           && std::ranges::all_of(power, isDigit);
}

} // namespace kompas
