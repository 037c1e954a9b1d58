// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLayout>

#include <vector>

namespace kompas {

/// Widgets in rows of twelve columns. Where a block would become too narrow it takes more columns, so that nothing ever
/// needs a horizontal scroll bar; the last of a row takes what is left. Widgets of span 0 share a row evenly, or as
/// many even rows as they need. Widgets get their place also while they are hidden, so that they are laid out once,
/// before they appear.
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
    /// How many of the first `count` blocks fill whole rows at the width of the parent; the others may lack a widget.
    std::size_t wholeRows(const std::vector<Place> &places, std::size_t count) const;
    /// Where the last of these widgets would end, in pixels from the top of the parent.
    int bottomOf(const std::vector<Place> &places) const;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    void invalidate() override;

private:
    int width() const; ///< of the parent between the margins

    std::vector<Place> m_places = {};
    std::vector<QLayoutItem *> m_items = {};
    mutable QHash<int, int> m_heights = {}; ///< by width; a scroll area asks with and without its bar
};

} // namespace kompas
