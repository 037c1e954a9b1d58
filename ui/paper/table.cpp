// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/sketch.h"
#include "ui/paper/layout.h"

#include <QPainter>
#include <QRegularExpression>

#include <numeric>

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

/// What the cells of a column would like to have.
struct ColumnWish {
    qreal width = 0;       ///< to stand on one line
    qreal longestWord = 0; ///< below this width a word has to be broken
    Decimals decimals = {};
};

qreal markRoom(const TableCell &cell)
{
    return cell.mark == Mark::None ? 0 : markWidth;
}

/// The widest of the words that a space divides, with the room around it.
qreal widestWord(const QString &text)
{
    static const QRegularExpression blank(QStringLiteral("\\s"));
    qreal widest = 0;
    for (const QString &word : text.split(blank))
        widest = std::max(widest, textWidth(word, textFont(cellSize)));
    return widest + 2 * cellGap + slack;
}

void take(ColumnWish &wish, const TableCell &cell, const TableColumn &column, QChar decimalPoint)
{
    const QFont font = textFont(cellSize);
    const qreal around = 2 * cellGap + slack;
    for (const QString &line : cell.text.split(u'\n'))
        wish.width = std::max(wish.width, textWidth(line, font) + around + markRoom(cell));
    wish.longestWord = std::max(wish.longestWord, widestWord(cell.text) + markRoom(cell));
    if (!column.number)
        return;
    const qreal whole = textWidth(cell.text.left(wholePartOf(cell.text, decimalPoint)), font);
    wish.decimals.whole = std::max(wish.decimals.whole, whole);
    wish.decimals.part = std::max(wish.decimals.part, textWidth(cell.text, font) - whole);
    const qreal aligned = wish.decimals.whole + wish.decimals.part + around;
    wish.width = std::max(wish.width, aligned);
    wish.longestWord = std::max(wish.longestWord, aligned);
}

/// Takes what the columns are too wide from those that have more than their longest word needs, and where that is not
/// enough from the widest text: a long name is broken before the head of a number.
void narrow(std::vector<qreal> &widths, const std::vector<TableColumn> &columns, const std::vector<ColumnWish> &wishes,
            qreal width)
{
    qreal total = 0;
    qreal spare = 0;
    const auto spareOf = [&](std::size_t column) {
        return std::max<qreal>(0, widths[column] - std::min(wishes[column].longestWord, width / 4));
    };
    for (std::size_t column = 0; column < widths.size(); ++column) {
        total += widths[column];
        spare += spareOf(column);
    }
    const qreal share = spare > 0 ? std::clamp<qreal>((total - width) / spare, 0, 1) : 0;
    for (std::size_t column = 0; column < widths.size(); ++column)
        widths[column] -= share * spareOf(column);
    const qreal excess = std::accumulate(widths.begin(), widths.end(), qreal(0)) - width;
    std::size_t widest = 0;
    for (std::size_t column = 1; column < widths.size(); ++column) {
        if (!columns[column].number && (columns[widest].number || widths[column] > widths[widest]))
            widest = column;
    }
    if (excess > 0 && !widths.empty() && !columns[widest].number && widths[widest] - excess >= width / 8)
        widths[widest] -= excess;
}

/// Numbers get what they need; texts share the rest by what they would like to have.
std::vector<qreal> columnWidths(const std::vector<TableColumn> &columns, const std::vector<ColumnWish> &wishes,
                                qreal width)
{
    std::vector<qreal> widths;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const qreal title = textWidth(columns[column].title, textFont(cellSize)) + 2 * cellGap + slack;
        widths.push_back(std::max(title, wishes[column].width));
    }
    qreal fixed = 0;
    qreal flexible = 0;
    const qreal small = width / 6;
    const auto isFixed = [&](std::size_t column) {
        return column > 0 && (columns[column].number || widths[column] <= small) && widths[column] <= width / 3;
    };
    for (std::size_t column = 0; column < widths.size(); ++column)
        (isFixed(column) ? fixed : flexible) += widths[column];
    const qreal share = flexible > 0 ? std::max(width - fixed, width / 4) / flexible : 1;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        if (!isFixed(column))
            widths[column] = std::max(widths[column] * share, std::min(wishes[column].longestWord, width / 4));
    }
    narrow(widths, columns, wishes, width);
    const qreal total = std::accumulate(widths.begin(), widths.end(), qreal(0));
    for (qreal &each : widths)
        each *= width / std::max<qreal>(total, 1);
    return widths;
}

/// The width that the words of a cell have.
qreal roomOf(const TableCell &cell, qreal columnWidth)
{
    return columnWidth - 2 * cellGap - markRoom(cell) + 0.5;
}

qreal rowHeight(const std::vector<TableCell> &row, const std::vector<qreal> &widths)
{
    qreal height = 0;
    for (std::size_t column = 0; column < std::min(row.size(), widths.size()); ++column)
        height =
            std::max(height, wrappedHeight(row[column].text, textFont(cellSize), roomOf(row[column], widths[column])));
    return height + 2 * rowGap;
}

/// A row as rows of one line each.
std::vector<std::vector<TableCell>> linesOfRow(const std::vector<TableCell> &row, const std::vector<qreal> &widths)
{
    std::vector<std::vector<TableCell>> lines;
    for (std::size_t column = 0; column < std::min(row.size(), widths.size()); ++column) {
        const QStringList texts =
            wrappedLines(row[column].text, textFont(cellSize), roomOf(row[column], widths[column]));
        for (std::size_t line = 0; line < static_cast<std::size_t>(texts.size()); ++line) {
            if (line == lines.size())
                lines.emplace_back(row.size());
            lines[line][column].text = texts[static_cast<qsizetype>(line)];
        }
        if (!lines.empty())
            lines.front()[column].mark = row[column].mark;
    }
    return lines;
}

/// What of a row a piece holds: all of it, or one line of a row that is higher than a page.
struct RowPart {
    bool isHead = false; ///< titles stand at the right edge of their numbers
    bool isFirst = true;
    bool isLast = true;
};

/// Where a number begins so that its decimal sign stands below the others; at the right edge when it has no room.
qreal leftOfNumber(const TableSetting &setting, std::size_t column, const QString &text, const QRectF &place)
{
    const QFont font = textFont(cellSize);
    const qreal before = textWidth(text.left(wholePartOf(text, setting.decimalPoint)), font);
    const qreal left = place.right() - setting.decimals[column].part - before;
    const bool fits = left >= place.left() - slack && left + textWidth(text, font) <= place.right() + slack;
    return fits ? left : place.right() - std::min(place.width(), textWidth(text, font));
}

void paintRow(QPainter &painter, const QRectF &area, const std::vector<TableCell> &row, const TableSetting &setting,
              const RowPart &part)
{
    const QColor colour = part.isHead ? setting.theme.muted : setting.theme.ink;
    qreal left = area.left();
    for (std::size_t column = 0; column < std::min(row.size(), setting.widths.size()); ++column) {
        const TableCell &cell = row[column];
        QRectF place(left + cellGap, area.top() + (part.isFirst ? rowGap : 0),
                     setting.widths[column] - 2 * cellGap + 0.5, area.height());
        if (cell.mark != Mark::None) {
            paintMark(painter, QRectF(place.left(), place.top() + cellSize * 0.32, 6.5, 6.5), cell.mark, setting.theme);
            place.adjust(markWidth, 0, 0, 0);
        }
        const bool number = setting.columns[column].number;
        const bool onOneLine = textWidth(cell.text, textFont(cellSize)) <= place.width() + 0.5;
        if (number && !part.isHead && onOneLine) {
            const QRectF line(leftOfNumber(setting, column, cell.text, place), place.top(), place.width() + slack,
                              place.height());
            drawWrapped(painter, line, cell.text, textFont(cellSize), colour);
        } else {
            drawWrapped(painter, place, cell.text, textFont(cellSize), colour, number ? Qt::AlignRight : Qt::AlignLeft);
        }
        left += setting.widths[column];
    }
    if (!part.isLast)
        return;
    painter.setPen(QPen(setting.theme.edge, part.isHead ? 0.75 : 0.5));
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
                paintRow(painter, area, titles, *setting, {.isHead = true});
            }};
}

Piece titleOf(const QString &title, const Theme &theme)
{
    return {.height = titleSize * 1.6,
            .gapBefore = 14,
            .keepWithNext = true,
            .paint =
                [title, theme](QPainter &painter, const QRectF &area) {
                    drawWrapped(painter, area, title, textFont(titleSize, true), theme.ink);
                },
            .marks = {title}};
}

/// What is said instead of rows.
void addEmpty(Pieces &pieces, const TableBlock &table, qreal width, const Theme &theme)
{
    if (!table.title.isEmpty())
        pieces.pieces.push_back(titleOf(table.title, theme));
    pieces.pieces.push_back({.height = wrappedHeight(table.empty, textFont(cellSize), width),
                             .gapBefore = table.title.isEmpty() ? 6.0 : 2.0,
                             .paint = [text = table.empty, theme](QPainter &painter, const QRectF &area) {
                                 drawWrapped(painter, area, text, textFont(cellSize), theme.muted);
                             }});
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

struct TableMaking::Private {
    const TableBlock &table;
    QSizeF area = {};
    std::shared_ptr<TableSetting> setting = std::make_shared<TableSetting>();
    std::vector<ColumnWish> wishes = {};
    std::size_t measured = 0; ///< rows
    std::size_t made = 0;
    bool hasHead = false;
    int headIndex = 0;
    qreal headHeight = 0;

    void measure(const std::vector<TableCell> &row);
    void addHead(Pieces &pieces);
    void addRow(Pieces &pieces);
    void addLines(Pieces &pieces, const std::vector<TableCell> &row);
};

TableMaking::TableMaking(const TableBlock &table, QSizeF area, const QString &language, const Theme &theme)
    : d(new Private{.table = table, .area = area})
{
    d->setting->columns = table.columns;
    d->setting->decimalPoint = language == u"en" ? u'.' : u',';
    d->setting->theme = theme;
    for (const TableColumn &column : table.columns)
        d->wishes.push_back({.longestWord = widestWord(column.title)});
}

TableMaking::~TableMaking() = default;

void TableMaking::Private::measure(const std::vector<TableCell> &row)
{
    for (std::size_t column = 0; column < std::min(row.size(), wishes.size()); ++column)
        take(wishes[column], row[column], table.columns[column], setting->decimalPoint);
}

void TableMaking::Private::addHead(Pieces &pieces)
{
    setting->widths = columnWidths(table.columns, wishes, area.width());
    for (const ColumnWish &wish : wishes)
        setting->decimals.push_back(wish.decimals);
    Piece head = headOf(setting);
    if (!table.title.isEmpty()) {
        pieces.pieces.push_back(titleOf(table.title, setting->theme));
        head.gapBefore = 0; // right beneath the title
    }
    headHeight = head.height;
    headIndex = static_cast<int>(pieces.heads.size());
    pieces.heads.push_back(head);
    pieces.pieces.push_back(std::move(head));
}

void TableMaking::Private::addRow(Pieces &pieces)
{
    const std::vector<TableCell> &row = table.rows[made];
    const qreal height = rowHeight(row, setting->widths);
    // Neither the first nor the last row stands alone on a page.
    const bool keepsNext = made + 1 < table.rows.size() && (made == 0 || made + 2 == table.rows.size());
    if (height > area.height() - headHeight)
        addLines(pieces, row);
    else
        pieces.pieces.push_back(
            {.height = height,
             .keepWithNext = keepsNext,
             .paint = [row, from = std::shared_ptr<const TableSetting>(setting)](
                          QPainter &painter, const QRectF &place) { paintRow(painter, place, row, *from, {}); },
             .head = headIndex});
    ++made;
}

void TableMaking::Private::addLines(Pieces &pieces, const std::vector<TableCell> &row)
{
    const std::vector<std::vector<TableCell>> lines = linesOfRow(row, setting->widths);
    for (std::size_t line = 0; line < lines.size(); ++line) {
        const RowPart part{.isFirst = line == 0, .isLast = line + 1 == lines.size()};
        const int gaps = (part.isFirst ? 1 : 0) + (part.isLast ? 1 : 0);
        pieces.pieces.push_back(
            {.height = rowHeight(lines[line], setting->widths) - (2 - gaps) * rowGap,
             // As in a paragraph, neither the first nor the last line stands alone.
             .keepWithNext = !part.isLast && (part.isFirst || line + 2 == lines.size()),
             .paint = [cells = lines[line], part, from = std::shared_ptr<const TableSetting>(setting)](
                          QPainter &painter, const QRectF &place) { paintRow(painter, place, cells, *from, part); },
             .head = headIndex});
    }
}

bool TableMaking::step(Pieces &pieces)
{
    constexpr std::size_t rowsAtOnce = 8;
    const std::size_t rows = d->table.rows.size();
    if (rows == 0) {
        addEmpty(pieces, d->table, d->area.width(), d->setting->theme);
        return false;
    }
    for (std::size_t i = 0; i < rowsAtOnce && d->made < rows; ++i) {
        if (d->measured < rows) {
            d->measure(d->table.rows[d->measured++]);
            continue;
        }
        if (!d->hasHead)
            d->addHead(pieces);
        d->hasHead = true;
        d->addRow(pieces);
    }
    return d->made < rows;
}

} // namespace kompas
