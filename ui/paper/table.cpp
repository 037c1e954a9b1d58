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

/// A column whose numbers stand with their decimal signs below each other.
struct Decimals {
    qreal whole = 0; ///< room left of the sign
    qreal part = 0;  ///< and right of it, unit included
};

/// All that the rows of a table have in common.
struct TableSetting {
    std::vector<TableColumn> columns = {};
    std::vector<qreal> widths = {};
    std::vector<Decimals> decimals = {};
    QChar decimalPoint = u',';
    Theme theme = {};
};

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

Decimals decimalsOf(const TableBlock &table, std::size_t column, QChar decimalPoint)
{
    Decimals widest;
    for (const std::vector<TableCell> &row : table.rows) {
        if (column >= row.size())
            continue;
        const QString &text = row[column].text;
        const qsizetype whole = wholePartOf(text, decimalPoint);
        const qreal left = textWidth(text.left(whole), textFont(cellSize));
        widest.whole = std::max(widest.whole, left);
        widest.part = std::max(widest.part, textWidth(text, textFont(cellSize)) - left);
    }
    return widest;
}

/// Numbers get what they need; texts share the rest by what they would like to have.
std::vector<qreal> columnWidths(const TableBlock &table, const std::vector<Decimals> &decimals, qreal width)
{
    std::vector<qreal> widths;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        qreal wanted = textWidth(table.columns[column].title, textFont(cellSize)) + 2 * cellGap + slack;
        for (const std::vector<TableCell> &row : table.rows)
            wanted = std::max(wanted, column < row.size() ? cellWidth(row[column]) : 0);
        wanted = std::max(wanted, decimals[column].whole + decimals[column].part + 2 * cellGap + slack);
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

/// Where a number begins so that its decimal sign stands below the others; at the right edge when it has no room.
qreal leftOfNumber(const TableSetting &setting, std::size_t column, const QString &text, const QRectF &place)
{
    const QFont font = textFont(cellSize);
    const qreal before = textWidth(text.left(wholePartOf(text, setting.decimalPoint)), font);
    const qreal left = place.right() - setting.decimals[column].part - before;
    const bool fits = left >= place.left() - slack && left + textWidth(text, font) <= place.right() + slack;
    return fits ? left : place.right() - std::min(place.width(), textWidth(text, font));
}

/// `isHead`: titles stand at the right edge of their numbers.
void paintRow(QPainter &painter, const QRectF &area, const std::vector<TableCell> &row, const TableSetting &setting,
              bool isHead)
{
    const QColor colour = isHead ? setting.theme.muted : setting.theme.ink;
    qreal left = area.left();
    for (std::size_t column = 0; column < std::min(row.size(), setting.widths.size()); ++column) {
        const TableCell &cell = row[column];
        QRectF place(left + cellGap, area.top() + rowGap, setting.widths[column] - 2 * cellGap + 0.5, area.height());
        if (cell.mark != Mark::None) {
            paintMark(painter, QRectF(place.left(), place.top() + cellSize * 0.32, 6.5, 6.5), cell.mark, setting.theme);
            place.adjust(markWidth, 0, 0, 0);
        }
        const bool number = setting.columns[column].number;
        const bool onOneLine = textWidth(cell.text, textFont(cellSize)) <= place.width() + 0.5;
        if (number && !isHead && onOneLine) {
            const QRectF line(leftOfNumber(setting, column, cell.text, place), place.top(), place.width() + slack,
                              place.height());
            drawWrapped(painter, line, cell.text, textFont(cellSize), colour);
        } else {
            drawWrapped(painter, place, cell.text, textFont(cellSize), colour, number ? Qt::AlignRight : Qt::AlignLeft);
        }
        left += setting.widths[column];
    }
    painter.setPen(QPen(setting.theme.edge, isHead ? 0.75 : 0.5));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

Piece headOf(const std::shared_ptr<const TableSetting> &setting)
{
    std::vector<TableCell> titles;
    for (const TableColumn &column : setting->columns)
        titles.push_back(TableCell{.text = column.title});
    return {.height = rowHeight(titles, setting->widths),
            .gapBefore = 10,
            .keepWithNext = true,
            .paint = [titles, setting](QPainter &painter, const QRectF &area) {
                paintRow(painter, area, titles, *setting, true);
            }};
}

} // namespace

qsizetype wholePartOf(const QString &text, QChar decimalPoint)
{
    const auto isDigit = [&text](qsizetype at) { return at < text.size() && text[at].isDigit(); };
    qsizetype from = 0;
    // Of a range the second number counts: `70–85 %`.
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text[at] == QChar(0x2013) && isDigit(at - 1) && isDigit(at + 1))
            from = at + 1;
    }
    while (from < text.size() && !text[from].isDigit())
        ++from;
    qsizetype end = from;
    for (; end < text.size(); ++end) {
        const bool groups = end > from && (text[end] == u'.' || text[end] == u',' || text[end] == QChar(0x00a0));
        if (!text[end].isDigit() && !(groups && text[end] != decimalPoint && isDigit(end + 1)))
            break;
    }
    return end;
}

void addTable(Pieces &pieces, const TableBlock &table, qreal width, const QString &language, const Theme &theme)
{
    const std::size_t before = pieces.pieces.size();
    if (!table.title.isEmpty()) {
        pieces.pieces.push_back({.height = titleSize * 1.6,
                                 .gapBefore = 14,
                                 .keepWithNext = true,
                                 .paint =
                                     [title = table.title, theme](QPainter &painter, const QRectF &area) {
                                         drawWrapped(painter, area, title, textFont(titleSize, true), theme.ink);
                                     },
                                 .marks = {table.title}});
    }
    if (table.rows.empty()) {
        pieces.pieces.push_back({.height = wrappedHeight(table.empty, textFont(cellSize), width),
                                 .gapBefore = table.title.isEmpty() ? 6.0 : 2.0,
                                 .paint = [text = table.empty, theme](QPainter &painter, const QRectF &area) {
                                     drawWrapped(painter, area, text, textFont(cellSize), theme.muted);
                                 }});
        return;
    }
    auto made = std::make_shared<TableSetting>();
    made->columns = table.columns;
    made->decimalPoint = language == u"en" ? u'.' : u',';
    made->theme = theme;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        made->decimals.push_back(table.columns[column].number ? decimalsOf(table, column, made->decimalPoint)
                                                              : Decimals{});
    made->widths = columnWidths(table, made->decimals, width);
    const std::shared_ptr<const TableSetting> setting = made;
    Piece head = headOf(setting);
    if (pieces.pieces.size() > before)
        head.gapBefore = 0; // right beneath the title
    const int index = static_cast<int>(pieces.heads.size());
    pieces.heads.push_back(head);
    pieces.pieces.push_back(head);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const std::vector<TableCell> &row = table.rows[i];
        pieces.pieces.push_back(
            {.height = rowHeight(row, setting->widths),
             // Neither the first nor the last row stands alone on a page.
             .keepWithNext = i + 1 < table.rows.size() && (i == 0 || i + 2 == table.rows.size()),
             .paint = [row, setting](QPainter &painter,
                                     const QRectF &area) { paintRow(painter, area, row, *setting, false); },
             .head = index});
    }
}

} // namespace kompas
