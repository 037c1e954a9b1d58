// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/grouped.h"
#include "core/store/store.h"

namespace kompas::bench {

/// A day or an instant in UTC, as seconds since 1970.
struct Stamp {
    qint64 at;
};
/// One cell of an answer; a word lies in the facts.
using AnswerCell = std::variant<std::monostate, qint64, double, Stamp, const QString *, QString>;
using Answer = std::vector<std::vector<AnswerCell>>;

/// The fields that the dashboard asks for.
std::vector<WantedFields> dashboardFields();

/// The twelve queries of dashboard_sql.h, answered by core/query from columns of Facts; weeks and days are those of
/// UTC, as the rival counts them.
class Dashboard
{
public:
    /// The facts have to outlive it.
    explicit Dashboard(const Facts &facts);

    /// By the position of the filter in `dashboardFilters`.
    std::vector<Answer> answers(std::size_t filter) const;

private:
    struct Chosen {
        RowSet rows;
        RowSet solved;
        RowSet rated;
        RowSet good;
    };
    RowSet withWord(const RowSet &rows, const Coded &column, const QString &word) const;
    Chosen chosen(std::size_t filter) const;
    Answer centres(const RowSet &rows, const Axis &axis, const Integers &values,
                   const std::function<AnswerCell(std::size_t)> &name) const;
    Answer perWeek(const Chosen &chosen) const;
    Answer ratingsPerWeek(const Chosen &chosen) const;
    Answer reopened(const Chosen &chosen) const;
    Answer backlog(const Chosen &chosen) const;
    Answer lastWeeks(const Chosen &chosen) const;
    Answer highQuantiles(const Chosen &chosen) const;
    Answer areas(const Chosen &chosen) const;
    Answer byReplies(const Chosen &chosen) const;
    Answer byAgent(const Chosen &chosen) const;

    const Dataset &m_tickets;
    const Coded &m_team;
    const Coded &m_agent;
    const Coded &m_status;
    const Coded &m_priority;
    const Coded &m_channel;
    const Coded &m_area;
    const Coded &m_plan;
    const Instants &m_created;
    const Instants &m_solved;
    const Integers &m_reopens;
    const Integers &m_replies;
    const Integers &m_reply;
    const Integers &m_resolution;
    const Integers &m_wait;
    Packed<quint32> m_rating = {}; ///< of each ticket: 0 none, 1 bad, 2 good
    std::vector<qint64> m_weeks = {};
    std::vector<qint64> m_days = {};
    qint64 m_end = 0; ///< of the last week
};

} // namespace kompas::bench
