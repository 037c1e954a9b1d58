// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace kompas {

/// Without blanks and line breaks (also no-break blanks in UTF-8) at both ends.
std::string_view trimmed(std::string_view text);

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
