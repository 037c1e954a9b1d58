// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QKeySequence>
#include <QMap>

namespace kompas {

struct Command;

/// The keys of a command: the user's own, else those of the table. A key taken away is an empty text in `own`.
QKeySequence keysOf(const Command &command, const QMap<QString, QString> &own);

/// The commands with their keys, to be looked through and changed.
class ShortcutsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ShortcutsModel(const QMap<QString, QString> &own, QObject *parent = nullptr);

    const QMap<QString, QString> &own() const { return m_own; } ///< only what differs from the table
    QKeySequence keysAt(int row) const;
    /// The command that has the keys already, unless it is that row; empty when they are free.
    QString takenBy(const QKeySequence &keys, int row) const;
    void setKeys(int row, const QKeySequence &keys);
    void setDefault(int row);
    void setAllDefault();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void ownChanged();

private:
    QString nameAt(int row) const;

    std::vector<const Command *> m_commands = {};
    QMap<QString, QString> m_own = {};
};

} // namespace kompas
