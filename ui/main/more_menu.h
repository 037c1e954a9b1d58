// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/file_state.h"
#include "ui/session/view.h"

#include <QPushButton>

class QActionGroup;
class QMenu;

namespace kompas {

/// The button with three dots beside the mean / median toggle: outliers, clock, the day that records count on, and
/// filters that few files have: the wave of a survey, dimensions of the user's own.
class MoreMenu : public QPushButton
{
    Q_OBJECT

public:
    explicit MoreMenu(QWidget *parent = nullptr);

    void show(const FileState &file, const View &view, const Words &words);
    using QWidget::show;
    /// Buttons for which the bar has no room: they stand first in the menu, by their accessible names.
    void setLeftOut(const std::vector<QPushButton *> &buttons);

signals:
    void viewWanted(const kompas::View &view);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void open();
    void retranslate();
    void showFilters(const FileState &file, const Words &words);
    void choose(const QString &dimension, const QString &word, bool wanted);

    View m_view = {};
    std::vector<QPushButton *> m_leftOut = {};
    QList<QAction *> m_leftOutActions = {}; ///< in the same order, and a line after them
    QMenu *m_menu = nullptr;
    QAction *m_outliers = nullptr;
    QAction *m_clockTitle = nullptr;
    QAction *m_dayTitle = nullptr;
    QActionGroup *m_clocks = nullptr;
    QActionGroup *m_days = nullptr;
    QAction *m_filterTitle = nullptr;
    std::vector<QMenu *> m_filters = {}; ///< one for every dimension that the file has
};

} // namespace kompas
