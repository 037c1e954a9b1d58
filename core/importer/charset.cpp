// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/charset.h"

#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>
#include <memory>
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

/// Central European encodings are left out: uchardet takes short Dutch texts for them.
std::optional<Encoding> trusted(const QByteArray &charset)
{
    if (charset == "ISO-8859-9")
        return Encoding::Windows1254; // the same letters, and those that Windows has more
    const std::optional<Encoding> encoding = encodingFromName(QString::fromLatin1(charset));
    const bool isKnown = encoding && *encoding >= Encoding::Windows1251
                         && QStringDecoder(encodingName(*encoding).toLatin1().constData()).isValid();
    return isKnown ? encoding : std::nullopt;
}

} // namespace

std::optional<Encoding> guessedEncoding(QIODevice &device)
{
    device.seek(0);
    const QByteArray text = device.read(mostRead);
    if (!hasManyForeignLetters(text))
        return std::nullopt;
    const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), text.constData(), static_cast<std::size_t>(text.size())) != 0)
        return std::nullopt;
    uchardet_data_end(detector.get());
    return trusted(uchardet_get_charset(detector.get()));
}

} // namespace kompas
