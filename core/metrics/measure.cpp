// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/measure.h"

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// A duration from the creation of a ticket: where the export states it, and the instant it ends at where not.
struct Duration {
    const char *id;
    const char *calendar;
    const char *business;
    qint64 (Source::*end)(qint32) const; ///< nullptr: from the status events
    const char *missing;
};

constexpr Duration durations[] = {
    {"first_reply", "first_reply_minutes", "first_reply_business_minutes", &Source::firstReply, "no_reply"},
    {"first_resolution", "first_resolution_minutes", "first_resolution_business_minutes", &Source::firstSolve,
     "not_solved"},
    {"full_resolution", "full_resolution_minutes", "full_resolution_business_minutes", &Source::lastSolve,
     "not_solved"},
    {"requester_wait", "requester_wait_minutes", "requester_wait_business_minutes", nullptr, "no_value"},
};

/// How often something happened to a ticket: where the export states it, else from the ticket events.
struct CountMeasure {
    const char *id;
    qint32 (Source::*of)(qint32) const;
};

constexpr CountMeasure counts[] = {
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
    const auto duration =
        std::ranges::find_if(durations, [id](const Duration &each) { return id == QLatin1String(each.id); });
    const auto count =
        std::ranges::find_if(counts, [id](const CountMeasure &each) { return id == QLatin1String(each.id); });
    if (duration != std::end(durations)) {
        m_form = Form::Duration;
        m_calendar = data.column<Integers>(QString::fromLatin1(duration->calendar));
        m_business = data.column<Integers>(QString::fromLatin1(duration->business));
        m_end = duration->end;
        m_missing = duration->missing;
        m_computedFirst = source.definitions.text(u"durations") == QLatin1String("computed");
    } else if (id == QLatin1String("nps")) {
        m_form = Form::Nps;
        m_numbers = data.column<Numbers>(u"score");
        m_missing = "off_scale";
        m_npsMin = *source.definitions.number(u"nps.min");
        m_detractorMax = *source.definitions.number(u"nps.detractor_max");
        m_promoterMin = *source.definitions.number(u"nps.promoter_min");
    } else if (count != std::end(counts)) {
        m_form = Form::Counted;
        m_count = count->of;
    } else {
        Q_ASSERT(fieldIndex(kind, id) >= 0);
        m_numbers = data.column<Numbers>(id);
        m_calendar = data.column<Integers>(id);
        m_form = m_numbers ? Form::Number : Form::Integer;
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
        const double first = m_computedFirst ? computed(row, clock) : stated(exported);
        return std::isnan(first) ? (m_computedFirst ? stated(exported) : computed(row, clock)) : first;
    }
    case Form::Counted:
        return numberOf((m_source.*m_count)(row));
    case Form::Integer:
        return stated(m_calendar);
    case Form::Number:
        return m_numbers ? (*m_numbers)[static_cast<std::size_t>(row)] : none;
    case Form::Nps:
        return m_numbers ? net((*m_numbers)[static_cast<std::size_t>(row)]) : none;
    }
    return none;
}

double Measure::computed(qint32 row, Clock clock) const
{
    const qint64 created = m_source.created(row);
    const OpeningClock *hours = clock == Clock::Business ? m_source.hours(row) : nullptr;
    // Without opening hours business time is only known where the export states it.
    if (created == noInstant || (clock == Clock::Business && !hours))
        return none;
    if (!m_end)
        return m_source.history().requesterWait(row, created, m_source.until(), hours);
    const qint64 end = (m_source.*m_end)(row);
    if (end == noInstant)
        return none;
    return hours ? hours->minutes(created, end) : static_cast<double>(end - created) / 60;
}

double Measure::net(double score) const
{
    if (!(score >= m_npsMin && score <= 10))
        return none;
    return score >= m_promoterMin ? 1 : score <= m_detractorMax ? -1 : 0;
}

const char *Measure::missing(qint32 row) const
{
    const bool hasEnd = m_end && (m_source.*m_end)(row) != noInstant;
    return hasEnd && m_source.created(row) == noInstant ? "no_creation_time" : m_missing;
}

Scale::Scale(const Source &source, QStringView survey)
{
    const Dataset &data = *source.facts.responses;
    m_min = data.column<Integers>(u"scale_min");
    m_max = data.column<Integers>(u"scale_max");
    const auto *surveys = data.column<Coded>(u"survey");
    const auto *scores = data.column<Numbers>(u"score");
    double highest = 0;
    if (surveys && scores && !survey.isEmpty()) {
        const auto code = static_cast<quint32>(surveys->dictionary->indexOf(survey.toString()));
        for (std::size_t row = 0; row < scores->size(); ++row) {
            if (surveys->codes[row] == code && (*scores)[row] > highest)
                highest = (*scores)[row];
        }
    }
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
