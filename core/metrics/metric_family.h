// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace kompas {

/// One of the families into which the catalogue is ordered.
struct MetricFamily {
    char code;        ///< first letter of Metric::code
    const char *name; ///< English, context "Glossary"
};

std::span<const MetricFamily> metricFamilies();

} // namespace kompas
