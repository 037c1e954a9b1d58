// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/source.h"

#include "core/metrics/repeats.h"

#include <algorithm>

namespace kompas {

namespace {

/// For every code of the dictionary: is it one of the words?
std::vector<char> flagsOf(const Coded *column, const QStringList &words)
{
    std::vector<char> flags;
    if (!column)
        return flags;
    for (const QString &word : *column->dictionary)
        flags.push_back(words.contains(word) ? 1 : 0);
    return flags;
}

/// For every code of the dictionary: the clock of that word, nullptr where it has none. Empty without clocks.
std::vector<const OpeningClock *> clocksOf(const Coded *column,
                                           const std::map<QString, std::shared_ptr<const OpeningClock>> &clocks)
{
    std::vector<const OpeningClock *> result;
    if (!column || clocks.empty())
        return result;
    for (const QString &word : *column->dictionary) {
        const auto found = clocks.find(word);
        result.push_back(found == clocks.end() ? nullptr : found->second.get());
    }
    return result;
}

} // namespace

Source::Source(const Facts &allFacts, const Definitions &allDefinitions, const Targets &allTargets)
    : facts(allFacts),
      definitions(allDefinitions),
      targets(allTargets)
{
    const Dataset &tickets = *facts.tickets;
    m_created = tickets.column<Instants>(u"created_at");
    m_updated = tickets.column<Instants>(u"updated_at");
    m_firstReply = tickets.column<Instants>(u"first_reply_at");
    m_firstSolved = tickets.column<Instants>(u"first_solved_at");
    m_solved = tickets.column<Instants>(u"solved_at");
    m_closed = tickets.column<Instants>(u"closed_at");
    m_firstResolution = tickets.column<Integers>(u"first_resolution_minutes");
    m_replies = tickets.column<Integers>(u"replies");
    m_reopens = tickets.column<Integers>(u"reopens");
    m_agentUpdates = tickets.column<Integers>(u"agent_updates");
    m_escalations = tickets.column<Integers>(u"escalations");
    m_status = tickets.column<Coded>(u"status");
    m_channel = tickets.column<Coded>(u"channel");
    m_team = tickets.column<Coded>(u"team");
    m_teamHours = clocksOf(m_team, facts.hours.teams);
    m_channelHours = clocksOf(m_channel, facts.hours.channels);
    m_solvedStatus = flagsOf(m_status, {QStringLiteral("solved"), QStringLiteral("closed")});
    m_liveChannel = flagsOf(m_channel, {QStringLiteral("phone"), QStringLiteral("chat")});
    m_repliesFromReopening = definitions.text(u"frt.start") == QLatin1String("reopen_if_bot_solved");
    for (const char *field : {"merged", "spam", "deleted", "agent_created"}) {
        const auto *flag = tickets.column<Integers>(QString::fromLatin1(field));
        if (flag && definitions.text(QLatin1String("population.") + QLatin1String(field)) == QLatin1String("drop"))
            m_exclusions.push_back({flag, field});
    }
}

qint64 Source::reach(Kind kind) const
{
    if (!info(kind).planned)
        return facts.of(kind).dataUntil;
    qint64 newest = noInstant;
    for (const KindInfo &each : kinds)
        newest = each.planned ? newest : std::max(newest, facts.of(each.kind).dataUntil);
    return newest;
}

const OpeningClock *Source::hours(qint32 ticket) const
{
    const auto row = static_cast<std::size_t>(ticket);
    const OpeningClock *own = m_teamHours.empty() ? nullptr : m_teamHours[m_team->codes[row]];
    if (!own && !m_channelHours.empty())
        own = m_channelHours[m_channel->codes[row]];
    return own ? own : facts.hours.usual.get();
}

const History &Source::history() const
{
    if (!m_history)
        m_history = History::keptWith(facts);
    return *m_history;
}

bool Source::isSolved(qint32 ticket) const
{
    const quint32 code = m_status ? m_status->codes[static_cast<std::size_t>(ticket)] : 0;
    if (code != 0)
        return m_solvedStatus[code] != 0;
    return instant(m_solved, ticket) != noInstant || instant(m_closed, ticket) != noInstant;
}

qint64 Source::firstReply(qint32 ticket) const
{
    if (const qint64 stated = instant(m_firstReply, ticket); stated != noInstant)
        return stated;
    const std::span<const Step> replies = history().reply.of(ticket);
    return replies.empty() ? noInstant : replies.front().at;
}

qint64 Source::replyStart(qint32 ticket) const
{
    const qint64 start = created(ticket);
    if (!m_repliesFromReopening || start == noInstant)
        return start;
    const qint64 reply = firstReply(ticket);
    const qint64 solved = history().firstSolve(ticket);
    if (reply == noInstant || solved == noInstant || solved >= reply)
        return start;
    qint64 last = start;
    for (const qint64 reopened : history().reopenings(ticket))
        last = reopened <= reply ? std::max(last, reopened) : last;
    return last;
}

qint64 Source::firstSolve(qint32 ticket) const
{
    if (const qint64 stated = instant(m_firstSolved, ticket); stated != noInstant)
        return stated;
    if (const qint64 seen = history().firstSolve(ticket); seen != noInstant)
        return seen;
    const qint32 minutes = integer(m_firstResolution, ticket);
    if (minutes != noInteger && created(ticket) != noInstant)
        return created(ticket) + qint64(minutes) * 60;
    const qint32 count = reopens(ticket);
    const bool solvedOnce = isSolved(ticket) && (count == 0 || count == noInteger);
    return solvedOnce ? lastSolve(ticket) : noInstant;
}

qint64 Source::lastSolve(qint32 ticket) const
{
    if (const qint64 stated = instant(m_solved, ticket); stated != noInstant)
        return stated;
    if (const qint64 seen = history().lastSolve(ticket); seen != noInstant)
        return seen;
    return instant(m_closed, ticket);
}

qint64 Source::caseStart(qint32 ticket) const
{
    if (m_cases.empty())
        m_cases = casesOf(*this);
    const qint32 first = m_cases[static_cast<std::size_t>(ticket)];
    return first < 0 ? noInstant : created(first);
}

qint32 Source::reopens(qint32 ticket) const
{
    if (const qint32 stated = integer(m_reopens, ticket); stated != noInteger)
        return stated;
    if (history().status.of(ticket).empty())
        return noInteger;
    return static_cast<qint32>(history().reopenings(ticket).size());
}

qint32 Source::replies(qint32 ticket) const
{
    if (const qint32 stated = integer(m_replies, ticket); stated != noInteger)
        return stated;
    // A ticket without a reply has no reply event; it tells nothing unless others have some.
    return history().reply.offsets.empty() ? noInteger : static_cast<qint32>(history().reply.of(ticket).size());
}

qint32 Source::agentUpdates(qint32 ticket) const
{
    if (const qint32 stated = integer(m_agentUpdates, ticket); stated != noInteger)
        return stated;
    const std::vector<qint32> &updates = history().handling.updates;
    return updates.empty() ? noInteger : updates[static_cast<std::size_t>(ticket)];
}

qint32 Source::escalations(qint32 ticket) const
{
    if (const qint32 stated = integer(m_escalations, ticket); stated != noInteger)
        return stated;
    // A ticket that stayed in its tier need not have an event about it; it tells nothing unless others have some.
    const std::vector<qint32> &escalations = history().handling.escalations;
    return escalations.empty() ? noInteger : escalations[static_cast<std::size_t>(ticket)];
}

double Source::requesterWait(qint32 ticket, const OpeningClock *hours) const
{
    return history().minutesOf(History::Turn::Ours, ticket, created(ticket), until(), hours);
}

double Source::agentWait(qint32 ticket, const OpeningClock *hours) const
{
    return history().minutesOf(History::Turn::Customers, ticket, created(ticket), until(), hours);
}

double Source::onHold(qint32 ticket, const OpeningClock *hours) const
{
    return history().minutesOf(History::Turn::Others, ticket, created(ticket), until(), hours);
}

bool Source::isLive(qint32 ticket) const
{
    return m_channel && m_liveChannel[m_channel->codes[static_cast<std::size_t>(ticket)]];
}

bool Source::wasReopenedOrSolved(qint32 ticket) const
{
    const qint32 count = reopens(ticket);
    return (count != noInteger && count > 0) || lastSolve(ticket) != noInstant
           || instant(m_firstSolved, ticket) != noInstant;
}

const char *Source::excluded(qint32 ticket) const
{
    for (const Exclusion &each : m_exclusions) {
        if ((*each.flag)[static_cast<std::size_t>(ticket)] == 1)
            return each.reason;
    }
    return nullptr;
}

} // namespace kompas
