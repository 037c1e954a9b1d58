// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/metrics/facts_from_text.h"

#include "core/steering/metric_past.h"

namespace kompas::testing {

/// A past as if these weeks had been measured: `80 82! -` are a week of 80, one of 82 with too few records and one
/// without any. `groups` are `word value` pairs, a line each, of one dimension.
inline MetricPast pastOf(const QString &metric, const QString &weeks, const QString &dimension = {},
                         const QString &groups = {})
{
    MetricPast past;
    past.metric = metric;
    QDate monday(2026, 5, 18);
    for (const QString &word : weeks.split(u' ', Qt::SkipEmptyParts)) {
        PastBucket bucket;
        bucket.period = {monday, monday.addDays(6)};
        bucket.few = word.endsWith(u'!');
        if (word != QLatin1String("-")) {
            bucket.value = QString(word).remove(u'!').toDouble();
            bucket.n = 100;
            bucket.numerator = bucket.value;
        }
        past.buckets.push_back(bucket);
        monday = monday.addDays(7);
    }
    past.selection.period = {QDate(2026, 5, 18), monday.addDays(-1)};
    if (dimension.isEmpty())
        return past;
    PastGroups found{.dimension = dimension};
    for (const QString &line : groups.split(u'\n', Qt::SkipEmptyParts)) {
        const QString text = line.trimmed();
        found.whole.push_back({text.section(u' ', 0, -2), text.section(u' ', -1).toDouble(), 100});
    }
    std::ranges::sort(found.whole, {}, &GroupFigure::value);
    found.newest = found.whole;
    past.groups.push_back(found);
    past.bandBy = dimension;
    return past;
}

/// The same week again and again: `26 x 80`.
inline QString times(int count, const QString &week)
{
    return QStringList(count, week).join(u' ');
}

} // namespace kompas::testing
