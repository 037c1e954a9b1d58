// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/flow_layout.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace kompas {

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent), m_gap(gap) {}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addStretch()
{
    m_stretchAt = m_items.size();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    arrange(rectangle, true);
}

/// The width of every item, shrunk where that keeps them in one line of `room`.
QList<int> FlowLayout::widthsFor(int room) const
{
    QList<int> widths;
    int wanted = -m_gap;
    int least = -m_gap;
    for (const QLayoutItem *item : m_items) {
        widths.append(item->isEmpty() ? 0 : item->sizeHint().width());
        wanted += item->isEmpty() ? 0 : widths.last() + m_gap;
        least += item->isEmpty() ? 0 : std::min(widths.last(), item->minimumSize().width()) + m_gap;
    }
    if (wanted <= room || least > room)
        return widths;
    // The last give first, and all they can: half a step is room that shows no text.
    for (qsizetype index = m_items.size() - 1; index >= 0 && wanted > room; --index) {
        const int slack =
            m_items[index]->isEmpty() ? 0 : std::max(0, widths[index] - m_items[index]->minimumSize().width());
        const int given = std::min(slack, wanted - room);
        widths[index] -= given;
        wanted -= given;
    }
    return widths;
}

int FlowLayout::arrange(const QRect &rectangle, bool apply) const
{
    const QRect inside = rectangle.marginsRemoved(contentsMargins());
    struct Placed {
        QLayoutItem *item;
        QRect place;
        bool right;
    };
    std::vector<Placed> line;
    const QList<int> widths = widthsFor(inside.width());
    int x = inside.x();
    int y = inside.y();
    int lineHeight = 0;
    const auto finishLine = [&] {
        const int slack = inside.x() + inside.width() - (x - m_gap);
        for (const Placed &each : line) {
            const int down = (lineHeight - each.place.height()) / 2;
            if (apply)
                each.item->setGeometry(each.place.translated(each.right ? std::max(0, slack) : 0, down));
        }
        line.clear();
    };
    for (qsizetype index = 0; index < m_items.size(); ++index) {
        QLayoutItem *item = m_items[index];
        if (item->isEmpty())
            continue;
        const QSize size(widths[index], item->sizeHint().height());
        if (!line.empty() && x + size.width() > inside.x() + inside.width()) {
            finishLine();
            x = inside.x();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        line.push_back({item, QRect(QPoint(x, y), size), m_stretchAt >= 0 && index >= m_stretchAt});
        x += size.width() + m_gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    finishLine();
    return y + lineHeight - rectangle.y() + contentsMargins().bottom();
}

QWidget *labelledAbove(QLabel *label, QWidget *field)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    label->setProperty("muted", true);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    return both;
}

} // namespace kompas
