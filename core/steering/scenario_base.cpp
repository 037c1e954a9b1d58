// SPDX-License-Identifier: GPL-3.0-or-later
// The mean week that scenarios start from, out of the records.
#include "core/data/extent.h"
#include "core/metrics/evaluate.h"
#include "core/steering/scenario.h"

#include <algorithm>

namespace kompas {

namespace {

constexpr int weeksLookedAt = 8;

/// The last complete weeks before the end of the data.
Period recentWeeks(const Facts &facts, int weeks)
{
    const QDate last = lastDay(facts).value_or(QDate());
    if (!last.isValid())
        return {};
    const QDate sunday = last.addDays(-(last.dayOfWeek() % 7));
    return {sunday.addDays(1 - 7 * weeks), sunday};
}

/// The totals of some metrics over a selection, by id; those without a value are left out.
QMap<QString, Value> totals(const Facts &facts, const Definitions &definitions, const Targets &targets,
                            const Selection &selection, const QStringList &metrics)
{
    QMap<QString, Value> found;
    const Result<std::vector<Value>> values =
        evaluate(facts, definitions, targets, Query{.metrics = metrics, .selection = selection});
    for (const Value &value : values ? *values : std::vector<Value>()) {
        if (value.value && !value.groups && value.part.isEmpty())
            found.insert(value.metric, value);
    }
    return found;
}

/// Contacts of the mean week by half hour, over those of the last eight weeks that have any.
void setContacts(const Demand &demand, ScenarioBase &base)
{
    const auto perDay = static_cast<std::size_t>(demand.slotsPerDay());
    std::vector<double> sums(daysPerWeek * perDay, 0);
    std::array<double, daysPerWeek> days = {};
    const std::size_t used = std::min<std::size_t>(demand.days(), weeksLookedAt * daysPerWeek);
    for (std::size_t day = demand.days() - used; day < demand.days(); ++day) {
        const auto weekday = static_cast<std::size_t>(demand.first.addDays(static_cast<qint64>(day)).dayOfWeek() - 1);
        if (demand.dayOff[day])
            continue;
        ++days[weekday];
        for (std::size_t slot = 0; slot < perDay; ++slot)
            sums[weekday * perDay + slot] += demand.contacts[day * perDay + slot];
    }
    base.weeks = static_cast<int>((used + daysPerWeek - 1) / daysPerWeek);
    for (std::size_t i = 0; i < sums.size(); ++i)
        base.contacts.push_back(days[i / perDay] > 0 ? sums[i] / days[i / perDay] : 0);
}

/// Agents at work by half hour as the targets need them.
void setAgents(const StaffingOptions &options, ScenarioBase &base)
{
    constexpr double halfHoursPerHour = 2;
    const QueueGoal goal = options.goal();
    for (const double contacts : base.contacts) {
        const QueueLoad load{.perHour = contacts * halfHoursPerHour,
                             .handleSeconds = base.handleSeconds,
                             .patienceSeconds = base.patience};
        base.agents.push_back(agentsFor(load, goal).value_or(0));
    }
}

/// More or fewer of them, until they explain the service level that was seen: what agents of several tasks do for this
/// channel stands in no export.
void fitAgents(double serviceLevel, ScenarioBase &base)
{
    constexpr int halvings = 30;
    const std::vector<double> needed = base.agents;
    double few = 0.05;
    double many = 4;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (few + many) / 2;
        for (std::size_t slot = 0; slot < needed.size(); ++slot)
            base.agents[slot] = needed[slot] * middle;
        (outcomeOf(base, {}).serviceLevel.value_or(0) < serviceLevel ? few : many) = middle;
    }
    base.agentsKnown = true;
}

void setTickets(const QMap<QString, Value> &values, const Facts &facts, const Definitions &definitions,
                const Targets &targets, const Selection &selection, ScenarioBase &base)
{
    const auto perDay = values.constFind(QStringLiteral("tickets_solved_per_agent_day"));
    const auto created = values.constFind(QStringLiteral("tickets_created"));
    const auto solved = values.constFind(QStringLiteral("tickets_solved"));
    if (perDay == values.cend() || created == values.cend() || solved == values.cend() || *perDay->value <= 0)
        return;
    Selection now = selection;
    now.period = {};
    const QMap<QString, Value> state = totals(facts, definitions, targets, now, {QStringLiteral("backlog_total")});
    if (state.isEmpty())
        return;
    base.backlog = *state.first().value;
    base.created = *created->value / weeksLookedAt;
    base.solvesPerAgentDay = *perDay->value;
    base.agentDays = *solved->value / weeksLookedAt / *perDay->value;
    base.weeks = weeksLookedAt;
}

/// The solution share at the first contact, and how many of those not solved come back.
void setRepeats(const QMap<QString, Value> &values, ScenarioBase &base)
{
    const auto repeats = values.constFind(QStringLiteral("repeat_contact_rate"));
    for (const char *id : {"fcr_one_touch", "fcr_survey", "fcr_no_repeat"}) {
        const auto fcr = values.constFind(QString::fromLatin1(id));
        if (fcr == values.cend() || base.fcr)
            continue;
        base.fcr = *fcr->value;
        const double unsolved = 100 - *base.fcr;
        if (repeats != values.cend() && unsolved > 0)
            base.returning = std::min(100.0, 100 * *repeats->value / unsolved);
    }
}

} // namespace

ScenarioBase scenarioBase(const Facts &facts, const Definitions &definitions, const Targets &targets,
                          const Selection &selection, const StaffingOptions &options)
{
    ScenarioBase base{.thresholdSeconds = options.thresholdSeconds,
                      .shrinkage = options.shrinkage,
                      .weeklyHours = options.weeklyHours};
    Selection recent = selection;
    recent.period = recentWeeks(facts, weeksLookedAt);
    const QMap<QString, Value> values =
        totals(facts, definitions, targets, recent,
               {QStringLiteral("tickets_created"), QStringLiteral("tickets_solved"),
                QStringLiteral("tickets_solved_per_agent_day"), QStringLiteral("fcr_one_touch"),
                QStringLiteral("fcr_survey"), QStringLiteral("fcr_no_repeat"), QStringLiteral("repeat_contact_rate")});
    setTickets(values, facts, definitions, targets, selection, base);
    // The largest channel: every channel is a queue of its own.
    std::vector<Demand> demands = demandsOf(facts, definitions, selection);
    if (!demands.empty() && demands.front().kind == Kind::Contact && demands.front().knowsTimes
        && demands.front().meanHandle()) {
        const Demand &demand = demands.front();
        base.handleSeconds = *demand.meanHandle();
        base.patience = demand.patience();
        setContacts(demand, base);
        setAgents(options, base);
        Selection ofChannel = recent;
        if (!demand.channel.isEmpty())
            ofChannel.where.push_back({QStringLiteral("channel"), {demand.channel}});
        const QMap<QString, Value> seen =
            totals(facts, definitions, targets, ofChannel, {QStringLiteral("service_level")});
        if (!seen.isEmpty())
            fitAgents(*seen.first().value, base);
    }
    setRepeats(values, base);
    base.hourlyRate = options.hourlyRate > 0 ? std::optional(options.hourlyRate) : hourlyRateOf(facts, definitions);
    return base;
}

} // namespace kompas
