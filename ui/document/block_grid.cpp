// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/block_grid.h"

#include "ui/style/theme.h"

#include <QWidget>

#include <algorithm>

namespace kompas {

namespace {

constexpr int gap = 12;
constexpr int leastTile = 176; // at a text size of 100 %
constexpr int leastBlock = 300;

int zoomed(int pixels)
{
    return pixels * textZoom() / 100;
}

QSize leastSize(const QWidget &widget)
{
    return widget.minimumSizeHint().expandedTo(widget.minimumSize());
}

/// The span a block needs at this width of the page: a table rather stands alone than scrolls sideways.
int widened(const BlockGrid::Place &place, int width)
{
    const int least = std::max(zoomed(leastBlock), place.widget ? leastSize(*place.widget).width() : 0);
    int span = place.span;
    while (span < 12 && (width - gap * (12 / span - 1)) * span / 12 < least)
        span = span < 6 ? 6 : 12;
    return span;
}

/// How many of the tiles stand in one row, so that the rows are even.
int tilesInRow(int tiles, int width)
{
    const int fit = std::clamp((width + gap) / (zoomed(leastTile) + gap), 1, tiles);
    const int rows = (tiles + fit - 1) / fit;
    return (tiles + rows - 1) / rows;
}

int heightOf(const QWidget &widget, int width)
{
    // The least height of what wraps is that of its least width: too much for this one.
    return widget.hasHeightForWidth() ? widget.heightForWidth(width)
                                      : std::max(widget.sizeHint().height(), leastSize(widget).height());
}

/// True for the first block of a row of the page as it is meant. On a narrow page such a row becomes several; it never
/// takes in a block of the next, which is about something else.
bool beginsRow(const std::vector<BlockGrid::Place> &places, std::size_t index)
{
    std::size_t first = index;
    while (first > 0 && places[first - 1].span != 0)
        --first;
    int edge = 0;
    for (std::size_t each = first; each < index; ++each) {
        edge += places[each].span;
        if (edge > 12)
            edge = places[each].span;
    }
    return edge + places[index].span > 12;
}

/// Which blocks stand in a row, and where each begins and ends in twelfths or tiles.
struct GridRow {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<int> edges = {0};
    int whole = 12;

    int left(std::size_t block, int width) const { return (width + gap) * edges[block - begin] / whole; }
    int widthOf(std::size_t block, int width) const
    {
        return (width + gap) * edges[block - begin + 1] / whole - left(block, width) - gap;
    }
};

GridRow rowAt(const std::vector<BlockGrid::Place> &places, std::size_t begin, int width)
{
    GridRow row{.begin = begin, .end = begin};
    if (places[begin].span == 0) {
        const auto isTile = [&places](std::size_t at) { return places[at].span == 0; };
        std::size_t tiles = begin;
        while (tiles < places.size() && isTile(tiles))
            ++tiles;
        // Rows already filled belong to the same run of tiles.
        std::size_t first = begin;
        while (first > 0 && isTile(first - 1))
            --first;
        row.whole = tilesInRow(static_cast<int>(tiles - first), width);
        row.end = std::min(tiles, begin + static_cast<std::size_t>(row.whole));
        for (std::size_t i = begin; i < row.end; ++i)
            row.edges.push_back(row.edges.back() + 1);
        return row;
    }
    while (row.end < places.size() && places[row.end].span != 0 && !(row.end > begin && beginsRow(places, row.end))) {
        const int edge = row.edges.back() + widened(places[row.end], width);
        if (edge > 12 && row.end > begin)
            break;
        row.edges.push_back(std::min(edge, 12));
        ++row.end;
    }
    row.edges.back() = 12;
    return row;
}

/// The bottom of the last row; moves the widgets when asked to.
int arrange(const std::vector<BlockGrid::Place> &places, const QRect &area, bool move)
{
    int top = area.top();
    for (std::size_t next = 0; next < places.size();) {
        const GridRow row = rowAt(places, next, area.width());
        int height = 0;
        for (std::size_t i = row.begin; i < row.end; ++i)
            height = std::max(height, heightOf(*places[i].widget, row.widthOf(i, area.width())));
        for (std::size_t i = row.begin; move && i < row.end; ++i)
            places[i].widget->setGeometry(area.left() + row.left(i, area.width()), top, row.widthOf(i, area.width()),
                                          height);
        top += height + gap;
        next = row.end;
    }
    return top - (places.empty() ? 0 : gap);
}

} // namespace

BlockGrid::BlockGrid(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

BlockGrid::~BlockGrid()
{
    qDeleteAll(m_items);
}

void BlockGrid::setPlaces(const std::vector<Place> &places)
{
    qDeleteAll(m_items);
    m_items.clear();
    m_places = places;
    for (const Place &place : places) {
        addChildWidget(place.widget);
        m_items.push_back(new QWidgetItem(place.widget));
    }
    invalidate();
    setGeometry(parentWidget()->rect());
}

std::size_t BlockGrid::wholeRows(const std::vector<Place> &places, std::size_t count) const
{
    std::size_t whole = 0;
    for (std::size_t end = 0; end < places.size() && end <= count;) {
        whole = end;
        end = rowAt(places, end, width()).end;
        if (end <= count)
            whole = end;
    }
    return whole;
}

int BlockGrid::bottomOf(const std::vector<Place> &places) const
{
    const QRect area(0, contentsMargins().top(), width(), 0);
    return arrange(places, area, false);
}

int BlockGrid::width() const
{
    return parentWidget()->contentsRect().marginsRemoved(contentsMargins()).width();
}

void BlockGrid::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    m_places.push_back({item->widget(), 12});
}

QLayoutItem *BlockGrid::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *BlockGrid::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item) {
        m_items.erase(m_items.begin() + index);
        m_places.erase(m_places.begin() + index);
        invalidate();
    }
    return item;
}

/// At the width that the page has: measuring its words for another one would be for nothing.
QSize BlockGrid::sizeHint() const
{
    const int known = parentWidget()->width();
    return {known, heightForWidth(known)};
}

QSize BlockGrid::minimumSize() const
{
    const QMargins margins = contentsMargins();
    return {leastBlock + margins.left() + margins.right(), 0};
}

int BlockGrid::heightForWidth(int width) const
{
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    const QRect area = QRect(0, 0, width, 0).marginsRemoved(contentsMargins());
    const int height = arrange(m_places, area, false) + contentsMargins().bottom();
    m_heights.insert(width, height);
    return height;
}

void BlockGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(m_places, rect.marginsRemoved(contentsMargins()), true);
}

void BlockGrid::invalidate()
{
    m_heights.clear();
    QLayout::invalidate();
}

} // namespace kompas
