// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kompas {

/// One record of RFC 4180, without its line end: cells that hold the delimiter, a quote or a line break are quoted.
QString csvRecord(const QStringList &cells, QChar delimiter = u',');

/// A cell that a spreadsheet would run as a formula (it begins with = + - @, a tab or a return and is no number) gets
/// an apostrophe in front.
QString withoutFormula(const QString &cell);

} // namespace kompas
