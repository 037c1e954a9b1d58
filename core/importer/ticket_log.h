// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <unordered_map>

namespace kompas {

/// What is known of a ticket after some of its rows.
struct LoggedTicket {
    qint64 first = 0; ///< UTC seconds of its earliest event
    qint64 last = 0;  ///< and of its latest
    QString status = {};
    QString priority = {};
    QString team = {};
    QString agent = {};
    QString own = {}; ///< dimensions of the user's own, as in the field `own`
};

/// Follows the tickets of an event log, in which each has many rows. Memory is bounded: tickets beyond the four
/// millionth are not followed.
class TicketLog
{
public:
    /// Takes note of an event; what is known of the ticket then, or nullptr when it is not followed.
    LoggedTicket *add(const QString &ticket, qint64 at);

    /// True when the events of the tickets lie far closer together with day and month exchanged wherever that is
    /// possible: a spreadsheet or a program has taken one for the other.
    bool looksSwapped() const;
    qint64 tickets() const { return static_cast<qint64>(m_tickets.size()); }

private:
    struct Entry {
        LoggedTicket ticket = {};
        qint64 firstSwapped = 0;
        qint64 lastSwapped = 0;
    };
    std::unordered_map<std::u16string, Entry> m_tickets = {};
};

} // namespace kompas
