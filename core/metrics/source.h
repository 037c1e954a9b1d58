// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/definitions.h"
#include "core/data/selection.h"
#include "core/data/target.h"
#include "core/metrics/history.h"
#include "core/query/row_set.h"

#include <mutex>

namespace kompas {

/// Everything a question is answered from, opened once: the facts, the parameters in force and what follows from both
/// for a single ticket. Columns that are not loaded answer as if empty.
class Source
{
public:
    Source(const Facts &facts, const Definitions &definitions, const Targets &targets);

    const Facts &facts;
    const Definitions &definitions;
    const Targets &targets;
    /// What the ticket events tell. A Source belongs to one question, which may be answered by several threads.
    const History &history() const { return *m_history; }

    /// The instant at which states are taken when nothing else is asked; noInstant for data without dates.
    qint64 until() const { return facts.tickets->dataUntil(); }

    /// Until when records of a kind are known: rosters and contracts, which speak of days to come, as far as the other
    /// kinds reach; noInstant when there are no others.
    qint64 reach(Kind kind) const;

    /// Minutes between two instants inside the opening hours of the ticket's team, else of its channel, else the usual
    /// ones. Of a ticket that changed team each part by the hours of the team it was with then, or all by those of the
    /// last one (definition `hours.rule`). NaN without opening hours.
    double openMinutes(qint32 ticket, qint64 from, qint64 to) const;

    qint64 created(qint32 ticket) const { return instant(m_created, ticket); }
    qint64 updated(qint32 ticket) const { return instant(m_updated, ticket); }
    /// Solved or closed as exported; by its dates where the export has no status.
    bool isSolved(qint32 ticket) const;
    /// Leaves out tickets that are solved by their status.
    RowSet withoutSolved(const RowSet &tickets) const;
    /// Of a ticket that an agent made: the first reply after what that agent wrote.
    qint64 firstReply(qint32 ticket) const;
    /// The first reply of the system that is earlier than that of an agent; noInstant without.
    qint64 automaticReply(qint32 ticket) const;
    /// What ends the wait for the first reply: that of an agent, or of anybody (definition `frt.stop`).
    qint64 replyStop(qint32 ticket) const;
    bool stopsAtAutomaticReply(qint32 ticket) const;
    /// From when the first reply is waited for: the creation; by the definition `frt.start` the reopening when the
    /// ticket had been solved before anyone replied.
    qint64 replyStart(qint32 ticket) const;
    qint64 firstSolve(qint32 ticket) const;
    /// The last solution; the closing date only where no solution is known. Also of tickets that are open again.
    qint64 lastSolve(qint32 ticket) const;
    /// All solutions that are known: those of the status events, else the first and the last one; in order.
    std::vector<qint64> solutions(qint32 ticket) const;
    /// When the matter began that this ticket ends; noInstant for tickets that another one of the customer followed.
    qint64 caseStart(qint32 ticket) const;
    /// noInteger where neither the export nor status events tell.
    qint32 reopens(qint32 ticket) const;
    qint32 replies(qint32 ticket) const;
    qint32 agentUpdates(qint32 ticket) const;
    qint32 escalations(qint32 ticket) const;
    /// Minutes in status new, open and on hold; in pending; and on hold, as the status events tell. NaN without events,
    /// and for business time without opening hours.
    double requesterWait(qint32 ticket, Clock clock) const;
    double agentWait(qint32 ticket, Clock clock) const;
    double onHold(qint32 ticket, Clock clock) const;
    bool isLive(qint32 ticket) const; ///< a call or chat: handled without a reply being written
    bool wasReopenedOrSolved(qint32 ticket) const;
    /// Why the ticket is no part of the population (`merged`, `spam`, ...); nullptr when it is.
    const char *excluded(qint32 ticket) const;

private:
    double minutesOf(History::Turn turn, qint32 ticket, Clock clock) const;
    const OpeningClock *hoursOfChannel(qint32 ticket) const;
    static qint64 instant(const Instants *column, qint32 row)
    {
        return column ? (*column)[static_cast<std::size_t>(row)] : noInstant;
    }
    static qint32 integer(const Integers *column, qint32 row)
    {
        return column ? (*column)[static_cast<std::size_t>(row)] : noInteger;
    }

    const Instants *m_created = nullptr;
    const Instants *m_updated = nullptr;
    const Instants *m_firstReply = nullptr;
    const Instants *m_firstSolved = nullptr;
    const Instants *m_solved = nullptr;
    const Instants *m_closed = nullptr;
    const Integers *m_firstResolution = nullptr;
    const Integers *m_replies = nullptr;
    const Integers *m_reopens = nullptr;
    const Integers *m_agentUpdates = nullptr;
    const Integers *m_escalations = nullptr;
    const Integers *m_agentCreated = nullptr;
    const Coded *m_status = nullptr;
    const Coded *m_channel = nullptr;
    const Coded *m_team = nullptr;
    std::vector<const OpeningClock *> m_teamHours = {};    ///< by code
    std::vector<const OpeningClock *> m_channelHours = {}; ///< by code
    std::vector<char> m_solvedStatus = {};
    std::vector<char> m_liveChannel = {};
    bool m_repliesFromReopening = false;
    bool m_anyReplyStops = false;
    bool m_hoursInForce = true;
    struct Exclusion {
        const Integers *flag;
        const char *reason;
    };
    std::vector<Exclusion> m_exclusions = {};
    std::shared_ptr<const History> m_history;
    // Worked out once, by the thread that asks first.
    mutable std::once_flag m_casesOnce = {};
    mutable std::vector<qint32> m_cases = {}; ///< by ticket: the one that began the case it ends, or -1
};

} // namespace kompas
