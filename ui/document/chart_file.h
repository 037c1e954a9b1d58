// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/style/theme.h"

#include <functional>

namespace kompas {

/// The formats that saveChart() and saveTable() know, as the filter of a file dialog, in the language in use.
QString chartFileFilter();
QString tableFileFilter();
/// A name for the file, from the title, without signs that a file system refuses and without an ending.
QString fileNameOf(const QString &title);

/// Writes a file that is ready to be written, in any thread. What stood at the path stays when it fails.
using FileWriting = std::function<Result<void>()>;
/// The chart by the ending of the path: `.png` at twice the size of the screen, `.svg` with text as text, `.csv` and
/// `.xlsx` its numbers (see tableOf). Any other ending fails with an error that names these. A picture is painted here
/// and now, in the thread of the window; it is packed when it is written.
FileWriting chartWriting(const Chart &chart, const Theme &theme, const QString &path);
/// The table as `.csv` or `.xlsx`; `language` writes its numbers.
FileWriting tableWriting(const TableBlock &table, const QString &language, const QString &path);

} // namespace kompas
