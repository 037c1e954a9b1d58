// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/layout.h"

#include "ui/document/chart_drawing.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace kompas {

namespace {

constexpr qreal blockGap = 12;
constexpr qreal columnGap = 16;
constexpr int paragraphSize = 9;
constexpr int headingSize = 12;

/// A paragraph set in lines; shared by the pieces that draw one line each.
struct SetParagraph {
    QTextLayout layout = {};
    qreal lineHeight = 0;
    qreal ascent = 0; ///< of the text font; signs lent by another font must not move a line
};

std::shared_ptr<SetParagraph> setParagraph(const Paragraph &paragraph, qreal width, const Theme &theme)
{
    auto set = std::make_shared<SetParagraph>();
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : paragraph.runs) {
        QTextCharFormat format;
        format.setFont(textFont(paragraphSize, run.strong));
        format.setForeground(run.mark == Mark::None ? theme.ink : theme.of(run.mark));
        formats.append({static_cast<int>(text.size()), static_cast<int>(run.text.size()), format});
        text += run.text;
    }
    // A bound stays with its number.
    for (const char16_t sign : {u'≤', u'≥'})
        text.replace(QString(QChar(sign)) + u' ', QString(QChar(sign)) + QChar(0x00a0));
    set->layout.setFont(textFont(paragraphSize));
    set->layout.setText(text);
    set->layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    set->layout.setTextOption(option);
    set->layout.beginLayout();
    for (QTextLine line = set->layout.createLine(); line.isValid(); line = set->layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF());
    }
    set->layout.endLayout();
    const QFontMetricsF metrics(textFont(paragraphSize));
    set->lineHeight = metrics.height() * 1.05;
    set->ascent = metrics.ascent();
    return set;
}

void addParagraph(Pieces &pieces, const Paragraph &paragraph, qreal width, const Theme &theme)
{
    const std::shared_ptr<SetParagraph> set = setParagraph(paragraph, width, theme);
    const int lines = set->layout.lineCount();
    for (int i = 0; i < lines; ++i) {
        // Neither the first nor the last line of a paragraph stands alone on a page.
        pieces.pieces.push_back({.height = set->lineHeight,
                                 .gapBefore = i == 0 ? blockGap * 0.5 : 0,
                                 .keepWithNext = i + 1 < lines && (i == 0 || i + 2 == lines),
                                 .paint = [set, i](QPainter &painter, const QRectF &area) {
                                     const QTextLine line = set->layout.lineAt(i);
                                     line.draw(&painter, area.topLeft() + QPointF(0, set->ascent - line.ascent()));
                                 }});
    }
}

void addHeading(Pieces &pieces, const Heading &heading, qreal width, const Theme &theme)
{
    const QFont font = textFont(headingSize, true);
    pieces.pieces.push_back(
        {.height = wrappedHeight(heading.text, font, width),
         .gapBefore = blockGap * 1.5,
         .keepWithNext = true,
         .paint = [text = heading.text, font,
                   theme](QPainter &painter, const QRectF &area) { drawWrapped(painter, area, text, font, theme.ink); },
         .marks = {heading.text}});
}

void addNotice(Pieces &pieces, const Notice &notice, qreal width, const Theme &theme)
{
    const QFont title = textFont(headingSize, true);
    const QFont text = textFont(paragraphSize);
    const qreal inside = width - 24;
    const qreal titleHeight = wrappedHeight(notice.title, title, inside);
    const qreal height = 24 + titleHeight + 4 + wrappedHeight(notice.text, text, inside);
    pieces.pieces.push_back({.height = height,
                             .gapBefore = blockGap,
                             .paint = [notice, title, text, titleHeight, theme](QPainter &painter, const QRectF &area) {
                                 painter.setPen(QPen(theme.edge, 0.75));
                                 painter.setBrush(Qt::NoBrush);
                                 painter.drawRoundedRect(area, 6, 6);
                                 const QRectF inner = area.adjusted(12, 12, -12, -12);
                                 drawWrapped(painter, inner, notice.title, title, theme.ink);
                                 drawWrapped(painter, inner.adjusted(0, titleHeight + 4, 0, 0), notice.text, text,
                                             theme.ink);
                             }});
}

/// One of the blocks that stand beside each other: tiles and charts.
struct Beside {
    const Block *block = nullptr;
    qreal left = 0;
    qreal width = 0;
};

qreal heightOf(const Beside &each)
{
    if (const auto *tile = std::get_if<Tile>(&each.block->content))
        return tileHeight(*tile, Sizes::paper(), each.width);
    return chartHeight(std::get<Chart>(each.block->content), Sizes::paper(), each.width);
}

void paintBeside(QPainter &painter, const QRectF &area, const Block &block, const Theme &theme)
{
    if (const auto *tile = std::get_if<Tile>(&block.content)) {
        painter.setPen(QPen(theme.edge, 0.75));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area, 4, 4);
        paintTile(painter, area, *tile, theme, Sizes::paper());
    } else {
        paintChart(painter, area, std::get<Chart>(block.content), theme);
    }
}

bool standsBeside(const Block &block)
{
    return std::holds_alternative<Tile>(block.content) || std::holds_alternative<Chart>(block.content);
}

/// The row of tiles and charts that begins at `first`; returns the index after it.
std::size_t addRow(Pieces &pieces, const std::vector<Block> &blocks, std::size_t first, qreal width, const Theme &theme)
{
    std::vector<Beside> row;
    std::size_t next = first;
    if (blocks[first].span == 0) {
        while (next < blocks.size() && standsBeside(blocks[next]) && blocks[next].span == 0 && next - first < 5)
            ++next;
        const auto count = static_cast<qreal>(next - first);
        const qreal each = (width - (count - 1) * columnGap / 2) / count;
        for (std::size_t i = first; i < next; ++i)
            row.push_back({&blocks[i], (each + columnGap / 2) * static_cast<qreal>(i - first), each});
    } else {
        int used = 0;
        while (next < blocks.size() && standsBeside(blocks[next]) && blocks[next].span > 0
               && (next == first || used + blocks[next].span <= 12)) {
            const qreal twelfth = (width + columnGap) / 12;
            row.push_back({&blocks[next], twelfth * used, twelfth * blocks[next].span - columnGap});
            used += blocks[next].span;
            ++next;
        }
    }
    qreal height = 0;
    for (const Beside &each : row)
        height = std::max(height, heightOf(each));
    std::vector<std::pair<QRectF, Block>> places;
    QStringList marks;
    for (const Beside &each : row) {
        places.push_back({QRectF(each.left, 0, each.width, height), *each.block});
        if (const auto *chart = std::get_if<Chart>(&each.block->content))
            marks += chart->title;
    }
    pieces.pieces.push_back({.height = height,
                             .gapBefore = blockGap * 1.25,
                             .paint =
                                 [places, theme](QPainter &painter, const QRectF &area) {
                                     for (const auto &[place, block] : places)
                                         paintBeside(painter, place.translated(area.topLeft()), block, theme);
                                 },
                             .marks = marks});
    return next;
}

} // namespace

struct PieceMaking::Private {
    const Document &document;
    QSizeF area = {};
    Theme theme = {};
    Pieces pieces = {};
    std::size_t next = 0;                    ///< block
    std::unique_ptr<TableMaking> table = {}; ///< of block `next`
    std::size_t first = 0;                   ///< piece of the block under way
    bool breakNext = false;

    /// The pieces of a block that is no table, or of the row of blocks that begins there; returns the next block.
    std::size_t add(const Block &block);
    void finishBlock(std::size_t following);
};

std::size_t PieceMaking::Private::add(const Block &block)
{
    const qreal width = area.width();
    if (standsBeside(block))
        return addRow(pieces, document.blocks, next, width, theme);
    if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
        addParagraph(pieces, *paragraph, width, theme);
    else if (const auto *heading = std::get_if<Heading>(&block.content))
        addHeading(pieces, *heading, width, theme);
    else if (const auto *notice = std::get_if<Notice>(&block.content))
        addNotice(pieces, *notice, width, theme);
    else
        breakNext = true;
    return next + 1;
}

void PieceMaking::Private::finishBlock(std::size_t following)
{
    next = following;
    if (breakNext && pieces.pieces.size() > first) {
        pieces.pieces[first].breakBefore = true;
        breakNext = false;
    }
}

PieceMaking::PieceMaking(const Document &document, QSizeF area, const Theme &theme)
    : d(new Private{.document = document, .area = area, .theme = theme})
{
}

PieceMaking::~PieceMaking() = default;

bool PieceMaking::step()
{
    const std::vector<Block> &blocks = d->document.blocks;
    if (d->next == blocks.size())
        return false;
    const Block &block = blocks[d->next];
    if (!d->table) {
        d->first = d->pieces.pieces.size();
        if (const auto *table = std::get_if<TableBlock>(&block.content))
            d->table = std::make_unique<TableMaking>(*table, d->area, d->document.language, d->theme);
        else
            d->finishBlock(d->add(block));
    } else if (!d->table->step(d->pieces)) {
        d->table.reset();
        d->finishBlock(d->next + 1);
    }
    return d->next < blocks.size();
}

double PieceMaking::fraction() const
{
    return static_cast<double>(d->next) / static_cast<double>(std::max<std::size_t>(1, d->document.blocks.size()));
}

Pieces PieceMaking::take()
{
    return std::move(d->pieces);
}

Pieces piecesOf(const Document &document, QSizeF area, const Theme &theme)
{
    PieceMaking making(document, area, theme);
    while (making.step()) {
    }
    return making.take();
}

std::vector<PlacedPage> paginate(const Pieces &pieces, qreal height, qreal firstUsed)
{
    std::vector<PlacedPage> pages(1);
    qreal top = firstUsed;
    const std::vector<Piece> &all = pieces.pieces;
    std::size_t next = 0;
    while (next < all.size()) {
        // What must stay together: pieces up to and including the first that lets go.
        std::size_t end = next;
        qreal needed = all[next].height;
        while (all[end].keepWithNext && end + 1 < all.size() && !all[end + 1].breakBefore) {
            ++end;
            needed += all[end].gapBefore + all[end].height;
        }
        const bool fresh = pages.back().empty();
        const qreal gap = fresh ? 0 : all[next].gapBefore;
        const bool mustBreak = all[next].breakBefore && !(fresh && pages.size() == 1 && firstUsed == 0);
        if ((mustBreak && !fresh) || (top + gap + needed > height && !fresh)) {
            pages.emplace_back();
            top = 0;
            if (all[next].head >= 0) {
                const Piece &head = pieces.heads[static_cast<std::size_t>(all[next].head)];
                pages.back().push_back({&head, 0});
                top = head.height;
            }
        }
        // A group higher than a page is let go: its first piece is placed, the rest follows as it comes.
        if (needed > height)
            end = next;
        for (std::size_t i = next; i <= end; ++i) {
            if (!pages.back().empty())
                top += all[i].gapBefore;
            pages.back().push_back({&all[i], top});
            top += all[i].height;
        }
        next = end + 1;
    }
    return pages;
}

} // namespace kompas
