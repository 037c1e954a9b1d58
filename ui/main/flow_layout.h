// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

class QLabel;

namespace kompas {

/// Lays its items beside each other. When the width does not do, items that may shrink do so; when that does not do
/// either, it goes on below. Items after a stretch stand at the right of their line.
class FlowLayout : public QLayout
{
public:
    FlowLayout(QWidget *parent, int gap);
    ~FlowLayout() override;

    /// What is added from now on stands at the right.
    void addStretch();

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rectangle) override;

private:
    int arrange(const QRect &rectangle, bool apply) const;
    QList<int> widthsFor(int room) const;

    QList<QLayoutItem *> m_items = {};
    qsizetype m_stretchAt = -1;
    int m_gap = 0;
};

/// A label above the field that it names, together one item of a flow.
QWidget *labelledAbove(QLabel *label, QWidget *field);

} // namespace kompas
