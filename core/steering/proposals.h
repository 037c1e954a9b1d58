// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering/metric_past.h"

namespace kompas {

enum class ProposalKind : quint8 {
    Median,      ///< of the weeks of the past that have enough records
    LastYear,    ///< the same, over the same weeks a year earlier
    Improvement, ///< the median, better by a step: 5 points (or percent of it) for a rate, 30 % for a duration (METRICS
                 ///< 2, 22)
    Midpoint,    ///< half way between the best and the worst group (METRICS A7 and H4)
    Expectation, ///< what customers of a channel expect
    Trend,       ///< where the weeks lead when they go on as they went
    Seasonal,    ///< the coming weeks a year ago, at the level of this year
};
QString proposalId(ProposalKind kind); ///< `median last_year improvement midpoint expectation trend seasonal`

/// A target to take over, with the numbers that it was reasoned from; or the numbers that say why there is none.
struct Proposal {
    ProposalKind kind = ProposalKind::Median;
    TargetBounds bounds = {}; ///< none when nothing can be proposed
    enum class Lack : quint8 {
        None,
        TooFewBuckets, ///< `have` of `of` buckets have enough records
        NoLastYear,    ///< no record that old
        NoGroups,      ///< no two teams, channels or (enough) agents
        TooFewAgents,  ///< only agents, and so few that they would be recognised
        NoDirection,   ///< neither higher nor lower is better: a band has to be chosen
        NoStep,        ///< no step of improvement is known for this unit
        NoExpectation, ///< the presets do not say what customers expect
        NoTrend,       ///< the ups and downs of the weeks can be chance
        WorseTrend,    ///< it leads where nobody wants to go
        NoAgents,      ///< it is counted per agent, and the records name none
    };
    Lack lack = Lack::None;
    Bucket bucket = Bucket::Week;
    Period period = {};      ///< what was looked at
    int have = 0;            ///< buckets with enough records
    int of = 0;              ///< buckets looked at
    double from = 0;         ///< Improvement: the median it starts from
    double step = 0;         ///< Improvement: points, or percent of the median
    bool isRelative = false; ///< Improvement: the step is percent of the median
    QString dimension = {};
    GroupFigure best = {};
    GroupFigure worst = {};
    int others = 0;    ///< groups that are neither
    int othersMet = 0; ///< of them on this target over the past
    int met = 0;       ///< buckets of the past that would have been on this target, of `judged`
    int judged = 0;
    std::vector<Condition> where = {}; ///< the target is for these only, beside those of the selection
    QString source = {};               ///< Expectation
    double perBucket = 0;              ///< Trend: what a week (month) adds

    bool operator==(const Proposal &) const = default;
};

/// Half of the buckets must have enough records to propose from them.
inline constexpr double shareOfBuckets = 0.5;

/// One of each kind, in the order of the kinds; an expectation for each channel that has records. `lastYear` as
/// pastYearEarlier() gives it, `channels` those that occur. Every value is as exact as the display shows it.
/// `season` as pastSeasonAhead() gives it; with none there is no seasonal proposal.
std::vector<Proposal> proposalsFor(const MetricPast &past, const MetricPast &lastYear, const QStringList &channels,
                                   const MetricPast &season = {});

/// What a straight line through the judged weeks says (Theil and Sen), and how often chance alone makes such a one
/// (Mann and Kendall). Nothing for fewer than five.
struct WeekTrend {
    double perBucket = 0;
    double ahead = 0; ///< the value it leads to in the middle of the quarter ahead
    double p = 1;
};
std::optional<WeekTrend> trendOf(const MetricPast &past);

/// The channels of the metric's records that pass the selection's filters.
QStringList channelsOf(const Facts &facts, const Metric &metric, const Selection &selection);

} // namespace kompas
