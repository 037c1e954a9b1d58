// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <cstring>
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

/// plainDigits() digit by digit: for longer texts and other processors, and what the tests compare with.
inline std::optional<qint64> plainDigitsSlowly(std::string_view text)
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

/// The value of a text of 1 to 15 digits, which is exact in a double; nothing for any other. Up to eight of them are
/// looked at in one word, right-aligned and filled up with zeros.
inline std::optional<qint64> plainDigits(std::string_view text)
{
    const std::size_t size = text.size();
    if (std::endian::native != std::endian::little || size == 0 || size > 8)
        return plainDigitsSlowly(text);
    const auto four = [&text](std::size_t at) {
        quint32 part = 0;
        std::memcpy(&part, text.data() + at, sizeof part);
        return quint64{part};
    };
    const auto one = [&text](std::size_t at) { return quint64{static_cast<unsigned char>(text[at])}; };
    const std::size_t blank = 8 * (8 - size); // bits
    quint64 word = size >= 4 ? four(0) << blank | four(size - 4) << 32U
                             : one(0) << blank | one(size / 2) << (blank + size / 2 * 8) | one(size - 1) << 56U;
    constexpr quint64 zeros = 0x3030303030303030;
    word ^= zeros << blank;
    if (((word + 0x7676767676767676) | word) & 0x8080808080808080)
        return std::nullopt;
    word = word * 10 + (word >> 8U); // pairs
    constexpr quint64 pairs = 0x000000ff000000ff;
    return static_cast<qint64>(((word & pairs) * 0x000f424000000064 + (word >> 16U & pairs) * 0x0000271000000001)
                               >> 32U);
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
