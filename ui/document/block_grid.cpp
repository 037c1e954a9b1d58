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

/// The span a block needs at this width of the page: a table rather stands alone than scrolls sideways.
int widened(int span, int width, const QLayoutItem &item)
{
    const int least = std::max(zoomed(leastBlock), item.minimumSize().width());
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

int heightOf(const QLayoutItem &item, int width)
{
    // The least height of what wraps is that of its least width: too much for this one.
    return item.hasHeightForWidth() ? item.heightForWidth(width)
                                    : std::max(item.sizeHint().height(), item.minimumSize().height());
}

} // namespace

BlockGrid::BlockGrid(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

BlockGrid::~BlockGrid()
{
    for (const Item &each : m_items)
        delete each.item;
}

void BlockGrid::setPlaces(const std::vector<Place> &places)
{
    for (const Item &each : m_items)
        delete each.item;
    m_items.clear();
    for (const Place &place : places) {
        addChildWidget(place.widget);
        m_items.push_back({new QWidgetItem(place.widget), place.span});
    }
    invalidate();
}

void BlockGrid::addItem(QLayoutItem *item)
{
    m_items.push_back({item, 12});
}

QLayoutItem *BlockGrid::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].item : nullptr;
}

QLayoutItem *BlockGrid::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

QSize BlockGrid::sizeHint() const
{
    return {960, heightForWidth(960)};
}

QSize BlockGrid::minimumSize() const
{
    const QMargins margins = contentsMargins();
    return {leastBlock + margins.left() + margins.right(), 0};
}

int BlockGrid::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void BlockGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// True for the first block of a row of the page as it is meant. On a narrow page such a row becomes several; it never
/// takes in a block of the next, which is about something else.
bool BlockGrid::beginsRow(std::size_t index) const
{
    std::size_t first = index;
    while (first > 0 && m_items[first - 1].span != 0)
        --first;
    int edge = 0;
    for (std::size_t each = first; each < index; ++each) {
        edge += m_items[each].span;
        if (edge > 12)
            edge = m_items[each].span;
    }
    return edge + m_items[index].span > 12;
}

int BlockGrid::arrange(const QRect &rect, bool move) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const int width = area.width();
    int top = area.top();
    std::size_t next = 0;
    while (next < m_items.size()) {
        // How many stand in this row, and where each begins and ends in twelfths or tiles.
        std::size_t end = next;
        std::vector<int> edges = {0};
        int whole = 12;
        if (m_items[next].span == 0) {
            std::size_t tiles = next;
            while (tiles < m_items.size() && m_items[tiles].span == 0)
                ++tiles;
            // Rows already filled belong to the same run of tiles.
            std::size_t first = next;
            while (first > 0 && m_items[first - 1].span == 0)
                --first;
            whole = tilesInRow(static_cast<int>(tiles - first), width);
            end = std::min(tiles, next + static_cast<std::size_t>(whole));
            for (std::size_t i = next; i < end; ++i)
                edges.push_back(edges.back() + 1);
        } else {
            while (end < m_items.size() && m_items[end].span != 0 && !(end > next && beginsRow(end))) {
                const int edge = edges.back() + widened(m_items[end].span, width, *m_items[end].item);
                if (edge > 12 && end > next)
                    break;
                edges.push_back(std::min(edge, 12));
                ++end;
            }
            edges.back() = 12;
        }
        const auto edgeX = [&](int edge) { return (width + gap) * edge / whole; };
        int height = 0;
        for (std::size_t i = next; i < end; ++i)
            height =
                std::max(height, heightOf(*m_items[i].item, edgeX(edges[i - next + 1]) - edgeX(edges[i - next]) - gap));
        for (std::size_t i = next; move && i < end; ++i) {
            const int left = edgeX(edges[i - next]);
            m_items[i].item->setGeometry(
                QRect(area.left() + left, top, edgeX(edges[i - next + 1]) - left - gap, height));
        }
        top += height + gap;
        next = end;
    }
    return top - (m_items.empty() ? 0 : gap) + contentsMargins().bottom() - rect.top();
}

} // namespace kompas
