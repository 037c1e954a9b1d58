// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/menu_button.h"

#include <QPainter>

namespace kompas {

MenuButton::MenuButton(QWidget *parent) : QPushButton(parent)
{
    setProperty("filter", true);
}

void MenuButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(isEnabled() ? QPalette::ButtonText : QPalette::PlaceholderText));
    const QPointF middle(width() - 13.0, height() / 2.0 + 0.5);
    painter.drawPolygon(QPolygonF({middle + QPointF(-4, -2), middle + QPointF(4, -2), middle + QPointF(0, 3)}));
}

} // namespace kompas
