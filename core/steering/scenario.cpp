// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/scenario.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

constexpr double percent = 100;
constexpr double halfHoursPerHour = 2;
constexpr int weeksAhead = 8;

constexpr ScenarioLever levers[] = {
    {"volume", &Scenario::volume, -50, 100, 1}, {"handle", &Scenario::handle, -50, 100, 1},
    {"fcr", &Scenario::fcr, -50, 50, 1},        {"agents", &Scenario::agents, -50, 50, 0.5},
    {"hours", &Scenario::hours, -50, 100, 1},
};

double factorOf(double changePercent)
{
    return 1 + changePercent / percent;
}

/// Contacts that the other solution share brings about: each was a first contact or the repeat of one not solved.
double repeatFactor(const ScenarioBase &base, double points)
{
    if (!base.fcr || !base.returning)
        return 1;
    const auto firsts = [&](double fcr) {
        return 1 - (1 - std::clamp(fcr, 0.0, percent) / percent) * *base.returning / percent;
    };
    const double after = firsts(*base.fcr + points);
    return after > 0 ? firsts(*base.fcr) / after : 1;
}

/// A share in percent whose odds are multiplied: it stays between nothing and all, and in the same order.
double withOdds(double share, double factor)
{
    if (factor == 1 || share <= 0 || share >= percent)
        return std::clamp(share, 0.0, percent);
    const double odds = share / (percent - share) * factor;
    return percent * odds / (1 + odds);
}

/// The figures of agents that are no whole number: between those of the whole numbers around them.
QueueFigures between(const QueueLoad &load, double agents, double threshold)
{
    const double whole = std::floor(agents);
    const double part = agents - whole;
    QueueFigures figures = queueFigures(load, static_cast<int>(whole), threshold);
    if (part <= 0)
        return figures;
    const QueueFigures more = queueFigures(load, static_cast<int>(whole) + 1, threshold);
    for (double QueueFigures::*each : {&QueueFigures::waiting, &QueueFigures::serviceLevel, &QueueFigures::meanWait,
                                       &QueueFigures::abandonment, &QueueFigures::occupancy})
        figures.*each += part * (more.*each - figures.*each);
    return figures;
}

void setQueue(const ScenarioBase &base, const Scenario &scenario, double agentFactor, ScenarioOutcome &outcome)
{
    const double hours = factorOf(scenario.hours);
    const double volume = factorOf(scenario.volume) * outcome.repeatFactor;
    double contacts = 0;
    double inTime = 0;
    double waited = 0;
    double quits = 0;
    double busy = 0;
    double present = 0;
    for (std::size_t i = 0; i < base.contacts.size(); ++i) {
        // The same contacts over more hours: fewer in each, and each half hour lasts as much longer.
        const QueueLoad load{.perHour = base.contacts[i] * volume / hours * halfHoursPerHour,
                             .handleSeconds = base.handleSeconds * factorOf(scenario.handle),
                             .patienceSeconds = base.patience};
        const double agents = base.agents[i] * agentFactor;
        present += agents * hours;
        if (!(load.perHour > 0))
            continue;
        const QueueFigures figures = between(load, agents, base.thresholdSeconds);
        const double came = base.contacts[i] * volume;
        contacts += came;
        inTime += came * figures.serviceLevel;
        waited += came * figures.meanWait;
        quits += came * figures.abandonment;
        busy += agents * hours * figures.occupancy;
    }
    outcome.contacts = contacts;
    if (contacts > 0) {
        outcome.figures.serviceLevel = withOdds(inTime / contacts, base.fit.serviceLevel);
        const double wait = waited / contacts;
        outcome.figures.meanWait = std::isinf(wait) ? wait : wait * base.fit.meanWait;
        if (base.patience)
            outcome.figures.abandonment = withOdds(quits / contacts, base.fit.abandonment);
    }
    if (present > 0)
        outcome.figures.occupancy = std::min(percent, busy / present * base.fit.occupancy);
}

void setBacklog(const ScenarioBase &base, const Scenario &scenario, double agentFactor, ScenarioOutcome &outcome)
{
    outcome.newTickets = base.created * factorOf(scenario.volume) * outcome.repeatFactor;
    outcome.capacity = base.solvesPerAgentDay * base.agentDays * agentFactor * factorOf(scenario.hours);
    outcome.backlog.push_back(*base.backlog);
    for (int week = 0; week < weeksAhead; ++week)
        outcome.backlog.push_back(std::max(0.0, outcome.backlog.back() + outcome.newTickets - outcome.capacity));
}

} // namespace

std::span<const ScenarioLever> scenarioLevers()
{
    return levers;
}

QString scenarioText(const Scenario &scenario)
{
    QJsonObject said;
    for (const ScenarioLever &each : levers)
        said[QLatin1String(each.key)] = scenario.*each.value;
    if (scenario.scope != ScenarioScope{})
        said[QLatin1String("scope")] = QJsonObject{{QStringLiteral("channel"), scenario.scope.channel},
                                                   {QStringLiteral("team"), scenario.scope.team}};
    return QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact));
}

Scenario scenarioFromText(const QString &text)
{
    Scenario scenario;
    const QJsonObject said = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const ScenarioLever &each : levers)
        scenario.*each.value = std::clamp(said[QLatin1String(each.key)].toDouble(), each.least, each.most);
    const QJsonObject scope = said[QLatin1String("scope")].toObject();
    scenario.scope = {scope[QLatin1String("channel")].toString(), scope[QLatin1String("team")].toString()};
    return scenario;
}

bool ScenarioFit::isGood() const
{
    constexpr double most = 2;
    return std::ranges::all_of(std::array{serviceLevel, meanWait, abandonment},
                               [](double factor) { return factor >= 1 / most && factor <= most; });
}

double ScenarioFit::otherWork() const
{
    return std::max(0.0, percent * (1 - 1 / occupancy));
}

double ScenarioBase::contactsPerWeek() const
{
    double sum = 0;
    for (const double each : contacts)
        sum += each;
    return sum;
}

double ScenarioBase::agentHours() const
{
    double sum = 0;
    for (const double each : agents)
        sum += each / halfHoursPerHour;
    return sum;
}

double ScenarioBase::fte() const
{
    constexpr double workDays = 5;
    if (paidHours)
        return *paidHours / weeklyHours;
    return hasQueue() ? agentHours() / (1 - shrinkage / percent) / weeklyHours : agentDays / workDays;
}

ScenarioOutcome outcomeOf(const ScenarioBase &base, const Scenario &scenario)
{
    ScenarioOutcome outcome;
    outcome.repeatFactor = repeatFactor(base, scenario.fcr);
    const double fte = base.fte();
    const double agentFactor = fte > 0 ? std::max(0.0, fte + scenario.agents) / fte : 1;
    if (base.hasQueue())
        setQueue(base, scenario, agentFactor, outcome);
    if (base.hasTickets())
        setBacklog(base, scenario, agentFactor, outcome);
    if (base.hourlyRate && fte > 0)
        outcome.cost = fte * agentFactor * base.weeklyHours * factorOf(scenario.hours) * *base.hourlyRate;
    return outcome;
}

} // namespace kompas
