// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/target_conflicts.h"

#include "core/data/extent.h"
#include "core/metrics/evaluate.h"
#include "core/metrics/models.h"

namespace kompas {

namespace {

constexpr double secondsPerHour = 3600;
constexpr double halfHoursPerHour = 2;
constexpr double loadStep = 0.5;
constexpr double largestLoad = 500;

QueueLoad loadOf(double erlangs, double handleSeconds)
{
    return {.perHour = erlangs * secondsPerHour / handleSeconds, .handleSeconds = handleSeconds};
}

const Target *inForce(const Facts &facts, const Targets &targets, const char *metric, const Selection &selection)
{
    return targetFor(targets, QString::fromLatin1(metric), selection.where, lastDay(facts).value_or(QDate()));
}

} // namespace

std::optional<OccupancyConflict> occupancyConflict(double load, double handleSeconds, const QueueGoal &goal,
                                                   double wanted)
{
    if (!(load > 0) || !(handleSeconds > 0))
        return std::nullopt;
    const auto busyAt = [&](double erlangs) {
        const QueueLoad queue = loadOf(erlangs, handleSeconds);
        const int agents = agentsFor(queue, goal).value_or(0);
        return std::pair(agents, agents > 0 ? 100 * erlangs / agents : 0);
    };
    const auto [agents, occupancy] = busyAt(load);
    if (agents == 0 || occupancy >= wanted)
        return std::nullopt;
    OccupancyConflict conflict{.load = load,
                               .handleSeconds = handleSeconds,
                               .goal = goal,
                               .wanted = wanted,
                               .agents = agents,
                               .occupancy = occupancy};
    for (int step = 1; step * loadStep <= largestLoad; ++step) {
        const double erlangs = step * loadStep;
        const auto [needed, busy] = busyAt(erlangs);
        if (busy < wanted)
            continue;
        conflict.loadForBoth = erlangs;
        conflict.agentsForBoth = needed;
        break;
    }
    // A larger team that cannot either is no team that is too small: agents come in whole numbers.
    return conflict.agentsForBoth > 0 && conflict.agentsForBoth <= agents ? std::nullopt : std::optional(conflict);
}

std::optional<QueueLoad> usualLoad(const Facts &facts, const Definitions &definitions, const Selection &selection)
{
    if (!isComputable(facts, *metricById(u"erlang_agents")))
        return std::nullopt;
    Query query;
    query.metrics = {QStringLiteral("erlang_agents"), QStringLiteral("aht")};
    query.selection = selection;
    query.selection.center = Center::Mean;
    query.by = {QStringLiteral("channel")};
    const Result<std::vector<Value>> values = evaluate(facts, definitions, {}, query);
    if (!values)
        return std::nullopt;
    // Groups follow the total, the largest first.
    const Value *busiest = nullptr;
    for (const Value &value : *values) {
        if (!busiest && value.groups && value.value && value.metric == QLatin1String("erlang_agents"))
            busiest = &value;
    }
    for (const Value &value : *values) {
        if (!busiest || value.metric != QLatin1String("aht") || value.groups != busiest->groups || !value.value)
            continue;
        return QueueLoad{.perHour = *busiest->numerator / *busiest->denominator * halfHoursPerHour,
                         .handleSeconds = *value.value};
    }
    return std::nullopt;
}

QueueGoal serviceGoalInForce(const Facts &facts, const Definitions &definitions, const Targets &targets,
                             const Selection &selection)
{
    QueueGoal goal = serviceGoal(definitions);
    const Target *service = inForce(facts, targets, "service_level", selection);
    if (service && service->low)
        goal.serviceLevel = service->low;
    return goal;
}

std::optional<OccupancyConflict> occupancyConflict(const Facts &facts, const Definitions &definitions,
                                                   const Targets &targets, const Selection &selection)
{
    const Target *occupancy = inForce(facts, targets, "occupancy", selection);
    if (!occupancy || !occupancy->low || !inForce(facts, targets, "service_level", selection))
        return std::nullopt;
    const std::optional<QueueLoad> load = usualLoad(facts, definitions, selection);
    if (!load)
        return std::nullopt;
    return occupancyConflict(load->erlangs(), load->handleSeconds,
                             serviceGoalInForce(facts, definitions, targets, selection), *occupancy->low);
}

} // namespace kompas
