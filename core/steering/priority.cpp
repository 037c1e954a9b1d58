// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/priority.h"

#include "core/metrics/catalogue.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace kompas {

namespace {

constexpr qsizetype mostKpis = 5;
constexpr int lowest = 1;
constexpr int highest = 5;

bool isJudgement(int value)
{
    return value >= lowest && value <= highest;
}

/// The metrics of the phases (contact-centre KPIs by maturity phase), the telling ones first. What a file cannot answer
/// is passed over, so more stand here than are suggested.
constexpr std::array<const char *, lastPhase> ofPhase = {
    "service_level|asa|abandonment_rate|aht|backlog_total|first_reply_time",
    "csat_pct|fcr_one_touch|contact_registration_rate|service_level|first_reply_time",
    "fcr_one_touch|csat_pct|repeat_contact_rate|reopened_pct|time_to_full_resolution",
    "csat_pct|nps|ces_mean|fcr_one_touch|proactive_contact_pct",
    "nps|retention_pct|clv|ces_mean|csat_pct",
};

struct OfAudience {
    Audience audience;
    const char *id;
    const char *first; ///< before those of the phase
    const char *never; ///< outside what the audience can change
    qsizetype most;
};
constexpr OfAudience audiences[] = {
    {Audience::Agent, "agent", "tickets_solved_per_agent_day|csat_pct|agent_updates_per_ticket",
     "first_reply_time|service_level|asa|abandonment_rate|nps|retention_pct|clv|backlog_total", 3},
    {Audience::TeamLead, "team_lead", "", "clv", 5},
    {Audience::Planner, "planner", "occupancy|schedule_adherence|service_level|abandonment_rate|peak_interval",
     "clv|retention_pct|nps|ces_mean", 5},
    {Audience::Management, "management", "csat_pct|nps|cost_per_contact", "agent_updates_per_ticket", 4},
};

const OfAudience &rowOf(Audience audience)
{
    return *std::ranges::find(audiences, audience, &OfAudience::audience);
}

QStringList idsIn(const char *ids)
{
    return QString::fromLatin1(ids).split(u'|', Qt::SkipEmptyParts);
}

} // namespace

std::optional<SavedPlan> priorityPlanOf(const KpiPriority &priority)
{
    if (!isJudgement(priority.impact) || !isJudgement(priority.frequency))
        return {};
    const QJsonObject body{{QStringLiteral("impact"), priority.impact},
                           {QStringLiteral("frequency"), priority.frequency}};
    return SavedPlan{0, priorityPlan, priority.metric, 0,
                     QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact))};
}

std::vector<KpiPriority> prioritiesIn(const std::vector<SavedPlan> &plans)
{
    std::vector<KpiPriority> priorities;
    for (const SavedPlan &plan : plans) {
        if (plan.kind != priorityPlan)
            continue;
        const QJsonObject body = QJsonDocument::fromJson(plan.body.toUtf8()).object();
        const KpiPriority priority{plan.name, body[QStringLiteral("impact")].toInt(),
                                   body[QStringLiteral("frequency")].toInt()};
        if (metricById(plan.name) && isJudgement(priority.impact) && isJudgement(priority.frequency))
            priorities.push_back(priority);
    }
    std::ranges::stable_sort(priorities, [](const KpiPriority &a, const KpiPriority &b) {
        return a.score() != b.score() ? a.score() > b.score() : a.impact > b.impact;
    });
    return priorities;
}

QString audienceId(Audience audience)
{
    return QString::fromLatin1(rowOf(audience).id);
}

std::optional<Audience> audienceFromId(QStringView id)
{
    for (const OfAudience &each : audiences) {
        if (id == QLatin1String(each.id))
            return each.audience;
    }
    return {};
}

QStringList suggestedKpis(Audience audience, int phase, const QStringList &computable)
{
    const OfAudience &row = rowOf(audience);
    const QStringList never = idsIn(row.never);
    const int last = std::clamp(phase, 1, lastPhase);
    QStringList candidates = idsIn(row.first);
    candidates += idsIn(ofPhase[static_cast<std::size_t>(last - 1)]);
    // Earlier phases fill what the data of this one cannot.
    for (int earlier = last - 1; earlier >= 1; --earlier)
        candidates += idsIn(ofPhase[static_cast<std::size_t>(earlier - 1)]);
    QStringList chosen;
    for (const QString &id : std::as_const(candidates)) {
        if (computable.contains(id) && !never.contains(id) && !chosen.contains(id)
            && chosen.size() < std::min(row.most, mostKpis))
            chosen.append(id);
    }
    return chosen;
}

} // namespace kompas
