// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/handling.h"

#include "core/data/codes.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <tuple>

namespace kompas {

namespace {

/// Something done on a ticket. `who` and `to` are codes of the events' dictionaries.
struct Act {
    qint32 ticket = 0;
    qint64 at = 0;
    quint32 who = 0;
    quint32 from = 0;
    quint32 to = 0;
};

bool isEarlier(const Act &a, const Act &b)
{
    return std::tie(a.ticket, a.at, a.who) < std::tie(b.ticket, b.at, b.who);
}

/// Reads acts from the rows of the events.
class Acts
{
public:
    explicit Acts(const Dataset &events)
        : m_tickets(events.ticketRows()),
          m_at(events.column<Instants>(u"at")),
          m_agent(events.column<Coded>(u"agent")),
          m_from(events.column<Coded>(u"from_value")),
          m_to(events.column<Coded>(u"to_value"))
    {
    }

    /// Nothing when the row belongs to no ticket or has no moment.
    std::optional<Act> of(std::size_t row) const
    {
        if (!m_at || (*m_at)[row] == noInstant || m_tickets[row] < 0)
            return {};
        const auto code = [row](const Coded *column) { return column ? column->codes[row] : 0; };
        return Act{m_tickets[row], (*m_at)[row], code(m_agent), code(m_from), code(m_to)};
    }

private:
    const std::vector<qint32> &m_tickets;
    const Instants *m_at;
    const Coded *m_agent;
    const Coded *m_from;
    const Coded *m_to;
};

/// By code of the column: whether an agent may have done what it says; customers and the system itself are none.
std::vector<char> agentAuthors(const Coded *author)
{
    std::vector<char> result;
    for (const QString &word : author ? *author->dictionary : QStringList())
        result.push_back(word != u"customer" && word != u"system" ? 1 : 0);
    return result;
}

} // namespace

std::vector<qint32> updatesOf(const Dataset &events, std::size_t tickets)
{
    const auto *at = events.column<Instants>(u"at");
    if (!at || !events.column<Coded>(u"agent"))
        return {};
    const auto *author = events.column<Coded>(u"author");
    const std::vector<char> byAgent = agentAuthors(author);
    const std::vector<quint32> agents = readCodes(events.column<Coded>(u"agent")->codes);
    const std::vector<qint32> &ticketRows = events.ticketRows();
    const auto isUpdate = [&](std::size_t row) {
        return agents[row] != 0 && (!author || byAgent[author->codes[row]] != 0);
    };
    std::vector<qint32> updates(tickets, noInteger);
    std::vector<std::size_t> ends(tickets + 1, 0);
    for (std::size_t row = 0; row < agents.size(); ++row) {
        if (ticketRows[row] < 0 || (*at)[row] == noInstant)
            continue;
        const auto ticket = static_cast<std::size_t>(ticketRows[row]);
        updates[ticket] = 0;
        ends[ticket + 1] += isUpdate(row) ? 1 : 0;
    }
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    if (ends.back() == 0)
        return {};
    // Ticket by ticket: each has few.
    std::vector<std::pair<qint64, quint32>> acts(ends.back());
    for (std::size_t row = 0; row < agents.size(); ++row) {
        if (ticketRows[row] >= 0 && (*at)[row] != noInstant && isUpdate(row))
            acts[ends[static_cast<std::size_t>(ticketRows[row])]++] = {(*at)[row], agents[row]};
    }
    for (std::size_t ticket = 0; ticket < tickets; ++ticket) {
        const std::span own(acts.data() + (ticket == 0 ? 0 : ends[ticket - 1]), acts.data() + ends[ticket]);
        if (own.empty())
            continue;
        std::ranges::sort(own);
        updates[ticket] = static_cast<qint32>(std::unique(own.begin(), own.end()) - own.begin());
    }
    return updates;
}

std::vector<qint32> escalationsOf(const Dataset &events, std::size_t tickets)
{
    const auto *event = events.column<Coded>(u"event");
    const auto *from = events.column<Coded>(u"from_value");
    const auto *to = events.column<Coded>(u"to_value");
    const auto code = event ? event->dictionary->indexOf(QStringLiteral("tier")) : -1;
    if (code < 0 || !to)
        return {};
    const Acts reader(events);
    std::vector<Act> acts;
    for (std::size_t row = 0; row < static_cast<std::size_t>(events.rows); ++row) {
        const bool isTier = event->codes[row] == static_cast<quint32>(code);
        if (const std::optional<Act> act = isTier ? reader.of(row) : std::nullopt)
            acts.push_back(*act);
    }
    std::ranges::stable_sort(acts, isEarlier);
    std::vector<qint32> escalations(tickets, 0);
    std::optional<int> before;
    for (std::size_t i = 0; i < acts.size(); ++i) {
        const Act &each = acts[i];
        if (i == 0 || acts[i - 1].ticket != each.ticket)
            before = {};
        if (from && each.from != 0)
            before = tierOrder(from->dictionary->at(each.from));
        const std::optional<int> now = tierOrder(to->dictionary->at(each.to));
        escalations[static_cast<std::size_t>(each.ticket)] += before && now && *now > *before ? 1 : 0;
        before = now;
    }
    return escalations;
}

std::optional<int> tierOrder(QStringView tier)
{
    const auto isDigit = [](QChar each) { return each.isDigit(); };
    const auto *const first = std::ranges::find_if(tier, isDigit);
    const auto *const last = std::find_if_not(first, tier.end(), isDigit);
    if (first == tier.end())
        return {};
    return QStringView(first, last).toInt();
}

} // namespace kompas
