// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/table_model.h"

namespace kompas {

namespace {

const TableCell *cellAt(const TableBlock &table, const QModelIndex &index)
{
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    if (!index.isValid() || row >= table.rows.size() || column >= table.rows[row].size())
        return nullptr;
    return &table.rows[row][column];
}

/// Words that stand for "nothing to say".
bool saysNothing(const QString &text)
{
    return text.isEmpty() || text == QStringLiteral("–");
}

/// A mark beside a bare number is seen but not heard: it is said in a word.
QString spoken(const TableCell &cell)
{
    const bool saysIt = std::ranges::any_of(cell.text, [](QChar ch) { return ch.isLetter(); });
    if (saysIt || cell.mark == Mark::None)
        return cell.text;
    const QString word = cell.mark == Mark::Good        ? TableModel::tr("on target")
                         : cell.mark == Mark::Attention ? TableModel::tr("undecided")
                                                        : TableModel::tr("target missed");
    return cell.text + QStringLiteral(", ") + word;
}

} // namespace

void TableModel::take(const TableBlock &table)
{
    const bool sameShape =
        table.rows.size() == m_table.rows.size() && table.columns.size() == m_table.columns.size() && rowCount() > 0;
    if (!sameShape) {
        beginResetModel();
        m_table = table;
        endResetModel();
        return;
    }
    m_table = table;
    if (columnCount() == 0)
        return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::optional<Drill> TableModel::drillAt(const QModelIndex &index) const
{
    const TableCell *cell = cellAt(m_table, index);
    return cell ? cell->drill : std::nullopt;
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    const TableCell *cell = cellAt(m_table, index);
    if (!cell)
        return {};
    if (role == Qt::DisplayRole)
        return cell->text;
    if (role == Qt::AccessibleTextRole)
        return spoken(*cell);
    if (role == ValueRole)
        return cell->value ? QVariant(*cell->value) : QVariant();
    if (role == MarkRole)
        return static_cast<int>(cell->mark);
    if (role == Qt::TextAlignmentRole) {
        const bool number = m_table.columns[static_cast<std::size_t>(index.column())].number;
        return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    return {};
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn &column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

SortedTable::SortedTable(QObject *parent) : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

bool SortedTable::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(TableModel::ValueRole);
    const QVariant other = right.data(TableModel::ValueRole);
    const QString oneText = left.data().toString();
    const QString otherText = right.data().toString();
    const bool oneEmpty = !one.isValid() && saysNothing(oneText);
    const bool otherEmpty = !other.isValid() && saysNothing(otherText);
    if (oneEmpty || otherEmpty)
        return oneEmpty != otherEmpty && oneEmpty == (sortOrder() == Qt::DescendingOrder);
    if (one.isValid() && other.isValid())
        return one.toDouble() < other.toDouble();
    if (one.isValid() != other.isValid())
        return one.isValid();
    return m_collator.compare(oneText, otherText) < 0;
}

} // namespace kompas
