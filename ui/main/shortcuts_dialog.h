// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QMap>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace kompas {

class ShortcutsModel;

/// All commands with their keys: search, change, take the usual ones back. Keys that another command has are refused.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QMap<QString, QString> &own, QWidget *parent = nullptr);

signals:
    /// As Settings::shortcuts.
    void chosenByUser(const QMap<QString, QString> &own);

private:
    void build();
    void connectAll();
    int currentRow() const; ///< of the model; -1 = none
    void showCurrent();
    void takeKeys();

    ShortcutsModel *m_model = nullptr;
    QSortFilterProxyModel *m_filter = nullptr;
    QLineEdit *m_search = nullptr;
    QTableView *m_table = nullptr;
    QKeySequenceEdit *m_keys = nullptr;
    QPushButton *m_default = nullptr;
    QPushButton *m_allDefault = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace kompas
