// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/nav_button.h"

#include <QAction>
#include <QPainter>

namespace kompas {

NavButton::NavButton(Direction direction, QAction *action, QWidget *parent)
    : QToolButton(parent),
      m_direction(direction)
{
    setProperty("quiet", true);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setFocusPolicy(Qt::StrongFocus);
    const auto follow = [this, action] {
        const QString name = action->text().remove(u'&');
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        setAccessibleName(name);
        setToolTip(keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys));
        setEnabled(action->isEnabled());
    };
    connect(action, &QAction::changed, this, follow);
    connect(this, &QToolButton::clicked, action, &QAction::trigger);
    follow();
}

void NavButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = fontMetrics().height() / 18.0;
    QPen pen(palette().color(isEnabled() ? QPalette::ButtonText : QPalette::Mid), 2 * unit);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.translate(QRectF(rect()).center());
    painter.scale(m_direction == Direction::Back ? unit : -unit, unit);
    painter.drawPolyline(QPolygonF({QPointF(-1, -5), QPointF(-6, 0), QPointF(-1, 5)}));
    painter.drawLine(QPointF(-6, 0), QPointF(6, 0));
}

} // namespace kompas
