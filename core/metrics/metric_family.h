// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalogue.h"

#include <span>

namespace kompas {

/// One of the families into which the catalogue is ordered.
struct MetricFamily {
    char code;        ///< first letter of Metric::code
    const char *name; ///< English, context "Glossary"
};

std::span<const MetricFamily> metricFamilies();

/// Whether the number says something about records that might have been others by chance: a share, mean, median or net
/// score, and not how many there are.
bool isStatistic(const Metric &metric);

} // namespace kompas
