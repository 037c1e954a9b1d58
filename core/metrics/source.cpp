// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/source.h"

#include "core/metrics/repeats.h"
#include "core/query/extremes.h"

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
      targets(allTargets),
      m_history(History::keptWith(allFacts))
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
    m_agentCreated = tickets.column<Integers>(u"agent_created");
    m_status = tickets.column<Coded>(u"status");
    m_channel = tickets.column<Coded>(u"channel");
    m_team = tickets.column<Coded>(u"team");
    m_teamHours = clocksOf(m_team, facts.hours.teams);
    m_channelHours = clocksOf(m_channel, facts.hours.channels);
    m_solvedStatus = flagsOf(m_status, {QStringLiteral("solved"), QStringLiteral("closed")});
    m_liveChannel = flagsOf(m_channel, {QStringLiteral("phone"), QStringLiteral("chat")});
    m_repliesFromReopening = definitions.text(u"frt.start") == QLatin1String("reopen_if_bot_solved");
    m_anyReplyStops = definitions.text(u"frt.stop") == QLatin1String("any");
    m_hoursInForce = definitions.text(u"hours.rule") == QLatin1String("in_force");
    for (const char *field : {"merged", "spam", "deleted", "agent_created"}) {
        const auto *flag = tickets.column<Integers>(QString::fromLatin1(field));
        if (flag && highestIn(*flag) > 0
            && definitions.text(QLatin1String("population.") + QLatin1String(field)) == QLatin1String("drop"))
            m_exclusions.push_back({flag, field});
    }
}

qint64 Source::reach(Kind kind) const
{
    if (!info(kind).planned)
        return facts.of(kind).dataUntil();
    qint64 newest = noInstant;
    for (const KindInfo &each : kinds)
        newest = each.planned ? newest : std::max(newest, facts.of(each.kind).dataUntil());
    return newest;
}

const OpeningClock *Source::hoursOfChannel(qint32 ticket) const
{
    const OpeningClock *own =
        m_channelHours.empty() ? nullptr : m_channelHours[m_channel->codes[static_cast<std::size_t>(ticket)]];
    return own ? own : facts.hours.usual.get();
}

double Source::openMinutes(qint32 ticket, qint64 from, qint64 to) const
{
    const auto between = [](const OpeningClock *clock, qint64 begin, qint64 end) {
        return clock ? clock->minutes(begin, end) : std::numeric_limits<double>::quiet_NaN();
    };
    const OpeningClock *others = hoursOfChannel(ticket);
    if (m_teamHours.empty())
        return between(others, from, to);
    const OpeningClock *now = m_teamHours[m_team->codes[static_cast<std::size_t>(ticket)]];
    const Track &teams = history().team();
    const std::span<const Step> steps = m_hoursInForce && to > from ? teams.of(ticket) : std::span<const Step>();
    if (steps.empty())
        return between(now ? now : others, from, to);
    double minutes = 0;
    qint64 since = from;
    const auto add = [&](qint64 end) {
        if (end <= since)
            return;
        const QString *team = teams.wordAt(ticket, since);
        const auto found = team ? facts.hours.teams.find(*team) : facts.hours.teams.end();
        minutes += between(found == facts.hours.teams.end() ? others : found->second.get(), since, end);
        since = end;
    };
    for (const Step &step : steps)
        add(std::min(step.at, to));
    add(to);
    return minutes;
}

bool Source::isSolved(qint32 ticket) const
{
    const quint32 code = m_status ? m_status->codes[static_cast<std::size_t>(ticket)] : 0;
    if (code != 0)
        return m_solvedStatus[code] != 0;
    return instant(m_solved, ticket) != noInstant || instant(m_closed, ticket) != noInstant;
}

RowSet Source::withoutSolved(const RowSet &tickets) const
{
    if (!m_status)
        return tickets;
    std::vector<char> allowed;
    for (const char isSolved : m_solvedStatus)
        allowed.push_back(isSolved ? 0 : 1);
    return tickets.withCodes(m_status->codes, allowed);
}

qint64 Source::firstReply(qint32 ticket) const
{
    if (const qint64 stated = instant(m_firstReply, ticket); stated != noInstant)
        return stated;
    const std::span<const Step> replies = history().reply().of(ticket);
    const std::size_t own = integer(m_agentCreated, ticket) == 1 ? 1 : 0;
    return replies.size() > own ? replies[own].at : noInstant;
}

qint64 Source::automaticReply(qint32 ticket) const
{
    const std::span<const Step> replies = history().automatic().of(ticket);
    if (replies.empty())
        return noInstant;
    const qint64 human = firstReply(ticket);
    return human == noInstant || replies.front().at < human ? replies.front().at : noInstant;
}

qint64 Source::replyStop(qint32 ticket) const
{
    return stopsAtAutomaticReply(ticket) ? automaticReply(ticket) : firstReply(ticket);
}

bool Source::stopsAtAutomaticReply(qint32 ticket) const
{
    return m_anyReplyStops && automaticReply(ticket) != noInstant;
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

std::vector<qint64> Source::solutions(qint32 ticket) const
{
    if (std::vector<qint64> seen = history().solutions(ticket); !seen.empty())
        return seen;
    std::vector<qint64> stated;
    for (const qint64 at : {firstSolve(ticket), lastSolve(ticket)}) {
        if (at != noInstant && (stated.empty() || at > stated.back()))
            stated.push_back(at);
    }
    return stated;
}

qint64 Source::caseStart(qint32 ticket) const
{
    std::call_once(m_casesOnce, [this] { m_cases = casesOf(*this); });
    const qint32 first = m_cases[static_cast<std::size_t>(ticket)];
    return first < 0 ? noInstant : created(first);
}

qint32 Source::reopens(qint32 ticket) const
{
    if (const qint32 stated = integer(m_reopens, ticket); stated != noInteger)
        return stated;
    if (history().status().of(ticket).empty())
        return noInteger;
    return static_cast<qint32>(history().reopenings(ticket).size());
}

qint32 Source::replies(qint32 ticket) const
{
    if (const qint32 stated = integer(m_replies, ticket); stated != noInteger)
        return stated;
    // A ticket without a reply has no reply event; it tells nothing unless others have some.
    return history().reply().offsets.empty() ? noInteger : static_cast<qint32>(history().reply().of(ticket).size());
}

qint32 Source::agentUpdates(qint32 ticket) const
{
    if (const qint32 stated = integer(m_agentUpdates, ticket); stated != noInteger)
        return stated;
    const std::vector<qint32> &updates = history().updates();
    return updates.empty() ? noInteger : updates[static_cast<std::size_t>(ticket)];
}

qint32 Source::escalations(qint32 ticket) const
{
    if (const qint32 stated = integer(m_escalations, ticket); stated != noInteger)
        return stated;
    // A ticket that stayed in its tier need not have an event about it; it tells nothing unless others have some.
    const std::vector<qint32> &escalations = history().escalations();
    return escalations.empty() ? noInteger : escalations[static_cast<std::size_t>(ticket)];
}

double Source::minutesOf(History::Turn turn, qint32 ticket, Clock clock) const
{
    const auto between = [&](qint64 from, qint64 to) {
        return clock == Clock::Business ? openMinutes(ticket, from, to) : static_cast<double>(to - from) / 60;
    };
    return history().minutesOf(turn, ticket, created(ticket), until(), between);
}

double Source::requesterWait(qint32 ticket, Clock clock) const
{
    return minutesOf(History::Turn::Ours, ticket, clock);
}

double Source::agentWait(qint32 ticket, Clock clock) const
{
    return minutesOf(History::Turn::Customers, ticket, clock);
}

double Source::onHold(qint32 ticket, Clock clock) const
{
    return minutesOf(History::Turn::Others, ticket, clock);
}

bool Source::isLive(qint32 ticket) const
{
    return m_channel && m_liveChannel[m_channel->codes[static_cast<std::size_t>(ticket)]];
}

bool Source::wasReopenedOrSolved(qint32 ticket) const
{
    return reopens(ticket) > 0 || lastSolve(ticket) != noInstant || instant(m_firstSolved, ticket) != noInstant;
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
