// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/statistics.h"
#include "core/steering/metric_past.h"

namespace kompas {

/// A chart of individual values and moving ranges (Shewhart; Wheeler's 3 / 1.128 = 2.66): which weeks lie beyond what
/// this metric does by itself.
struct ControlLimits {
    double mean = 0;
    double meanRange = 0; ///< mean of the differences between neighbours
    double low = 0;
    double high = 0;
    double highestRange = 0; ///< upper limit of a difference between neighbours

    bool operator==(const ControlLimits &) const = default;
};
/// Nothing for fewer than two values.
std::optional<ControlLimits> controlLimits(const std::vector<double> &values);

/// Where a series moved to another level and stayed there: the first index of every level but the first. Levels have at
/// least four values; a move is one that chance makes in fewer than one series of a thousand of the same length.
std::vector<std::size_t> changePoints(const std::vector<double> &values);

/// How the weeks of a metric vary: with the limits of a baseline, and the levels that the series went through.
struct WeekSpread {
    enum class Signal : quint8 {
        None,
        Beyond, ///< beyond a limit
        Run,    ///< the eighth or a later one in a row on the same side of the mean
    };
    struct Week {
        Period period = {};
        std::optional<double> value = {};
        qint64 n = 0;
        Signal signal = Signal::None;
        bool higher = false; ///< of a signal: above the mean
    };
    struct Level {
        std::size_t first = 0; ///< into `weeks`
        double mean = 0;
    };
    Bucket bucket = Bucket::Week;
    std::vector<Week> weeks = {};
    std::optional<ControlLimits> limits = {}; ///< nothing with fewer than five values in the baseline
    bool isFrozen = false;                    ///< the limits are those of the period given
    int ofBaseline = 0;                       ///< values that the limits are made of
    std::vector<Level> levels = {};           ///< at least one where there are limits
    std::optional<double> p90 = {};           ///< of the values; METRICS F15
    std::optional<double> p10 = {};
    std::optional<double> variation = {}; ///< standard deviation / mean; nothing around a mean of 0
};
/// Weeks with too few records are gaps. `baseline` freezes the limits at those of its weeks.
WeekSpread weekSpread(const MetricPast &past, const std::optional<Period> &baseline = {});

/// Whether the last `weeks` judged weeks are all on the better side of the median of those before them.
struct Improved {
    double baseline = 0;
    std::vector<double> values = {};
};
/// Nothing when they are not, when there is no direction, or with fewer than five judged weeks before them.
std::optional<Improved> improvedOver(const MetricPast &past, int weeks);

} // namespace kompas
