// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/rule.h"

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

/// `reopens>=1` -> `reopens`; a named test has no measure of its own.
QString passesField(const char *passes)
{
    const QString text = QString::fromLatin1(passes);
    const auto at = text.indexOf(QLatin1String(">="));
    return at < 0 ? QString() : text.left(at);
}

QString surveyOf(const char *conditions)
{
    const QString text = QString::fromLatin1(conditions);
    return text.startsWith(QLatin1String("survey=")) ? text.mid(7) : QString();
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

std::vector<WordTest> wordTests(const Dataset &data, const char *conditions)
{
    std::vector<WordTest> tests;
    for (const QString &each : QString::fromLatin1(conditions).split(u' ', Qt::SkipEmptyParts)) {
        const auto at = each.indexOf(u'=');
        WordTest test{each.left(at), each.mid(at + 1).split(u'|'), data.column<Coded>(each.left(at)), {}};
        if (test.column) {
            for (const QString &word : *test.column->dictionary)
                test.allowed.push_back(test.words.contains(word) ? 1 : 0);
        }
        tests.push_back(std::move(test));
    }
    return tests;
}

Rule::Rule(const Source &source, const Metric &metric, const Selection &selection)
    : m_source(source),
      m_metric(metric),
      m_filter(source.facts.of(metric.records), source.facts.zone, selection.where),
      m_window(Window::of(selection.period, source.facts.zone)),
      m_dating(datingOf(metric, selection)),
      m_among(metric.recipe.among),
      m_measure(source, metric.records, QString::fromLatin1(metric.recipe.measure)),
      m_passesMeasure(source, metric.records, passesField(metric.recipe.passes)),
      m_scale(source, surveyOf(metric.recipe.conditions)),
      m_words(wordTests(source.facts.of(metric.records), metric.recipe.conditions))
{
    const Dataset &responses = *source.facts.responses;
    m_answered = responses.column<Instants>(u"answered_at");
    m_offered = responses.column<Instants>(u"offered_at");
    m_score = responses.column<Numbers>(u"score");
    const Definitions &definitions = source.definitions;
    const QString passes = QString::fromLatin1(metric.recipe.passes);
    if (m_passesMeasure.exists()) {
        m_passes = Passes::AtLeast;
        m_passesFrom = passes.mid(passes.indexOf(QLatin1String(">=")) + 2).toDouble();
    } else if (passes == QLatin1String("one_touch")) {
        m_passes = Passes::OneTouch;
        m_exactlyOne = definitions.text(u"fcr.replies") == QLatin1String("exactly1");
        m_onlyReplied = definitions.text(u"fcr.denominator") == QLatin1String("replied");
        m_reopensAllowed = *definitions.number(u"fcr.reopens_allowed");
        if (definitions.text(u"fcr.denominator") == QLatin1String("all"))
            m_among = Among::Every;
    } else if (passes == QLatin1String("satisfied")) {
        m_passes = Passes::Satisfied;
        for (const int top : {1, 3, 5, 7, 10}) {
            const QString key = QStringLiteral("csat.satisfied_from.%1").arg(top);
            m_satisfiedFrom.emplace_back(top, *definitions.number(key));
        }
    } else if (passes == QLatin1String("high_effort")) {
        m_passes = Passes::HighEffort;
        m_easyIsLow = definitions.text(u"ces.easy_end") == QLatin1String("low");
    } else if (passes == QLatin1String("answered")) {
        m_passes = Passes::Answered;
    } else if (passes == QLatin1String("within_target")) {
        m_passes = Passes::WithinTarget;
        readTargets();
    }
    chooseClock(selection);
}

void Rule::chooseClock(const Selection &selection)
{
    if (!m_measure.hasClock())
        return;
    m_clock = selection.clock.value_or(Clock::Calendar);
    if (selection.clock)
        return;
    const auto rows = static_cast<qint32>(m_source.facts.of(m_metric.records).rows);
    for (qint32 row = 0; row < rows; ++row) {
        const Verdict verdict = judge(row);
        if (verdict.fate == Verdict::Fate::Counted && !std::isnan(verdict.value))
            return;
    }
    m_clock = Clock::Business;
    for (qint32 row = 0; row < rows; ++row) {
        const Verdict verdict = judge(row);
        if (verdict.fate == Verdict::Fate::Counted && !std::isnan(verdict.value))
            return;
    }
    m_clock = Clock::Calendar;
}

void Rule::readTargets()
{
    const Dataset &tickets = *m_source.facts.tickets;
    for (const Target *target : targetsOf(m_source.targets, u"first_reply_time")) {
        if (!target->high)
            continue;
        RowTarget each{
            {}, target->from.isValid() ? m_source.facts.zone.startOf(target->from) : noInstant, *target->high};
        for (const Condition &condition : target->where) {
            WordTest test{condition.dimension, condition.values, tickets.column<Coded>(condition.dimension), {}};
            if (test.column) {
                for (const QString &word : *test.column->dictionary)
                    test.allowed.push_back(test.words.contains(word) ? 1 : 0);
            }
            each.where.push_back(std::move(test));
        }
        m_targets.push_back(std::move(each));
    }
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
    case Dating::Created:
    case Dating::Own:
    case Dating::Due:
    case Dating::BothOwn:
    case Dating::Instant:
        return m_source.created(row);
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

Verdict Rule::leftOut(Verdict verdict, const char *reason) const
{
    verdict.fate = Verdict::Fate::LeftOut;
    verdict.reason = reason;
    return verdict;
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
    verdict.date = dateOf(row);
    const char *outside = outsideMatter(row, verdict.date);
    if (outside && !*outside)
        return verdict;
    if (!m_filter.passesAt(verdict.date))
        return verdict;
    if (!m_window.isAll) {
        if (verdict.date == noInstant)
            return leftOut(verdict, "no_date");
        if (!m_window.contains(verdict.date))
            return verdict;
    }
    if (m_metric.records == Kind::Ticket) {
        if (const char *reason = m_source.excluded(row))
            return leftOut(verdict, reason);
    }
    if (outside)
        return leftOut(verdict, outside);
    verdict.value = m_measure.at(row, m_clock.value_or(Clock::Calendar));
    if (m_passes == Passes::WithinTarget)
        return judgeByTarget(row, verdict);
    if (m_measure.exists() && std::isnan(verdict.value))
        return leftOut(verdict, m_measure.missing(row));
    if (m_clock && verdict.value < 0)
        return leftOut(verdict, "negative");
    if (m_onlyReplied && verdict.value == 0)
        return leftOut(verdict, "no_reply");
    verdict.fate = Verdict::Fate::Counted;
    verdict.passes = isNumerator(row, verdict.value);
    return verdict;
}

bool Rule::isNumerator(qint32 row, double value) const
{
    switch (m_passes) {
    case Passes::All:
    case Passes::WithinTarget:
        return true;
    case Passes::AtLeast:
        return m_passesMeasure.at(row, Clock::Calendar) >= m_passesFrom;
    case Passes::OneTouch:
        return oneTouch(row, value);
    case Passes::Satisfied:
        return satisfied(row, value);
    case Passes::HighEffort:
        return highEffort(row, value);
    case Passes::Answered:
        return m_score && !std::isnan((*m_score)[static_cast<std::size_t>(row)]);
    }
    return true;
}

bool Rule::oneTouch(qint32 row, double replies) const
{
    const qint32 reopens = m_source.reopens(row);
    if (!m_source.isSolved(row) || (reopens != noInteger && reopens > m_reopensAllowed))
        return false;
    return m_exactlyOne ? replies == 1 || (replies == 0 && m_source.isLive(row)) : replies < 2;
}

bool Rule::satisfied(qint32 row, double score) const
{
    const Scale::Range range = m_scale.of(row);
    for (const auto &[top, from] : m_satisfiedFrom) {
        if (range.max == top)
            return score >= from;
    }
    // An unusual scale: the same place on it as 4 on a scale of 1 to 5.
    return (score - range.min) >= 0.75 * (range.max - range.min);
}

bool Rule::highEffort(qint32 row, double score) const
{
    const Scale::Range range = m_scale.of(row);
    const double middle = (range.min + range.max) / 2;
    return m_easyIsLow ? score > middle : score < middle;
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

Verdict Rule::judgeByTarget(qint32 row, Verdict verdict) const
{
    const std::optional<double> target = targetOf(row, verdict.date);
    if (!target)
        return leftOut(verdict, "no_target");
    if (verdict.value < 0)
        return leftOut(verdict, "negative");
    if (!std::isnan(verdict.value)) {
        verdict.fate = Verdict::Fate::Counted;
        verdict.passes = verdict.value <= *target;
        return verdict;
    }
    // Without a reply: missed once the target has passed while the ticket is open. Business hours need a schedule.
    const bool open = !m_source.isSolved(row) && m_source.created(row) != noInstant && m_clock == Clock::Calendar;
    if (!open)
        return leftOut(verdict, m_measure.missing(row));
    if (static_cast<double>(m_source.until() - m_source.created(row)) / 60 <= *target)
        return leftOut(verdict, "not_due");
    verdict.fate = Verdict::Fate::Counted;
    verdict.passes = false;
    return verdict;
}

} // namespace kompas
