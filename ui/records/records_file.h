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

/// The same with typed cells, by the ending of the path: an Excel file, or CSV as a spreadsheet of the reader's
/// language opens it. Durations are in minutes, so that they can be summed.
Result<void> writeRecords(Workbench &workbench, const RowsWanted &wanted, const QString &path,
                          const Progress &progress = {});

/// Rejected rows as a file to mend and to import again.
Result<void> writeRejects(const Import &import, const std::vector<Reject> &rejects, const QString &path);

} // namespace kompas
