// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agent_names.h"

namespace kompas {

Result<AgentNames> AgentNames::load(Database &database, AgentPrivacy privacy)
{
    AgentNames names;
    names.m_privacy = privacy;
    const auto done = database.forEach("SELECT agent, number FROM agent_number", {}, [&names](const Statement &row) {
        names.m_numbers.insert(row.text(0), row.integer(1));
        names.m_last = std::max(names.m_last, row.integer(1));
        return true;
    });
    if (!done)
        return done.error();
    return names;
}

QString AgentNames::shown(const QString &agent)
{
    if (agent.isEmpty() || m_privacy == AgentPrivacy::Team)
        return {};
    if (m_privacy == AgentPrivacy::Names)
        return agent;
    // A name without a number came into the file with another program; it must not leak for that.
    auto number = m_numbers.find(agent);
    if (number == m_numbers.end())
        number = m_numbers.insert(agent, ++m_last);
    return QStringLiteral("Agent %1").arg(*number, 2, 10, QLatin1Char('0'));
}

} // namespace kompas
