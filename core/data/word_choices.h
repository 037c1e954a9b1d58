// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QMap>
#include <QString>

namespace kompas {

/// How the user wants the words of the exports to be read: spellings of a team merged, channels named, agents given a
/// team. Kept in the settings of the file, one setting a word; an empty value takes it away. Agents are named by their
/// number in the file, so that nothing of a name stands in the settings of a file that shows pseudonyms.
class WordChoices
{
public:
    /// What cannot be read counts as not set.
    static WordChoices of(const QMap<QString, QString> &settings);

    struct Agent {
        QString name = {};   ///< instead of the name of the export; empty: that one
        qint64 sameAs = 0;   ///< the number of the agent who this is as well; 0: nobody else
        QString team = {};   ///< of records that name no team
        bool hidden = false; ///< in no list; the records still count in totals

        bool operator==(const Agent &) const = default;
    };

    /// The name of a team, or the word of a channel, in place of what the export says.
    QString team(const QString &word) const { return m_teams.value(word, word); }
    QString channel(const QString &word) const { return m_channels.value(word, word); }
    /// The tier of a team, by its name; empty when not chosen.
    QString tier(const QString &team) const { return m_tiers.value(team); }
    /// What was chosen for an agent.
    Agent agent(qint64 number) const { return m_agents.value(number); }
    /// The number under which an agent is shown: that of the last in a row of agents who are the same.
    qint64 shownNumber(qint64 number) const;
    /// The field that is taken for the product area; empty: the one of the import.
    const QString &productArea() const { return m_productArea; }

    bool concernAgents() const { return !m_agents.isEmpty(); }
    bool operator==(const WordChoices &) const = default;

private:
    QHash<QString, QString> m_teams = {};
    QHash<QString, QString> m_tiers = {};
    QHash<QString, QString> m_channels = {};
    QHash<qint64, Agent> m_agents = {};
    QString m_productArea = {};
};

/// The keys of the settings that are such choices: what stands here, then the word of the export, the name of a team,
/// or the number of an agent: `team.name.East desk`, `agent.team.7`. For ever.
inline constexpr const char *teamNameKey = "team.name.";
inline constexpr const char *teamTierKey = "team.tier.";
inline constexpr const char *agentNameKey = "agent.name.";
inline constexpr const char *agentSameKey = "agent.same_as.";
inline constexpr const char *agentTeamKey = "agent.team.";
inline constexpr const char *agentHiddenKey = "agent.hidden.";
inline constexpr const char *channelKey = "channel.word.";
inline constexpr const char *productAreaKey = "product_area.field";

/// True for the key of a setting that is such a choice.
bool isWordChoice(QStringView key);
/// Fails with a sentence for the user on a key or a value that makes no sense. Empty values are always possible.
Result<void> checkWordChoice(const QString &key, const QString &value);
/// The fields that can be taken for the product area, by their ids.
QStringList productAreaFields();

} // namespace kompas
