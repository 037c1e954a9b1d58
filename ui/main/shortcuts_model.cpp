// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/shortcuts_model.h"

#include "ui/main/commands.h"

#include <QCoreApplication>

namespace kompas {

QKeySequence keysOf(const Command &command, const QMap<QString, QString> &own)
{
    const auto found = own.find(QString::fromLatin1(command.id));
    const QString text = found == own.end() ? QString::fromLatin1(command.shortcut) : *found;
    return QKeySequence::fromString(text, QKeySequence::PortableText);
}

ShortcutsModel::ShortcutsModel(const QMap<QString, QString> &own, QObject *parent)
    : QAbstractTableModel(parent),
      m_own(own)
{
    for (const Command &command : commands()) {
        if (command.run)
            m_commands.push_back(&command);
    }
}

QString ShortcutsModel::nameAt(int row) const
{
    const Command &command = *m_commands[static_cast<std::size_t>(row)];
    return QCoreApplication::translate("Command", command.text).remove(u'&');
}

QKeySequence ShortcutsModel::keysAt(int row) const
{
    return keysOf(*m_commands[static_cast<std::size_t>(row)], m_own);
}

QString ShortcutsModel::takenBy(const QKeySequence &keys, int row) const
{
    for (int other = 0; other < rowCount() && !keys.isEmpty(); ++other) {
        const QKeySequence theirs = keysAt(other);
        const bool clash =
            !theirs.isEmpty()
            && (theirs.matches(keys) != QKeySequence::NoMatch || keys.matches(theirs) != QKeySequence::NoMatch);
        if (other != row && clash)
            return nameAt(other);
    }
    return {};
}

void ShortcutsModel::setKeys(int row, const QKeySequence &keys)
{
    const Command &command = *m_commands[static_cast<std::size_t>(row)];
    if (keys == QKeySequence::fromString(QString::fromLatin1(command.shortcut), QKeySequence::PortableText))
        m_own.remove(QString::fromLatin1(command.id));
    else
        m_own[QString::fromLatin1(command.id)] = keys.toString(QKeySequence::PortableText);
    emit dataChanged(index(row, 0), index(row, 1));
    emit ownChanged();
}

void ShortcutsModel::setDefault(int row)
{
    const Command &command = *m_commands[static_cast<std::size_t>(row)];
    setKeys(row, QKeySequence::fromString(QString::fromLatin1(command.shortcut), QKeySequence::PortableText));
}

void ShortcutsModel::setAllDefault()
{
    m_own.clear();
    emit dataChanged(index(0, 0), index(rowCount() - 1, 1));
    emit ownChanged();
}

int ShortcutsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_commands.size());
}

int ShortcutsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant ShortcutsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return index.column() == 0 ? nameAt(index.row()) : keysAt(index.row()).toString(QKeySequence::NativeText);
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Command") : tr("Keys");
}

} // namespace kompas
