// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/number_format.h"

#include <QDate>
#include <QMap>
#include <QXmlStreamReader>

#include <cmath>

namespace kompas {

namespace {

constexpr qint64 secondsPerDay = 86400;

/// The formats that every spreadsheet knows by number.
NumberFormat builtIn(int number)
{
    const auto within = [number](int first, int last) { return number >= first && number <= last; };
    if (number == 22)
        return NumberFormat::DateTime;
    if (number == 46)
        return NumberFormat::Elapsed;
    if (within(18, 21) || number == 45 || number == 47)
        return NumberFormat::Time;
    return within(14, 17) || within(27, 36) || within(50, 58) ? NumberFormat::Date : NumberFormat::Plain;
}

QString clock(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString plainText(const QString &value, double number)
{
    constexpr double exactly = 1e15;
    if (number == std::floor(number) && std::abs(number) < exactly)
        return QString::number(static_cast<qint64>(number));
    // 0.1 is stored as 0.10000000000000001.
    return value.size() > 15 ? QString::number(number, 'g', 15) : value;
}

} // namespace

NumberFormat formatOfCode(QStringView code)
{
    bool quoted = false;
    bool date = false;
    bool time = false;
    bool month = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar ch = code[i].toLower();
        if (ch == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (ch == u'\\' || ch == u'_' || ch == u'*') {
            ++i;
        } else if (ch == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inside = code.sliced(i + 1, end > i ? end - i - 1 : 0).toString().toLower();
            if (inside == u"h" || inside == u"hh" || inside == u"m" || inside == u"mm" || inside == u"s"
                || inside == u"ss")
                return NumberFormat::Elapsed;
            i = end > i ? end : i;
        } else if (ch == u';') {
            break;
        } else {
            date = date || ch == u'y' || ch == u'd' || ch == u'j';
            time = time || ch == u'h' || ch == u's' || ch == u'u';
            month = month || ch == u'm';
        }
    }
    if (date && time)
        return NumberFormat::DateTime;
    if (time)
        return NumberFormat::Time;
    return date || month ? NumberFormat::Date : NumberFormat::Plain;
}

std::vector<NumberFormat> cellFormats(const QByteArray &stylesXml)
{
    QMap<int, NumberFormat> own;
    std::vector<NumberFormat> result;
    QXmlStreamReader xml(stylesXml);
    bool inCells = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (xml.name() == u"cellXfs")
            inCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int number = xml.attributes().value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == u"numFmt"
            && xml.attributes().value(QLatin1String("formatCode")).compare(u"General", Qt::CaseInsensitive) != 0)
            own.insert(number, formatOfCode(xml.attributes().value(QLatin1String("formatCode"))));
        else if (xml.name() == u"xf" && inCells)
            result.push_back(own.contains(number) ? own.value(number) : builtIn(number));
    }
    return result;
}

QString numberText(const QString &value, NumberFormat format, bool from1904)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    constexpr double lastDay = 2958466; // 10000-01-01
    if (!isNumber)
        return value;
    if (format == NumberFormat::Plain || number < 0 || number >= lastDay)
        return plainText(value, number);
    const qint64 seconds = std::llround(number * static_cast<double>(secondsPerDay));
    if (format == NumberFormat::Elapsed || (format == NumberFormat::Time && number < 1))
        return clock(seconds);
    // Day 60 is the 29 February 1900 that never was.
    const qint64 day = seconds / secondsPerDay;
    const QDate epoch = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, day < 60 ? 31 : 30);
    const QString date = epoch.addDays(day).toString(Qt::ISODate);
    const qint64 second = seconds % secondsPerDay;
    return format == NumberFormat::Date && second == 0 ? date : date + u' ' + clock(second);
}

} // namespace kompas
