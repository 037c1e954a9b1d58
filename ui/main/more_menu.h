// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/view.h"

#include <QPushButton>

class QActionGroup;
class QMenu;

namespace kompas {

/// The button with three dots beside the mean / median toggle: outliers, clock, and the day that records count on.
class MoreMenu : public QPushButton
{
    Q_OBJECT

public:
    explicit MoreMenu(QWidget *parent = nullptr);

    void show(const View &view);
    using QWidget::show;

signals:
    void viewWanted(const kompas::View &view);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void retranslate();

    View m_view = {};
    QMenu *m_menu = nullptr;
    QAction *m_outliers = nullptr;
    QAction *m_clockTitle = nullptr;
    QAction *m_dayTitle = nullptr;
    QActionGroup *m_clocks = nullptr;
    QActionGroup *m_days = nullptr;
};

} // namespace kompas
