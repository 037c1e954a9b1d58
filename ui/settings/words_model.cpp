// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/words_model.h"

#include "core/data/word_choices.h"

namespace kompas {

namespace {

const QString yes = QStringLiteral("yes");

QVariantList choice(const QString &text, const QString &value)
{
    return {text, value};
}

} // namespace

WordsModel::WordsModel(About about, QObject *parent) : QAbstractTableModel(parent), m_about(about) {}

void WordsModel::show(const Content &content, const Words &words)
{
    const bool isSame = content == m_content && words.language() == m_words.language();
    if (isSame)
        return;
    beginResetModel();
    m_content = content;
    m_words = words;
    endResetModel();
}

std::vector<WordsModel::Column> WordsModel::columns() const
{
    using enum Column;
    if (m_about == About::Teams)
        return {Word, Records, Name, Tier};
    if (m_about == About::Channels)
        return {Word, Records, Channel};
    if (m_content.showsNames)
        return {Word, Records, Name, Same, Team, Listed};
    return {Word, Records, Same, Team, Listed};
}

int WordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.uses.size());
}

int WordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QString WordsModel::keyOf(Column column, const Store::WordUse &use) const
{
    const bool isTeam = m_about == About::Teams;
    switch (column) {
    case Column::Name:
        return QLatin1String(isTeam ? teamNameKey : agentNameKey) + use.word;
    case Column::Tier:
        return QLatin1String(teamTierKey) + use.shown; // a tier belongs to the team by its name
    case Column::Same:
        return QLatin1String(agentSameKey) + use.word;
    case Column::Team:
        return QLatin1String(agentTeamKey) + use.word;
    case Column::Listed:
        return QLatin1String(agentHiddenKey) + use.word;
    case Column::Channel:
        return QLatin1String(channelKey) + use.word;
    case Column::Word:
    case Column::Records:
        break;
    }
    return {};
}

QString WordsModel::chosen(Column column, const Store::WordUse &use) const
{
    return m_content.settings.value(keyOf(column, use));
}

/// What stands for a word in the first column; an agent who is in no list has a number all the same.
QString WordsModel::label(const Store::WordUse &use) const
{
    if (m_about != About::Agents)
        return m_about == About::Channels ? m_words.word(u"channel", use.word) : use.word;
    if (!use.shown.isEmpty() && chosen(Column::Same, use).isEmpty())
        return use.shown;
    return QStringLiteral("Agent %1").arg(use.word.rightJustified(2, u'0')); // as the store names pseudonyms
}

QString WordsModel::shownText(Column column, const Store::WordUse &use) const
{
    const QString own = chosen(column, use);
    switch (column) {
    case Column::Word:
        return label(use);
    case Column::Records:
        return m_words.count(use.records);
    case Column::Name:
        return own.isEmpty() ? use.shown : own;
    case Column::Channel:
        return m_words.word(u"channel", use.shown);
    case Column::Same: {
        const auto other = std::ranges::find(m_content.uses, own, &Store::WordUse::word);
        return own.isEmpty() || other == m_content.uses.end() ? own : label(*other);
    }
    case Column::Team:
    case Column::Tier:
        return own;
    case Column::Listed:
        break;
    }
    return {};
}

QVariantList WordsModel::choices(Column column, const Store::WordUse &use) const
{
    QVariantList all;
    if (column == Column::Channel) {
        all.append(QVariant(choice(tr("as in the export"), {})));
        for (const CanonicalWord &each : canonicalWords()) {
            const QString word = QString::fromLatin1(each.word);
            if (QLatin1String(each.dimension) == u"channel")
                all.append(QVariant(choice(m_words.word(u"channel", word), word)));
        }
    } else if (column == Column::Same) {
        all.append(QVariant(choice(tr("nobody else"), {})));
        for (const Store::WordUse &other : m_content.uses) {
            if (other.word != use.word && chosen(Column::Same, other).isEmpty())
                all.append(QVariant(choice(label(other), other.word)));
        }
    } else if (column == Column::Team) {
        all.append(QVariant(choice(tr("as in the export"), {})));
        for (const QString &team : m_content.teams)
            all.append(QVariant(choice(team, team)));
    }
    return all;
}

QVariant WordsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Store::WordUse &use = m_content.uses[static_cast<std::size_t>(index.row())];
    const Column column = columns()[static_cast<std::size_t>(index.column())];
    if (role == Qt::DisplayRole)
        return shownText(column, use);
    if (role == Qt::EditRole)
        return column == Column::Name ? shownText(column, use) : chosen(column, use);
    if (role == Qt::CheckStateRole && column == Column::Listed)
        return static_cast<int>(chosen(column, use) == yes ? Qt::Unchecked : Qt::Checked);
    if (role == Qt::TextAlignmentRole && column == Column::Records)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ChoicesRole)
        return choices(column, use);
    if (role == OpenRole)
        return column == Column::Team;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        const QString heading = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        return QString(label(use) + QStringLiteral(": ") + heading + u' ' + shownText(column, use)).trimmed();
    }
    return {};
}

bool WordsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || !flags(index).testAnyFlags(Qt::ItemIsEditable | Qt::ItemIsUserCheckable))
        return false;
    const Store::WordUse &use = m_content.uses[static_cast<std::size_t>(index.row())];
    const Column column = columns()[static_cast<std::size_t>(index.column())];
    QString text = value.toString().trimmed();
    if (column == Column::Listed) {
        if (role != Qt::CheckStateRole)
            return false;
        text = value.toInt() == Qt::Checked ? QString() : yes;
    } else if (role != Qt::EditRole) {
        return false;
    }
    // The word of the export itself is no choice.
    const bool isOwnWord = m_about != About::Agents && text == use.word;
    if (isOwnWord || (column == Column::Name && text == use.shown && chosen(column, use).isEmpty()))
        text.clear();
    if (text == chosen(column, use))
        return false;
    emit chosenByUser(keyOf(column, use), text);
    return true;
}

QVariant WordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    switch (columns()[static_cast<std::size_t>(section)]) {
    case Column::Word:
        return m_about == About::Agents ? tr("Agent") : tr("In the export");
    case Column::Records:
        return tr("Records");
    case Column::Name:
        return tr("Name");
    case Column::Same:
        return tr("The same person as");
    case Column::Team:
        return tr("Team");
    case Column::Tier:
        return tr("Tier");
    case Column::Channel:
        return tr("Means");
    case Column::Listed:
        return tr("In lists");
    }
    return {};
}

Qt::ItemFlags WordsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return plain;
    const Column column = columns()[static_cast<std::size_t>(index.column())];
    if (column == Column::Listed)
        return plain | Qt::ItemIsUserCheckable;
    return column == Column::Word || column == Column::Records ? plain : plain | Qt::ItemIsEditable;
}

} // namespace kompas
