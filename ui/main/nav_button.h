// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace kompas {

/// Back or forward: a painted arrow, because the text font has none.
class NavButton : public QToolButton
{
    Q_OBJECT

public:
    enum class Direction : quint8 { Back, Forward };

    /// Does, enables and names itself as the action.
    NavButton(Direction direction, QAction *action, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Direction m_direction;
};

} // namespace kompas
