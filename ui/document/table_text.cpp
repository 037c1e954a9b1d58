// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/table_text.h"

namespace kompas {

QString tabSeparated(const TableBlock &table)
{
    QStringList lines;
    QStringList titles;
    for (const TableColumn &column : table.columns)
        titles += column.title;
    lines += titles.join(u'\t');
    for (const std::vector<TableCell> &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells += QString(cell.text).replace(u'\t', u' ').replace(u'\n', u' ');
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace kompas
