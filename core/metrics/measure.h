// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/amounts.h"

namespace kompas {

/// What is measured on a record: a duration on one of two clocks, a number of the record, or a group of an answer as
/// -1, 0, +1. NaN stands for "has none".
class Measure
{
public:
    /// `id` is a duration of a ticket (`first_reply`, `requester_wait`, ...), a count of its events (`replies reopens
    /// agent_updates`), `nps`, a named amount of amounts.h or fields of the kind added up; empty = nothing is measured.
    /// Asking for another is a bug.
    Measure(const Source &source, Kind kind, QStringView id);

    bool exists() const { return m_form != Form::None; }
    bool hasClock() const { return m_form == Form::Duration; }
    double at(qint32 row, Clock clock) const;
    /// The word that says why a record has no value.
    const char *missing(qint32 row) const;

private:
    enum class Form : quint8 { None, Duration, Tally, Nps, Named };
    double computed(qint32 row, Clock clock) const;
    double net(double score) const;

    const Source &m_source;
    Form m_form = Form::None;
    const Integers *m_calendar = nullptr;
    const Integers *m_business = nullptr;
    const Numbers *m_scores = nullptr;
    AmountOf m_amount = {};
    qint32 (Source::*m_tally)(qint32) const = nullptr;
    double (Source::*m_span)(qint32, Clock) const = nullptr;
    qint64 (Source::*m_start)(qint32) const = &Source::created;
    qint64 (Source::*m_end)(qint32) const = nullptr;
    qint32 (Source::*m_count)(qint32) const = nullptr;
    const char *m_missing = "no_value";
    bool m_computedFirst = false;
    bool m_perReply = false;
    double m_npsMin = 0;
    double m_detractorMax = 6;
    double m_promoterMin = 9;
};

/// The scale a score was given on. What the record does not say is taken from the scores of its survey.
class Scale
{
public:
    Scale(const Source &source, QStringView survey);

    struct Range {
        double min = 0;
        double max = 0;
        bool operator==(const Range &) const = default;
    };
    Range of(qint32 row) const;

private:
    const Integers *m_min = nullptr;
    const Integers *m_max = nullptr;
    Range m_fallback = {};
};

} // namespace kompas
