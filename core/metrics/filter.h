// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/facts.h"
#include "core/data/selection.h"
#include "core/query/row_set.h"

namespace kompas {

/// Hour (0 to 23) and day of the week (1 = Monday to 7) of an instant on the local clock.
int hourOf(const Zone &zone, qint64 at);
int weekdayOf(const Zone &zone, qint64 at);

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
    /// Hour and weekday of the date that counts; without a date only "" passes.
    bool passesAt(qint64 date) const;

private:
    struct Words {
        const Coded *column;
        std::vector<char> allowed; ///< by code
    };
    struct Times {
        bool isHour;
        bool withoutDate;
        std::vector<char> allowed; ///< by hour or weekday
    };
    const Zone &m_zone;
    bool m_nothing = false;
    std::vector<Words> m_words = {};
    std::vector<Times> m_times = {};
};

} // namespace kompas
