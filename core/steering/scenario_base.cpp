// SPDX-License-Identifier: GPL-3.0-or-later
// The mean week that scenarios start from, out of the records.
#include "core/data/extent.h"
#include "core/metrics/evaluate.h"
#include "core/steering/scenario.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

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
    Query query{.selection = selection};
    std::ranges::copy_if(metrics, std::back_inserter(query.metrics),
                         [&facts](const QString &id) { return isComputable(facts, *metricById(id)); });
    QMap<QString, Value> found;
    if (query.metrics.isEmpty())
        return found; // without names all are asked
    const Result<std::vector<Value>> values = evaluate(facts, definitions, targets, query);
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

constexpr double wholeShare = 100;

/// Where `of` (which only rises) reaches `wanted`, by halving.
double reached(double few, double many, double wanted, const std::function<double(double)> &of)
{
    constexpr int halvings = 30;
    for (int i = 0; i < halvings; ++i) {
        const double middle = std::sqrt(few * many);
        (of(middle) < wanted ? few : many) = middle;
    }
    return std::sqrt(few * many);
}

/// More or fewer of them, until they explain the service level that was seen: what agents of several tasks do for this
/// channel stands in no export.
void fitAgents(double serviceLevel, ScenarioBase &base)
{
    const std::vector<double> needed = base.agents;
    const auto levelWith = [&base, &needed](double factor) {
        for (std::size_t slot = 0; slot < needed.size(); ++slot)
            base.agents[slot] = needed[slot] * factor;
        return outcomeOf(base, {}).figures.serviceLevel.value_or(0);
    };
    levelWith(reached(0.05, 4, serviceLevel, levelWith));
    base.agentsKnown = true;
}

/// The patience with which a figure that grows with the hurry of customers is what was seen.
void fitPatience(double wanted, ScenarioBase &base, double (*figureOf)(const ScenarioFigures &))
{
    constexpr double least = 1;
    constexpr double most = 1e5; // more than a day: nobody gives up
    const double hurry = reached(1 / most, 1 / least, wanted, [&base, figureOf](double each) {
        base.patience = 1 / each;
        return figureOf(outcomeOf(base, {}).figures);
    });
    base.patience = 1 / hurry;
}

/// Without waits in the records the patience with which as many give up as were seen; where nobody gave up although the
/// model lets queues grow without end, that with which they waited as long.
bool fitPatienceTo(const ScenarioFigures &seen, ScenarioBase &base)
{
    if (seen.abandonment && *seen.abandonment > 0) {
        fitPatience(*seen.abandonment, base, [](const ScenarioFigures &each) { return each.abandonment.value_or(0); });
        return true;
    }
    const bool growsForEver = std::isinf(outcomeOf(base, {}).figures.meanWait.value_or(0));
    if (!seen.meanWait || *seen.meanWait <= 0 || !(growsForEver || base.patience))
        return false;
    fitPatience(-*seen.meanWait, base, [](const ScenarioFigures &each) { return -each.meanWait.value_or(0); });
    return true;
}

double oddsOf(double share)
{
    constexpr double margin = 0.01; // a share of nothing or all has no odds
    const double inside = std::clamp(share, margin, wholeShare - margin);
    return inside / (wholeShare - inside);
}

/// The agents and, where no wait tells it, the patience that explain what was seen best; what they leave unexplained
/// become the factors of the fit.
void fitTo(const ScenarioFigures &seen, ScenarioBase &base)
{
    constexpr int rounds = 4; // agents and patience move each other, less and less
    base.seen = seen;
    base.patienceKnown = base.patience.has_value();
    for (int round = 0; round < rounds; ++round) {
        if (seen.serviceLevel)
            fitAgents(*seen.serviceLevel, base);
        if (base.patienceKnown || !fitPatienceTo(seen, base))
            break;
    }
    base.modelled = outcomeOf(base, {}).figures;
    const auto factor = [&](std::optional<double> ScenarioFigures::*figure, double (*of)(double)) {
        const std::optional<double> &was = seen.*figure;
        const std::optional<double> &said = base.modelled.*figure;
        const bool both = was && said && *said > 0 && std::isfinite(*said);
        return both ? of(*was) / of(*said) : 1.0;
    };
    const auto itself = [](double value) { return value; };
    base.fit = {.serviceLevel = factor(&ScenarioFigures::serviceLevel, oddsOf),
                .meanWait = factor(&ScenarioFigures::meanWait, itself),
                .abandonment = factor(&ScenarioFigures::abandonment, oddsOf),
                .occupancy = factor(&ScenarioFigures::occupancy, itself)};
}

void setTickets(const QMap<QString, Value> &values, double backlog, ScenarioBase &base)
{
    const auto perDay = values.constFind(QStringLiteral("tickets_solved_per_agent_day"));
    const auto created = values.constFind(QStringLiteral("tickets_created"));
    const auto solved = values.constFind(QStringLiteral("tickets_solved"));
    if (perDay == values.cend() || created == values.cend() || solved == values.cend() || *perDay->value <= 0)
        return;
    base.backlog = backlog;
    base.created = *created->value / base.weeks;
    base.solvesPerAgentDay = *perDay->value;
    base.agentDays = *solved->value / base.weeks / *perDay->value;
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

/// What one scope asks, with the demands of its team.
struct TeamWeeks {
    const Facts &facts;
    const Definitions &definitions;
    const Targets &targets;
    const StaffingOptions &options;
    Selection selection = {}; ///< narrowed to the team, of all time
    Selection recent = {};    ///< of the weeks that are looked at, by their means
    std::vector<Demand> queues = {};

    QMap<QString, Value> totalsOf(const Selection &within, const QStringList &metrics) const
    {
        return totals(facts, definitions, targets, within, metrics);
    }
};

ScenarioFigures seenIn(const TeamWeeks &asked, const QString &channel)
{
    Selection ofChannel = asked.recent;
    if (!channel.isEmpty()) {
        std::erase_if(ofChannel.where, [](const Condition &each) { return each.dimension == u"channel"; });
        ofChannel.where.push_back({QStringLiteral("channel"), {channel}});
    }
    const QMap<QString, Value> queue =
        asked.totalsOf(ofChannel, {QStringLiteral("service_level"), QStringLiteral("average_wait_all"),
                                   QStringLiteral("abandonment_rate")});
    const QMap<QString, Value> team = asked.totalsOf(asked.recent, {QStringLiteral("occupancy")});
    const auto of = [](const QMap<QString, Value> &values, const char *metric) {
        const auto found = values.constFind(QString::fromLatin1(metric));
        return found == values.cend() ? std::nullopt : found->value;
    };
    return {.serviceLevel = of(queue, "service_level"),
            .meanWait = of(queue, "average_wait_all"),
            .abandonment = of(queue, "abandonment_rate"),
            .occupancy = of(team, "occupancy")};
}

bool canBeModelled(const Demand &demand)
{
    return demand.kind == Kind::Contact && demand.knowsTimes && demand.meanHandle();
}

void setQueueOf(const TeamWeeks &asked, ScenarioBase &base)
{
    for (const Demand &each : asked.queues)
        base.channels += each.channel;
    if (asked.queues.empty())
        return;
    auto demand = std::ranges::find(asked.queues, base.asked.channel, &Demand::channel);
    if (demand == asked.queues.end() || base.asked.channel.isEmpty())
        demand = asked.queues.begin();
    base.channel = demand->channel;
    base.handleSeconds = *demand->meanHandle();
    base.patience = demand->patience();
    setContacts(*demand, base);
    setAgents(asked.options, base);
    fitTo(seenIn(asked, demand->channel), base);
}

/// How many of the weeks looked at have records at all.
int weeksWithRecords(const Facts &facts, const Period &period)
{
    const auto within = [&period](QDate monday) {
        return period.from && period.to && monday >= *period.from && monday <= *period.to;
    };
    return std::max(1, static_cast<int>(std::ranges::count_if(weeksWithData(facts), within)));
}

ScenarioBase baseOf(const TeamWeeks &asked, const ScenarioScope &scope)
{
    ScenarioBase base{.asked = scope,
                      .weeks = weeksWithRecords(asked.facts, asked.recent.period),
                      .thresholdSeconds = asked.options.thresholdSeconds,
                      .shrinkage = asked.options.shrinkage,
                      .weeklyHours = asked.options.weeklyHours};
    const QMap<QString, Value> values =
        asked.totalsOf(asked.recent, {QStringLiteral("tickets_created"), QStringLiteral("tickets_solved"),
                                      QStringLiteral("tickets_solved_per_agent_day"), QStringLiteral("fcr_one_touch"),
                                      QStringLiteral("fcr_survey"), QStringLiteral("fcr_no_repeat"),
                                      QStringLiteral("repeat_contact_rate"), QStringLiteral("absenteeism_pct"),
                                      QStringLiteral("shrinkage")});
    const QMap<QString, Value> now = asked.totalsOf(asked.selection, {QStringLiteral("backlog_total")});
    if (!now.isEmpty())
        setTickets(values, *now.first().value, base);
    setQueueOf(asked, base);
    setRepeats(values, base);
    // Contract hours are the whole of absence by illness; of an export without absence the hours of the roster stand
    // in.
    constexpr double minutesPerHour = 60;
    for (const char *metric : {"shrinkage", "absenteeism_pct"}) {
        const auto hours = values.constFind(QLatin1String(metric));
        if (hours != values.cend() && hours->denominator.value_or(0) > 0)
            base.paidHours = *hours->denominator / minutesPerHour / base.weeks;
    }
    base.hourlyRate = asked.options.hourlyRate > 0 ? std::optional(asked.options.hourlyRate)
                                                   : hourlyRateOf(asked.facts, asked.definitions);
    return base;
}

} // namespace

std::vector<ScenarioBase> scenarioBases(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                        const Selection &selection, const StaffingOptions &options,
                                        const std::vector<ScenarioScope> &scopes)
{
    std::map<QString, TeamWeeks> byTeam;
    std::vector<ScenarioBase> bases;
    for (const ScenarioScope &scope : scopes) {
        auto asked = byTeam.find(scope.team);
        if (asked == byTeam.end()) {
            TeamWeeks fresh{facts, definitions, targets, options, selection};
            fresh.selection.period = {};
            if (!scope.team.isEmpty()) {
                std::erase_if(fresh.selection.where, [](const Condition &each) { return each.dimension == u"team"; });
                fresh.selection.where.push_back({QStringLiteral("team"), {scope.team}});
            }
            fresh.recent = fresh.selection;
            fresh.recent.period = recentWeeks(facts, weeksLookedAt);
            fresh.recent.center = Center::Mean;
            fresh.queues = demandsOf(facts, definitions, fresh.selection);
            std::erase_if(fresh.queues, [](const Demand &each) { return !canBeModelled(each); });
            asked = byTeam.emplace(scope.team, std::move(fresh)).first;
        }
        bases.push_back(baseOf(asked->second, scope));
    }
    return bases;
}

} // namespace kompas
