// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_sheet.h"
#include "ui/records/record_texts.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace kompas {

/// Rows of a RecordSheet in a given order. Text fields are fetched in blocks when they come into view: the model asks,
/// the owner answers with addTexts().
class RecordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `texts` may be null; the text cells are then asked for.
    void show(RecordSheet table, std::vector<qint32> order, std::shared_ptr<const RecordTexts> texts);
    /// The answer to textsWanted().
    void addTexts(int firstRow, const QHash<qint64, QStringList> &cells);
    const RecordSheet &table() const { return m_table; }
    const std::vector<qint32> &order() const { return m_order; }
    /// The id of a shown row.
    QString idAt(int row) const { return m_table.id(m_order[static_cast<std::size_t>(row)]); }
    qint64 rowIdAt(int row) const { return m_table.rowId(m_order[static_cast<std::size_t>(row)]); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The text cells of these records are wanted: those from a row on, by their row ids.
    void textsWanted(int firstRow, const std::vector<qint64> &rowIds) const;

private:
    QString fetchedText(int row, int field) const;

    RecordSheet m_table = {};
    std::vector<qint32> m_order = {};
    std::shared_ptr<const RecordTexts> m_allTexts = {};
    mutable QHash<qint64, QStringList> m_texts = {};
    mutable QSet<int> m_askedBlocks = {};
};

} // namespace kompas
