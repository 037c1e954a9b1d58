// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_sheet.h"

namespace kompas {

/// Some rows of a table of records, in this order.
struct RowsWanted {
    RecordSheet table = {};
    std::vector<qint32> rows = {};
};

/// The rows with their heading as delimited text, text fields included, formulas neutralised. To be called in the
/// thread of the workbench.
Result<QString> recordsText(Workbench &workbench, const RowsWanted &wanted, QChar delimiter,
                            const Progress &progress = {});

/// The same as a CSV file (UTF-8 with a byte order mark, so that spreadsheets read it).
Result<void> writeRecords(Workbench &workbench, const RowsWanted &wanted, const QString &path,
                          const Progress &progress = {});

/// Rejected rows as a file to mend and to import again.
Result<void> writeRejects(const Import &import, const std::vector<Reject> &rejects, const QString &path);

} // namespace kompas
