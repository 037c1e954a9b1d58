// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalogue_traits.h"
#include "core/report/pages.h"

namespace kompas {

/// What stands on the overview, kept in the file: figures of one's own choice, or those of a day, a week or a month.

/// The keys of these settings.
inline constexpr const char *kpisSetting = "kpis";
inline constexpr const char *cadenceSetting = "overview.cadence";
/// More than these are too many to steer by.
inline constexpr qsizetype mostKpis = 5;

/// The figures that the user chose, in their order; ids that are not in the catalogue, or have no single value, are
/// left out. Empty when nothing was chosen.
QStringList kpisOf(const QMap<QString, QString> &settings);
QString kpisText(const QStringList &metrics); ///< as the setting holds them
/// Nothing: figures of one's own choice.
std::optional<Cadence> overviewCadence(const QMap<QString, QString> &settings);

/// The metrics that have one value and so can be a figure of the overview.
bool canBeKpi(const Metric &metric);
/// The figures of one's own view: those chosen, else the usual ones for these facts.
QStringList ownFigures(const QStringList &computable, const QMap<QString, QString> &settings);
/// The figures with the metric at their end, or without it. Without the last one the usual ones come back (empty).
QStringList figuresWith(QStringList figures, const QString &metric, bool wanted);

/// The figures that the overview shows, at most `mostKpis` unless the user chose more. Those that the data cannot
/// answer stay when the user chose them.
QStringList overviewMetrics(const PageInput &input);

} // namespace kompas
