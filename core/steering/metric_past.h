// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/metrics/evaluate.h"
#include "core/steering/bounds.h"

namespace kompas {

/// The figure of one team, channel or agent.
struct GroupFigure {
    QString word = {};
    double value = 0;
    qint64 n = 0;

    bool operator==(const GroupFigure &) const = default;
};

/// One complete week (or month) of a metric's past.
struct PastBucket {
    Period period = {};
    std::optional<double> value = {};
    std::optional<double> low = {}; ///< 95 % interval
    std::optional<double> high = {};
    qint64 n = 0;
    bool few = false;                       ///< too few records to judge it by
    std::optional<double> numerator = {};   ///< of a rate: the records that pass
    std::optional<GroupFigure> lowest = {}; ///< of the groups with enough records; only where there are two
    std::optional<GroupFigure> highest = {};

    bool isJudged() const { return value && !few; }
};

/// The groups of one dimension that have enough records to be judged, by value.
struct PastGroups {
    QString dimension = {};
    std::vector<GroupFigure> newest = {}; ///< in the newest bucket
    std::vector<GroupFigure> whole = {};  ///< over the whole past; empty for a state, which has no past value
    int newestFew = 0;                    ///< groups with too few records
    int wholeFew = 0;
};

/// The own values of the records that a mean, median or P90 is formed from: ascending within each bucket.
struct RecordValues {
    std::vector<double> values = {};
    std::vector<double> sums = {};        ///< running sums over `values`, from 0; one more than values
    std::vector<std::size_t> starts = {}; ///< where a bucket begins; one more than buckets; empty where not applicable

    std::span<const double> of(std::size_t bucket) const
    {
        return std::span(values).subspan(starts[bucket], starts[bucket + 1] - starts[bucket]);
    }
};

/// What the targets of a metric are tuned against: its last 26 complete ISO weeks, or its last 12 complete months where
/// single weeks have too few records. Worked out once for a metric and a selection; every question about a target line
/// is then answered from it without looking at a record again.
struct MetricPast {
    QString metric = {};
    Selection selection = {}; ///< its period is the whole past
    Bucket bucket = Bucket::Week;
    std::vector<PastBucket> buckets = {}; ///< oldest first; empty when the metric's records carry no date
    std::optional<Center> center = {};    ///< where the toggle applies, or of a mean by name
    std::optional<Clock> clock = {};
    QString bandBy = {};                 ///< dimension of `lowest` and `highest`; empty = none
    std::vector<PastGroups> groups = {}; ///< by team, channel and agent, where there are at least two
    bool isRelativeUplift = false;       ///< definition `uplift.kind`: how much better an improvement is
    bool tooFewAgents = false;           ///< agents are known, but so few that they would be recognised
    RecordValues records = {};
    enum class Lack : quint8 {
        None,
        NoData,  ///< the files lack what the metric needs, or no record passes the selection
        NoDates, ///< there are records, but they carry no date
        NotPerAgent,
        NoAgents, ///< it is counted per agent, and the records name none
    };
    Lack lack = Lack::None;

    int judged() const; ///< buckets with enough records
    int tooFew() const; ///< buckets with records, but too few
};

inline constexpr int pastWeeks = 26;
inline constexpr int pastMonths = 12;
/// With fewer buckets the past says too little to tune a target by.
inline constexpr int fewestBuckets = 5;
/// Fewer agents than this are not shown beside each other (PRODUCT, private by design).
inline constexpr int fewestAgents = 5;

/// `Totals` leaves out groups and the values of records.
enum class PastDepth : quint8 { Totals, Full };
/// The period of the selection does not count; its filters do. Fails on an unknown metric or dimension, and when
/// `progress` stops it.
Result<MetricPast> metricPast(const Facts &facts, const Definitions &definitions, const Targets &targets,
                              const QString &metric, const Selection &selection, PastDepth depth = PastDepth::Full,
                              const Progress &progress = {});

/// The totals over the same weeks or months a year earlier.
Result<MetricPast> pastYearEarlier(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                   const MetricPast &past);

/// The totals over the quarter after `past`, a year earlier: the weeks (months) that are to come.
Result<MetricPast> pastSeasonAhead(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                   const MetricPast &past);

/// Whether the values of groups add up to the total, so that a group cannot be held against the target of the whole.
bool addsUp(const Metric &metric);

} // namespace kompas
