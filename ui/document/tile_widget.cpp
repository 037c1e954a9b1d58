// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/tile_widget.h"

#include "ui/document/part_menu.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
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
            openDrill(wishesOf(this), *m_tile.drill, QApplication::keyboardModifiers() & Qt::ControlModifier);
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
    const int width = 200 * textZoom() / 100;
    return {width, heightForWidth(width)};
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

bool TileWidget::event(QEvent *event)
{
    return claimsKey(*event) || QAbstractButton::event(event);
}

void TileWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_tile.drill)
            openDrill(wishesOf(this), *m_tile.drill, event->modifiers() & Qt::ControlModifier);
    } else if (isExplainKey(*event) && m_tile.drill) {
        emit explanationWanted(m_tile.drill->metric);
    } else if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(asText());
    } else if (isMenuKey(*event)) {
        QContextMenuEvent wish(QContextMenuEvent::Keyboard, rect().center(), mapToGlobal(rect().center()));
        contextMenuEvent(&wish);
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void TileWidget::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    if (m_tile.drill)
        addDrillEntries(*menu, wishesOf(this), *m_tile.drill);
    if (m_tile.drill && !m_tile.drill->metric.isEmpty())
        emit menuOpening(menu, m_tile.drill->metric);
    menu->addSeparator();
    QAction *copyImage = menu->addAction(tr("Copy as image"));
    copyImage->setObjectName(QStringLiteral("copyImage"));
    connect(copyImage, &QAction::triggered, this, [this] { QApplication::clipboard()->setImage(image()); });
    QAction *copy = menu->addAction(tr("Copy the number"));
    copy->setObjectName(QStringLiteral("copyNumbers"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(asText()); });
    popUp(menu, event->globalPos());
}

QImage TileWidget::image()
{
    QImage result(size() * 2, QImage::Format_RGB32);
    result.setDevicePixelRatio(2);
    result.fill(m_theme.card);
    QPainter painter(&result);
    paintTile(painter, QRectF(rect()), m_tile, m_theme, Sizes::screen());
    return result;
}

QString TileWidget::asText() const
{
    return QStringList{m_tile.label, m_tile.value, m_tile.unit, m_tile.target,
                       QString(m_tile.caption).replace(u'\n', QStringLiteral(" · "))}
               .join(u'\t')
           + u'\n';
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
