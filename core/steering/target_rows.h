// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering/metric_past.h"

namespace kompas {

/// A line of the list of targets: a metric, or a metric for a group, with its newest target and how the last complete
/// week stands to the target that was in force then.
struct TargetRow {
    QString metric = {};
    std::vector<Condition> where = {};
    std::optional<Target> target = {}; ///< the newest; it may begin in the future
    std::optional<double> value = {};  ///< of the last complete week
    Status status = Status::None;

    bool operator==(const TargetRow &) const = default;
};

/// All metrics that can have a target and that the facts can answer, and all that have one, in the order of the
/// catalogue; each followed by its targets for groups. The filters and the centre of the selection count, its period
/// does not.
std::vector<TargetRow> targetRows(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                  const Selection &selection);

/// How one set of targets would have fared for one metric and group.
struct TargetOutcome {
    TargetBounds bounds = {}; ///< none when the set has no such target
    int met = 0;              ///< weeks on target, of `judged`
    int judged = 0;

    bool operator==(const TargetOutcome &) const = default;
};
struct ComparedTarget {
    QString metric = {};
    std::vector<Condition> where = {};
    Bucket bucket = Bucket::Week;
    std::vector<TargetOutcome> outcomes = {}; ///< one per set, in their order
};

/// Sets of targets side by side over the past: a line for every metric and group that one of them has a target for.
/// Fails only when `progress` stops it.
Result<std::vector<ComparedTarget>> compareTargets(const Facts &facts, const Definitions &definitions,
                                                   const std::vector<Targets> &sets, const Selection &selection,
                                                   const Progress &progress = {});

} // namespace kompas
