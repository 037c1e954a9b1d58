// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/view.h"

#include <QWidget>

class QPushButton;

namespace kompas {

/// One thing that makes the view narrower or other than usual, and the view without it.
struct FilterChip {
    QString text = {};
    View without = {};

    bool operator==(const FilterChip &) const = default;
};

/// What the filter bar does not say by itself: filters it has no menu for, and ways of looking that are not the usual.
std::vector<FilterChip> chipsOf(const View &view, const Words &words);

/// The chips in a row, each a button that takes it away; hidden without any.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void show(const View &view, const Words &words);
    using QWidget::show;

signals:
    void viewWanted(const kompas::View &view);

private:
    QPushButton *addButton();

    std::vector<FilterChip> m_chips = {};
    std::vector<QPushButton *> m_buttons = {};
};

} // namespace kompas
