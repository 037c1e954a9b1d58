// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace kompas {

/// Widgets in rows of twelve columns. Where a block would become too narrow it takes more columns, so that nothing ever
/// needs a horizontal scroll bar; the last of a row takes what is left. Widgets of span 0 share a row evenly, or as
/// many even rows as they need.
class BlockGrid : public QLayout
{
public:
    explicit BlockGrid(QWidget *parent);
    ~BlockGrid() override;

    /// The widgets in order. Those no longer named are left out; the caller deletes them.
    struct Place {
        QWidget *widget = nullptr;
        int span = 12;
    };
    void setPlaces(const std::vector<Place> &places);

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Item {
        QLayoutItem *item = nullptr;
        int span = 12;
    };
    bool beginsRow(std::size_t index) const;
    int arrange(const QRect &rect, bool move) const;

    std::vector<Item> m_items = {};
};

} // namespace kompas
