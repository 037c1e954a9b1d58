// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/staffing.h"

#include "core/metrics/evaluate.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

constexpr double minutesPerHour = 60;
constexpr double percent = 100;
/// Without opening hours a slot counts as open when a contact came in this share of the weeks.
constexpr double shareToBeOpen = 0.25;

/// The numbers of the options: key, place, and what is possible.
struct OptionInfo {
    const char *key;
    double StaffingOptions::*value;
    double least;
    double most;
    const char *label; ///< English, context "Staffing"
};
constexpr OptionInfo optionTable[] = {
    {"service_level", &StaffingOptions::serviceLevel, 1, 99.9, QT_TRANSLATE_NOOP("Staffing", "Service level (%)")},
    {"threshold_seconds", &StaffingOptions::thresholdSeconds, 0, 3600,
     QT_TRANSLATE_NOOP("Staffing", "Answered within (s)")},
    {"mean_wait", &StaffingOptions::meanWait, 0, 3600, QT_TRANSLATE_NOOP("Staffing", "Mean wait at most (s)")},
    {"occupancy_cap", &StaffingOptions::occupancyCap, 10, 100, QT_TRANSLATE_NOOP("Staffing", "Busy at most (%)")},
    {"shrinkage", &StaffingOptions::shrinkage, 0, 90, QT_TRANSLATE_NOOP("Staffing", "Shrinkage (%)")},
    {"concurrency", &StaffingOptions::concurrency, 1, 10, QT_TRANSLATE_NOOP("Staffing", "Chats at once")},
    {"hourly_rate", &StaffingOptions::hourlyRate, 0, 1000, QT_TRANSLATE_NOOP("Staffing", "Cost per paid hour (€)")},
    {"weekly_hours", &StaffingOptions::weeklyHours, 1, 80, QT_TRANSLATE_NOOP("Staffing", "Hours of a full-time week")},
};

bool isPossibleSlot(int minutes)
{
    return minutes == 15 || minutes == 30 || minutes == 60;
}

bool isChat(const QString &channel)
{
    return channel == QLatin1String("chat") || channel == QLatin1String("messaging");
}

/// By slot of the week, Monday first.
std::vector<char> openSlots(const Demand &demand, const OpeningClocks &clocks, const Zone &zone, QDate monday)
{
    const auto perDay = static_cast<std::size_t>(demand.slotsPerDay());
    const std::vector<double> presence = slotPresence(demand);
    const auto ofChannel = clocks.channels.find(demand.channel);
    const auto &clock = ofChannel != clocks.channels.end() ? ofChannel->second : clocks.usual;
    std::vector<char> open;
    for (std::size_t i = 0; i < daysPerWeek * perDay; ++i) {
        if (!clock) {
            open.push_back(presence[i] >= shareToBeOpen ? 1 : 0);
            continue;
        }
        const qint64 midnight = zone.toLocal(zone.startOf(monday.addDays(static_cast<qint64>(i / perDay))));
        const qint64 seconds = static_cast<qint64>(demand.slotMinutes) * secondsPerMinute;
        const qint64 from = midnight + static_cast<qint64>(i % perDay) * seconds;
        open.push_back(clock->minutes(zone.toUtc(from), zone.toUtc(from + seconds)) > 0 ? 1 : 0);
    }
    return open;
}

/// `load` as it comes to the places in which a contact can be handled: an agent has as many as chats at once.
std::optional<StaffingSlot> slotFor(const QueueLoad &load, const QueueGoal &goal, double concurrency, double contacts)
{
    const std::optional<int> places = agentsFor(load, goal);
    if (!places)
        return std::nullopt;
    StaffingSlot slot{.contacts = contacts, .handleSeconds = load.handleSeconds};
    slot.agents = static_cast<int>(std::ceil(*places / concurrency - 1e-9));
    const int handled = std::max(*places, static_cast<int>(std::floor(slot.agents * concurrency)));
    slot.figures = queueFigures(load, handled, goal.thresholdSeconds);
    return slot;
}

StaffingPlan::Lack addPool(StaffingPlan &plan, Demand demand, const Facts &facts)
{
    using Lack = StaffingPlan::Lack;
    std::optional<DemandForecast> forecast = forecastOf(demand, facts.hours);
    if (!demand.knowsTimes || !forecast || !demand.meanHandle())
        return !demand.knowsTimes ? Lack::NoTimes : !forecast ? Lack::TooShort : Lack::NoHandle;
    const QDate lastDay = forecast->first.addDays(-1);
    StaffingPool pool{.demand = std::move(demand), .forecast = std::move(*forecast)};
    const QDate monday = lastDay.addDays(8 - lastDay.dayOfWeek());
    pool.patience = pool.demand.patience();
    pool.concurrency = isChat(pool.demand.channel) ? plan.options.concurrency : 1;
    const auto perDay = static_cast<std::size_t>(pool.demand.slotsPerDay());
    const std::vector<char> open = openSlots(pool.demand, facts.hours, facts.zone, monday);
    const auto from = static_cast<std::size_t>(pool.forecast.first.daysTo(monday)) * perDay;
    const double slotsPerHour = minutesPerHour / plan.options.slotMinutes;
    for (std::size_t i = 0; i < daysPerWeek * perDay; ++i) {
        const double contacts = pool.forecast.contacts[from + i];
        QueueLoad load{.perHour = open[i] ? contacts * slotsPerHour : 0,
                       .handleSeconds = pool.forecast.handleSeconds[from + i],
                       .patienceSeconds = pool.patience};
        const std::optional<StaffingSlot> slot = slotFor(load, plan.options.goal(), pool.concurrency, contacts);
        if (!slot)
            return Lack::Impossible;
        pool.needs.push_back(*slot);
    }
    if (plan.monday.isValid() && plan.monday != monday)
        return Lack::None; // a channel whose data ended in another week
    plan.monday = monday;
    plan.pools.push_back(std::move(pool));
    return Lack::None;
}

void addUp(StaffingPlan &plan)
{
    const std::size_t count = plan.pools.front().needs.size();
    plan.agents.assign(count, 0);
    for (const StaffingPool &pool : plan.pools) {
        for (std::size_t i = 0; i < count; ++i)
            plan.agents[i] += pool.needs[i].agents;
    }
    for (const int agents : plan.agents) {
        plan.rostered.push_back(rosteredFor(agents, plan.options.shrinkage));
        plan.agentHours += agents * plan.options.slotMinutes / minutesPerHour;
    }
    plan.paidHours = plan.agentHours / (1 - plan.options.shrinkage / percent);
    plan.fte = plan.paidHours / plan.options.weeklyHours;
    if (plan.options.hourlyRate > 0)
        plan.cost = plan.paidHours * plan.options.hourlyRate;
}

} // namespace

QueueGoal StaffingOptions::goal() const
{
    QueueGoal goal{.thresholdSeconds = thresholdSeconds, .occupancy = occupancyCap};
    if (meanWait > 0)
        goal.meanWait = meanWait;
    else
        goal.serviceLevel = serviceLevel;
    return goal;
}

StaffingOptions standardStaffing(const Definitions &definitions)
{
    StaffingOptions options;
    options.serviceLevel = *definitions.number(u"sl.target_pct");
    options.thresholdSeconds = *definitions.number(u"sl.threshold_seconds");
    options.weeklyHours = *definitions.number(u"fte.full_time_hours");
    return options;
}

StaffingOptions staffingFromText(const QString &text, const Definitions &definitions)
{
    StaffingOptions options = standardStaffing(definitions);
    const QJsonObject said = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const OptionInfo &each : optionTable) {
        const double value = said[QLatin1String(each.key)].toDouble(options.*each.value);
        if (value >= each.least && value <= each.most)
            options.*each.value = value;
    }
    const int minutes = said[QLatin1String("slot_minutes")].toInt();
    if (isPossibleSlot(minutes))
        options.slotMinutes = minutes;
    return options;
}

QString staffingText(const StaffingOptions &options)
{
    QJsonObject said;
    for (const OptionInfo &each : optionTable)
        said[QLatin1String(each.key)] = options.*each.value;
    said[QLatin1String("slot_minutes")] = options.slotMinutes;
    return QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact));
}

Result<void> checkStaffing(const StaffingOptions &options)
{
    for (const OptionInfo &each : optionTable) {
        if (!(options.*each.value >= each.least && options.*each.value <= each.most))
            return Error{QCoreApplication::translate("Staffing", "%1 must lie between %2 and %3.")
                             .arg(QCoreApplication::translate("Staffing", each.label))
                             .arg(each.least)
                             .arg(each.most)};
    }
    if (!isPossibleSlot(options.slotMinutes))
        return Error{QCoreApplication::translate("Staffing", "Intervals have 15, 30 or 60 minutes.")};
    return {};
}

int StaffingPlan::busiest() const
{
    const auto most = std::ranges::max_element(agents);
    return most == agents.end() || *most == 0 ? -1 : static_cast<int>(most - agents.begin());
}

StaffingPlan staffingPlan(const Facts &facts, std::vector<Demand> demands, const StaffingOptions &options)
{
    StaffingPlan plan{.options = options};
    plan.lack = StaffingPlan::Lack::NoContacts;
    for (Demand &demand : demands) {
        // Tickets wait for no agent: queueing says nothing about mail.
        if (demand.kind != Kind::Contact)
            continue;
        const StaffingPlan::Lack lack = addPool(plan, std::move(demand), facts);
        if (plan.lack != StaffingPlan::Lack::None)
            plan.lack = lack;
    }
    if (plan.pools.empty())
        return plan;
    addUp(plan);
    return plan;
}

StaffingPlan staffingPlan(const Facts &facts, const Definitions &definitions, const Selection &selection,
                          const StaffingOptions &options)
{
    return staffingPlan(facts, demandsOf(facts, definitions, selection, options.slotMinutes), options);
}

std::optional<double> hourlyRateOf(const Facts &facts, const Definitions &definitions)
{
    const qint64 until = facts.dataUntil();
    if (until == noInstant)
        return std::nullopt;
    const QDate last = facts.zone.dayOf(until);
    Query query;
    query.metrics = {QStringLiteral("cost_per_contact"), QStringLiteral("absenteeism_pct")};
    query.selection.period = {last.addYears(-1).addDays(1), last};
    const Result<std::vector<Value>> values = evaluate(facts, definitions, {}, query);
    if (!values)
        return std::nullopt;
    double euros = 0;
    double minutes = 0;
    for (const Value &value : *values) {
        if (value.metric == QLatin1String("cost_per_contact"))
            euros = value.numerator.value_or(0);
        else
            minutes = value.denominator.value_or(0);
    }
    if (euros <= 0 || minutes <= 0)
        return std::nullopt;
    // Far from any wage: these are the costs of other hours than the agents'.
    constexpr double least = 10;
    constexpr double most = 250;
    const double rate = euros / (minutes / minutesPerHour);
    return rate >= least && rate <= most ? std::optional(rate) : std::nullopt;
}

} // namespace kompas
