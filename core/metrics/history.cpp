// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/history.h"

#include "core/data/codes.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace kompas {

namespace {

const QString newWord = QStringLiteral("new");
const QString solvedWord = QStringLiteral("solved");
const QString closedWord = QStringLiteral("closed");

/// Who wrote a reply that customers could read: only those are told apart.
enum class By : quint8 { Anybody, People, System };

/// By code of the column: whether it is one of those asked for. Without a column everybody is taken for an agent.
std::vector<char> authorsOf(const Coded *column, By by)
{
    std::vector<char> result;
    for (const QString &word : column ? *column->dictionary : QStringList()) {
        const bool isSystem = word == QLatin1String("system");
        const bool isPeople = !isSystem && word != QLatin1String("customer");
        result.push_back(by == By::Anybody || (by == By::System ? isSystem : isPeople) ? 1 : 0);
    }
    return result;
}

/// The rows of the events that a track is made of: of one sort, by whom, of a ticket that is known, at a moment.
class Concerned
{
public:
    Concerned(const Dataset &events, quint32 code, By by)
        : m_tickets(events.ticketRows()),
          m_kinds(events.column<Coded>(u"event")->codes),
          m_code(code),
          m_at(*events.column<Instants>(u"at")),
          m_by(by),
          m_author(events.column<Coded>(u"author")),
          m_public(events.column<Integers>(u"is_public")),
          m_wanted(authorsOf(m_author, by))
    {
    }

    bool canBeAny() const { return m_by != By::System || std::ranges::find(m_wanted, char(1)) != m_wanted.end(); }

    /// Calls `take` with the places of such rows in each piece of the columns.
    template<typename Take>
    void forEachPiece(const Take &take) const
    {
        std::vector<quint32> codes;
        std::vector<std::size_t> places;
        for (std::size_t piece = 0; piece < m_kinds.pieceCount(); ++piece) {
            codes.clear();
            places.clear();
            readCodes(m_kinds.pieceAt(piece), codes);
            const std::size_t first = piece * PackedPiece::mostValues;
            for (std::size_t i = 0; i < codes.size(); ++i) {
                if (codes[i] == m_code && m_tickets[first + i] >= 0 && isWanted(first + i))
                    places.push_back(i);
            }
            take(piece, places);
        }
    }

private:
    bool isWanted(std::size_t row) const
    {
        if (m_at[row] == noInstant)
            return false;
        if (m_by == By::Anybody)
            return true;
        const bool isHidden = m_public && (*m_public)[row] == 0;
        return !isHidden && (m_author ? m_wanted[m_author->codes[row]] != 0 : m_by == By::People);
    }

    const std::vector<qint32> &m_tickets;
    const Packed<quint32> &m_kinds;
    quint32 m_code;
    const Instants &m_at;
    By m_by;
    const Coded *m_author;
    const Integers *m_public;
    std::vector<char> m_wanted;
};

void sortSteps(Track &track)
{
    const auto isEarlier = [](const Step &a, const Step &b) { return a.at < b.at; };
    for (std::size_t i = 0; i + 1 < track.offsets.size(); ++i) {
        const auto begin = track.steps.begin() + track.offsets[i];
        const auto end = track.steps.begin() + track.offsets[i + 1];
        if (!std::is_sorted(begin, end, isEarlier))
            std::stable_sort(begin, end, isEarlier);
    }
}

Track trackOf(qsizetype tickets, const Dataset &events, const char *event, By by = By::Anybody)
{
    const auto *kind = events.column<Coded>(u"event");
    const auto *at = events.column<Instants>(u"at");
    const auto *from = events.column<Coded>(u"from_value");
    const auto *to = events.column<Coded>(u"to_value");
    Track track;
    if (!kind || !at || !to || events.rows == 0)
        return track;
    const auto code = kind->dictionary->indexOf(QLatin1String(event));
    if (code < 0)
        return track;
    const Concerned concerned(events, static_cast<quint32>(code), by);
    track.toWords = to->dictionary;
    track.fromWords = from ? from->dictionary : std::make_shared<const QStringList>(QStringList{QString()});
    if (!concerned.canBeAny())
        return track;
    for (const QString &word : *track.toWords)
        track.toSolved.push_back(History::isSolved(word) ? 1 : 0);
    track.offsets.assign(static_cast<std::size_t>(tickets) + 1, 0);
    const auto ticketOf = [&rows = events.ticketRows()](std::size_t piece, std::size_t place) {
        return static_cast<std::size_t>(rows[piece * PackedPiece::mostValues + place]);
    };
    concerned.forEachPiece([&](std::size_t piece, const std::vector<std::size_t> &places) {
        for (const std::size_t place : places)
            ++track.offsets[ticketOf(piece, place) + 1];
    });
    std::partial_sum(track.offsets.begin(), track.offsets.end(), track.offsets.begin());
    track.steps.resize(static_cast<std::size_t>(track.offsets.back()));
    std::vector<qint32> next = track.offsets;
    concerned.forEachPiece([&](std::size_t piece, const std::vector<std::size_t> &places) {
        if (places.empty())
            return;
        const PackedPiece moments = at->pieceAt(piece);
        const PackedPiece before = from ? from->codes.pieceAt(piece) : PackedPiece();
        const PackedPiece after = to->codes.pieceAt(piece);
        for (const std::size_t place : places)
            track.steps[static_cast<std::size_t>(next[ticketOf(piece, place)]++)] = {
                moments.at(place), from ? static_cast<quint32>(before.at(place)) : 0,
                static_cast<quint32>(after.at(place))};
    });
    sortSteps(track);
    return track;
}

/// The word before a step: what it says itself, else what the step before it led to.
const QString &wordBefore(const Track &track, std::span<const Step> steps, std::size_t index)
{
    const QString &said = track.fromWords->at(steps[index].from);
    return said.isEmpty() && index > 0 ? track.toWords->at(steps[index - 1].to) : said;
}

/// Closing follows days after solving and is not counted, unless the ticket was closed without being solved.
template<typename Take>
void eachSolution(const History &history, qint32 ticket, Take take)
{
    bool wasSolved = false;
    const Track &status = history.status();
    for (const Step &step : status.of(ticket)) {
        const bool isNow = status.toSolved[step.to] != 0;
        if (isNow && !wasSolved)
            take(step.at);
        wasSolved = isNow;
    }
}

} // namespace

std::span<const Step> Track::of(qint32 ticket) const
{
    if (offsets.empty())
        return {};
    const auto begin = static_cast<std::size_t>(offsets[static_cast<std::size_t>(ticket)]);
    const auto end = static_cast<std::size_t>(offsets[static_cast<std::size_t>(ticket) + 1]);
    return {steps.data() + begin, end - begin};
}

const QString *Track::wordAt(qint32 ticket, qint64 at) const
{
    const std::span<const Step> mine = of(ticket);
    if (mine.empty())
        return nullptr;
    const auto after = std::ranges::upper_bound(mine, at, {}, &Step::at);
    if (after != mine.begin())
        return &toWords->at(std::prev(after)->to);
    const QString &before = fromWords->at(mine.front().from);
    return before.isEmpty() ? nullptr : &before;
}

History::History(qsizetype tickets, std::shared_ptr<const Dataset> events)
    : m_tickets(tickets),
      m_events(std::move(events))
{
}

std::shared_ptr<const History> History::keptWith(const Facts &facts)
{
    return facts.history->of(facts.events, facts.tickets->rows,
                             [&facts] { return std::make_shared<const History>(facts.tickets->rows, facts.events); });
}

const Track &History::status() const
{
    return m_status.of([this] { return trackOf(m_tickets, *m_events, "status"); });
}

const Track &History::priority() const
{
    return m_priority.of([this] { return trackOf(m_tickets, *m_events, "priority"); });
}

const Track &History::agent() const
{
    return m_agent.of([this] { return trackOf(m_tickets, *m_events, "agent"); });
}

const Track &History::team() const
{
    return m_team.of([this] { return trackOf(m_tickets, *m_events, "team"); });
}

const Track &History::reply() const
{
    return m_reply.of([this] { return trackOf(m_tickets, *m_events, "reply", By::People); });
}

const Track &History::automatic() const
{
    return m_automatic.of([this] { return trackOf(m_tickets, *m_events, "reply", By::System); });
}

const std::vector<qint32> &History::updates() const
{
    return m_updates.of([this] { return updatesOf(*m_events, static_cast<std::size_t>(m_tickets)); });
}

const std::vector<qint32> &History::escalations() const
{
    return m_escalations.of([this] { return escalationsOf(*m_events, static_cast<std::size_t>(m_tickets)); });
}

bool History::isSolved(const QString &word)
{
    return word == solvedWord || word == closedWord;
}

std::vector<qint64> History::reopenings(qint32 ticket) const
{
    std::vector<qint64> result;
    const Track &track = status();
    const std::span<const Step> steps = track.of(ticket);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (track.toSolved[steps[i].to] == 0 && isSolved(wordBefore(track, steps, i)))
            result.push_back(steps[i].at);
    }
    return result;
}

qint64 History::firstSolve(qint32 ticket) const
{
    const Track &track = status();
    for (const Step &step : track.of(ticket)) {
        if (track.toSolved[step.to] != 0)
            return step.at;
    }
    return noInstant;
}

qint64 History::lastSolve(qint32 ticket) const
{
    qint64 last = noInstant;
    eachSolution(*this, ticket, [&last](qint64 at) { last = at; });
    return last;
}

std::vector<qint64> History::solutions(qint32 ticket) const
{
    std::vector<qint64> all;
    eachSolution(*this, ticket, [&all](qint64 at) { all.push_back(at); });
    return all;
}

double History::minutesOf(Turn turn, qint32 ticket, qint64 created, qint64 until, const Minutes &between) const
{
    const Track &track = status();
    const std::span<const Step> steps = track.of(ticket);
    if (steps.empty() || created == noInstant)
        return std::numeric_limits<double>::quiet_NaN();
    const auto waits = [turn](const QString &word) {
        if (turn == Turn::Customers)
            return word == QLatin1String("pending");
        return word == QLatin1String("on_hold")
               || (turn == Turn::Ours && (word == newWord || word == QLatin1String("open")));
    };
    const QString &before = track.fromWords->at(steps.front().from);
    bool waiting = waits(before.isEmpty() ? newWord : before);
    qint64 since = created;
    double minutes = 0;
    const auto count = [&](qint64 end) {
        if (waiting && end > since)
            minutes += between(since, end);
    };
    for (const Step &step : steps) {
        count(step.at);
        since = std::max(since, step.at);
        waiting = waits(track.toWords->at(step.to));
    }
    count(until);
    return minutes;
}

} // namespace kompas
