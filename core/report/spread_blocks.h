// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/draft.h"
#include "core/steering/control_chart.h"

namespace kompas {

/// METRICS F15 on the page of a metric: its weeks as a control chart, and its teams, channels and agents as a funnel,
/// so that chance is not read as performance. Where one of them cannot be drawn a sentence says why. Adds nothing for
/// metrics without a single value.
void addSpread(PageDraft &page, const PageInput &input, const Words &words, const Metric &metric);

/// The weeks of a metric with the limits of what it does by itself and its levels.
Chart controlChart(const PageInput &input, const Words &words, const Metric &metric);
/// The same of a past and a spread that are known already.
Chart controlChart(const PageInput &input, const Words &words, const Metric &metric, const MetricPast &past,
                   const WeekSpread &spread);
/// The groups of one dimension by their number of records, with the limits of 95 and 99.8 %.
Chart funnelChart(const PageInput &input, const Words &words, const Metric &metric, const QString &dimension);

} // namespace kompas
