// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QXmlStreamReader>
#include <QtEndian>

#include <array>
#include <vector>

namespace kompas::test {

/// Reads the archives that the tests look into. Written apart from the library that makes them; anything damaged gives
/// an empty result.

/// RFC 1951, one bit after the other.
class Inflater
{
public:
    explicit Inflater(const QByteArray &input) : m_input(input) {}

    QByteArray all()
    {
        bool last = false;
        while (!last && !m_failed) {
            last = bits(1) == 1;
            switch (bits(2)) {
            case 0:
                stored();
                break;
            case 1:
                fixedCodes();
                break;
            case 2:
                dynamicCodes();
                break;
            default:
                m_failed = true;
            }
        }
        return m_failed ? QByteArray() : m_output;
    }

private:
    struct Codes {
        std::array<int, 16> count = {};
        std::vector<int> symbols = {};
    };

    int bits(int wanted)
    {
        int value = 0;
        for (int i = 0; i < wanted; ++i) {
            if (m_at >= m_input.size() * 8) {
                m_failed = true;
                return 0;
            }
            value |= ((m_input[m_at / 8] >> (m_at % 8)) & 1) << i;
            ++m_at;
        }
        return value;
    }
    void stored()
    {
        m_at = (m_at + 7) / 8 * 8;
        const int length = bits(16);
        bits(16);
        m_output += m_input.mid(m_at / 8, length);
        m_at += qsizetype(length) * 8;
    }
    static Codes codesOf(const std::vector<int> &lengths)
    {
        Codes codes;
        for (const int length : lengths)
            ++codes.count[static_cast<std::size_t>(length)];
        codes.count[0] = 0;
        for (int length = 1; length < 16; ++length) {
            for (std::size_t symbol = 0; symbol < lengths.size(); ++symbol) {
                if (lengths[symbol] == length)
                    codes.symbols.push_back(static_cast<int>(symbol));
            }
        }
        return codes;
    }
    int symbol(const Codes &codes)
    {
        int code = 0;
        int first = 0;
        int index = 0;
        for (std::size_t length = 1; length < 16; ++length) {
            code |= bits(1);
            const int count = codes.count[length];
            if (code - count < first)
                return codes.symbols[static_cast<std::size_t>(index + code - first)];
            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }
        m_failed = true;
        return 256;
    }
    void fixedCodes()
    {
        std::vector<int> lengths(288, 8);
        std::fill(lengths.begin() + 144, lengths.begin() + 256, 9);
        std::fill(lengths.begin() + 256, lengths.begin() + 280, 7);
        block(codesOf(lengths), codesOf(std::vector<int>(30, 5)));
    }
    void dynamicCodes()
    {
        const int literals = bits(5) + 257;
        const int distances = bits(5) + 1;
        const int lengthCodes = bits(4) + 4;
        static constexpr std::array<std::size_t, 19> order = {16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                                              11, 4,  12, 3, 13, 2, 14, 1, 15};
        std::vector<int> lengths(19, 0);
        for (int i = 0; i < lengthCodes; ++i)
            lengths[order[static_cast<std::size_t>(i)]] = bits(3);
        const Codes lengthCode = codesOf(lengths);
        lengths.clear();
        while (static_cast<int>(lengths.size()) < literals + distances && !m_failed) {
            const int which = symbol(lengthCode);
            if (which < 16)
                lengths.push_back(which);
            else if (which == 16 && !lengths.empty())
                lengths.insert(lengths.end(), static_cast<std::size_t>(3 + bits(2)), lengths.back());
            else
                lengths.insert(lengths.end(), static_cast<std::size_t>(which == 17 ? 3 + bits(3) : 11 + bits(7)), 0);
        }
        lengths.resize(static_cast<std::size_t>(literals + distances));
        block(codesOf({lengths.begin(), lengths.begin() + literals}),
              codesOf({lengths.begin() + literals, lengths.end()}));
    }
    void block(const Codes &literals, const Codes &distances)
    {
        static constexpr int lengthBase[] = {3,  4,  5,  6,  7,  8,  9,  10, 11,  13,  15,  17,  19,  23, 27,
                                             31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
        static constexpr int lengthBits[] = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                             2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
        static constexpr int distanceBase[] = {1,    2,    3,    4,    5,    7,    9,    13,    17,    25,
                                               33,   49,   65,   97,   129,  193,  257,  385,   513,   769,
                                               1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
        for (;;) {
            const int which = symbol(literals);
            if (m_failed || which == 256)
                return;
            if (which < 256) {
                m_output += static_cast<char>(which);
                continue;
            }
            const int length = lengthBase[which - 257] + bits(lengthBits[which - 257]);
            const int far = symbol(distances);
            if (m_failed || far > 29)
                return;
            const int distance = distanceBase[far] + bits(far < 2 ? 0 : far / 2 - 1);
            for (int i = 0; i < length && distance <= m_output.size(); ++i)
                m_output += m_output[m_output.size() - distance];
        }
    }

    QByteArray m_input;
    QByteArray m_output = {};
    qsizetype m_at = 0;
    bool m_failed = false;
};

/// The files of an archive by their name, from its directory at the end.
inline QMap<QString, QByteArray> filesOf(const QByteArray &archive)
{
    QMap<QString, QByteArray> files;
    const auto u16 = [&archive](qsizetype at) { return qFromLittleEndian<quint16>(archive.constData() + at); };
    const auto u32 = [&archive](qsizetype at) { return qFromLittleEndian<quint32>(archive.constData() + at); };
    const qsizetype end = archive.lastIndexOf("PK\x05\x06");
    if (end < 0 || end + 22 > archive.size())
        return files;
    qsizetype at = u32(end + 16);
    for (int i = 0; i < u16(end + 10) && at + 46 <= archive.size(); ++i) {
        const int nameLength = u16(at + 28);
        const QString name = QString::fromUtf8(archive.mid(at + 46, nameLength));
        const qsizetype local = u32(at + 42);
        const QByteArray packed = archive.mid(local + 30 + u16(local + 26) + u16(local + 28), u32(at + 20));
        files.insert(name, u16(at + 10) == 8 ? Inflater(packed).all() : packed);
        at += 46 + nameLength + u16(at + 30) + u16(at + 32);
    }
    return files;
}

/// The cells of the first sheet of an Excel file as `type:text`, row by row: `s:` for words, `n:` for numbers; with
/// `=` in front where a cell holds a formula.
inline std::vector<std::vector<QString>> cellsOf(const QByteArray &xlsx)
{
    const QMap<QString, QByteArray> files = filesOf(xlsx);
    std::vector<QString> shared;
    QXmlStreamReader strings(files.value(QStringLiteral("xl/sharedStrings.xml")));
    while (!strings.atEnd()) {
        if (strings.readNext() == QXmlStreamReader::StartElement && strings.name() == u"t")
            shared.push_back(strings.readElementText());
    }
    std::vector<std::vector<QString>> rows;
    QXmlStreamReader xml(files.value(QStringLiteral("xl/worksheets/sheet1.xml")));
    QString type;
    QString formula;
    std::size_t column = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"row") {
            rows.emplace_back();
        } else if (xml.name() == u"c") {
            type = xml.attributes().value(QStringLiteral("t")).toString();
            formula.clear();
            const QString place = xml.attributes().value(QStringLiteral("r")).toString();
            column = 0;
            for (const QChar letter : place) {
                if (letter.isLetter())
                    column = column * 26 + static_cast<std::size_t>(letter.unicode() - 'A' + 1);
            }
            --column;
            rows.back().resize(std::max(rows.back().size(), column + 1));
        } else if (xml.name() == u"f") {
            formula = QStringLiteral("=");
        } else if (xml.name() == u"v") {
            const QString text = xml.readElementText();
            rows.back()[column] =
                formula + (type == u"s" ? QStringLiteral("s:") + shared[text.toUInt()] : QStringLiteral("n:") + text);
        } else if (xml.name() == u"t") {
            rows.back()[column] = formula + QStringLiteral("s:") + xml.readElementText();
        }
    }
    return xml.hasError() ? std::vector<std::vector<QString>>() : rows;
}

} // namespace kompas::test
