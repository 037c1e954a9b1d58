// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/sketch.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace kompas {

/// The cells of a TableBlock.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int MarkRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;
    void take(const TableBlock &table);
    const TableBlock &table() const { return m_table; }
    std::optional<Drill> drillAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TableBlock m_table = {};
};

/// A TableBlock on the screen, as high as its rows (beyond 30 it scrolls). A click or Enter on a cell opens what is
/// behind it; Ctrl+C copies the numbers.
class TableWidget : public QTableView
{
    Q_OBJECT

public:
    explicit TableWidget(QWidget *parent = nullptr);

    void take(const TableBlock &table, const Theme &theme);
    /// Scrolls within the height it is given instead of asking for that of its rows.
    void setScrolling(bool scrolling);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, m_scrolling ? 80 : sizeHint().height()}; }

signals:
    void drillRequested(const kompas::Drill &drill);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void open(const QModelIndex &index);

    TableModel *m_model;
    bool m_scrolling = false;
};

} // namespace kompas
