// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/rows.h"

#include <functional>

namespace kompas {

/// A record of the beginning of a file, kept for good.
struct HeadRow {
    qint64 line = 0;
    std::vector<std::string> cells = {};

    bool operator==(const HeadRow &) const = default;
};

/// True for a number or a date.
bool looksLikeData(std::string_view cell);

/// The first records of a file, at most `limit`; what cannot be read is left out.
std::vector<HeadRow> readHead(ByteStream &stream, Dialect dialect, qsizetype limit);

/// The number of cells that most records have; of two equally frequent the larger. 0 when there are none.
std::size_t usualWidth(const std::vector<HeadRow> &rows);

/// The delimiter, from the first lines: the one that cuts them most evenly into most cells, from `, ; tab |`, with a
/// blank behind it or twice, and where these cut nothing from rarer ones. A first line `sep=;`, as spreadsheets write
/// it, decides.
Dialect detectDialect(std::string_view head, bool wholeFile);

/// The line of the header, 0 when the first records are data. Lines of a title above it have fewer cells.
/// `knows` says whether a text is a header some profile or field answers to.
int detectHeaderLine(const std::vector<HeadRow> &rows, const std::function<bool(std::string_view)> &knows);

} // namespace kompas
