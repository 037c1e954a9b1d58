// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/rule.h"

#include "core/metrics/survey_scores.h"

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

/// The dates that METRICS rule 1 allows to be changed; states and pairs of dates keep their own.
Dating datingOf(const Metric &metric, const Selection &selection)
{
    const bool fixed = metric.dating == Dating::Instant || metric.dating == Dating::BothOwn;
    if (!selection.datedBy || metric.records != Kind::Ticket || fixed)
        return metric.dating;
    return *selection.datedBy == DatedBy::Created ? Dating::Created : Dating::LastSolve;
}

QString surveyOf(const char *conditions)
{
    const QString text = QString::fromLatin1(conditions);
    return text.startsWith(QLatin1String("survey=")) ? text.mid(7).section(u' ', 0, 0).section(u'|', 0, 0) : QString();
}

const char *weightOf(const Metric &metric)
{
    return *metric.recipe.base ? metric.recipe.base : metric.recipe.weight;
}

/// What to say of a record that stands for no case at all.
const char *weightlessOf(const Metric &metric)
{
    const QLatin1String weight(weightOf(metric));
    return weight == QLatin1String("answered")  ? "unanswered"
           : weight == QLatin1String("sla_due") ? "no_commitment"
                                                : "no_cases";
}

} // namespace

Window Window::of(const Period &period, const Zone &zone)
{
    Window window;
    window.isAll = period.isAll();
    if (period.from)
        window.from = zone.startOf(*period.from);
    if (period.to)
        window.end = zone.startOf(period.to->addDays(1));
    return window;
}

Rule::Rule(const Source &source, const Metric &metric, const Selection &selection)
    : m_source(source),
      m_metric(metric),
      m_filter(source.facts.of(metric.records), source.facts.zone, selection.where),
      m_window(Window::of(selection.period, source.facts.zone)),
      m_dating(datingOf(metric, selection)),
      m_among(metric.recipe.among),
      m_measure(source, metric.records, QString::fromLatin1(metric.recipe.measure)),
      m_weight(source, metric.records, QString::fromLatin1(weightOf(metric))),
      m_weightless(weightlessOf(metric)),
      m_scale(source, surveyOf(metric.recipe.conditions)),
      m_words(wordTests(source.facts.of(metric.records), metric.recipe.conditions)),
      m_numbers(numberTests(source, metric.records, metric.recipe.conditions)),
      m_passing(passingOf(source, metric, m_scale)),
      m_where(selection.where)
{
    const Dataset &responses = *source.facts.responses;
    m_answered = responses.column<Instants>(u"answered_at");
    m_offered = responses.column<Instants>(u"offered_at");
    m_score = responses.column<Numbers>(u"score");
    m_own = source.facts.of(metric.records).column<Instants>(QString::fromLatin1(info(metric.records).date));
    m_due = source.facts.tickets->column<Instants>(u"due_at");
    const QLatin1String passes(metric.recipe.passes);
    if (passes == QLatin1String("one_touch")) {
        const QString share = source.definitions.text(u"fcr.denominator");
        m_onlyReplied = share == QLatin1String("replied");
        if (share == QLatin1String("all"))
            m_among = Among::Every;
    }
    m_byTarget = passes == QLatin1String("within_target");
    m_unreplied = passes == QLatin1String("unreplied");
    if (m_byTarget || m_unreplied)
        readTargets();
    if (surveyOf(metric.recipe.conditions) == QLatin1String("nps"))
        keepSurveysApart();
    m_unrepliedMinutes = *source.definitions.number(u"unreplied.hours") * 60;
    findRows();
    chooseClock(selection);
}

/// The column that alone decides the date of records that have a value there.
const Instants *Rule::dateColumn() const
{
    const Dataset &tickets = *m_source.facts.tickets;
    switch (m_dating) {
    case Dating::Answered:
        return m_answered;
    case Dating::LastSolve:
        return tickets.column<Instants>(u"solved_at");
    case Dating::FirstSolve:
        return tickets.column<Instants>(u"first_solved_at");
    case Dating::Own:
        return m_own;
    case Dating::Created:
        return m_metric.records == Kind::Ticket ? tickets.column<Instants>(u"created_at") : m_own;
    default:
        return nullptr;
    }
}

RowSet Rule::keptRows(char sort, std::initializer_list<qint64> numbers, const std::function<RowSet()> &find) const
{
    // What columns that are missing say must not be kept.
    if (m_source.facts.missed())
        return RowSet();
    const QByteArray text = rowsText(sort, m_where, m_metric.recipe.conditions, numbers);
    return m_source.history().rows().of(m_source.facts.shared(m_metric.records), text, find);
}

RowSet Rule::asked() const
{
    RowSet all(static_cast<std::size_t>(m_source.facts.of(m_metric.records).rows));
    if (m_where.empty() && m_words.empty())
        return all;
    return keptRows('a', {}, [&] {
        RowSet rows = m_filter.narrowed(all);
        for (const WordTest &test : m_words) {
            if (test.column)
                rows = rows.withCodes(test.column->codes, test.allowed);
        }
        return rows;
    });
}

void Rule::findRows()
{
    m_dates = m_window.isAll ? nullptr : dateColumn();
    // All columns have been asked for; without them no row need be looked at.
    if (m_source.facts.missed())
        return;
    const auto dated = [this] { return asked().within(*m_dates, m_window.from, m_window.end); };
    m_dated = areUndatedLeftOut() ? keptRows('d', {static_cast<qint64>(m_dating), m_window.from, m_window.end}, dated)
                                  : rows();
}

RowSet Rule::rows() const
{
    if (!m_dates)
        return asked();
    // What has no value there may have a date from elsewhere, or be left out for having none.
    return keptRows('r', {static_cast<qint64>(m_dating), m_window.from, m_window.end},
                    [this] { return asked().withinOrNone(*m_dates, m_window.from, m_window.end); });
}

/// Whether all that is said of a record without a value in the column of dates is that it has no date.
bool Rule::areUndatedLeftOut() const
{
    const bool isOnlyDate = m_dating == Dating::Answered || m_dating == Dating::Own || m_dating == Dating::Created;
    const bool isAnyFate = m_among == Among::Solved || m_among == Among::Reopened;
    return m_dates && isOnlyDate && !isAnyFate && m_numbers.empty() && !m_filter.looksAtTimes();
}

RowSet Rule::undatedRows() const
{
    constexpr qint64 never = 0;
    if (!areUndatedLeftOut())
        return RowSet();
    return keptRows('u', {static_cast<qint64>(m_dating)},
                    [this] { return asked().withinOrNone(*m_dates, never, never); });
}

void Rule::chooseClock(const Selection &selection)
{
    if (!m_measure.hasClock())
        return;
    m_clock = selection.clock.value_or(Clock::Calendar);
    if (selection.clock)
        return;
    if (measuresAny())
        return;
    m_clock = Clock::Business;
    if (measuresAny())
        return;
    m_clock = Clock::Calendar;
}

bool Rule::measuresAny() const
{
    const auto isMeasured = [this](qint32 row) {
        const Verdict verdict = judge(row);
        return verdict.fate == Verdict::Fate::Counted && !std::isnan(verdict.value);
    };
    // One piece after the other: mostly the first records tell.
    for (std::size_t piece = 0; piece < m_dated.pieces().size(); ++piece) {
        bool found = false;
        forEachRow(m_dated, piece, [&](qint32 row) { found = found || isMeasured(row); });
        if (found)
            return true;
    }
    return false;
}

void Rule::readTargets()
{
    const Dataset &tickets = *m_source.facts.tickets;
    for (const Target *target : targetsOf(m_source.targets, u"first_reply_time")) {
        if (!target->high)
            continue;
        RowTarget each{
            {}, target->from.isValid() ? m_source.facts.zone.startOf(target->from) : noInstant, *target->high};
        for (const Condition &condition : target->where)
            each.where.push_back(wordTest(tickets, condition.dimension, condition.values));
        m_targets.push_back(std::move(each));
    }
}

void Rule::keepSurveysApart()
{
    const SurveyScores scores = surveyScores(m_source, u"nps");
    m_surveysApart = scores.ofTickets && scores.ofOthers;
    m_ticketRows = &m_source.facts.responses->ticketRows();
    m_wantsTicketSurveys = m_source.definitions.text(u"nps.surveys") == QLatin1String("transactional");
}

qint64 Rule::dateOf(qint32 row) const
{
    const auto at = [row](const Instants *column) {
        return column ? (*column)[static_cast<std::size_t>(row)] : noInstant;
    };
    switch (m_dating) {
    case Dating::Answered:
        return at(m_answered);
    case Dating::Offered:
        return at(m_offered) != noInstant ? at(m_offered) : at(m_answered);
    case Dating::LastSolve:
        return m_source.lastSolve(row);
    case Dating::FirstSolve:
        return m_source.firstSolve(row);
    case Dating::Reopening: {
        const qint64 solved = m_source.lastSolve(row);
        return solved != noInstant ? solved : m_source.updated(row);
    }
    case Dating::Due: {
        // What is not due on a date of its own is due when it is done.
        const qint64 due = at(m_due);
        const qint64 solved = due == noInstant ? m_source.lastSolve(row) : due;
        return solved == noInstant ? m_source.created(row) : solved;
    }
    case Dating::Created:
    case Dating::BothOwn:
    case Dating::Instant:
        return m_metric.records == Kind::Ticket ? m_source.created(row) : at(m_own);
    case Dating::Own:
        return at(m_own);
    }
    return noInstant;
}

const char *Rule::outsideMatter(qint32 row, qint64 &date) const
{
    switch (m_among) {
    case Among::Every:
    case Among::Unsolved:
        return nullptr;
    case Among::Answered:
        return m_score && !std::isnan((*m_score)[static_cast<std::size_t>(row)]) ? nullptr : "not_answered";
    case Among::Reopened: {
        const qint32 count = m_source.reopens(row);
        return count == noInteger ? "no_value" : count > 0 ? nullptr : "";
    }
    case Among::Solved:
        if (m_source.isSolved(row))
            return nullptr;
        if (!m_source.wasReopenedOrSolved(row)) {
            // A ticket that never was solved has no solution to lie in a period; it is not missing its date.
            return date == noInstant && !m_window.isAll ? "" : "not_solved";
        }
        if (date == noInstant)
            date = m_source.updated(row);
        return "open_again";
    }
    return nullptr;
}

void Rule::leaveOut(Verdict &verdict, const char *reason)
{
    verdict.fate = Verdict::Fate::LeftOut;
    verdict.reason = reason;
}

Verdict Rule::judge(qint32 row) const
{
    Verdict verdict;
    if (!m_filter.passes(row))
        return verdict;
    for (const WordTest &test : m_words) {
        if (!test.passes(row))
            return verdict;
    }
    for (const NumberTest &test : m_numbers) {
        if (!test.passes(row))
            return verdict;
    }
    verdict.date = dateOf(row);
    const char *outside = outsideMatter(row, verdict.date);
    if (outside && !*outside)
        return verdict;
    if (!m_filter.passesAt(row, verdict.date))
        return verdict;
    if (!m_window.isAll) {
        if (verdict.date == noInstant) {
            leaveOut(verdict, "no_date");
            return verdict;
        }
        if (!m_window.contains(verdict.date))
            return verdict;
    }
    const char *excluded = m_metric.records == Kind::Ticket ? m_source.excluded(row) : nullptr;
    if (excluded || outside)
        leaveOut(verdict, excluded ? excluded : outside);
    else
        measure(row, verdict);
    return verdict;
}

void Rule::measure(qint32 row, Verdict &verdict) const
{
    if (m_surveysApart) {
        const bool isOfTicket = (*m_ticketRows)[static_cast<std::size_t>(row)] >= 0;
        if (isOfTicket != m_wantsTicketSurveys)
            return leaveOut(verdict, "other_survey");
    }
    verdict.value = m_measure.at(row, m_clock.value_or(Clock::Calendar));
    if (m_byTarget)
        return judgeByTarget(row, verdict);
    if (m_unreplied)
        return judgeUnreplied(row, verdict);
    if (m_passing.undecided) {
        if (const char *reason = m_passing.undecided(row))
            return leaveOut(verdict, reason);
    }
    if (m_weight.exists()) {
        verdict.weight = m_weight.at(row, Clock::Calendar);
        // Times of agents come in lines of one state each: a line with breaks is no time on duty, and none is not 0.
        if (m_metric.records == Kind::AgentTime && std::isnan(verdict.value) != std::isnan(verdict.weight)) {
            verdict.value = std::isnan(verdict.value) ? 0 : verdict.value;
            verdict.weight = std::isnan(verdict.weight) ? 0 : verdict.weight;
            verdict.fate = Verdict::Fate::Counted;
            return;
        }
        if (verdict.weight == 0)
            return leaveOut(verdict, m_weightless);
    }
    if (std::isnan(verdict.weight) || (m_measure.exists() && std::isnan(verdict.value)))
        return leaveOut(verdict, m_measure.missing(row));
    if (verdict.weight < 0 || (m_clock && verdict.value < 0))
        return leaveOut(verdict, "negative");
    if (m_onlyReplied && verdict.value == 0)
        return leaveOut(verdict, "no_reply");
    verdict.passes = !m_passing.holds || m_passing.holds(row, verdict.value);
    // A split is about the records that pass only: the reasons of the dissatisfied.
    const bool isPart = verdict.passes || m_metric.shape != Shape::Split;
    verdict.fate = isPart ? Verdict::Fate::Counted : Verdict::Fate::Outside;
}

std::optional<double> Rule::targetOf(qint32 row, qint64 date) const
{
    for (const RowTarget &each : m_targets) {
        const auto holds = [row](const WordTest &test) { return test.passes(row); };
        if ((each.from == noInstant || date >= each.from) && std::ranges::all_of(each.where, holds))
            return each.high;
    }
    return std::nullopt;
}

void Rule::judgeByTarget(qint32 row, Verdict &verdict) const
{
    const std::optional<double> target = targetOf(row, verdict.date);
    if (!target)
        return leaveOut(verdict, "no_target");
    if (verdict.value < 0)
        return leaveOut(verdict, "negative");
    if (!std::isnan(verdict.value)) {
        verdict.fate = Verdict::Fate::Counted;
        verdict.passes = verdict.value <= *target;
        return;
    }
    // Without a reply: missed once the target has passed while the ticket is open. Business hours need a schedule.
    const bool open = !m_source.isSolved(row) && m_source.created(row) != noInstant && m_clock == Clock::Calendar;
    if (!open)
        return leaveOut(verdict, m_measure.missing(row));
    if (static_cast<double>(m_source.until() - m_source.created(row)) / 60 <= *target)
        return leaveOut(verdict, "not_due");
    verdict.fate = Verdict::Fate::Counted;
    verdict.passes = false;
}

void Rule::judgeUnreplied(qint32 row, Verdict &verdict) const
{
    const qint32 replies = m_source.replies(row);
    const bool wasReplied = replies > 0 || m_source.firstReply(row) != noInstant;
    verdict.value = std::nan("");
    verdict.passes = !wasReplied;
    if (!wasReplied) {
        if (m_source.isSolved(row))
            return leaveOut(verdict, "solved_without_reply");
        const double limit = targetOf(row, verdict.date).value_or(m_unrepliedMinutes);
        const qint64 created = m_source.created(row);
        if (created == noInstant)
            return leaveOut(verdict, "no_creation_time");
        if (static_cast<double>(m_source.until() - created) / 60 <= limit)
            return leaveOut(verdict, "not_due");
    }
    verdict.fate = Verdict::Fate::Counted;
}

} // namespace kompas
