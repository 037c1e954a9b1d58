// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/ticket_log.h"

#include <QDate>

#include <algorithm>

namespace kompas {

namespace {

constexpr std::size_t mostTickets = std::size_t{4} << 20;
constexpr qint64 secondsPerDay = 86400;

/// The instant with day and month exchanged, where there is such a date.
qint64 swapped(qint64 at)
{
    const qint64 day = at >= 0 ? at / secondsPerDay : (at - secondsPerDay + 1) / secondsPerDay;
    const QDate epoch(1970, 1, 1);
    const QDate date = epoch.addDays(day);
    const QDate other(date.year(), date.day(), date.month());
    return other.isValid() ? at + (epoch.daysTo(other) - day) * secondsPerDay : at;
}

} // namespace

LoggedTicket *TicketLog::add(const QString &ticket, qint64 at)
{
    const std::u16string key = ticket.toStdU16String();
    auto found = m_tickets.find(key);
    const qint64 other = swapped(at);
    if (found == m_tickets.end()) {
        if (m_tickets.size() >= mostTickets)
            return nullptr;
        found = m_tickets.emplace(key, Entry{{at, at}, other, other}).first;
    }
    Entry &entry = found->second;
    entry.ticket.first = std::min(entry.ticket.first, at);
    entry.ticket.last = std::max(entry.ticket.last, at);
    entry.firstSwapped = std::min(entry.firstSwapped, other);
    entry.lastSwapped = std::max(entry.lastSwapped, other);
    return &entry.ticket;
}

bool TicketLog::looksSwapped() const
{
    constexpr std::size_t fewest = 20;
    double asItStands = 0;
    double exchanged = 0;
    for (const auto &[key, entry] : m_tickets) {
        asItStands += static_cast<double>(entry.ticket.last - entry.ticket.first);
        exchanged += static_cast<double>(entry.lastSwapped - entry.firstSwapped);
    }
    return m_tickets.size() >= fewest && exchanged * 2 < asItStands;
}

} // namespace kompas
