// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_handle.h"

#include "ui/style/theme.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace kompas {

TargetHandle::TargetHandle(QWidget *parent) : QAbstractSlider(parent)
{
    setOrientation(Qt::Vertical);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeVerCursor);
    setRange(-1'000'000'000, 1'000'000'000);
}

void TargetHandle::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(m_role + QStringLiteral(": ") + m_text);
    resize(sizeHint());
    update();
}

void TargetHandle::setRole(const QString &role)
{
    m_role = role;
    setAccessibleName(m_role + QStringLiteral(": ") + m_text);
}

QSize TargetHandle::sizeHint() const
{
    const QFontMetrics metrics(screenFont(12, true));
    return {metrics.horizontalAdvance(m_text) + 40, metrics.height() + 10};
}

void TargetHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = palette().color(QPalette::Window).lightness() < 128 ? Theme::dark() : Theme::light();
    const QColor good = theme.of(Mark::Good);
    const QRectF pill = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setBrush(good);
    painter.setPen(hasFocus() ? QPen(theme.ink, 2) : QPen(theme.card, 2));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    // Two arrowheads, drawn: the text font has no such sign.
    const QColor ink = theme.isDark ? theme.ground : theme.card;
    painter.setPen(QPen(ink, 1.5));
    const QPointF middle(pill.left() + 13, pill.center().y());
    painter.drawLine(middle + QPointF(0, -5), middle + QPointF(0, 5));
    for (const int way : {-1, 1}) {
        painter.drawLine(middle + QPointF(0, 5 * way), middle + QPointF(-3, 2 * way));
        painter.drawLine(middle + QPointF(0, 5 * way), middle + QPointF(3, 2 * way));
    }
    painter.setFont(screenFont(12, true));
    painter.drawText(pill.adjusted(22, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

void TargetHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    m_isDragged = true;
    m_grip = event->position().y() - height() / 2.0;
    setSliderDown(true);
}

void TargetHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragged)
        emit draggedTo(mapToParent(event->position().toPoint()).y() - m_grip,
                       event->modifiers().testFlag(Qt::ControlModifier));
}

void TargetHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isDragged || event->button() != Qt::LeftButton)
        return;
    m_isDragged = false;
    setSliderDown(false);
    emit dragEnded();
}

void TargetHandle::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls; a target is not changed in passing
}

void TargetHandle::keyPressEvent(QKeyEvent *event)
{
    const Stride arrow = event->modifiers().testFlag(Qt::ShiftModifier) ? Stride::Coarse : Stride::Fine;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Right:
        emit steppedBy(arrow, 1);
        return;
    case Qt::Key_Down:
    case Qt::Key_Left:
        emit steppedBy(arrow, -1);
        return;
    case Qt::Key_PageUp:
        emit steppedBy(Stride::Page, 1);
        return;
    case Qt::Key_PageDown:
        emit steppedBy(Stride::Page, -1);
        return;
    case Qt::Key_Escape:
        emit cancelWanted();
        return;
    default:
        event->ignore();
    }
}

} // namespace kompas
