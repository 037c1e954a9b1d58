// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

class QFontMetricsF;

namespace kompas {

/// How wide the words of a table are, in pixels: measured once for a font, then asked at every width of the window.
struct CellWidths {
    std::vector<int> wanted = {};             ///< of each column with its words in one line
    std::vector<int> least = {};              ///< of each column when words may wrap; numbers do not
    std::vector<std::vector<int>> cells = {}; ///< of each cell in one line, of the rows that were looked at

    /// `padding` is what a cell has around its words, `mark` the room before the words of a cell with a mark. Looks at
    /// the first rows only, which tell enough.
    static CellWidths of(const TableBlock &table, const QFontMetricsF &metrics, int padding, int mark);

    /// Whether the words of a row need more than one line in columns of these widths; true where it is not known.
    bool wraps(std::size_t row, const std::vector<int> &columns) const;
};

} // namespace kompas
