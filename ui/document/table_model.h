// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

namespace kompas {

/// The cells of a TableBlock.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int MarkRole = Qt::UserRole;
    /// What the cell says as a number; invalid where it says none.
    static constexpr int ValueRole = Qt::UserRole + 1;

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

/// The rows of a TableModel in another order: numbers by their value, words as people sort them, cells that say
/// nothing last in both directions.
class SortedTable : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SortedTable(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
};

} // namespace kompas
