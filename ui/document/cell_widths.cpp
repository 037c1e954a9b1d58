// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/cell_widths.h"

#include <QFontMetricsF>

#include <cmath>

namespace kompas {

namespace {

constexpr std::size_t rowsLookedAt = 200;

int widthOf(const QFontMetricsF &metrics, const QString &text)
{
    return static_cast<int>(std::ceil(metrics.horizontalAdvance(text)));
}

int widestWord(const QFontMetricsF &metrics, const QString &text)
{
    int widest = 0;
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, widthOf(metrics, word));
    return widest;
}

} // namespace

CellWidths CellWidths::of(const TableBlock &table, const QFontMetricsF &metrics, int padding, int mark)
{
    const std::size_t columns = table.columns.size();
    CellWidths result{std::vector<int>(columns, 0), std::vector<int>(columns, 0), {}};
    for (std::size_t row = 0; row < std::min(table.rows.size(), rowsLookedAt); ++row) {
        std::vector<int> &widths = result.cells.emplace_back(columns, 0);
        for (std::size_t column = 0; column < std::min(columns, table.rows[row].size()); ++column) {
            const TableCell &cell = table.rows[row][column];
            const int around = padding + (cell.mark == Mark::None ? 0 : mark);
            widths[column] = widthOf(metrics, cell.text) + around;
            result.wanted[column] = std::max(result.wanted[column], widths[column]);
            const bool breaks = column == 0 || !table.columns[column].number;
            const int least = breaks ? widestWord(metrics, cell.text) + around : widths[column];
            result.least[column] = std::max(result.least[column], least);
        }
    }
    return result;
}

bool CellWidths::wraps(std::size_t row, const std::vector<int> &columns) const
{
    if (row >= cells.size())
        return true;
    return !std::ranges::equal(cells[row], columns, std::ranges::less_equal{});
}

} // namespace kompas
