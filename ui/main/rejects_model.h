// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <QAbstractTableModel>

#include <vector>

namespace kompas {

/// The rejected rows of an import: line, reason, and the row as it stands in the file.
class RejectsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum RejectColumn { Line, Reason, Raw, RejectColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<Reject> rejects);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Reject> m_rejects = {};
};

} // namespace kompas
