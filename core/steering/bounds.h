// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/target.h"
#include "core/metrics/catalogue.h"

namespace kompas {

/// Where a target lies, in the metric's stored unit: one bound or a band. A value on a bound is on target.
struct TargetBounds {
    std::optional<double> low = {};
    std::optional<double> high = {};
    std::optional<double> limit = {}; ///< as Target::limit; a value between it and the bound is not on target

    bool isEmpty() const { return !low && !high; }
    bool holds(double value) const { return !(low && value < *low) && !(high && value > *high); }
    bool operator==(const TargetBounds &) const = default;
};

TargetBounds boundsOf(const Target &target);
/// A single value as the bound that the direction of the metric asks for; none where neither end is better.
TargetBounds boundsAt(const Metric &metric, double value);

/// Whether a target can be set at all: the parts of a whole and comparisons of two statistics have none.
bool canHaveTarget(const Metric &metric);

/// What a value of the metric can be: a percentage of records 0 to 100, a net score -100 to 100, a duration or a number
/// of things not below 0. An open side has no bound.
TargetBounds possibleValues(const Metric &metric);

/// How far a target moves at once, in the metric's stored unit, where the value is about `value`.
struct TargetSteps {
    double fine = 1;   ///< what the display shows
    double coarse = 5; ///< with Shift
    double page = 20;
};
TargetSteps stepsAt(const Metric &metric, double value);
/// The value on the nearest step that people would choose and that is not finer than `perPixel` can tell apart.
double snapped(const Metric &metric, double value, double perPixel);
/// The value as exact as the display shows it.
double displayed(const Metric &metric, double value);

/// A change of the targets, to be kept and taken back at once.
struct TargetChange {
    Targets removed = {};
    Targets added = {};

    bool isEmpty() const { return removed.empty() && added.empty(); }
    bool operator==(const TargetChange &) const = default;
};
/// Puts the wanted targets in the place of those with the same metric, conditions and first day; others stay, so that
/// earlier verdicts do.
TargetChange changeTo(const Targets &inForce, const Targets &wanted);

/// One bound put at a value, within what the metric can be and on its side of the other bound.
TargetBounds withBound(const Metric &metric, TargetBounds bounds, bool low, double value);

/// The targets with this one in the place of that with the same metric and conditions.
Targets withTarget(Targets targets, const Target &target);
/// Those of a draft that differ from the newest in force, to hold from a day on.
Targets takenOver(const Targets &inForce, const Targets &draft, QDate from);

/// Whether two lists of conditions mean the same, in whatever order.
bool sameConditions(const std::vector<Condition> &a, const std::vector<Condition> &b);
/// Of each metric and conditions the target with the latest first day; in the order of the catalogue, a metric's own
/// first, then those for groups.
Targets newestTargets(const Targets &targets);

} // namespace kompas
