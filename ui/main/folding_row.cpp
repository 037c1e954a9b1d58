// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/folding_row.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace kompas {

FoldingRow::FoldingRow(int gap, QWidget *parent) : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gap);
}

void FoldingRow::add(QWidget *widget, int stretch)
{
    m_row->addWidget(widget, stretch);
}

QSize FoldingRow::minimumSizeHint() const
{
    int width = 0;
    for (int i = 0; i < m_row->count(); ++i)
        width = std::max(width, m_row->itemAt(i)->minimumSize().width());
    return {width, m_row->totalMinimumSize().height()};
}

void FoldingRow::fold()
{
    int needed = -m_row->spacing();
    for (int i = 0; i < m_row->count(); ++i)
        needed += m_row->itemAt(i)->minimumSize().width() + m_row->spacing();
    const bool fits = needed <= width();
    m_row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool FoldingRow::event(QEvent *event)
{
    // What stands in it wants other room.
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

} // namespace kompas
