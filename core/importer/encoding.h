// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace kompas {

/// How the text of a file is written. `Mixed`: some cells are UTF-8 and some are not (or Windows-1252 among which an
/// old program wrote code page 850); every cell is then read by itself.
enum class Encoding : quint8 { Utf8, Utf16Le, Utf16Be, Windows1252, Mixed };

/// `utf-8 utf-16le utf-16be windows-1252 mixed`.
QString encodingName(Encoding encoding);
/// Nothing for an unknown name. Upper case and the usual other spellings (`UTF8`, `cp1252`) are understood.
std::optional<Encoding> encodingFromName(QStringView name);

/// True when the bytes are UTF-8 without a fault.
bool isUtf8(std::string_view bytes);

/// The text of one cell. `bytes` come from a ByteStream, which has already made UTF-8 of UTF-16.
/// Bytes that fit nothing become U+FFFD.
QString decoded(std::string_view bytes, Encoding encoding);

/// True for a byte that, between two letters, is no Windows-1252 but an accented letter of code page 850.
bool isCodePage850Letter(unsigned char byte);

} // namespace kompas
