// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace kompas {

/// What trimmed() does with a text that begins or ends with a blank, or with a character that may be one.
std::string_view stripped(std::string_view text);

/// Without blanks and line breaks (also no-break blanks in UTF-8) at both ends.
inline std::string_view trimmed(std::string_view text)
{
    const auto isInk = [](char ch) { return ch > ' ' && ch < '\x7f'; };
    return text.empty() || (isInk(text.front()) && isInk(text.back())) ? text : stripped(text);
}

/// The value of a text of 1 to 15 digits, which is exact in a double; nothing for any other.
inline std::optional<qint64> plainDigits(std::string_view text)
{
    constexpr std::size_t exactDigits = 15;
    if (text.empty() || text.size() > exactDigits)
        return std::nullopt;
    qint64 value = 0;
    for (const char ch : text) {
        if (ch < '0' || ch > '9')
            return std::nullopt;
        value = value * 10 + (ch - '0');
    }
    return value;
}

/// A number with `decimal` as its decimal sign: `-1234,5`, `1.234,5`, `1 234`, `12 %`. The other of dot and comma may
/// only stand between groups of three digits. Nothing for anything else, so that a wrong reading shows.
std::optional<double> parseNumber(std::string_view text, char decimal);

/// What a number says about the decimal sign of its file.
enum class DecimalEvidence : quint8 {
    None,     ///< no dot and no comma, or no number
    Dot,      ///< the dot can only be the decimal sign
    Comma,    ///< the comma can only be the decimal sign
    OneGroup, ///< `1.604` or `1,604`: either
};
DecimalEvidence decimalEvidence(std::string_view text);

/// An amount of money without its currency: `€ 1.234,50`, `EUR 12`, `$3.20`, `12,50 euro`.
std::string_view withoutCurrency(std::string_view text);

/// `1.03006E+13`: a large whole number that a spreadsheet shortened, so that digits are lost.
bool isShortenedNumber(std::string_view text);

} // namespace kompas
