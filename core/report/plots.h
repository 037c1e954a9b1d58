// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/sample.h"
#include "core/report/chart_parts.h"

namespace kompas {

/// The charts that pages are made of: each one metric, by its id.

struct TrendAsk {
    QString metric = {};
    QString title = {};
    std::optional<Reach> reach = {}; ///< nothing: an empty chart that says why
    bool meanBesideMedian = false;   ///< median solid, mean dashed grey
    bool compares = true;            ///< with the comparison, where there is one
};
/// A line over time with the target and, when there is one, the comparison.
Chart trendChart(const PageInput &input, const Words &words, const TrendAsk &ask);

/// A bar per group in the selected period, the largest group first; a click narrows the page to it. Groups beyond the
/// eighth are named in the note.
Chart barsBy(const PageInput &input, const Words &words, const QString &metric, const QString &dimension);
/// The value and its 95 % interval per group in the selected period; a click narrows the page.
Chart intervalsBy(const PageInput &input, const Words &words, const QString &metric, const QString &dimension,
                  std::size_t most = 8);
/// The median per group, with the range from P10 to P90 of its records; a click narrows the page.
Chart spreadBy(const PageInput &input, const Words &words, const QString &metric, const QString &dimension,
               std::size_t most = 8);

/// How many records have which value: equal steps of the axis, the long tail in grey, mean and median marked.
Chart durationColumns(const Words &words, const Metric &metric, const Sample &sample, const Drill &drill,
                      const Definitions &definitions);
/// How many answers each score has; the satisfied ones (those that pass) in the strong colour.
Chart scoreColumns(const PageInput &input, const Words &words, const QString &metric, const QString &title);
/// How many answers each NPS score has, in the colours of the three groups.
Chart npsColumns(const PageInput &input, const Words &words, const QString &title);
/// How many records have 0, 1, 2, ... of what is counted; ten and more together.
Chart countColumns(const PageInput &input, const Words &words, const QString &metric, const QString &title);

/// The total of samples(); empty when they cannot be taken.
Sample sampleOf(const PageInput &input, const QString &metric, const Selection &selection);
/// The selection cut down to one word of a dimension.
Selection narrowed(const Selection &selection, const QString &dimension, const QString &word);

} // namespace kompas
