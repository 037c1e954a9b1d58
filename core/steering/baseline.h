// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/saved_plan.h"
#include "core/steering/control_chart.h"
#include "core/steering/proposals.h"

namespace kompas {

inline const QString baselineKind = QStringLiteral("baseline"); ///< SavedPlan::kind

/// The period that the control limits of a metric are frozen at, where the user set one: a plan of kind `baseline`
/// named after the metric.
std::optional<Period> frozenBaseline(const std::vector<SavedPlan> &plans, const QString &metric);
/// Such a plan; `period` has both ends.
SavedPlan baselinePlan(const QString &metric, const Period &period);

/// What is normal for a metric (METRICS H4): its weeks, how they vary by themselves, where they lead and what target
/// would follow.
struct MetricBaseline {
    const Metric *metric = nullptr;
    MetricPast past = {};
    WeekSpread spread = {};
    std::optional<WeekTrend> trend = {};
    std::vector<Proposal> proposals = {};
};
/// The proposals for a target out of a past that is known already.
Result<std::vector<Proposal>> proposalsOf(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                          const MetricPast &past);
Result<MetricBaseline> baselineOf(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                  const std::vector<SavedPlan> &plans, const QString &metric,
                                  const Selection &selection, const Progress &progress = {});

/// The first days of the weeks that a level begins with, without the first level.
std::vector<QDate> movesOf(const WeekSpread &spread);
/// How many weeks are more than chance.
int weeksStandingOut(const WeekSpread &spread);

} // namespace kompas
