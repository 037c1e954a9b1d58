// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/tile_widget.h"

#include <QKeyEvent>
#include <QPainter>

namespace kompas {

TileWidget::TileWidget(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_tile.drill)
            emit drillRequested(*m_tile.drill);
    });
}

void TileWidget::take(const Tile &tile, const Theme &theme)
{
    m_tile = tile;
    m_theme = theme;
    QStringList parts = {tile.label, tile.unit.isEmpty() ? tile.value : tile.value + u' ' + tile.unit, tile.target,
                         QString(tile.caption).replace(u'\n', QStringLiteral(", "))};
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(", ")));
    setAccessibleDescription(tile.explanation);
    setToolTip(tile.explanation);
    setCursor(tile.drill ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

QSize TileWidget::sizeHint() const
{
    return {200, heightForWidth(200)};
}

int TileWidget::heightForWidth(int width) const
{
    return std::max(110, static_cast<int>(std::ceil(tileHeight(m_tile, Sizes::screen(), width))));
}

void TileWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool pointed = underMouse() && m_tile.drill;
    painter.setPen(hasFocus() ? QPen(m_theme.accent, 2) : QPen(pointed ? m_theme.accent : m_theme.edge, 1));
    painter.setBrush(isDown() ? m_theme.accentSoft : m_theme.card);
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
    paintTile(painter, QRectF(rect()), m_tile, m_theme, Sizes::screen());
}

void TileWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void TileWidget::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TileWidget::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace kompas
