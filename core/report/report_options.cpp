// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_options.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kompas {

namespace {

constexpr ReportSectionInfo table[] = {
    {"opening", QT_TRANSLATE_NOOP("ReportSection", "The week in sentences"), true},
    {"remarks", QT_TRANSLATE_NOOP("ReportSection", "Remarks and notes"), true},
    {"kpis", QT_TRANSLATE_NOOP("ReportSection", "Table of key figures"), true},
    {"csat", QT_TRANSLATE_NOOP("ReportSection", "Chart: CSAT per week"), true},
    {"backlog", QT_TRANSLATE_NOOP("ReportSection", "Chart: backlog by status"), true},
    {"reopened", QT_TRANSLATE_NOOP("ReportSection", "Chart: reopened tickets"), true},
    {"nps", QT_TRANSLATE_NOOP("ReportSection", "Chart: NPS breakdown"), true},
    {"areas", QT_TRANSLATE_NOOP("ReportSection", "Top five product areas"), true},
    {"volume", QT_TRANSLATE_NOOP("ReportSection", "Chart: new and solved tickets"), false},
    {"first_reply", QT_TRANSLATE_NOOP("ReportSection", "Chart: first reply time"), false},
    {"resolution", QT_TRANSLATE_NOOP("ReportSection", "Chart: time to full resolution"), false},
    {"first_contact", QT_TRANSLATE_NOOP("ReportSection", "Chart: solved at first contact"), false},
    {"attention", QT_TRANSLATE_NOOP("ReportSection", "Needs attention"), true},
    {"experiments", QT_TRANSLATE_NOOP("ReportSection", "Experiments"), true},
    {"people", QT_TRANSLATE_NOOP("ReportSection", "Agents or teams"), true},
    {"definitions", QT_TRANSLATE_NOOP("ReportSection", "Definitions in force"), true},
    {"lineage", QT_TRANSLATE_NOOP("ReportSection", "Counted and left-out records"), false},
    {"provenance", QT_TRANSLATE_NOOP("ReportSection", "Where the numbers come from"), true},
};

bool isKnown(QStringView id)
{
    return std::ranges::any_of(table, [id](const ReportSectionInfo &each) { return id == QLatin1String(each.id); });
}

std::vector<ReportSection> sectionsFrom(const QJsonArray &array)
{
    std::vector<ReportSection> sections;
    const auto has = [&sections](const QString &id) {
        return std::ranges::find(sections, id, &ReportSection::id) != sections.end();
    };
    for (const auto &each : array) {
        const QString id = each[QStringLiteral("id")].toString();
        if (isKnown(id) && !has(id))
            sections.push_back({id, each[QStringLiteral("on")].toBool()});
    }
    for (const ReportSection &each : defaultReportSections()) {
        if (!has(each.id))
            sections.push_back(each);
    }
    return sections;
}

} // namespace

std::span<const ReportSectionInfo> reportSections()
{
    return table;
}

std::vector<ReportSection> defaultReportSections()
{
    std::vector<ReportSection> sections;
    for (const ReportSectionInfo &each : table)
        sections.push_back({QString::fromLatin1(each.id), each.isDefault});
    return sections;
}

bool ReportOptions::has(QStringView section) const
{
    return std::ranges::any_of(sections,
                               [section](const ReportSection &each) { return each.on && each.id == section; });
}

QString reportOptionsText(const ReportOptions &options)
{
    QJsonArray sections;
    for (const ReportSection &each : options.sections)
        sections += QJsonObject{{QStringLiteral("id"), each.id}, {QStringLiteral("on"), each.on}};
    const QJsonObject object{
        {QStringLiteral("sections"), sections},
        {QStringLiteral("paper"), QLatin1String(options.paper == ReportPaper::Letter ? "letter" : "a4")},
        {QStringLiteral("landscape"), options.landscape},
        {QStringLiteral("large"), options.largeType},
        {QStringLiteral("greyscale"), options.greyscale},
        {QStringLiteral("language"), options.language},
        {QStringLiteral("definitions"), QLatin1String(options.definitionsNow ? "now" : "then")}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ReportOptions reportOptionsFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString language = object[QStringLiteral("language")].toString();
    const bool isSpoken = language == u"nl" || language == u"en";
    return {.sections = sectionsFrom(object[QStringLiteral("sections")].toArray()),
            .paper = object[QStringLiteral("paper")].toString() == u"letter" ? ReportPaper::Letter : ReportPaper::A4,
            .landscape = object[QStringLiteral("landscape")].toBool(),
            .largeType = object[QStringLiteral("large")].toBool(),
            .greyscale = object[QStringLiteral("greyscale")].toBool(),
            .language = isSpoken ? language : QString(),
            .definitionsNow = object[QStringLiteral("definitions")].toString() == u"now"};
}

QStringList reportTemplates(const QMap<QString, QString> &settings)
{
    QStringList names;
    const QString prefix = QString::fromLatin1(reportTemplatePrefix);
    for (auto each = settings.lowerBound(prefix); each != settings.end() && each.key().startsWith(prefix); ++each)
        names += each.key().mid(prefix.size());
    return names;
}

} // namespace kompas
