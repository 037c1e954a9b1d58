// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalogue.h"

namespace kompas {

/// A percentage of single records or cases, each of which passes or does not: also a share whose records stand for
/// several contacts, but not one of minutes or sessions.
inline bool isRateOfRecords(const Metric &metric)
{
    return metric.shape == Shape::Rate
           || (metric.shape == Shape::Share && *metric.recipe.weight && !*metric.recipe.base);
}

/// Whether a record is in the numerator: of a rate by its mark, of a share by its value.
inline bool isInNumerator(const Metric &metric, bool passes, double value)
{
    return metric.shape == Shape::Share ? value > 0 : passes;
}

} // namespace kompas
