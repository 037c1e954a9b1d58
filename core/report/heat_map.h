// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart_parts.h"

namespace kompas {

/// What is asked of a heat map of the hours of the week.
struct HeatMapAsk {
    QString metric = {};
    QString title = {};
    std::optional<Reach> reach = {}; ///< nothing: an empty chart that says why
};
/// A row per day of the week, a column per hour of the day, from the first to the last hour in which anything happened.
/// Counts are those of all weeks together, so that a cell opens as many records as it says.
Chart heatMap(const PageInput &input, const Words &words, const HeatMapAsk &ask);

/// `3 14` of a peak metric as people say it: `Wednesday 14:00–15:00`; short: `Wed 14–15`.
QString momentText(const QString &part, const Words &words, bool isShort = false);

} // namespace kompas
