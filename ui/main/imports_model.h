// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/words.h"
#include "ui/session/file_state.h"

#include <QAbstractTableModel>

namespace kompas {

/// The imports of a file, newest first.
class ImportsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        When,
        File,
        Source,
        Rows,
        Imported,
        Updated,
        Unchanged,
        Skipped,
        Rejected,
        Remarks,
        State,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const FilePointer &file, const Words &words);
    const Import *importAt(int row) const; ///< nullptr outside the table
    /// Every number of the column is zero, or every import is in use.
    bool saysNothing(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Import &import, int column) const;

    FilePointer m_file = {};
    Words m_words = Words::of(QStringLiteral("nl"));
};

} // namespace kompas
