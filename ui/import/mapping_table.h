// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/read.h"

#include <QTableWidget>
#include <QTimer>

class QComboBox;
class QStandardItemModel;

namespace kompas {

/// The columns of a file: heading, examples, the field each becomes, how its values are read.
class MappingTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit MappingTable(QWidget *parent = nullptr);

    void show(const Plan &plan);
    /// Shows only the columns whose heading, examples or meaning contain the text, whatever its case.
    void search(const QString &text);
    using QWidget::show;

signals:
    void changedByUser(const kompas::ReadOptions &options);

private:
    void fillFields();
    void choose(int row);
    QComboBox *comboAt(int row) const; ///< nullptr for a row that has none yet
    void addCombos();
    void showChoice(QComboBox &combo, int row) const;

    QStandardItemModel *m_fields;
    QStringList m_offered = {};
    Plan m_plan = {};
    QString m_search = {};
    QTimer m_moreCombos;
    int m_rowsWithCombo = 0;
};

/// What the column is read as, in a word: `customer satisfaction`, `Created`.
QString fieldText(const QString &field);
/// What a column is mapped to when it becomes a dimension of the user's own: `own:Region`.
QString ownFieldOf(const ColumnPlan &column);
/// The options of the plan, and that the column is this field; an empty one leaves it out.
ReadOptions mappedTo(const Plan &plan, const ColumnPlan &column, const QString &field);

} // namespace kompas
