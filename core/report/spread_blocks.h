// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/draft.h"

namespace kompas {

/// METRICS F15 on the page of a metric: its weeks as a control chart, and its teams, channels and agents as a funnel,
/// so that chance is not read as performance. Where one of them cannot be drawn a sentence says why. Adds nothing for
/// metrics without a single value.
void addSpread(PageDraft &page, const PageInput &input, const Words &words, const Metric &metric);

/// The weeks of a metric with the limits of what it does by itself and its levels.
Chart controlChart(const PageInput &input, const Words &words, const Metric &metric);
/// The groups of one dimension by their number of records, with the limits of 95 and 99.8 %.
Chart funnelChart(const PageInput &input, const Words &words, const Metric &metric, const QString &dimension);

/// The period that the control limits of a metric are frozen at, where the user set one: a plan of kind `baseline`.
std::optional<Period> frozenBaseline(const std::vector<SavedPlan> &plans, const QString &metric);
/// Such a plan.
SavedPlan baselinePlan(const QString &metric, const Period &period);

} // namespace kompas
