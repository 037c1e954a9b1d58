// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/word_model.h"

namespace kompas {

void WordModel::show(const std::vector<Item> &items, const QStringList &chosen)
{
    const QSet<QString> wanted(chosen.begin(), chosen.end());
    if (items != m_items) {
        beginResetModel();
        m_items = items;
        m_chosen = wanted;
        endResetModel();
    } else if (wanted != m_chosen) {
        m_chosen = wanted;
        if (!m_items.empty())
            emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    }
}

QStringList WordModel::chosen() const
{
    QStringList result;
    for (const Item &item : m_items) {
        if (m_chosen.contains(item.word))
            result.append(item.word);
    }
    return result;
}

int WordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant WordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1  (%2)").arg(item.text, item.count);
    case Qt::CheckStateRole:
        return m_chosen.contains(item.word) ? Qt::Checked : Qt::Unchecked;
    case Qt::UserRole:
        return item.word;
    default:
        return {};
    }
}

bool WordModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString &word = m_items[static_cast<std::size_t>(index.row())].word;
    if (value.toInt() == Qt::Checked)
        m_chosen.insert(word);
    else
        m_chosen.remove(word);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit chosenByUser();
    return true;
}

Qt::ItemFlags WordModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

} // namespace kompas
