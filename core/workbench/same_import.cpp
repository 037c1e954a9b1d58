// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/same_import.h"

#include "core/importer/bytes.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace kompas {

namespace {

const QString questionKey = QStringLiteral("question");
constexpr const char *pseudonymiseKey = "pseudonymise";

QJsonObject settingsObject(const QString &reading)
{
    return QJsonDocument::fromJson(reading.toUtf8()).object();
}

/// Several questions may have the same answer.
QJsonObject withoutQuestion(const QString &reading)
{
    QJsonObject settings = settingsObject(reading);
    settings.remove(questionKey);
    return settings;
}

QJsonObject settingsOf(const KeptOfImport &kept)
{
    QJsonObject settings{{QLatin1String(pseudonymiseKey), kept.pseudonymise}};
    const QMap<QString, QString> rest = settingsOf(kept.rest);
    for (auto each = rest.cbegin(); each != rest.cend(); ++each)
        settings.insert(each.key(), each.value());
    return settings;
}

} // namespace

QString readingOf(const Plan &plan, const KeptOfImport &kept)
{
    QJsonArray columns;
    for (const ColumnPlan &column : plan.columns)
        columns += QJsonObject{{QStringLiteral("header"), column.header},
                               {QStringLiteral("field"), column.field},
                               {QStringLiteral("format"), column.format}};
    QJsonArray kindIds;
    for (const Kind kind : plan.kinds)
        kindIds += kindId(kind);
    const QDate date = plan.options.date.value_or(QDate());
    QJsonObject settings = settingsOf(kept);
    const std::initializer_list<std::pair<const char *, QJsonValue>> own = {
        {"profile", plan.profile},
        {"kinds", kindIds},
        {"survey", plan.options.survey.value_or(QString())},
        {"encoding", plan.encoding},
        {"delimiter", delimiterOf(plan)},
        {"header_line", plan.headerLine},
        {"decimal", QString(QLatin1Char(plan.decimal))},
        {"date_order", plan.dateOrder},
        {"timezone", QString::fromLatin1(plan.timezone)},
        {"date", date.toString(Qt::ISODate)},
        {"wave", plan.options.wave.value_or(QString())},
        {"columns", columns}};
    for (const auto &[key, value] : own)
        settings.insert(QLatin1String(key), value);
    if (!plan.sheet.isEmpty())
        settings.insert(QStringLiteral("sheet"), plan.sheet);
    if (!plan.question.isEmpty())
        settings.insert(questionKey, plan.question);
    return QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact));
}

bool stands(const std::vector<Import> &imports, qint64 importId)
{
    const auto import = std::ranges::find(imports, importId, &Import::id);
    if (import == imports.end() || import->undone)
        return false;
    return std::none_of(import + 1, imports.end(),
                        [&import](const Import &later) { return !later.undone && later.source == import->source; });
}

std::optional<Import> sameImport(const std::vector<Import> &imports, const Plan &plan, const QString &reading)
{
    const QJsonObject settings = withoutQuestion(reading);
    const auto same = std::ranges::find_if(imports, [&](const Import &each) {
        return each.sha256 == plan.sha256 && each.source == plan.source && stands(imports, each.id)
               && withoutQuestion(each.settings) == settings;
    });
    return same == imports.end() ? std::nullopt : std::optional(*same);
}

std::optional<Import> knownImport(const std::vector<Import> &imports, const QString &path,
                                  const std::function<QString(const Import &)> &question)
{
    const qint64 bytes = QFileInfo(path).size();
    const auto asksTheSame = [&](const Import &each) {
        return each.bytes == bytes && stands(imports, each.id)
               && settingsObject(each.settings).value(questionKey) == question(each);
    };
    if (std::ranges::none_of(imports, asksTheSame))
        return std::nullopt;
    const Result<QByteArray> hash = sha256Of(path);
    if (!hash)
        return std::nullopt; // whoever looks at the file says why it cannot be read
    const auto same =
        std::ranges::find_if(imports, [&](const Import &each) { return asksTheSame(each) && each.sha256 == *hash; });
    return same == imports.end() ? std::nullopt : std::optional(*same);
}

bool keptAlike(const Import &import, const KeptOfImport &kept)
{
    const QJsonObject now = settingsOf(kept);
    const QJsonObject then = settingsObject(import.settings);
    return std::ranges::all_of(std::array{pseudonymiseKey, textsKey, organisationsKey}, [&](const char *key) {
        return now.value(QLatin1String(key)) == then.value(QLatin1String(key));
    });
}

QString kindOfRows(const Import &import)
{
    return settingsObject(import.settings).value(u"kinds").toArray().at(0).toString();
}

Import repeated(Import import)
{
    const auto unchanged = [](const Counts &counts) {
        return Counts{0, 0, counts.imported + counts.updated + counts.unchanged};
    };
    import.counts = unchanged(import.counts);
    for (Counts &counts : import.kinds)
        counts = unchanged(counts);
    return import;
}

} // namespace kompas
