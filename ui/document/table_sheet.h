// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/sheet/sheet.h"

namespace kompas {

/// A table of a page for a spreadsheet: cells that say a number become numbers with the decimals and the unit that
/// stand there, all others stay words.
Sheet sheetOf(const TableBlock &table, const QString &language);

} // namespace kompas
