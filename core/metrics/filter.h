// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/facts.h"
#include "core/data/selection.h"
#include "core/query/row_set.h"

#include <optional>

namespace kompas {

/// Hour (0 to 23) and day of the week (1 = Monday to 7) of an instant on the local clock.
int hourOf(const Zone &zone, qint64 at);
int weekdayOf(const Zone &zone, qint64 at);

/// The hour of the day of records of one kind. The totals of a whole day, as some phone systems export them, lie in
/// none.
class HourOfRecord
{
public:
    HourOfRecord(const Dataset &data, const Zone &zone);
    /// Whether the record is no total of a longer time.
    bool isWithin(qint32 minutes, qint32 row) const;
    /// 0 to 23; nothing without a date, and for sums of more than an hour.
    std::optional<int> of(qint32 row, qint64 date) const;

private:
    const Zone &m_zone;
    const Integers *m_lengths;
};

/// The conditions of a selection, made ready for the rows of one kind. A record without the attribute, and every
/// record of a kind that does not know the dimension, has the word "".
class Filter
{
public:
    Filter(const Dataset &data, const Zone &zone, const std::vector<Condition> &where);

    /// What does not depend on the date that counts.
    bool passes(qint32 row) const;
    /// Of some rows those that pass().
    RowSet narrowed(RowSet rows) const;
    /// Hour and weekday of the date that counts; without a date, or an hour, only "" passes.
    bool passesAt(qint32 row, qint64 date) const;
    bool looksAtTimes() const { return !m_times.empty(); }

private:
    struct Words {
        const Coded *column;
        std::vector<char> allowed; ///< by code
    };
    struct Times {
        bool isHour;
        bool without;
        std::vector<char> allowed; ///< by hour or weekday
    };
    const Zone &m_zone;
    HourOfRecord m_hour;
    bool m_nothing = false;
    std::vector<Words> m_words = {};
    std::vector<Times> m_times = {};
};

} // namespace kompas
