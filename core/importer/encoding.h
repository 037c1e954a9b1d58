// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace kompas {

/// How the text of a file is written. `Mixed`: some cells are UTF-8 and some are not (or Windows-1252 among which an
/// old program wrote code page 850); every cell is then read by itself. Those from Windows1251 on are of other scripts
/// and languages, and of old Macs.
enum class Encoding : quint8 {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252,
    Mixed,
    Windows1251,
    Koi8R,
    Ibm866,
    Windows1253,
    Iso88597,
    Windows1254,
    ShiftJis,
    EucJp,
    EucKr,
    Gb18030,
    Big5,
    Windows1250,
    Iso88592,
    Macintosh,
};

/// `utf-8 utf-16le utf-16be windows-1252 mixed windows-1251 ...`.
QString encodingName(Encoding encoding);
/// True where a ByteStream makes UTF-8 of it; the others stay as they are until a cell is read.
bool isConverted(Encoding encoding);
/// All that a user can set: not `mixed`, and only what can be converted here.
QStringList encodingNames();
/// Nothing for an unknown name. Upper case and the usual other spellings (`UTF8`, `cp1252`) are understood.
std::optional<Encoding> encodingFromName(QStringView name);

/// True when the bytes are UTF-8 without a fault.
bool isUtf8(std::string_view bytes);

/// The text of one cell. `bytes` come from a ByteStream, which has already made UTF-8 of what it converts.
/// Bytes that fit nothing become U+FFFD, NUL bytes are left out.
QString decoded(std::string_view bytes, Encoding encoding);

/// True for a byte that, between two letters, is no Windows-1252 but an accented letter of code page 850.
bool isCodePage850Letter(unsigned char byte);

} // namespace kompas
