// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/style/theme.h"

class QImage;

namespace kompas {

/// The formats that saveChart() and saveTable() know, as the filter of a file dialog, in the language in use.
QString chartFileFilter();
QString tableFileFilter();
/// A name for the file, from the title, without signs that a file system refuses and without an ending.
QString fileNameOf(const QString &title);

/// The chart on a card with its title, `width` by chartHeight() in units of the screen, at twice the size.
QImage chartImage(const Chart &chart, const Theme &theme, int width);

/// Writes the chart by the ending of the path: `.png` at twice the size of the screen, `.svg` with text as text,
/// `.csv` and `.xlsx` its numbers (see tableOf). Any other ending is an error that names these. What stood at the path
/// stays when it fails.
Result<void> saveChart(const Chart &chart, const Theme &theme, const QString &path);
/// The table as `.csv` or `.xlsx`; `language` writes its numbers.
Result<void> saveTable(const TableBlock &table, const QString &language, const QString &path);

} // namespace kompas
