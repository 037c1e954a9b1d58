// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/charset.h"

#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <memory>
#include <numeric>
#include <uchardet.h>

namespace kompas {

namespace {

constexpr qint64 mostRead = qint64{4} << 20;
/// So many letters beyond ASCII, and so large a share of all letters, no Western text has that uchardet takes for one
/// of the encodings below.
constexpr qsizetype fewestLetters = 12;
constexpr qsizetype leastPercent = 4;

bool isAsciiLetter(char ch)
{
    return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z');
}

bool hasManyForeignLetters(const QByteArray &text)
{
    const auto foreign = std::ranges::count_if(text, [](char ch) { return static_cast<unsigned char>(ch) >= 0x80; });
    const auto ascii = std::ranges::count_if(text, isAsciiLetter);
    return foreign >= fewestLetters && foreign * 100 >= (foreign + ascii) * leastPercent;
}

bool isSmallLetter(char ch)
{
    return ch >= 'a' && ch <= 'z';
}

/// How often each byte stands between two small letters: what is a sign there is no sign but a letter of another
/// encoding.
class InnerBytes
{
public:
    explicit InnerBytes(const QByteArray &text)
    {
        for (qsizetype i = 1; i + 1 < text.size(); ++i) {
            const auto byte = static_cast<unsigned char>(text[i]);
            if (byte < 0x80)
                continue;
            ++m_all;
            m_lonely += isAscii(text[i - 1]) && isAscii(text[i + 1]) ? 1 : 0;
            m_inner[byte] += isSmallLetter(text[i - 1]) && isSmallLetter(text[i + 1]) ? 1 : 0;
            m_inWord[byte] += isInWord(text[i - 1]) && isInWord(text[i + 1]) ? 1 : 0;
        }
    }

    qint64 of(std::initializer_list<unsigned char> bytes) const { return sumOf(m_inner, bytes); }
    /// The same, letters beyond ASCII beside it counting as well.
    qint64 inWords(std::initializer_list<unsigned char> bytes) const { return sumOf(m_inWord, bytes); }
    qsizetype different(std::initializer_list<unsigned char> bytes) const
    {
        return std::ranges::count_if(bytes, [this](unsigned char byte) { return m_inner[byte] > 0; });
    }
    qint64 from(std::size_t first) const
    {
        return std::accumulate(m_inner.begin() + static_cast<std::ptrdiff_t>(first), m_inner.end(), qint64(0));
    }
    /// Of the Latin script most letters are ASCII.
    bool isLatinScript() const { return m_all > 0 && m_lonely * 2 >= m_all; }

private:
    using ByteCounts = std::array<qint64, 256>;
    static qint64 sumOf(const ByteCounts &counts, std::initializer_list<unsigned char> bytes)
    {
        return std::accumulate(bytes.begin(), bytes.end(), qint64(0),
                               [&counts](qint64 sum, unsigned char byte) { return sum + counts[byte]; });
    }
    static bool isInWord(char ch) { return isSmallLetter(ch) || !isAscii(ch); }
    static bool isAscii(char ch) { return static_cast<unsigned char>(ch) < 0x80; }

    ByteCounts m_inner = {};
    ByteCounts m_inWord = {};
    qint64 m_all = 0;
    qint64 m_lonely = 0;
};

/// é è ç á ë ï of a Mac; of code page 850 and of Windows none of these bytes is a small letter of the same language.
bool isMacintosh(const InnerBytes &bytes)
{
    const qint64 certain = bytes.of({0x8e, 0x8f, 0x8d, 0x87});
    const qint64 letters = certain + bytes.of({0x91, 0x95});
    return certain >= 2 && letters >= 3 && letters > 2 * bytes.of({0x82}) && letters > 4 * bytes.from(0xe0);
}

bool isCentralEuropean(const InnerBytes &bytes)
{
    // ł ą ś ź ż and š ť ž of ISO 8859-2: signs of Windows-1252.
    const std::initializer_list<unsigned char> signs = {0xb3, 0xb9, 0xb1, 0xb6, 0xbb, 0xbc,
                                                        0xbe, 0xbf, 0x9c, 0x9f, 0x9d};
    const bool isPolish = bytes.of(signs) >= 3 && bytes.different(signs) >= 2;
    // ě and ř would be ì and ø, which no Western language has both.
    const bool isCzech = bytes.of({0xec}) >= 2 && bytes.of({0xf8}) >= 2;
    // ő and ű would be õ and û; Portuguese has ã and ê beside õ, Estonian no û.
    const bool isHungarian = bytes.of({0xf5}) >= 3 && bytes.of({0xfb}) >= 1 && bytes.of({0xe3, 0xea}) == 0;
    return isPolish || isCzech || isHungarian;
}

/// Old Macs and Central Europe: what uchardet cannot be asked about, because it takes short Dutch texts for these.
std::optional<Encoding> latinEncoding(const QByteArray &text)
{
    const InnerBytes bytes(text);
    if (!bytes.isLatinScript())
        return std::nullopt;
    if (isMacintosh(bytes))
        return Encoding::Macintosh;
    if (!isCentralEuropean(bytes))
        return std::nullopt;
    // Only Windows has letters in this range; ISO 8859-2 has some where Windows has signs.
    const qint64 ofWindows = bytes.inWords({0x9a, 0x9c, 0x9d, 0x9e, 0x9f});
    const qint64 ofIso = bytes.inWords({0xb1, 0xb6, 0xbb, 0xbc});
    return ofIso > ofWindows || (ofWindows == 0 && bytes.inWords({0xb9, 0xbe}) > 0 && bytes.of({0xb3}) == 0)
               ? Encoding::Iso88592
               : Encoding::Windows1250;
}

std::optional<Encoding> trusted(const QByteArray &charset)
{
    if (charset == "ISO-8859-9")
        return Encoding::Windows1254; // the same letters, and those that Windows has more
    const std::optional<Encoding> encoding = encodingFromName(QString::fromLatin1(charset));
    const bool isKnown = encoding && *encoding >= Encoding::Windows1251 && *encoding < Encoding::Windows1250
                         && QStringDecoder(encodingName(*encoding).toLatin1().constData()).isValid();
    return isKnown ? encoding : std::nullopt;
}

} // namespace

std::optional<Encoding> guessedEncoding(QIODevice &device)
{
    device.seek(0);
    const QByteArray text = device.read(mostRead);
    if (const std::optional<Encoding> latin = latinEncoding(text);
        latin && QStringDecoder(encodingName(*latin).toLatin1().constData()).isValid())
        return latin;
    if (!hasManyForeignLetters(text))
        return std::nullopt;
    const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), text.constData(), static_cast<std::size_t>(text.size())) != 0)
        return std::nullopt;
    uchardet_data_end(detector.get());
    return trusted(uchardet_get_charset(detector.get()));
}

} // namespace kompas
