// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/sketch.h"

#include <QAbstractButton>

class QMenu;

namespace kompas {

/// A tile on the screen: a button that opens what is behind its number. F1 explains it, Ctrl+C copies it.
class TileWidget : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TileWidget(QWidget *parent = nullptr);

    void take(const Tile &tile, const Theme &theme);
    const Tile &tile() const { return m_tile; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void drillRequested(const kompas::Drill &drill);
    void narrowWanted(const kompas::Drill &drill);
    void explanationWanted(const QString &metric);
    /// The context menu of this metric's number is about to be shown: whoever knows more to do with it adds to it.
    void menuOpening(QMenu *menu, const QString &metric);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// The tile as a picture at twice the size of the screen.
    QImage image();
    QString asText() const;

    Tile m_tile = {};
    Theme m_theme = {};
};

} // namespace kompas
