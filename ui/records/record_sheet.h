// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/words.h"
#include "ui/session/file_state.h"

namespace kompas {

/// The records behind a number as rows and columns of text: a value, read from any thread. Ids, values, reasons and
/// everything in the facts are at hand; text fields lie in the file and are fetched by row id.
struct RecordColumn {
    enum class Source : quint8 {
        Id,     ///< the export's own id
        Value,  ///< what the record adds to a mean, median, sum or score
        Passes, ///< whether it is in the numerator of a rate
        Reason, ///< why it was left out
        Fact,   ///< a column of the facts
        Text,   ///< a text field, in the file only
    };
    Source source = Source::Id;
    int field = -1; ///< index of the field within its kind, for Fact and Text
    QString title = {};
    bool number = false; ///< right-aligned

    bool operator==(const RecordColumn &) const = default;
};

struct RecordSheet {
    FilePointer file = {};
    std::shared_ptr<const Workbench::Records> records = {};
    bool leftOut = false; ///< the records left out instead of those counted
    Words words = Words::of(QStringLiteral("nl"));
    std::vector<RecordColumn> columns = {};

    qsizetype rows() const;
    /// The row id in the database.
    qint64 rowId(qsizetype row) const;
    QString id(qsizetype row) const;
    /// Empty for text fields.
    QString text(qsizetype row, const RecordColumn &column) const;
    const Dataset &dataset() const { return file->facts.of(records->lineage.kind); }
    qint32 datasetRow(qsizetype row) const;
};

/// Columns of the facts without a single value are left out.
RecordSheet recordTable(const FilePointer &file, const std::shared_ptr<const Workbench::Records> &records, bool leftOut,
                        const Words &words);

/// The rows whose id or one of whose words contains the text, whatever its case, in the order of a column (text fields
/// keep the order of the table). An empty search finds all.
std::vector<qint32> orderOf(const RecordSheet &table, const QString &search, int sortColumn, bool descending);

} // namespace kompas
