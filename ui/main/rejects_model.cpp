// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/rejects_model.h"

#include "core/importer/remarks.h"

#include <QLocale>

namespace kompas {

void RejectsModel::show(std::vector<Reject> rejects)
{
    beginResetModel();
    m_rejects = std::move(rejects);
    endResetModel();
}

int RejectsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rejects.size());
}

int RejectsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RejectColumnCount;
}

QVariant RejectsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Reject &reject = m_rejects[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Line:
        return reject.line;
    case Reason:
        return rejectText(reject);
    default:
        break;
    }
    if (reject.raw.isEmpty())
        return tr("(not kept, because customers are pseudonyms)");
    constexpr qsizetype shown = 2000; // a row of megabytes would only slow the table down
    const QString raw = reject.raw.left(shown);
    return role == Qt::DisplayRole ? QString(raw).replace(u'\n', u' ').replace(u'\t', u' ') : raw;
}

QVariant RejectsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= RejectColumnCount)
        return {};
    const std::array<QString, RejectColumnCount> titles = {tr("Line"), tr("Reason"), tr("Row as in the file")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace kompas
