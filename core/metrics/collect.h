// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/state.h"

namespace kompas {

/// The buckets of one question; without buckets a single one that holds everything, undated records included.
struct Grid {
    std::vector<Period> periods = {};
    std::vector<QString> labels = {}; ///< null without buckets
    std::vector<qint64> starts = {};  ///< empty without buckets
    qint64 end = 0;                   ///< first instant after the last bucket

    std::size_t size() const { return periods.size(); }
    /// The bucket of an instant, -1 when it lies in none: also where no bucket was found, for want of dates.
    qint32 of(qint64 at) const;
};

/// One record's part in one number.
struct Contribution {
    qint32 row = 0;
    qint32 bucket = 0;
    qint64 date = noInstant;
    double value = 0; ///< NaN when nothing is measured
    quint32 part = 0;
    bool passes = true;  ///< in the numerator of a rate
    bool second = false; ///< only in the numerator, which is another set of records
    double weight = 1;   ///< the cases it stands for, or its part of the denominator
};

/// What is wanted of those left out: nothing; what tells the groups they are in, so that those without a date need not
/// be listed; or each of them.
enum class LeftOuts : quint8 { None, Groups, Records };

/// Everything one metric says about one selection. Value, groups, buckets, interval and lineage are formed from these
/// contributions alone, so the records always recompute the number.
struct Collected {
    struct LeftOut {
        qint32 row;
        const char *reason;
        qint64 date;
    };
    const Metric *metric = nullptr;
    Shape shape = Shape::Count;
    Grid grid = {};
    std::vector<Contribution> counted = {}; ///< by row, then date
    std::vector<LeftOut> leftOut = {};
    /// Rows that were left out because they have no date and are not in `leftOut`: with LeftOuts::Groups.
    RowSet undated = RowSet();
    LeftOuts wanted = LeftOuts::Records;
    QStringList parts = {}; ///< the parts of a split; one null part otherwise
    std::optional<Clock> clock = {};
    QString datedBy = {};
    QStringList notes = {}; ///< about the whole selection
    bool noValue = false;   ///< the records are there, but no value may be formed from them
    /// Whether weights have a meaning, and whether they are cases (contacts of an interval), which n then counts, or
    /// parts of the denominator (minutes, sessions).
    enum class Weights : quint8 { None, Cases, Base } weights = Weights::None;
    Kind secondKind = Kind::Ticket; ///< of the contributions that are `second`

    bool listsLeftOut() const { return wanted != LeftOuts::None; }
};

Collected collect(const Source &source, const Metric &metric, const Selection &selection, Bucket bucket,
                  LeftOuts leftOuts);

} // namespace kompas
