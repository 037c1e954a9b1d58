// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/records_model.h"

namespace kompas {

namespace {

constexpr int blockRows = 200;
constexpr qsizetype textsKept = 50'000;

} // namespace

void RecordsModel::show(RecordSheet table, std::vector<qint32> order, std::shared_ptr<const RecordTexts> texts)
{
    beginResetModel();
    m_table = std::move(table);
    m_order = std::move(order);
    m_allTexts = std::move(texts);
    m_texts.clear();
    m_askedBlocks.clear();
    endResetModel();
}

void RecordsModel::addTexts(int firstRow, const QHash<qint64, QStringList> &cells)
{
    // Scrolled through from end to end, a table would keep all its texts; those in view are asked for anew.
    if (m_texts.size() > textsKept) {
        m_texts.clear();
        m_askedBlocks = {firstRow / blockRows};
    }
    m_texts.insert(cells);
    const int last = std::min(rowCount(), firstRow + blockRows) - 1;
    if (firstRow <= last)
        emit dataChanged(index(firstRow, 0), index(last, columnCount() - 1), {Qt::DisplayRole, Qt::ToolTipRole});
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
    if (m_allTexts)
        return m_allTexts->at(field, m_table.datasetRow(m_order[static_cast<std::size_t>(row)]));
    const qint64 rowId = rowIdAt(row);
    const auto found = m_texts.constFind(rowId);
    if (found != m_texts.cend())
        return found->value(field);
    const int block = row / blockRows;
    if (!m_askedBlocks.contains(block)) {
        m_askedBlocks.insert(block);
        std::vector<qint64> wanted;
        const int end = std::min(rowCount(), (block + 1) * blockRows);
        for (int each = block * blockRows; each < end; ++each)
            wanted.push_back(rowIdAt(each));
        emit textsWanted(block * blockRows, wanted);
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
