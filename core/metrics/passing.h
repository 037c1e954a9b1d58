// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalogue.h"
#include "core/metrics/measure.h"

namespace kompas {

/// What puts a record that counts into the numerator of a rate, or into a split.
struct Passing {
    /// Says whether a record with this value passes. Empty = all do.
    std::function<bool(qint32 row, double value)> holds = {};
    /// Why the record cannot be told yet or at all (`not_mature`, `no_customer`); nullptr when it can. May be empty.
    std::function<const char *(qint32 row)> undecided = {};
};

/// By the recipe's `passes`: a named test of passing.cpp, or `measure>=number`. `within_target` and `unreplied` compare
/// with targets and are the rule's own.
Passing passingOf(const Source &source, const Metric &metric, const Scale &scale);

} // namespace kompas
