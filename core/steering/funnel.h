// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluate.h"
#include "core/metrics/statistics.h"

namespace kompas {

/// Where groups of `n` records lie by chance alone when all are alike (Spiegelhalter, Statistics in Medicine 24, 2005).
struct FunnelLimits {
    Interval usual = {}; ///< 95 % of the groups
    Interval outer = {}; ///< 99.8 %

    bool operator==(const FunnelLimits &) const = default;
};

/// The records of all groups together, from which the limits are worked out.
class FunnelPool
{
public:
    /// Of a rate, in percent. `count` > 0.
    static FunnelPool ofRate(qint64 passes, qint64 count);
    /// Of a mean; at least two values.
    static FunnelPool ofMean(const std::vector<double> &values);
    /// Of a quantile (0.5 for the median), without any assumption about the distribution.
    static FunnelPool ofQuantile(std::vector<double> values, double p);

    double centre() const { return m_centre; }
    /// `n` > 0.
    FunnelLimits at(double n) const;

private:
    Interval within(double z, double n) const;

    double m_centre = 0;
    double m_deviation = 0;             ///< of one record, for rates and means
    std::vector<double> m_ordered = {}; ///< for quantiles
    double m_p = 0.5;
    bool m_isRate = false;
};

/// The groups of a metric by one dimension, held against what chance alone makes of groups of their size.
struct Funnel {
    enum class Place : quint8 { Within, Unusual, Outside }; ///< within 95 %, within 99.8 %, beyond
    struct Group {
        QString word = {};
        double value = 0;
        qint64 n = 0;
        Place place = Place::Within;
    };
    enum class Lack : quint8 {
        None,
        NotFormedFromRecords, ///< counts and states: more of them is no better or worse by itself
        Forbidden,            ///< not shown by this dimension
        TooFewGroups,         ///< fewer than two groups (five agents) with enough records
        NoData,
    };
    QString metric = {};
    QString dimension = {};
    Selection selection = {};
    Lack lack = Lack::None;
    std::optional<FunnelPool> pool = {};
    std::vector<Group> groups = {}; ///< the largest first
    int few = 0;                    ///< groups left out for too few records
};

/// Fails on an unknown metric or dimension only.
Result<Funnel> funnelOf(const Facts &facts, const Definitions &definitions, const Targets &targets,
                        const QString &metric, const Selection &selection, const QString &dimension);

} // namespace kompas
