// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace kompas {

/// Widgets beside each other, or beneath each other where they have no room beside.
class FoldingRow : public QWidget
{
    Q_OBJECT

public:
    explicit FoldingRow(int gap, QWidget *parent = nullptr);
    void add(QWidget *widget, int stretch);
    /// As wide as the widest: beneath each other they have room.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fold();

    QBoxLayout *m_row;
};

} // namespace kompas
