// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/conditions.h"
#include "core/metrics/filter.h"
#include "core/metrics/passing.h"

namespace kompas {

/// What a rule says about one record.
struct Verdict {
    enum class Fate : quint8 { Outside, LeftOut, Counted };
    Fate fate = Fate::Outside;
    const char *reason = nullptr; ///< fixed word, when left out
    qint64 date = noInstant;      ///< the date that counts
    double value = 0;             ///< NaN when nothing is measured
    bool passes = true;           ///< belongs to the numerator of a rate
    double weight = 1;            ///< the cases it stands for, or its part of the denominator
};

/// Which instants lie in a period.
struct Window {
    qint64 from = noInstant + 1;
    qint64 end = std::numeric_limits<qint64>::max(); ///< first instant after it
    bool isAll = true;

    static Window of(const Period &period, const Zone &zone);
    bool contains(qint64 at) const { return at >= from && at < end; }
};

/// A catalogue entry made ready for the records of one selection: one look at a record gives its verdict.
class Rule
{
public:
    Rule(const Source &source, const Metric &metric, const Selection &selection);

    Verdict judge(qint32 row) const;
    /// The rows that are worth a look: all others are outside.
    RowSet rows() const;
    /// Those of them that may count: not the ones that are certainly left out because they have no date.
    const RowSet &datedRows() const { return m_dated; }
    /// Those that certainly are.
    RowSet undatedRows() const;

    const Source &source() const { return m_source; }
    /// The clock that is used; nothing when nothing has a clock. METRICS rule 4.
    std::optional<Clock> clock() const { return m_clock; }
    Dating dating() const { return m_dating; }
    const Window &window() const { return m_window; }
    const Filter &filter() const { return m_filter; }
    const Scale &scale() const { return m_scale; }

    /// Whether records can stand for several cases, or have a part of the denominator of their own.
    bool hasWeights() const { return m_weight.exists(); }

    /// Whether there are answers after a ticket and others, of which one sort only counts (METRICS section 2, 18).
    bool keepsSurveysApart() const { return m_surveysApart; }

private:
    struct RowTarget {
        std::vector<WordTest> where;
        qint64 from;
        double high;
    };

    /// Those of any date that pass filter and words.
    RowSet asked() const;
    RowSet keptRows(char sort, std::initializer_list<qint64> numbers, const std::function<RowSet()> &find) const;
    void findRows();
    bool areUndatedLeftOut() const;
    const Instants *dateColumn() const;
    void chooseClock(const Selection &selection);
    bool measuresAny() const;
    void readTargets();
    void keepSurveysApart();
    qint64 dateOf(qint32 row) const;
    /// Why the record is no part of what the metric is about: nullptr when it is, "" when it is not even left out.
    const char *outsideMatter(qint32 row, qint64 &date) const;
    /// What is measured, weighed and told of a record that is part of the matter.
    void measure(qint32 row, Verdict &verdict) const;
    std::optional<double> targetOf(qint32 row, qint64 date) const;
    void judgeByTarget(qint32 row, Verdict &verdict) const;
    void judgeUnreplied(qint32 row, Verdict &verdict) const;
    static void leaveOut(Verdict &verdict, const char *reason);

    const Source &m_source;
    const Metric &m_metric;
    Filter m_filter;
    Window m_window;
    Dating m_dating;
    Among m_among;
    Measure m_measure;
    Measure m_weight; ///< or the base
    const char *m_weightless = "no_cases";
    Scale m_scale;
    std::vector<WordTest> m_words;
    std::vector<NumberTest> m_numbers;
    Passing m_passing;
    std::vector<Condition> m_where;
    RowSet m_dated;
    const Instants *m_dates = nullptr; ///< the column that narrows them down, when one does
    std::optional<Clock> m_clock = {};
    bool m_byTarget = false;
    bool m_unreplied = false;
    bool m_onlyReplied = false;
    bool m_surveysApart = false;
    const std::vector<qint32> *m_ticketRows = nullptr; ///< of the answers, where surveys are kept apart
    bool m_wantsTicketSurveys = false;
    double m_unrepliedMinutes = 0;
    std::vector<RowTarget> m_targets = {};
    const Instants *m_answered = nullptr;
    const Instants *m_offered = nullptr;
    const Instants *m_own = nullptr;
    const Instants *m_due = nullptr;
    const Numbers *m_score = nullptr;
};

} // namespace kompas
