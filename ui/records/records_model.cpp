// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/records_model.h"

namespace kompas {

namespace {

constexpr int blockRows = 200;

} // namespace

void RecordsModel::show(const RecordSheet &table, std::vector<qint32> order)
{
    beginResetModel();
    m_table = table;
    m_order = std::move(order);
    m_texts.clear();
    m_askedBlocks.clear();
    endResetModel();
}

void RecordsModel::addTexts(const QHash<qint64, QStringList> &cells)
{
    m_texts.insert(cells);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole, Qt::ToolTipRole});
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int RecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QString RecordsModel::fetchedText(int row, int field) const
{
    const qint64 rowId = m_table.rowId(m_order[static_cast<std::size_t>(row)]);
    const auto found = m_texts.constFind(rowId);
    if (found != m_texts.cend())
        return found->value(field);
    const int block = row / blockRows;
    if (!m_askedBlocks.contains(block)) {
        m_askedBlocks.insert(block);
        std::vector<qint64> wanted;
        const int end = std::min(rowCount(), (block + 1) * blockRows);
        for (int each = block * blockRows; each < end; ++each)
            wanted.push_back(m_table.rowId(m_order[static_cast<std::size_t>(each)]));
        emit textsWanted(wanted);
    }
    return {};
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordColumn &column = m_table.columns[static_cast<std::size_t>(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (column.source == RecordColumn::Source::Text)
        return fetchedText(index.row(), column.field);
    return m_table.text(m_order[static_cast<std::size_t>(index.row())], column);
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RecordColumn &column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace kompas
