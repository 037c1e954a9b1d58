// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/state.h"

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

const QString unknownWord = QStringLiteral("unknown");

} // namespace

State::State(const Source &source, const Metric &metric, const Selection &selection)
    : m_source(source),
      m_where(selection.where),
      m_filter(*source.facts.tickets, source.facts.zone, selection.where),
      m_isAll(selection.period.isAll()),
      m_wantsAge(QLatin1String(metric.recipe.measure) == QLatin1String("age")),
      m_wantsStale(QLatin1String(metric.recipe.function) == QLatin1String("stale")),
      m_staleSeconds(*source.definitions.number(u"pending.stale_days") * 86400),
      m_words(wordTests(*source.facts.tickets, metric.recipe.conditions)),
      m_status(source.facts.tickets->column<Coded>(u"status"))
{
    // Asked for now, as records are only looked at when nothing is missing.
    if (m_wantsStale || metric.shape == Shape::Split)
        m_snapshots = &source.facts.tickets->snapshots();
}

std::optional<Moment> State::momentOf(const Period &period) const
{
    const qint64 until = m_source.until();
    const Window window = Window::of(period, m_source.facts.zone);
    if (until == noInstant)
        return period.isAll() ? std::optional(Moment{}) : std::nullopt;
    if (period.from && window.from > until)
        return std::nullopt;
    if (!period.to || window.end > until)
        return Moment{until, true};
    return Moment{window.end - 1, false};
}

Moment State::before(const Moment &moment, int days) const
{
    if (moment.at == noInstant)
        return {noInstant, false};
    const Zone &zone = m_source.facts.zone;
    return {zone.toUtc(zone.toLocal(moment.at) - qint64(days) * 86400), false};
}

State::Standing State::standing(qint32 row, const Moment &moment) const
{
    if (moment.exported)
        return m_source.isSolved(row) ? Standing::Solved : Standing::Unsolved;
    if (const QString *word = m_source.history().status().wordAt(row, moment.at))
        return History::isSolved(*word) ? Standing::Solved : Standing::Unsolved;
    if (!m_source.isSolved(row))
        return Standing::Unsolved;
    const qint64 solved = m_source.lastSolve(row);
    if (solved == noInstant)
        return Standing::Unknown;
    return solved <= moment.at ? Standing::Solved : Standing::Unsolved;
}

RowSet State::rowsAt(const std::vector<Moment> &moments) const
{
    const auto *created = m_source.facts.tickets->column<Instants>(u"created_at");
    if (m_source.facts.missed())
        return RowSet();
    const auto asked = [this] {
        return m_filter.narrowed(RowSet(static_cast<std::size_t>(m_source.facts.tickets->rows)));
    };
    const auto kept = [this](char sort, std::initializer_list<qint64> numbers, const std::function<RowSet()> &find) {
        return m_source.history().rows().of(m_source.facts.tickets, rowsText(sort, m_where, "", numbers), find);
    };
    if (std::ranges::all_of(moments, &Moment::exported))
        return kept('x', {}, [&] { return m_source.withoutSolved(asked()); });
    const auto [first, last] = std::ranges::minmax(moments, {}, &Moment::at);
    if (first.at == noInstant || !created)
        return asked();
    return kept('s', {first.at, last.at}, [&, first = first.at, last = last.at] {
        return asked()
            .withinOrNone(*created, noInstant + 1, last + 1)
            .withinOrNone(*ends(), first + 1, std::numeric_limits<qint64>::max());
    });
}

std::shared_ptr<const Instants> State::ends() const
{
    return m_source.history().ends().of(m_source.facts.tickets, {}, [this] {
        return Instants::computed(static_cast<std::size_t>(m_source.facts.tickets->rows), [this](std::size_t row) {
            const auto ticket = static_cast<qint32>(row);
            const qint64 end = m_source.isSolved(ticket) ? lifetime(ticket).until : Lifetime().until;
            return end == Lifetime().until ? noInstant : end;
        });
    });
}

State::Lifetime State::lifetime(qint32 row) const
{
    Lifetime life{.from = m_source.created(row)};
    const Track &status = m_source.history().status();
    const auto steps = status.of(row);
    if (!steps.empty()) {
        if (status.toSolved[steps.back().to] != 0)
            life.until = steps.back().at;
    } else if (m_source.isSolved(row)) {
        const qint64 solved = m_source.lastSolve(row);
        life.until = solved == noInstant ? life.until : solved;
    }
    return life;
}

qint64 State::pendingSince(qint32 row, const Moment &moment) const
{
    if (statusAt(row, moment) != QLatin1String("pending"))
        return noInstant;
    const std::span<const Step> steps = m_source.history().status().of(row);
    const auto after = std::ranges::upper_bound(steps, moment.at, {}, &Step::at);
    if (after != steps.begin())
        return std::prev(after)->at;
    return moment.exported ? m_source.updated(row) : noInstant;
}

bool State::fulfils(const WordTest &test, qint32 row, const Moment &moment) const
{
    if (!moment.exported) {
        const History &history = m_source.history();
        const Track *track = test.field == QLatin1String("priority") ? &history.priority()
                             : test.field == QLatin1String("agent")  ? &history.agent()
                                                                     : nullptr;
        if (const QString *word = track ? track->wordAt(row, moment.at) : nullptr)
            return test.allows(*word);
    }
    return test.passes(row);
}

Verdict State::judge(qint32 row, const Moment &moment) const
{
    using enum Verdict::Fate;
    Verdict verdict;
    if (!m_filter.passes(row))
        return verdict;
    const qint64 created = m_source.created(row);
    if (!m_filter.passesAt(row, created))
        return verdict;
    verdict.date = created;
    if (created != noInstant && moment.at != noInstant && created > moment.at)
        return verdict;
    const Standing standing = this->standing(row, moment);
    if (standing == Standing::Solved)
        return verdict;
    for (const WordTest &test : m_words) {
        if (!fulfils(test, row, moment))
            return verdict;
    }
    const qint64 pendingSince = m_wantsStale ? this->pendingSince(row, moment) : noInstant;
    const bool isStale = pendingSince != noInstant && static_cast<double>(moment.at - pendingSince) > m_staleSeconds;
    if (m_wantsStale && !isStale)
        return verdict;
    const auto leftOut = [&verdict](const char *reason) {
        verdict.fate = LeftOut;
        verdict.reason = reason;
        return verdict;
    };
    if (const char *reason = m_source.excluded(row))
        return leftOut(reason);
    if (standing == Standing::Unknown || (created == noInstant && (!m_isAll || !moment.exported)))
        return leftOut("no_date");
    if (m_wantsAge && created == noInstant)
        return leftOut("no_creation_time");
    if (m_wantsAge)
        verdict.value = static_cast<double>(moment.at - created) / 60;
    verdict.fate = Counted;
    return verdict;
}

const QString &State::statusAt(qint32 row, const Moment &moment) const
{
    if (moment.exported)
        return m_status && m_status->codes[static_cast<std::size_t>(row)] != 0 ? m_status->at(row) : unknownWord;
    if (const QString *word = m_source.history().status().wordAt(row, moment.at))
        return word->isEmpty() ? unknownWord : *word;
    Q_ASSERT(m_snapshots);
    const auto after = std::ranges::upper_bound(*m_snapshots, moment.at, {}, &StatusSnapshot::at);
    if (after == m_snapshots->begin())
        return unknownWord;
    const StatusSnapshot &last = *std::prev(after);
    const auto found = std::ranges::lower_bound(last.statuses, row, {}, &std::pair<qint32, quint32>::first);
    if (found == last.statuses.end() || found->first != row || found->second == 0)
        return unknownWord;
    return last.words->at(found->second);
}

} // namespace kompas
