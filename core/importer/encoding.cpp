// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/encoding.h"

#include <QStringDecoder>

#include <array>
#include <string>

namespace kompas {

namespace {

struct NamedEncoding {
    Encoding encoding;
    const char *name;
    const char *spellings;
};

constexpr std::array<NamedEncoding, 19> namedEncodings = {{
    {Encoding::Utf8, "utf-8", "utf8 utf8bom utf8sig"},
    {Encoding::Utf16Le, "utf-16le", "utf16le utf16"},
    {Encoding::Utf16Be, "utf-16be", "utf16be"},
    {Encoding::Windows1252, "windows-1252", "windows1252 cp1252 ansi latin1 iso88591 iso885915"},
    {Encoding::Mixed, "mixed", "mixed"},
    {Encoding::Windows1251, "windows-1251", "windows1251 cp1251"},
    {Encoding::Koi8R, "koi8-r", "koi8r"},
    {Encoding::Ibm866, "ibm866", "ibm866 cp866"},
    {Encoding::Windows1253, "windows-1253", "windows1253 cp1253"},
    {Encoding::Iso88597, "iso-8859-7", "iso88597"},
    {Encoding::Windows1254, "windows-1254", "windows1254 cp1254 iso88599 latin5"},
    {Encoding::ShiftJis, "shift_jis", "shiftjis sjis"},
    {Encoding::EucJp, "euc-jp", "eucjp"},
    {Encoding::EucKr, "euc-kr", "euckr uhc"},
    {Encoding::Gb18030, "gb18030", "gb18030 gbk gb2312"},
    {Encoding::Big5, "big5", "big5"},
    {Encoding::Windows1250, "windows-1250", "windows1250 cp1250"},
    {Encoding::Iso88592, "iso-8859-2", "iso88592 latin2"},
    {Encoding::Macintosh, "macintosh", "macintosh macroman mac"},
}};

/// Windows-1252 differs from Latin-1 only here; the five bytes it leaves open keep their control code.
constexpr std::array<char16_t, 32> windows1252From0x80 = {
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};

struct CodePage850Letter {
    unsigned char byte;
    char16_t letter;
};

/// Only letters whose Windows-1252 reading never stands inside a word.
constexpr std::array<CodePage850Letter, 7> codePage850Letters = {{
    {0x82, u'é'},
    {0x83, u'â'},
    {0x88, u'ê'},
    {0x89, u'ë'},
    {0x8b, u'ï'},
    {0x8c, u'î'},
    {0x90, u'É'},
}};

char16_t fromWindows1252(unsigned char byte)
{
    return byte >= 0x80 && byte < 0xa0 ? windows1252From0x80[byte - 0x80U] : byte;
}

bool isLetter(unsigned char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte >= 0xc0;
}

QString fromSingleBytes(std::string_view bytes, bool codePage850Inside)
{
    QString text(static_cast<qsizetype>(bytes.size()), Qt::Uninitialized);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        char16_t ch = fromWindows1252(byte);
        if (codePage850Inside && isCodePage850Letter(byte)) {
            const bool touchesLetter = (i > 0 && isLetter(static_cast<unsigned char>(bytes[i - 1])))
                                       || (i + 1 < bytes.size() && isLetter(static_cast<unsigned char>(bytes[i + 1])));
            for (const CodePage850Letter &each : codePage850Letters) {
                if (touchesLetter && each.byte == byte)
                    ch = each.letter;
            }
        }
        text[static_cast<qsizetype>(i)] = QChar(ch);
    }
    return text;
}

/// Length of the UTF-8 sequence that starts here, 0 when there is none.
std::size_t sequenceLength(const unsigned char *at, std::size_t left)
{
    const unsigned char lead = at[0];
    const auto follows = [&](std::size_t i) { return i < left && (at[i] & 0xc0U) == 0x80U; };
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        return follows(1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        const bool tooLong = lead == 0xe0 && left > 1 && at[1] < 0xa0;
        const bool surrogate = lead == 0xed && left > 1 && at[1] > 0x9f;
        return follows(1) && follows(2) && !tooLong && !surrogate ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const bool tooLong = lead == 0xf0 && left > 1 && at[1] < 0x90;
        const bool tooHigh = lead == 0xf4 && left > 1 && at[1] > 0x8f;
        return follows(1) && follows(2) && follows(3) && !tooLong && !tooHigh ? 4 : 0;
    }
    return 0;
}

} // namespace

QString encodingName(Encoding encoding)
{
    return QString::fromLatin1(namedEncodings[static_cast<std::size_t>(encoding)].name);
}

QStringList encodingNames()
{
    QStringList names;
    for (const NamedEncoding &each : namedEncodings) {
        const bool isPossible = !isConverted(each.encoding) || QStringDecoder(each.name).isValid();
        if (each.encoding != Encoding::Mixed && isPossible)
            names.append(QString::fromLatin1(each.name));
    }
    return names;
}

std::optional<Encoding> encodingFromName(QStringView name)
{
    QString plain = name.toString().toLower();
    plain.remove(u'-').remove(u'_').remove(u' ');
    for (const NamedEncoding &each : namedEncodings) {
        if (!plain.isEmpty() && QString::fromLatin1(each.spellings).split(u' ').contains(plain))
            return each.encoding;
    }
    return std::nullopt;
}

bool isConverted(Encoding encoding)
{
    return encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be || encoding >= Encoding::Windows1251;
}

bool isUtf8(std::string_view bytes)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
    std::size_t i = 0;
    while (i < bytes.size()) {
        const std::size_t length = sequenceLength(at + i, bytes.size() - i);
        if (length == 0)
            return false;
        i += length;
    }
    return true;
}

QString decoded(std::string_view bytes, Encoding encoding)
{
    if (bytes.find('\0') != std::string_view::npos) {
        std::string text(bytes);
        std::erase(text, '\0');
        return decoded(text, encoding);
    }
    switch (encoding) {
    case Encoding::Windows1252:
        return fromSingleBytes(bytes, false);
    case Encoding::Mixed:
        if (!isUtf8(bytes))
            return fromSingleBytes(bytes, true);
        break;
    default: // UTF-8, or made so
        break;
    }
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

bool isCodePage850Letter(unsigned char byte)
{
    for (const CodePage850Letter &each : codePage850Letters) {
        if (each.byte == byte)
            return true;
    }
    return false;
}

} // namespace kompas
