// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/history.h"

#include <algorithm>
#include <limits>

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

Track trackOf(const Facts &facts, const char *event, By by = By::Anybody)
{
    const Dataset &events = *facts.events;
    const auto *kind = events.column<Coded>(u"event");
    const auto *at = events.column<Instants>(u"at");
    const auto *from = events.column<Coded>(u"from_value");
    const auto *to = events.column<Coded>(u"to_value");
    Track track;
    if (!kind || !at || !to || events.rows == 0)
        return track;
    const auto code = kind->dictionary->indexOf(QLatin1String(event));
    const auto *author = events.column<Coded>(u"author");
    const auto *isPublic = events.column<Integers>(u"is_public");
    const std::vector<char> wanted = authorsOf(author, by);
    const auto isWanted = [&](std::size_t row) {
        if (by == By::Anybody)
            return true;
        const bool isHidden = isPublic && (*isPublic)[row] == 0;
        return !isHidden && (author ? wanted[author->codes[row]] != 0 : by == By::People);
    };
    const auto belongs = [&](std::size_t row) {
        return kind->codes[row] == static_cast<quint32>(code) && (*at)[row] != noInstant && events.ticketRows[row] >= 0
               && isWanted(row);
    };
    if (code < 0)
        return track;
    track.toWords = to->dictionary;
    track.fromWords = from ? from->dictionary : std::make_shared<const QStringList>(QStringList{QString()});
    track.offsets.assign(static_cast<std::size_t>(facts.tickets->rows) + 1, 0);
    const auto rows = static_cast<std::size_t>(events.rows);
    for (std::size_t row = 0; row < rows; ++row) {
        if (belongs(row))
            ++track.offsets[static_cast<std::size_t>(events.ticketRows[row]) + 1];
    }
    for (std::size_t i = 1; i < track.offsets.size(); ++i)
        track.offsets[i] += track.offsets[i - 1];
    track.steps.resize(static_cast<std::size_t>(track.offsets.back()));
    std::vector<qint32> next = track.offsets;
    for (std::size_t row = 0; row < rows; ++row) {
        if (belongs(row)) {
            const auto ticket = static_cast<std::size_t>(events.ticketRows[row]);
            track.steps[static_cast<std::size_t>(next[ticket]++)] = {(*at)[row], from ? from->codes[row] : 0,
                                                                     to->codes[row]};
        }
    }
    for (std::size_t i = 0; i + 1 < track.offsets.size(); ++i) {
        const auto begin = track.steps.begin() + track.offsets[i];
        const auto end = track.steps.begin() + track.offsets[i + 1];
        if (!std::is_sorted(begin, end, [](const Step &a, const Step &b) { return a.at < b.at; }))
            std::stable_sort(begin, end, [](const Step &a, const Step &b) { return a.at < b.at; });
    }
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
    for (const Step &step : history.status.of(ticket)) {
        const bool isNow = history.isSolved(history.status.toWords->at(step.to));
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

History History::of(const Facts &facts)
{
    return {trackOf(facts, "status"), trackOf(facts, "priority"),          trackOf(facts, "agent"),
            trackOf(facts, "team"),   trackOf(facts, "reply", By::People), trackOf(facts, "reply", By::System),
            Handling::of(facts)};
}

std::shared_ptr<const History> History::keptWith(const Facts &facts)
{
    return facts.history->of(facts.tickets, facts.events,
                             [&facts] { return std::make_shared<const History>(of(facts)); });
}

bool History::isSolved(const QString &word) const
{
    return word == solvedWord || word == closedWord;
}

std::vector<qint64> History::reopenings(qint32 ticket) const
{
    std::vector<qint64> result;
    const std::span<const Step> steps = status.of(ticket);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (isSolved(wordBefore(status, steps, i)) && !isSolved(status.toWords->at(steps[i].to)))
            result.push_back(steps[i].at);
    }
    return result;
}

qint64 History::firstSolve(qint32 ticket) const
{
    for (const Step &step : status.of(ticket)) {
        if (isSolved(status.toWords->at(step.to)))
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
    const std::span<const Step> steps = status.of(ticket);
    if (steps.empty() || created == noInstant)
        return std::numeric_limits<double>::quiet_NaN();
    const auto waits = [turn](const QString &word) {
        if (turn == Turn::Customers)
            return word == QLatin1String("pending");
        return word == QLatin1String("on_hold")
               || (turn == Turn::Ours && (word == newWord || word == QLatin1String("open")));
    };
    const QString &before = status.fromWords->at(steps.front().from);
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
        waiting = waits(status.toWords->at(step.to));
    }
    count(until);
    return minutes;
}

} // namespace kompas
