// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/sketch.h"
#include "ui/paper/layout.h"

#include <QPainter>
#include <QRegularExpression>

namespace kompas {

namespace {

constexpr int cellSize = 8;
constexpr int titleSize = 9;
constexpr qreal cellGap = 4;  ///< left and right of a cell
constexpr qreal rowGap = 3.2; ///< above and below its words
constexpr qreal markWidth = 10;
constexpr qreal slack = 1.5; ///< measuring and setting a line differ by a fraction of a point

Theme paper()
{
    static const Theme theme = Theme::paper();
    return theme;
}

qreal cellWidth(const TableCell &cell)
{
    qreal widest = 0;
    for (const QString &line : cell.text.split(u'\n'))
        widest = std::max(widest, textWidth(line, textFont(cellSize)));
    return widest + 2 * cellGap + slack + (cell.mark == Mark::None ? 0 : markWidth);
}

/// The width below which a column would have to break a word.
qreal longestWord(const TableBlock &table, std::size_t column)
{
    qreal longest = 0;
    for (const std::vector<TableCell> &row : table.rows) {
        if (column >= row.size())
            continue;
        for (const QString &word : row[column].text.split(QRegularExpression(QStringLiteral("\\s"))))
            longest = std::max(longest, textWidth(word, textFont(cellSize)));
    }
    return longest + 2 * cellGap + slack;
}

/// Numbers get what they need; texts share the rest by what they would like to have.
std::vector<qreal> columnWidths(const TableBlock &table, qreal width)
{
    std::vector<qreal> widths;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        qreal wanted = textWidth(table.columns[column].title, textFont(cellSize)) + 2 * cellGap + slack;
        for (const std::vector<TableCell> &row : table.rows)
            wanted = std::max(wanted, column < row.size() ? cellWidth(row[column]) : 0);
        widths.push_back(wanted);
    }
    qreal fixed = 0;
    qreal flexible = 0;
    const qreal small = width / 6;
    const auto isFixed = [&](std::size_t column) {
        return column > 0 && (table.columns[column].number || widths[column] <= small) && widths[column] <= width / 3;
    };
    for (std::size_t column = 0; column < widths.size(); ++column)
        (isFixed(column) ? fixed : flexible) += widths[column];
    const qreal share = flexible > 0 ? std::max(width - fixed, width / 4) / flexible : 1;
    qreal total = 0;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        if (!isFixed(column))
            widths[column] = std::max(widths[column] * share, std::min(longestWord(table, column), width / 4));
        total += widths[column];
    }
    // What the columns of long words took too much comes from the widest.
    const auto widest = std::ranges::max_element(widths);
    if (total > width && *widest > 2 * (total - width)) {
        *widest -= total - width;
        total = width;
    }
    for (qreal &each : widths)
        each *= width / std::max<qreal>(total, 1);
    return widths;
}

qreal rowHeight(const std::vector<TableCell> &row, const std::vector<qreal> &widths)
{
    qreal height = 0;
    for (std::size_t column = 0; column < std::min(row.size(), widths.size()); ++column) {
        const qreal mark = row[column].mark == Mark::None ? 0 : markWidth;
        const qreal room = widths[column] - 2 * cellGap - mark;
        height = std::max(height, wrappedHeight(row[column].text, textFont(cellSize), room + 0.5));
    }
    return height + 2 * rowGap;
}

void paintRow(QPainter &painter, const QRectF &area, const std::vector<TableCell> &row,
              const std::vector<TableColumn> &columns, const std::vector<qreal> &widths, const QColor &colour)
{
    qreal left = area.left();
    for (std::size_t column = 0; column < std::min(row.size(), widths.size()); ++column) {
        const TableCell &cell = row[column];
        QRectF place(left + cellGap, area.top() + rowGap, widths[column] - 2 * cellGap + 0.5, area.height());
        if (cell.mark != Mark::None) {
            paintMark(painter, QRectF(place.left(), place.top() + cellSize * 0.32, 6.5, 6.5), cell.mark, paper());
            place.adjust(markWidth, 0, 0, 0);
        }
        drawWrapped(painter, place, cell.text, textFont(cellSize), colour,
                    columns[column].number ? Qt::AlignRight : Qt::AlignLeft);
        left += widths[column];
    }
    painter.setPen(QPen(paper().edge, 0.5));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

} // namespace

void addTable(Pieces &pieces, const TableBlock &table, qreal width)
{
    if (!table.title.isEmpty()) {
        pieces.pieces.push_back({.height = titleSize * 1.6,
                                 .gapBefore = 12,
                                 .keepWithNext = true,
                                 .paint = [title = table.title](QPainter &painter, const QRectF &area) {
                                     drawWrapped(painter, area, title, textFont(titleSize, true), paper().ink);
                                 }});
    }
    if (table.rows.empty()) {
        pieces.pieces.push_back({.height = wrappedHeight(table.empty, textFont(cellSize), width),
                                 .gapBefore = 6,
                                 .paint = [text = table.empty](QPainter &painter, const QRectF &area) {
                                     drawWrapped(painter, area, text, textFont(cellSize), paper().muted);
                                 }});
        return;
    }
    const std::vector<qreal> widths = columnWidths(table, width);
    std::vector<TableCell> titles;
    for (const TableColumn &column : table.columns)
        titles.push_back(TableCell{.text = column.title});
    const Piece head{.height = rowHeight(titles, widths),
                     .gapBefore = 10,
                     .keepWithNext = true,
                     .paint = [titles, columns = table.columns, widths](QPainter &painter, const QRectF &area) {
                         paintRow(painter, area, titles, columns, widths, paper().muted);
                     }};
    const int index = static_cast<int>(pieces.heads.size());
    pieces.heads.push_back(head);
    pieces.pieces.push_back(head);
    for (const std::vector<TableCell> &row : table.rows) {
        pieces.pieces.push_back({.height = rowHeight(row, widths),
                                 .paint =
                                     [row, columns = table.columns, widths](QPainter &painter, const QRectF &area) {
                                         paintRow(painter, area, row, columns, widths, paper().ink);
                                     },
                                 .head = index});
    }
}

} // namespace kompas
