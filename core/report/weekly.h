// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages.h"
#include "core/report/report_options.h"

namespace kompas {

/// All that the report of a week is made from: `page.selection.period` is the week, `page.definitions` those in force
/// now. References must outlive the call.
struct ReportSource {
    const PageInput &page;
    const DefinitionHistory &history;
    const QMap<QString, QString> &settings; ///< of the file: the remarks of the week are `remark.2026-W46`
};

/// The report of any week, as it was: with the targets of the week and, for weeks before the newest complete one, the
/// definitions of their time (definitionsDay). The data is what the file holds now.
Document weeklyReport(const ReportSource &source, const ReportOptions &options, const Words &words);

/// The values of the table of key figures that miss their target for certain; none when the table is not printed.
std::vector<Value> missedTargets(const ReportSource &source, const ReportOptions &options);

/// Setting under which the remarks of a week are kept.
QString remarkKey(QDate monday);

/// The day whose definitions the report of a week is made with: the day of the first import after the week ended,
/// because its report could be made from then on. Nothing, and so those in force now, for the newest complete week
/// and later ones, and for weeks that nothing was imported after.
std::optional<QDate> definitionsDay(const Facts &facts, const std::vector<Import> &imports, const Period &week);

} // namespace kompas
