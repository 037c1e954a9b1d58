// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/heading.h"

#include "core/data/field.h"
#include "core/data/zone.h"
#include "core/importer/number.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

} // namespace

TableHeading readHeading(const std::vector<HeadRow> &rows, Encoding encoding)
{
    if (isQualtrics(rows))
        return qualtrics(rows, encoding);
    const QStringList names = textsOf(rows.front(), encoding);
    if (isSurveyMonkey(rows, names))
        return surveyMonkey(rows, encoding);
    return {names, {}, {}, 1};
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
