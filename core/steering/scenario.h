// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/target.h"
#include "core/steering/staffing.h"

namespace kompas {

/// Which queue a scenario is about.
struct ScenarioScope {
    QString channel = {}; ///< its word; "": the one with most contacts
    QString team = {};    ///< "": as the filters say

    bool operator==(const ScenarioScope &) const = default;
};

/// What would be other than now. Kept in the file as a plan of the kind `scenario`.
struct Scenario {
    double volume = 0; ///< percent more contacts and tickets
    double handle = 0; ///< percent longer handle time
    double fcr = 0;    ///< points more solved at the first contact
    double agents = 0; ///< full-time equivalents more
    double hours = 0;  ///< percent longer opening hours
    ScenarioScope scope = {};

    bool operator==(const Scenario &) const = default;
};
inline constexpr const char *scenarioKind = "scenario";

/// The numbers of a scenario as a table: what is possible and how far a slider moves.
struct ScenarioLever {
    const char *key;
    double Scenario::*value;
    double least;
    double most;
    double step;
};
std::span<const ScenarioLever> scenarioLevers();

QString scenarioText(const Scenario &scenario);
/// What cannot be read or is impossible stays as it is now.
Scenario scenarioFromText(const QString &text);

/// The figures of a queue in percent and seconds; nothing where they are not known.
struct ScenarioFigures {
    std::optional<double> serviceLevel = {};
    std::optional<double> meanWait = {}; ///< of all contacts; infinite when queues only grow
    std::optional<double> abandonment = {};
    std::optional<double> occupancy = {};

    bool operator==(const ScenarioFigures &) const = default;
};

/// What brings the figures of the queueing model to those that were seen, so that a scenario starts from what was: the
/// odds of a share and a mean wait are multiplied, and of the hours of the model a part is time for other work. 1: the
/// model says by itself what was seen, or nothing was seen.
struct ScenarioFit {
    double serviceLevel = 1;
    double meanWait = 1;
    double abandonment = 1;
    double occupancy = 1;

    /// No factor halves or doubles a figure of the queue.
    bool isGood() const;
    /// Percent of the hours of the model that agents spend on something else, as the occupancy that was seen tells.
    double otherWork() const;
    bool operator==(const ScenarioFit &) const = default;
};

/// The mean week of the last eight (fewer where there are fewer), from which scenarios start.
struct ScenarioBase {
    ScenarioScope asked = {};
    QString channel = {};      ///< the one that the queue is of
    QStringList channels = {}; ///< all whose queue can be modelled, the largest first
    int weeks = 0;
    // The queue: contacts and agents at work by half hour of the week; empty without contacts or handle times.
    std::vector<double> contacts = {};
    std::vector<double> agents = {};
    bool agentsKnown = false; ///< by the service level that was seen; else as many as the targets need
    double handleSeconds = 0;
    std::optional<double> patience = {}; ///< seconds
    bool patienceKnown = false; ///< by the waits of those who gave up; else it is that with which the model fits best
    double thresholdSeconds = 20;
    ScenarioFigures seen = {};
    ScenarioFigures modelled = {}; ///< without `fit`
    ScenarioFit fit = {};
    double shrinkage = 0; ///< percent
    double weeklyHours = 40;
    std::optional<double> paidHours = {};  ///< a week, of all agents of the selection, whatever they work on
    std::optional<double> hourlyRate = {}; ///< euros
    // Repeats.
    std::optional<double> fcr = {};       ///< percent
    std::optional<double> returning = {}; ///< percent of those not solved at once who come back
    // Tickets, per week.
    std::optional<double> backlog = {};
    double created = 0;
    double solvesPerAgentDay = 0;
    double agentDays = 0;

    double contactsPerWeek() const;
    double agentHours() const;
    /// Of the paid hours; where these are not known of the agents at work, shrinkage included, or of the ticket agents
    /// where there is no queue.
    double fte() const;
    bool hasQueue() const { return !contacts.empty(); }
    bool hasTickets() const { return backlog.has_value(); }

    bool operator==(const ScenarioBase &) const = default;
};
/// One for every scope, in their order.
std::vector<ScenarioBase> scenarioBases(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                        const Selection &selection, const StaffingOptions &options,
                                        const std::vector<ScenarioScope> &scopes);

/// What would come of it. Nothing where the data cannot tell.
struct ScenarioOutcome {
    std::optional<double> contacts = {}; ///< a week
    ScenarioFigures figures = {};
    std::optional<double> cost = {};  ///< euros a week
    std::vector<double> backlog = {}; ///< now and at the end of each of eight weeks
    double repeatFactor = 1;          ///< by how much the repeats change the contacts
    double newTickets = 0;            ///< a week
    double capacity = 0;              ///< tickets a week

    bool operator==(const ScenarioOutcome &) const = default;
};
/// Per half hour Erlang A, or C without a patience, brought to what was seen by the fit of the base; repeats = contacts
/// x (1 - FCR) x share that returns; backlog(t+1) = backlog(t) + new - capacity; capacity = solves per agent day x
/// agent days x opening hours; cost = paid hours x rate. Takes milliseconds.
ScenarioOutcome outcomeOf(const ScenarioBase &base, const Scenario &scenario);

} // namespace kompas
