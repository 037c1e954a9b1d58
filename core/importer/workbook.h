// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/archive.h"

#include <QIODevice>

namespace kompas {

/// The names of the sheets of an .xlsx file, in their order. Fails when it is none.
Result<QStringList> sheetNames(const Archive &archive);

/// Writes a sheet as CSV (UTF-8, commas), one line a row: texts as they stand, whole numbers without exponent, dates
/// and times in ISO 8601 by their number format, errors and formulas without a value as nothing. Returns the number of
/// rows that hold something.
Result<qint64> writeSheet(const Archive &archive, const QString &sheet, QIODevice &csv);

} // namespace kompas
