// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/rule.h"

namespace kompas {

/// An instant at which the backlog is counted. At "data until" the exported state holds; before it the ticket's
/// events tell, else its creation and last solution.
struct Moment {
    qint64 at = noInstant;
    bool exported = true;
};

/// The unsolved tickets at an instant (METRICS A10 to A15).
class State
{
public:
    State(const Source &source, const Metric &metric, const Selection &selection);

    /// The moment at which a period ends, never later than "data until"; nothing for a period that begins after it.
    std::optional<Moment> momentOf(const Period &period) const;
    Moment before(const Moment &moment, int days) const;

    /// From its creation to its last solution: at other moments than these (and than the exported one) the ticket is
    /// certainly outside, so that a long row of moments need not be judged one by one.
    struct Lifetime {
        qint64 from = noInstant;
        qint64 until = std::numeric_limits<qint64>::max();

        bool holds(const Moment &moment) const { return moment.exported || (moment.at >= from && moment.at < until); }
    };
    Lifetime lifetime(qint32 row) const;

    /// The tickets that may be unsolved at one of the moments.
    RowSet rowsAt(const std::vector<Moment> &moments) const;

    /// Counted, left out (with the reason) or outside, at that moment. The value is the age in minutes where asked.
    Verdict judge(qint32 row, const Moment &moment) const;
    /// The status at the moment: events, else the newest snapshot not later, else `unknown` (METRICS A12).
    const QString &statusAt(qint32 row, const Moment &moment) const;

private:
    enum class Standing : quint8 { Solved, Unsolved, Unknown };
    Standing standing(qint32 row, const Moment &moment) const;
    /// Since when the ticket has been waiting for the customer; noInstant when it is not, or it is not known.
    qint64 pendingSince(qint32 row, const Moment &moment) const;
    bool fulfils(const WordTest &test, qint32 row, const Moment &moment) const;

    /// Until when each ticket was unsolved, where it is solved now and that is known.
    std::shared_ptr<const Instants> ends() const;

    const Source &m_source;
    std::vector<Condition> m_where;
    Filter m_filter;
    bool m_isAll;
    bool m_wantsAge;
    bool m_wantsStale;
    double m_staleSeconds;
    std::vector<WordTest> m_words;
    const Coded *m_status = nullptr;
    const std::vector<StatusSnapshot> *m_snapshots = nullptr; ///< where statuses of other moments are asked
};

} // namespace kompas
