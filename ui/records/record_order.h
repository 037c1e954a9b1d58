// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/records/record_sheet.h"
#include "ui/records/record_texts.h"

namespace kompas {

/// Which rows are shown, and in which order.
struct RecordOrder {
    QString search = {}; ///< rows whose id or one of whose words or texts contains it, whatever its case; empty = all
    int column = -1;     ///< of the sheet; -1 = the order of the records
    bool descending = false;

    bool operator==(const RecordOrder &) const = default;
};

/// Numbers and dates by their value, words and texts as people of the language sort them; rows without a value come
/// last either way, equal ones stay as they were. `texts` may be null when no text is searched or sorted by. Stopped
/// when `progress` says so.
Result<std::vector<qint32>> orderOf(const RecordSheet &table, const RecordTexts *texts, const RecordOrder &order,
                                    const Progress &progress = {});

/// Whether texts have to be read for that.
bool needsTexts(const RecordSheet &table, const RecordOrder &order);

} // namespace kompas
