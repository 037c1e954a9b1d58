// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/words.h"
#include "ui/session/file_state.h"

#include <QHash>

namespace kompas {

/// Which of the records behind a number.
enum class RecordTab : quint8 {
    Counted,   ///< the denominator of a rate, or the measured records
    Numerator, ///< for rates: those that pass
    LeftOut,   ///< inside the selection, but without a value or excluded by definition
};

/// The records behind a number as rows and columns of text: a value, read from any thread. Ids, values, reasons and
/// everything in the facts are at hand; text fields lie in the file and are fetched by row id.
struct RecordColumn {
    enum class Source : quint8 {
        Id,     ///< the export's own id
        Value,  ///< what the record adds to a mean, median, sum or score
        Weight, ///< the cases it stands for, or its part of the denominator
        Passes, ///< whether it is in the numerator of a rate
        Reason, ///< why it was left out
        Fact,   ///< a column of the facts
        Own,    ///< a dimension of the user's own
        Text,   ///< a text field, in the file only
    };
    Source source = Source::Id;
    int field = -1; ///< index of the field within its kind, for Fact and Text; within Dataset::own, for Own
    QString title = {};
    bool number = false; ///< right-aligned

    bool operator==(const RecordColumn &) const = default;
};

struct RecordSheet {
    FilePointer file = {};
    std::shared_ptr<const Workbench::Records> records = {};
    RecordTab tab = RecordTab::Counted;
    Words words = Words::of(QStringLiteral("nl"));
    std::vector<RecordColumn> columns = {};
    /// Of the numerator: which of `lineage.counted`; none where it is another set of records.
    std::vector<qint32> passing = {};
    QHash<QString, QString> reasons = {}; ///< the fixed words of what was left out, in words
    /// Of what was left out: `12 × no first reply yet · 3 × merged`, the most frequent first.
    QString summary = {};

    qsizetype rows() const;
    /// The row id in the database.
    qint64 rowId(qsizetype row) const;
    QString id(qsizetype row) const;
    /// Empty for text fields.
    QString text(qsizetype row, const RecordColumn &column) const;
    /// Of the records of this tab: a numerator can be of another kind than what it is divided by.
    Kind kind() const
    {
        const Lineage &lineage = records->lineage;
        return tab == RecordTab::Numerator && lineage.separateNumerator ? lineage.numeratorKind : lineage.kind;
    }
    const Dataset &dataset() const { return file->facts.of(kind()); }
    qint32 datasetRow(qsizetype row) const;
    /// What the record adds; nothing where values have no meaning.
    std::optional<double> value(qsizetype row) const;
    bool passes(qsizetype row) const;
    QString reason(qsizetype row) const; ///< why it was left out, in words
};

/// Columns of the facts without a single value are left out. To be called outside the GUI thread.
RecordSheet recordTable(const FilePointer &file, const std::shared_ptr<const Workbench::Records> &records,
                        RecordTab tab, const Words &words);

/// One cell of the facts in words; empty where there is none.
QString factText(const Facts &facts, const Words &words, Kind kind, qint32 row, int field);

} // namespace kompas
