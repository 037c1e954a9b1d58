// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering/quick_checks.h"
#include "core/steering/root_cause.h"

namespace kompas {

/// A subject of tickets and how many of the records that make a rule fire are about it.
struct CheckIssue {
    QString dimension = {}; ///< `product_area`, or `category` where there are no areas
    QString word = {};
    qint64 failing = 0;
    qint64 records = 0;

    bool operator==(const CheckIssue &) const = default;
};
/// The subjects with most failing records first, at most `most`. Empty where the data names no subjects.
std::vector<CheckIssue> topIssues(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                  const CheckOutcome &outcome, const Selection &selection, std::size_t most = 5);

/// Which groups explain that the metric moved since the comparable period before; empty where nothing can be divided.
std::vector<RootCause> causesOf(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                const CheckOutcome &outcome, const Selection &selection);

/// Whether a record is one of those that make the metric bad: of a rate those on its worse side, else every one.
bool isFailing(const Metric &metric, bool passes, double value);

/// A random sample of the failing records: places in `records.counted`, the same for the same rule and period.
std::vector<std::size_t> sampleToRead(const Lineage &records, const CheckOutcome &outcome, std::size_t count = 10);

} // namespace kompas
