// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages.h"

namespace kompas {

/// The numbers pages are made of, asked of the metrics one at a time so that one refusal leaves the others standing.

/// The selection over another period.
Selection over(const Selection &selection, const Period &period);

/// The last day pages look back from: the end of the selected period, else the last day of the data. Nothing when the
/// data has no dates at all.
std::optional<QDate> lastDayOf(const PageInput &input);
/// The 12 ISO weeks, and the 30 days, that end with that day.
std::optional<Period> lastTwelveWeeks(const PageInput &input);
std::optional<Period> lastThirtyDays(const PageInput &input);
/// What differences are against; nothing when the selected period is open on a side.
std::optional<Period> comparisonPeriod(const PageInput &input);

/// Whether the part of its only value says when it is: the busiest moment.
bool isPeak(const QString &metric);
/// The total of a metric; without a value when it cannot be computed.
Value figure(const PageInput &input, const QString &metric, const Selection &selection);
/// The total per bucket, in order; few records withheld.
std::vector<Value> figuresPerBucket(const PageInput &input, const QString &metric, const Selection &selection,
                                    Bucket bucket);
/// The parts of a split, or the groups by one dimension (`by` empty = the parts), without the total; few
/// records withheld.
std::vector<Value> figuresPerPart(const PageInput &input, const QString &metric, const Selection &selection,
                                  const QString &by = {}, Bucket bucket = Bucket::None);

/// The total and the groups by one dimension, asked at once.
struct Grouped {
    Value total = {};
    std::vector<Value> groups = {}; ///< the largest first; few records withheld
};
Grouped figuresBy(const PageInput &input, const QString &metric, const Selection &selection, const QString &dimension);

/// A group or a moment of fewer records than the definition `min_n.shown` tells about those few and not about the
/// whole: its value is taken away, n stays, and it has the note `withheld`. Counts are shown whatever they are.
bool isTooSmallToShow(const Value &value, const Definitions &definitions);
void withholdSmall(std::vector<Value> &values, const Definitions &definitions);

/// The number with one parameter otherwise than in force; without a value where it has none then.
Value figureIf(const PageInput &input, const QString &metric, const QString &key, const QString &value);

/// The word of the part or group a value is for.
QString partOf(const Value &value);

/// Whether a target may be held against the parts of a dimension. Of what adds up, such as a backlog, only one that
/// names that dimension: the whole of 150 says nothing about what one team may have.
bool isForParts(const Target &target, const Metric &metric, const QString &dimension);
/// Takes target and status from the groups by a dimension that the target is not for.
void judgeParts(std::vector<Value> &values, const QString &dimension);

/// A value, the one it is compared with, and whether their difference can be chance: rates by Newcombe's interval,
/// means and medians of durations and counts by Mann and Whitney's test of the records, what else has an interval by
/// the two intervals together.
struct Compared {
    Value now = {};
    std::optional<Value> before = {};
    std::optional<double> p = {}; ///< of the difference; nothing where there is no test, as for the number of tickets

    std::optional<double> difference() const;
    std::optional<bool> canBeChance() const;
};
Compared compared(const PageInput &input, const QString &metric);

/// The status as a mark.
Mark markOf(Status status);
/// A value as people say it, without empty decimals: `90 %`, `2 d`.
QString roundAmount(Unit unit, double value, const Words &words, bool withUnit = true);
/// `90 %`, `≤ 4 h`, `70–85 %`.
QString targetText(const Metric &metric, const Target &target, const Words &words);
/// The target with the verdict in words: `target 90 % met`; empty without a target.
QString verdictText(const Metric &metric, const Value &value, const Words &words);
/// What would fill a metric that has no data: `Drop an export with ...`, a whole sentence.
QString howToFill(const Metric &metric, const Words &words);

} // namespace kompas
