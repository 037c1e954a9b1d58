// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/saved_plan.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace kompas {

/// What to steer by first (METRICS H1): the user judges every metric on impact and frequency, 1 to 5 each. Kept in the
/// file as a plan of kind `priority` named after the metric.
struct KpiPriority {
    QString metric = {};
    int impact = 1;
    int frequency = 1;

    int score() const { return impact * frequency; }
    bool operator==(const KpiPriority &) const = default;
};

inline const QString priorityPlan = QStringLiteral("priority"); ///< SavedPlan::kind

/// Nothing when a judgement is not between 1 and 5.
std::optional<SavedPlan> priorityPlanOf(const KpiPriority &priority);
/// Those of the file that can be read, the highest product first; of equals the one with more impact.
std::vector<KpiPriority> prioritiesIn(const std::vector<SavedPlan> &plans);

/// For whom a few metrics are chosen.
enum class Audience : quint8 { Agent, TeamLead, Planner, Management };
QString audienceId(Audience audience); ///< `agent team_lead planner management`
std::optional<Audience> audienceFromId(QStringView id);
inline constexpr int lastPhase = 5;

/// Three to five metrics for an audience in a phase of maturity (1 to 5; METRICS section 5), the most telling first; of
/// those that `computable` holds, as far as there are any. More than five for one audience are too many to act on.
QStringList suggestedKpis(Audience audience, int phase, const QStringList &computable);

} // namespace kompas
