// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/imports_model.h"

namespace kompas {

void ImportsModel::show(const FilePointer &file, const Words &words)
{
    beginResetModel();
    m_file = file;
    m_words = words;
    endResetModel();
}

const Import *ImportsModel::importAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_file->imports[m_file->imports.size() - 1 - static_cast<std::size_t>(row)];
}

bool ImportsModel::saysNothing(int column) const
{
    const QString nothing = column == State ? tr("in use") : m_words.count(0);
    for (int row = 0; row < rowCount(); ++row) {
        if (text(*importAt(row), column) != nothing)
            return false;
    }
    return true;
}

int ImportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_file ? 0 : static_cast<int>(m_file->imports.size());
}

int ImportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportsModel::text(const Import &import, int column) const
{
    switch (column) {
    case When:
        return m_words.dateTime(import.importedAt, m_file->facts.zone);
    case File:
        return import.file;
    case Source:
        return import.source;
    case Rows:
        return m_words.count(import.rows);
    case Imported:
        return m_words.count(import.counts.imported);
    case Updated:
        return m_words.count(import.counts.updated);
    case Unchanged:
        return m_words.count(import.counts.unchanged);
    case Skipped:
        return m_words.count(import.skipped);
    case Rejected:
        return m_words.count(import.rejected);
    case Remarks:
        return m_words.count(static_cast<qint64>(import.remarks.size()));
    case State:
        return import.undone ? tr("undone") : tr("in use");
    default:
        return {};
    }
}

QVariant ImportsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::ToolTipRole && index.column() == File)
        return QString(importAt(index.row())->file + u'\n' + importAt(index.row())->source);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(*importAt(index.row()), index.column());
    if (role == Qt::TextAlignmentRole && index.column() >= Rows && index.column() <= Remarks)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ImportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Rows && section <= Remarks)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles = {tr("Imported on"), tr("File"),    tr("Source"),    tr("Rows"),
                                                     tr("New"),         tr("Updated"), tr("Unchanged"), tr("Skipped"),
                                                     tr("Rejected"),    tr("Remarks"), tr("State")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace kompas
