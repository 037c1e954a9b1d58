// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering/metric_past.h"

namespace kompas {

/// How many records have a value of their own on target, of how many.
struct InsideCount {
    qint64 inside = 0;
    qint64 of = 0;

    bool operator==(const InsideCount &) const = default;
};

/// How many groups of a dimension are on target, of those with enough records.
struct GroupsOnTarget {
    QString dimension = {};
    int newestMet = 0;
    int newestOf = 0;
    int newestFew = 0;
    int wholeMet = 0; ///< over the whole past
    int wholeOf = 0;
    int wholeFew = 0;

    bool operator==(const GroupsOnTarget &) const = default;
};

/// What a target line would have meant over the past.
struct Consequences {
    int met = 0;                                  ///< buckets on target, of `judged`
    int judged = 0;                               ///< buckets with enough records
    int few = 0;                                  ///< buckets with too few records
    std::optional<bool> newestMet = {};           ///< nothing when the newest bucket cannot be judged
    std::optional<InsideCount> newestInside = {}; ///< nothing where a record has no value of its own (rates, counts)
    std::optional<InsideCount> wholeInside = {};
    std::vector<GroupsOnTarget> groups = {};
    /// What the worst judged bucket would have to change by to be on target: below 0 it would have to fall, 0 = always
    /// on target. Nothing without a judged bucket.
    std::optional<double> gap = {};
    int worst = -1; ///< that bucket
    /// The fewest records that would have had to be on target for every judged bucket (the newest) to be: those nearest
    /// to it for a median, those that weigh most for a mean, answers or tickets that pass for a rate. Nothing where the
    /// value is not formed from records one by one.
    std::optional<qint64> needed = {};
    std::optional<qint64> newestNeeded = {};

    bool operator==(const Consequences &) const = default;
};

/// Looks at no record again: binary searches over what the past holds, so it follows a mouse at a million tickets.
Consequences consequencesOf(const MetricPast &past, const TargetBounds &bounds);

} // namespace kompas
