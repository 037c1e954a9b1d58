// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/workbench.h"

namespace kompas {

/// A word of a dimension that no record has any more, and what the records that had it have now: more words where a
/// merger was taken back, none where they have no name any more.
struct RenamedWord {
    QString dimension = {};
    QString old = {};
    QStringList now = {};

    bool operator==(const RenamedWord &) const = default;
};
using RenamedWords = std::vector<RenamedWord>;

/// The names of teams, channels and agents at a moment, taken before something is changed.
class NamesBefore
{
public:
    /// Agents are asked of the file, which takes a moment in a large one: only `withAgents`.
    static Result<NamesBefore> of(Workbench &workbench, bool withAgents);

    /// What is called otherwise now.
    Result<RenamedWords> renamedSince(Workbench &workbench) const;

private:
    QMap<QString, QString> m_settings = {};
    AgentPrivacy m_privacy = AgentPrivacy::Pseudonyms;
    std::optional<std::vector<Store::WordUse>> m_agents = {};
};

/// The teams and channels that have other names with the settings `now` than with those `before`; `facts` are of now.
RenamedWords renamedByChoices(const QMap<QString, QString> &before, const QMap<QString, QString> &now,
                              const Facts &facts);

/// Lets conditions go with the words; one about words that are no more is taken away. True when one was other.
bool rename(std::vector<Condition> &where, const RenamedWords &renamed);

} // namespace kompas
