// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/store.h"

#include <QHash>

namespace kompas {

/// Agents as they may be shown.
class AgentNames
{
public:
    static Result<AgentNames> load(Database &database, AgentPrivacy privacy);

    bool areShown() const { return m_privacy == AgentPrivacy::Names; }
    /// The name itself, `Agent 07`, or nothing; nothing stays nothing.
    QString shown(const QString &agent);

private:
    AgentPrivacy m_privacy = AgentPrivacy::Pseudonyms;
    QHash<QString, qint64> m_numbers = {};
    qint64 m_last = 0;
};

} // namespace kompas
