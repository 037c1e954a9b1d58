// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/definitions.h"
#include "core/data/facts.h"
#include "core/data/selection.h"
#include "core/data/target.h"
#include "core/metrics/queueing.h"

namespace kompas {

/// A service level and an occupancy that a team of this size cannot reach together: to answer fast somebody must be
/// free, and in a small team one free agent is a large part of it.
struct OccupancyConflict {
    double load = 0; ///< erlangs: contacts handled at once in the mean half hour
    double handleSeconds = 0;
    QueueGoal goal = {};    ///< the service level
    double wanted = 0;      ///< the occupancy asked for, in percent
    int agents = 0;         ///< that the service level needs at that load
    double occupancy = 0;   ///< percent, with them
    double loadForBoth = 0; ///< the smallest load, in steps of half an erlang, at which both are reached
    int agentsForBoth = 0;  ///< with so many agents; 0: at no load up to 500 erlangs

    bool operator==(const OccupancyConflict &) const = default;
};

/// Nothing when the agents who reach the service level are busy for at least `wanted` percent. By Erlang C.
std::optional<OccupancyConflict> occupancyConflict(double load, double handleSeconds, const QueueGoal &goal,
                                                   double wanted);

/// The load of the mean half hour with contacts in the busiest channel of the selection; nothing without contacts or
/// handle times.
std::optional<QueueLoad> usualLoad(const Facts &facts, const Definitions &definitions, const Selection &selection);
/// The service level in force on the last day of the data, as a target or else as the definitions say.
QueueGoal serviceGoalInForce(const Facts &facts, const Definitions &definitions, const Targets &targets,
                             const Selection &selection);

/// The conflict of the targets in force, where both have one.
std::optional<OccupancyConflict> occupancyConflict(const Facts &facts, const Definitions &definitions,
                                                   const Targets &targets, const Selection &selection);

} // namespace kompas
