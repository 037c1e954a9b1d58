// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/collect.h"

namespace kompas {

/// The pieces that collect() is made of.

QString datedByWord(const Metric &metric, Dating dating);
/// Buckets over the period; where it is open, from the earliest date to "data until".
Grid gridOf(const Source &source, const Metric &metric, const Selection &selection, Bucket bucket, qint64 earliest,
            qint64 latest);
/// Lets all rows be looked at on all cores: `look` adds what it finds of one row to the part it is given, and asks
/// nothing of other rows. What is found comes in the order of the rows. Looks at none when columns were missed.
void collectRows(const Source &source, const RowSet &rows, Collected &result,
                 const std::function<void(qint32 row, Collected &part)> &look);
/// The records that a rule counts by a date of their own; all in one bucket still. `second`: those that the others are
/// compared with, of which none is told when it is left out.
void collectDated(const Rule &rule, Collected &result, bool second);
void assignBuckets(Collected &result);
/// Earliest and latest date of what counts; noInstant without any.
std::pair<qint64, qint64> datesOf(const Collected &result);
quint32 partOf(QStringList &parts, const QString &word);

/// States at the end of every bucket: the backlog, its change, and those of other kinds of records.
Grid stateGrid(const Source &source, const Metric &metric, const Selection &selection, Bucket bucket);
void collectStates(const Source &source, const Selection &selection, Collected &result);
void collectDelta(const Source &source, const Selection &selection, Collected &result);
/// Contacts waiting, staff employed, customers kept: what a record is at the end of, or during, every bucket.
void collectStanding(const Source &source, const Selection &selection, Collected &result);
bool isStanding(QLatin1String function);

/// Divides what counts over the parts of a split.
void splitByColumn(const Source &source, Collected &result);
void splitByGroup(Collected &result);
/// By hour and day of the week, `1 09` to `7 23`; the value becomes the ISO week. Records that lie in no hour are
/// left out.
void splitByWeekHour(const Source &source, Collected &result);

/// For models of the day: the value becomes the local day, or the handle time of a contact.
void valueByDay(const Source &source, Collected &result);
void valueByHandling(const Source &source, Collected &result);

/// Keeps of every customer and bucket one record; the others are left out.
void keepCustomers(const Source &source, Collected &result);

/// Two sets of records of which one is divided by the other: the denominator counts, the numerator is `second`.
void collectSolvedAgainst(const Source &source, const Selection &selection, Bucket bucket, Collected &result);
void collectBacklogDays(const Source &source, const Selection &selection, Bucket bucket, Collected &result);
void addNumerator(const Source &source, const Selection &selection, Collected &result);

} // namespace kompas
