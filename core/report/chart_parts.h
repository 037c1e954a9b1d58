// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"
#include "core/steering/bounds.h"

namespace kompas {

/// What charts are put together from.

/// A number of whole buckets that end with the last day pages look back from.
struct Reach {
    Period period = {};
    Bucket bucket = Bucket::Week;
    QString text = {}; ///< `12 weeks`
};
/// Nothing when the data has no dates at all.
std::optional<Reach> lastWeeks(const PageInput &input, const Words &words, int weeks);
std::optional<Reach> lastDays(const PageInput &input, const Words &words, int days);
std::optional<Reach> lastMonths(const PageInput &input, const Words &words, int months);
std::optional<Reach> lastQuarters(const PageInput &input, const Words &words, int quarters);

/// The same page over a whole month or quarter where a shorter period is selected: what is counted by the month says
/// little about a week. The last one that the data reaches the end of.
PageInput overWhole(const PageInput &input, Bucket bucket);
/// Says over which period the figures beneath are, when it is not the selected one; nothing otherwise.
std::optional<Paragraph> wholePeriodText(const PageInput &input, const PageInput &whole, const Words &words);

/// What a point says when it is pointed at: value, n, interval, whether the bucket is unfinished.
QString pointText(const Metric &metric, const Value &value, const Words &words);
/// The value as a point that opens its records.
ChartPoint pointOf(const PageInput &input, const Metric &metric, const Value &value, const Words &words);
Series seriesOf(const PageInput &input, const Metric &metric, const QString &name, Role role,
                const std::vector<Value> &values, const Words &words);
bool anyValue(const std::vector<Value> &values);
/// The count of a part or bucket: its numerator, else its value, else 0.
double countOf(const Value &value);

/// A chart without series: language, axis unit, and what would fill it.
Chart chartFor(const PageInput &input, const Metric &metric, const QString &title, const Words &words);
/// Why a chart is empty although the metric has data: undated records, or none in its period.
QString emptyText(const PageInput &input, const Metric &metric, const Words &words);
/// Why a metric cannot be cut by a dimension: its records have no such column.
QString emptyDimension(const Metric &metric, const QString &dimension, const Words &words);

/// The buckets of the values as categories, with their days and the first one that is unfinished.
void setCategories(Chart &chart, const std::vector<Value> &values, Bucket bucket, const Words &words);
/// The target in force at the end of the series, as addBounds() draws it.
void addTargets(Chart &chart, const Metric &metric, const std::vector<Value> &values, const Words &words);
/// A target as dashed lines: the bound or both ends of a band, the first with `label`; the limit of one in two steps,
/// lighter and named; and of a band what lies within and beyond it. `factor`: stored units in one unit of the axis.
void addBounds(Chart &chart, const Metric &metric, const TargetBounds &bounds, double factor, const QString &label,
               const Words &words);
/// What lies within a band and beyond it; nothing of a single value.
std::vector<TargetZone> zonesOf(const TargetBounds &bounds, double factor);
/// `limit: 24 h`
QString limitText(const Metric &metric, double limit, const Words &words);
/// The same number of buckets before, or a year before: a dashed grey line, when it has a value.
void addComparison(Chart &chart, const PageInput &input, const Metric &metric, const Reach &reach, const Words &words);
/// Durations are minutes; an axis says them in one unit, that of its largest value. Call when everything is in.
void showInOneUnit(Chart &chart, const Metric &metric, const Words &words);
/// The notes of the file that lie in a category.
void placeNotes(Chart &chart, const std::vector<Note> &notes);

} // namespace kompas
