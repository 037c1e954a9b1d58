// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/heading.h"

#include "core/data/field.h"
#include "core/data/zone.h"
#include "core/importer/number.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace kompas {

namespace {

constexpr std::string_view qualtricsId = "{\"ImportId\"";

QStringList textsOf(const HeadRow &row, Encoding encoding)
{
    QStringList texts;
    for (const std::string &cell : row.cells)
        texts.append(decoded(trimmed(cell), encoding));
    return texts;
}

bool isQualtrics(const std::vector<HeadRow> &rows)
{
    return rows.size() >= 3
           && std::ranges::any_of(rows[2].cells, [](const std::string &cell) { return cell.starts_with(qualtricsId); });
}

bool isSurveyMonkey(const std::vector<HeadRow> &rows, const QStringList &names)
{
    const bool named = std::ranges::any_of(
        names, [](const QString &name) { return normalisedHeader(name) == QLatin1String("respondent id"); });
    // The second row is the options: nothing stands under the first questions.
    return named && rows.size() >= 2 && !rows[1].cells.empty() && trimmed(rows[1].cells.front()).empty();
}

TableHeading qualtrics(const std::vector<HeadRow> &rows, Encoding encoding)
{
    TableHeading heading = {textsOf(rows[0], encoding), textsOf(rows[1], encoding), {}, 3};
    for (const std::string &cell : rows[2].cells) {
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(cell)).object();
        heading.zones.append(json.value(u"timeZone").toString().toUtf8());
    }
    return heading;
}

TableHeading surveyMonkey(const std::vector<HeadRow> &rows, Encoding encoding)
{
    TableHeading heading = {textsOf(rows[0], encoding), {}, {}, 2};
    const QStringList options = textsOf(rows[1], encoding);
    QString question;
    for (qsizetype i = 0; i < heading.names.size(); ++i) {
        QString &name = heading.names[i];
        question = name.isEmpty() ? question : name;
        const QString option = options.value(i);
        const QString plain = normalisedHeader(option);
        const bool saysNothing = plain.isEmpty() || plain == u"response" || plain == u"open ended response";
        heading.descriptions.append(question);
        name = saysNothing ? question : question + QStringLiteral(" – ") + option;
    }
    return heading;
}

bool isNothing(std::string_view cell)
{
    constexpr std::array words = {"", "na", "n/a", "null", "none", "nan", "nvt", "n.v.t.", "[none]", "-", "--", "?"};
    const QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).toLower();
    return std::ranges::any_of(words, [&](const char *word) { return text == QLatin1String(word); });
}

/// How many columns hold nothing but numbers and dates from this row on.
std::vector<bool> dataColumns(const std::vector<HeadRow> &rows, std::size_t from)
{
    std::vector<bool> result(rows.front().cells.size());
    for (std::size_t column = 0; column < result.size(); ++column) {
        bool filled = false;
        bool allData = true;
        for (std::size_t i = from; i < rows.size() && allData; ++i) {
            const std::string_view cell = column < rows[i].cells.size() ? trimmed(rows[i].cells[column]) : "";
            filled = filled || !isNothing(cell);
            allData = isNothing(cell) || looksLikeData(cell);
        }
        result[column] = filled && allData;
    }
    return result;
}

/// A row of words above at least two columns of numbers or dates: names once more, or units.
bool isFurtherHeader(const HeadRow &row, const std::vector<bool> &data)
{
    qsizetype named = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const std::string_view cell = trimmed(row.cells[i]);
        if (looksLikeData(cell) || (data[i] && isNothing(cell) && !cell.empty()))
            return false;
        named += data[i] && !cell.empty() ? 1 : 0;
    }
    return named >= 2;
}

/// The number of rows of a header, 1 to 3.
std::size_t headerRows(const std::vector<HeadRow> &rows)
{
    for (std::size_t count = std::min<std::size_t>(3, rows.size() - 1); count >= 2; --count) {
        const std::vector<bool> data = dataColumns(rows, count);
        const auto belongs = [&](const HeadRow &row) {
            return row.cells.size() == rows.front().cells.size() && isFurtherHeader(row, data);
        };
        if (std::all_of(rows.begin() + 1, rows.begin() + static_cast<std::ptrdiff_t>(count), belongs))
            return count;
    }
    return 1;
}

/// The names of all header rows, one below the other, with a blank between them.
TableHeading severalRows(const std::vector<HeadRow> &rows, Encoding encoding)
{
    TableHeading heading = {textsOf(rows.front(), encoding), {}, {}, static_cast<qsizetype>(headerRows(rows))};
    heading.firstNames = heading.rows > 1 ? heading.names : QStringList();
    for (std::size_t i = 1; i < static_cast<std::size_t>(heading.rows); ++i) {
        const QStringList further = textsOf(rows[i], encoding);
        for (qsizetype column = 0; column < heading.names.size(); ++column)
            heading.names[column] = (heading.names[column] + u' ' + further[column]).trimmed();
    }
    return heading;
}

} // namespace

TableHeading readHeading(const std::vector<HeadRow> &rows, Encoding encoding)
{
    if (isQualtrics(rows))
        return qualtrics(rows, encoding);
    const QStringList names = textsOf(rows.front(), encoding);
    if (isSurveyMonkey(rows, names))
        return surveyMonkey(rows, encoding);
    return severalRows(rows, encoding);
}

QString withoutRepetition(const QString &header)
{
    for (qsizetype times = 3; times >= 2; --times) {
        const qsizetype length = (header.size() + 1) / times - 1;
        if (length > 0 && (length + 1) * times - 1 == header.size()
            && QStringList(times, header.first(length)).join(u' ') == header)
            return header.first(length);
    }
    return header;
}

QByteArray zoneInHeader(const QString &header)
{
    const qsizetype open = header.lastIndexOf(u'(');
    if (open < 0 || !header.trimmed().endsWith(u')'))
        return {};
    const QString name = header.sliced(open + 1).trimmed().chopped(1).trimmed();
    const bool looksLikeZone = name.contains(u'/') || name == u"UTC" || name == u"GMT";
    const QByteArray zone = name == u"GMT" ? QByteArray("UTC") : name.toUtf8();
    return looksLikeZone && Zone::named(zone) ? zone : QByteArray();
}

QString withoutZone(const QString &header)
{
    return zoneInHeader(header).isEmpty() ? header : header.first(header.lastIndexOf(u'('));
}

} // namespace kompas
