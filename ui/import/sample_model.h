// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/read.h"

#include <QAbstractTableModel>

namespace kompas {

/// The first rows of a file as they stand there, each with its line and its problems.
class SampleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const Plan &plan);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override; ///< line, problems, then the cells
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString problems(int row) const;

    Plan m_plan = {};
};

} // namespace kompas
