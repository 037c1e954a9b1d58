// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/selection.h"

#include <vector>

namespace kompas {

/// What a metric should be, from a day on. A single value has `low` or `high` only, by the direction of the metric
/// (higher better: at least `low`; lower better: at most `high`); a band has both. In the metric's stored unit
/// (minutes, percent 0-100, points, tickets).
struct Target {
    qint64 id = 0;
    QString metric = {};
    std::optional<double> low = {};
    std::optional<double> high = {};
    std::vector<Condition> where = {}; ///< one value per dimension
    QDate from = {};                   ///< first day it holds; null: since ever
    /// Of a target in two steps the worst that can be borne: between it and the bound (then the ambition) a value is to
    /// be watched, beyond it the target is missed. Only beside a single value, on its worse side.
    std::optional<double> limit = {};

    bool operator==(const Target &) const = default;
};

using Targets = std::vector<Target>;

/// The target in force on a day for a group given as conditions; METRICS rule 6: the one with most dimensions, ties by
/// agent, team, channel, product area, tier, priority, then the latest start. A target whose conditions are not all
/// among `where` does not match. nullptr when there is none.
const Target *targetFor(const Targets &targets, QStringView metric, const std::vector<Condition> &where, QDate day);

/// The targets of a metric, the one that wins first: what targetFor chooses from, for asking record by record.
std::vector<const Target *> targetsOf(const Targets &targets, QStringView metric);

} // namespace kompas
