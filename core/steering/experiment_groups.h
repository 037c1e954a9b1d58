// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering/experiment.h"

namespace kompas {

/// The facts that an experiment is held against.
struct ExperimentFacts {
    const Facts &facts;
    const Definitions &definitions;
    const Targets &targets;
};

/// Value and records of the metric under these conditions; empty where it cannot be computed.
ExperimentGroup groupIn(const ExperimentFacts &from, const Metric &metric, const std::vector<Condition> &where,
                        const Period &period);
/// The conditions with one in the place of that of the same dimension.
std::vector<Condition> replaced(std::vector<Condition> where, const Condition &by);
/// The least gain in the stored unit, > 0.
double gainFrom(const Experiment &experiment, double value);
/// The last day of the records of a metric.
std::optional<QDate> lastDayOf(const Facts &facts, const Metric &metric);

} // namespace kompas
