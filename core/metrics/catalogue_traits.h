// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/period.h"

#include <QStringView>

#include <optional>
#include <span>

namespace kompas {

/// How often a number is worth looking at.
enum class Cadence : quint8 { Day, Week, Month, Quarter, Once };
/// `day week month quarter once`: the words of settings and JSON.
QString cadenceId(Cadence cadence);
std::optional<Cadence> cadenceFromId(QStringView id);

/// When a metric matters: how often, and from which phase of maturity (1 reactive to 5 innovation) on.
struct MetricTrait {
    const char *metric; ///< its id
    Cadence cadence;
    int phase;   ///< 1 to 5; 0: the sources name none
    bool isOurs; ///< the phase is not the sources' but inferred from them
};
std::span<const MetricTrait> metricTraits();
/// nullptr for an id that is not in the table.
const MetricTrait *traitOf(QStringView metric);

/// What a source aims for. In the unit of the metric; at least one of both ends is given.
struct SeedTarget {
    const char *metric;
    std::optional<double> low;
    std::optional<double> high;
    const char *where;  ///< English, context "Aim": for whom or what it holds; empty = for all
    const char *source; ///< as Metric::source
};
std::span<const SeedTarget> seedTargets();

} // namespace kompas
