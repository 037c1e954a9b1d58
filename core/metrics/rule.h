// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalogue.h"
#include "core/metrics/filter.h"
#include "core/metrics/measure.h"

namespace kompas {

/// What a rule says about one record.
struct Verdict {
    enum class Fate : quint8 { Outside, LeftOut, Counted };
    Fate fate = Fate::Outside;
    const char *reason = nullptr; ///< fixed word, when left out
    qint64 date = noInstant;      ///< the date that counts
    double value = 0;             ///< NaN when nothing is measured
    bool passes = true;           ///< belongs to the numerator of a rate
};

/// Which instants lie in a period.
struct Window {
    qint64 from = noInstant + 1;
    qint64 end = std::numeric_limits<qint64>::max(); ///< first instant after it
    bool isAll = true;

    static Window of(const Period &period, const Zone &zone);
    bool contains(qint64 at) const { return at >= from && at < end; }
};

/// Words of a column that a record must have: `priority=high|urgent`.
struct WordTest {
    QString field = {};
    QStringList words = {};
    const Coded *column = nullptr;
    std::vector<char> allowed = {}; ///< by code

    bool passes(qint32 row) const
    {
        return column ? allowed[column->codes[static_cast<std::size_t>(row)]] != 0 : words.contains(QString());
    }
};
std::vector<WordTest> wordTests(const Dataset &data, const char *conditions);

/// A catalogue entry made ready for the records of one selection: one look at a record gives its verdict.
class Rule
{
public:
    Rule(const Source &source, const Metric &metric, const Selection &selection);

    Verdict judge(qint32 row) const;

    /// The clock that is used; nothing when nothing has a clock. METRICS rule 4.
    std::optional<Clock> clock() const { return m_clock; }
    Dating dating() const { return m_dating; }
    const Window &window() const { return m_window; }
    const Filter &filter() const { return m_filter; }
    const Scale &scale() const { return m_scale; }

private:
    enum class Passes : quint8 { All, AtLeast, OneTouch, Satisfied, HighEffort, Answered, WithinTarget };
    struct RowTarget {
        std::vector<WordTest> where;
        qint64 from;
        double high;
    };

    void chooseClock(const Selection &selection);
    void readTargets();
    qint64 dateOf(qint32 row) const;
    /// Why the record is no part of what the metric is about: nullptr when it is, "" when it is not even left out.
    const char *outsideMatter(qint32 row, qint64 &date) const;
    bool isNumerator(qint32 row, double value) const;
    bool oneTouch(qint32 row, double replies) const;
    bool satisfied(qint32 row, double score) const;
    bool highEffort(qint32 row, double score) const;
    std::optional<double> targetOf(qint32 row, qint64 date) const;
    Verdict judgeByTarget(qint32 row, Verdict verdict) const;
    Verdict leftOut(Verdict verdict, const char *reason) const;

    const Source &m_source;
    const Metric &m_metric;
    Filter m_filter;
    Window m_window;
    Dating m_dating;
    Among m_among;
    Measure m_measure;
    Measure m_passesMeasure;
    Scale m_scale;
    std::vector<WordTest> m_words = {};
    std::optional<Clock> m_clock = {};
    Passes m_passes = Passes::All;
    double m_passesFrom = 0;
    bool m_exactlyOne = true;
    bool m_onlyReplied = false;
    double m_reopensAllowed = 0;
    bool m_easyIsLow = false;
    std::vector<std::pair<double, double>> m_satisfiedFrom = {}; ///< highest score of the scale, threshold
    std::vector<RowTarget> m_targets = {};
    const Instants *m_answered = nullptr;
    const Instants *m_offered = nullptr;
    const Numbers *m_score = nullptr;
};

} // namespace kompas
