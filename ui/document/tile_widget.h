// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/sketch.h"

#include <QAbstractButton>

namespace kompas {

/// A tile on the screen: a button that opens what is behind its number.
class TileWidget : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TileWidget(QWidget *parent = nullptr);

    void take(const Tile &tile, const Theme &theme);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void drillRequested(const kompas::Drill &drill);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Tile m_tile = {};
    Theme m_theme = {};
};

} // namespace kompas
