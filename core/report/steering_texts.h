// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages.h"
#include "core/steering/consequences.h"
#include "core/steering/proposals.h"

namespace kompas {

/// What the steering of targets says in words and charts.

/// `≤ 4 u`, `70–85 %`; empty for no bounds.
QString boundsText(const Metric &metric, const TargetBounds &bounds, const Words &words);
/// `Chat`, `Oost · E-mail`; `alles` for none.
QString scopeText(const std::vector<Condition> &where, const Words &words);
/// `26 weken`, `12 maanden`.
QString bucketCount(Bucket bucket, int count, const Words &words);

/// `Median of 26 weeks`, `Expectation of customers (E-mail)`.
QString proposalName(const Proposal &proposal, const Words &words);
/// Why this value, or why none, as a sentence of numbers.
QString proposalReason(const Metric &metric, const Proposal &proposal, const Words &words);

/// One row of "what this target line means": over the newest week and over the whole past.
struct ConsequenceRow {
    QString label = {};
    QString newest = {};
    QString whole = {};
    Mark mark = Mark::None; ///< of the newest week
};
std::vector<ConsequenceRow> consequenceRows(const MetricPast &past, const Consequences &all, const Words &words);
/// Small print beneath them: weeks with too few records, what does not apply. Empty when there is nothing to say.
QString consequenceNote(const MetricPast &past, const Consequences &all, const Words &words);

/// The past as a chart in display units, with the best and the worst group, and the target in force.
struct PastChart {
    Chart chart = {};
    double factor = 1; ///< stored units in one unit of the axis: 60 where minutes are shown as hours
};
/// `include` must fit on the axis as well, without being drawn.
PastChart pastChart(const MetricPast &past, const TargetBounds &inForce, const TargetBounds &include,
                    const Words &words);
/// Why there is no past to show, and what to do; empty when there is one.
QString lackText(const MetricPast &past, const Words &words);

/// A value as typed: `4`, `4,5`, `4 u`, `90 min`, `85 %`. A bare number is in the unit `shown` is displayed in. Nothing
/// when it is no number or the unit is another one's.
std::optional<double> typedAmount(Unit unit, const QString &text, double shown, const Words &words);

} // namespace kompas
