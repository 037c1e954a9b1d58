// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

#include <span>
#include <vector>

namespace kompas {

/// A part of the weekly report that can be left out or moved.
struct ReportSectionInfo {
    const char *id;    ///< `kpis`; for ever
    const char *title; ///< English, context "ReportSection"
    bool isDefault;
};
/// All parts, in the order of a report that nobody has changed.
std::span<const ReportSectionInfo> reportSections();

struct ReportSection {
    QString id = {};
    bool on = true;

    bool operator==(const ReportSection &) const = default;
};
std::vector<ReportSection> defaultReportSections();

enum class ReportPaper : quint8 { A4, Letter };

/// How the weekly report is put together. Kept in the file as the setting `report.options`, and under a name of the
/// user's as `report.template.NAME`.
struct ReportOptions {
    std::vector<ReportSection> sections = defaultReportSections(); ///< every part once, in order
    ReportPaper paper = ReportPaper::A4;
    bool landscape = false;
    bool largeType = false;
    bool greyscale = false;
    QString language = {};       ///< `nl`, `en`; empty: that of the reader
    bool definitionsNow = false; ///< past weeks: with the definitions in force now, not with those of their time

    bool has(QStringView section) const;
    bool operator==(const ReportOptions &) const = default;
};

/// The options as the text of a setting, and back. What the text does not say is as in a report that nobody has
/// changed; parts that this program does not know are dropped, and those it does not name follow at the end.
QString reportOptionsText(const ReportOptions &options);
ReportOptions reportOptionsFromText(const QString &text);

inline constexpr const char *reportOptionsKey = "report.options";
inline constexpr const char *reportTemplatePrefix = "report.template.";
/// Names of the templates among the settings of a file, in order.
QStringList reportTemplates(const QMap<QString, QString> &settings);

} // namespace kompas
