// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/metrics/evaluate.h"

namespace kompas {

/// A group in the first and in the second of two periods.
struct GroupChange {
    QString word = {};
    double valueBefore = 0; ///< 0 where it had no record
    double valueNow = 0;
    double weightBefore = 0; ///< records that its value is formed from
    double weightNow = 0;
    double rate = 0; ///< of the change of the whole: because this group does otherwise
    double mix = 0;  ///< of the change of the whole: because more or fewer of the records are this group's

    double both() const { return rate + mix; }
    bool operator==(const GroupChange &) const = default;
};

/// Which groups of one dimension explain that a rate or a mean moved.
struct RootCause {
    QString dimension = {};
    double before = 0;
    double now = 0;
    double rate = 0; ///< sum over the groups; rate + mix = now - before
    double mix = 0;
    /// Every group that has records in both periods moved one way, the whole moved the other (Simpson): the mix
    /// deceives.
    bool isSimpson = false;
    std::vector<GroupChange> groups = {}; ///< those that explain most first

    double change() const { return now - before; }
};

/// Divides the change exactly (Kitagawa 1955): the rate part weighs how much a group itself moved by the mean of its
/// two shares, the mix part how much its share moved by how far it lies from the mean of the two totals. The parts of
/// the groups are filled in. Nothing when one of the periods has no records.
std::optional<RootCause> rootCauseOf(const QString &dimension, std::vector<GroupChange> groups);

/// The walk along channel, product area, team and category, as far as the metric may be cut by them and has two groups:
/// the dimension whose groups themselves explain most first. Of a median the mean is looked at, for only a mean can be
/// divided. Empty for metrics that are neither rates nor formed from records one by one.
std::vector<RootCause> rootCauses(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                  const QString &metric, const Selection &now, const Period &before);

} // namespace kompas
