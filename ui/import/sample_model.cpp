// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/sample_model.h"

namespace kompas {

namespace {

constexpr int lineColumn = 0;
constexpr int problemColumn = 1;
constexpr int firstCell = 2;

} // namespace

void SampleModel::show(const Plan &plan)
{
    beginResetModel();
    m_plan = plan;
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.sampleRows.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstCell + static_cast<int>(m_plan.columns.size());
}

QString SampleModel::problems(int row) const
{
    QStringList texts;
    if (static_cast<std::size_t>(row) < m_plan.sampleRemarks.size()) {
        for (const Remark &remark : m_plan.sampleRemarks[static_cast<std::size_t>(row)])
            texts.append(remark.text);
    }
    return texts.join(u' ');
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == lineColumn)
        return row < m_plan.sampleLines.size() ? QVariant(m_plan.sampleLines[row]) : QVariant();
    if (index.column() == problemColumn)
        return problems(index.row());
    const QString cell = m_plan.sampleRows[row].value(index.column() - firstCell);
    return role == Qt::DisplayRole ? QString(cell).replace(u'\n', u' ') : cell;
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section == lineColumn)
        return tr("Line");
    if (section == problemColumn)
        return tr("Problems");
    return m_plan.columns[static_cast<std::size_t>(section - firstCell)].header;
}

} // namespace kompas
