// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/data/cell_text.h"
#include "core/data/kind.h"

#include <QByteArray>
#include <QMap>

#include <optional>
#include <variant>
#include <vector>

namespace kompas {

/// One value of one record, as the importer hands it to the store: nothing, a whole number (counts, minutes, flags,
/// instants as UTC seconds), a score, or text (words and texts).
using Cell = std::variant<std::monostate, qint64, double, CellText>;

/// One record: the cells by fieldIndex() of its kind, and what makes it the same record in the next export.
struct Record {
    Kind kind = Kind::Ticket;
    /// Unique within source and kind: the export's own id, or a hash of the verbatim cells and its occurrence.
    CellText key = {};
    qint64 line = 0; ///< line of the file it comes from
    std::vector<Cell> cells = {};
};

/// How many rows of a file, or records of a kind, met which fate.
struct Counts {
    qint64 imported = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;

    bool operator==(const Counts &) const = default;
};

/// One import: what was read, and what became of it. Stored with the data, printed as provenance.
struct Import {
    qint64 id = 0;
    QString file = {};      ///< file name without its folder
    QByteArray sha256 = {}; ///< hex
    qint64 bytes = 0;
    QString source = {}; ///< `zendesk`, or a name of the user's, or profile + fingerprint of the header
    QString profile = {};
    QString delimiter = {};
    QString encoding = {};
    int headerLine = 0; ///< counted from 1; 0 when the file has no header
    QString decimal = {};
    QString dateOrder = {}; ///< `ymd`, `dmy`, `mdy`, or empty when the file has no dates
    QString timezone = {};
    QString settings = {}; ///< JSON of mapping and options, so that the same file with other settings is not "the same"
    qint64 importedAt = 0; ///< UTC seconds
    qint64 dataUntil = 0;  ///< UTC seconds; noInstant when the file has no dates
    qint64 rows = 0;       ///< data rows that are not empty = imported + updated + unchanged + skipped + rejected
    Counts counts = {};    ///< in rows of the file
    qint64 skipped = 0;
    qint64 rejected = 0;
    QMap<QString, Counts> kinds = {}; ///< in records, by kind id
    std::vector<Remark> remarks = {};
    bool undone = false;
};

} // namespace kompas
