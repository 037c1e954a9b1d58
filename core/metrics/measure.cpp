// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/measure.h"

#include "core/metrics/survey_scores.h"

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// A duration of a ticket: where the export states it, and what it is computed from where not.
struct Duration {
    const char *id;
    const char *calendar;
    const char *business;
    qint64 (Source::*end)(qint32) const;         ///< from the creation until then, or nullptr
    double (Source::*span)(qint32, Clock) const; ///< minutes that the events tell, or nullptr
    const char *missing;
    qint64 (Source::*start)(qint32) const = &Source::created;
};

constexpr Duration durations[] = {
    {"first_reply", "first_reply_minutes", "first_reply_business_minutes", &Source::replyStop, nullptr, "no_reply",
     &Source::replyStart},
    {"first_resolution", "first_resolution_minutes", "first_resolution_business_minutes", &Source::firstSolve, nullptr,
     "not_solved"},
    {"full_resolution", "full_resolution_minutes", "full_resolution_business_minutes", &Source::lastSolve, nullptr,
     "not_solved"},
    {"requester_wait", "requester_wait_minutes", "requester_wait_business_minutes", nullptr, &Source::requesterWait,
     "no_value"},
    {"reply_time", "requester_wait_minutes", "requester_wait_business_minutes", nullptr, &Source::requesterWait,
     "no_reply"},
    {"agent_wait", "agent_wait_minutes", "agent_wait_business_minutes", nullptr, &Source::agentWait, "no_value"},
    {"on_hold", "on_hold_minutes", "on_hold_business_minutes", nullptr, &Source::onHold, "no_value"},
    {"case_resolution", "", "", &Source::lastSolve, nullptr, "same_case", &Source::caseStart},
};

/// How often something happened to a ticket: where the export states it, else from the ticket events.
struct Tally {
    const char *id;
    qint32 (Source::*of)(qint32) const;
};

constexpr Tally tallies[] = {
    {"replies", &Source::replies},
    {"reopens", &Source::reopens},
    {"agent_updates", &Source::agentUpdates},
    {"escalations", &Source::escalations},
};

double numberOf(qint32 value)
{
    return value == noInteger ? none : value;
}

} // namespace

Measure::Measure(const Source &source, Kind kind, QStringView id) : m_source(source)
{
    if (id.isEmpty())
        return;
    const Dataset &data = source.facts.of(kind);
    const auto isAsked = [id](const auto &each) { return id == QLatin1String(each.id); };
    const bool isTicket = kind == Kind::Ticket;
    const auto duration = std::ranges::find_if(durations, isAsked);
    const auto tally = std::ranges::find_if(tallies, isAsked);
    if (isTicket && duration != std::end(durations)) {
        m_form = Form::Duration;
        m_calendar = data.column<Integers>(QString::fromLatin1(duration->calendar));
        m_business = data.column<Integers>(QString::fromLatin1(duration->business));
        m_end = duration->end;
        m_span = duration->span;
        m_start = duration->start;
        m_missing = duration->missing;
        m_perReply = id == QLatin1String("reply_time");
        m_computedFirst = source.definitions.text(u"durations") == QLatin1String("computed");
    } else if (id == QLatin1String("nps")) {
        m_form = Form::Nps;
        m_scores = data.column<Numbers>(u"score");
        m_missing = "off_scale";
        m_npsMin = *source.definitions.number(u"nps.min");
        m_detractorMax = *source.definitions.number(u"nps.detractor_max");
        m_promoterMin = *source.definitions.number(u"nps.promoter_min");
    } else if (isTicket && tally != std::end(tallies)) {
        m_form = Form::Tally;
        m_tally = tally->of;
    } else {
        m_form = Form::Named;
        m_amount = namedAmount(source, kind, id);
        if (!m_amount)
            m_amount = sumOfFields(data, id);
    }
}

double Measure::at(qint32 row, Clock clock) const
{
    const auto stated = [row](const Integers *column) {
        return column ? numberOf((*column)[static_cast<std::size_t>(row)]) : none;
    };
    switch (m_form) {
    case Form::None:
        return none;
    case Form::Duration: {
        const Integers *exported = clock == Clock::Business ? m_business : m_calendar;
        // An export knows the time from the creation to the reply of an agent only.
        const bool isReply = m_start == &Source::replyStart;
        const bool isOther =
            isReply && (m_source.replyStart(row) != m_source.created(row) || m_source.stopsAtAutomaticReply(row));
        const bool computedFirst = m_computedFirst || isOther;
        const double first = computedFirst ? computed(row, clock) : stated(exported);
        const double minutes = std::isnan(first) ? (computedFirst ? stated(exported) : computed(row, clock)) : first;
        if (!m_perReply)
            return minutes;
        const qint32 replies = m_source.replies(row);
        return replies > 0 ? minutes / replies : none;
    }
    case Form::Tally:
        return numberOf((m_source.*m_tally)(row));
    case Form::Nps:
        return m_scores ? net((*m_scores)[static_cast<std::size_t>(row)]) : none;
    case Form::Named:
        return m_amount(row);
    }
    return none;
}

double Measure::computed(qint32 row, Clock clock) const
{
    const qint64 start = (m_source.*m_start)(row);
    if (start == noInstant)
        return none;
    if (m_span)
        return (m_source.*m_span)(row, clock);
    const qint64 end = (m_source.*m_end)(row);
    if (end == noInstant)
        return none;
    // Without opening hours business time is only known where the export states it.
    return clock == Clock::Business ? m_source.openMinutes(row, start, end) : static_cast<double>(end - start) / 60;
}

double Measure::net(double score) const
{
    if (!(score >= m_npsMin && score <= 10))
        return none;
    return score >= m_promoterMin ? 1 : score <= m_detractorMax ? -1 : 0;
}

const char *Measure::missing(qint32 row) const
{
    const bool hasEnd = m_start != &Source::caseStart && m_end && (m_source.*m_end)(row) != noInstant;
    return hasEnd && m_source.created(row) == noInstant ? "no_creation_time" : m_missing;
}

Scale::Scale(const Source &source, QStringView survey)
{
    const Dataset &data = *source.facts.responses;
    m_min = data.column<Integers>(u"scale_min");
    m_max = data.column<Integers>(u"scale_max");
    const double highest = surveyScores(source, survey).highest;
    // The smallest usual scale that holds all the scores.
    m_fallback = {1, 10};
    for (const double top : {10.0, 7.0, 5.0, 3.0, 1.0}) {
        if (highest <= top)
            m_fallback = {top > 1 ? 1.0 : 0.0, top};
    }
    if (survey == QLatin1String("ces") && highest <= *source.definitions.number(u"ces.points"))
        m_fallback = {1, *source.definitions.number(u"ces.points")};
}

Scale::Range Scale::of(qint32 row) const
{
    const auto at = [row](const Integers *column, double fallback) {
        const qint32 stated = column ? (*column)[static_cast<std::size_t>(row)] : noInteger;
        return stated == noInteger ? fallback : stated;
    };
    const double max = at(m_max, m_fallback.max);
    return {at(m_min, max > 1 ? 1.0 : 0.0), max};
}

} // namespace kompas
