// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/target.h"
#include "core/steering/staffing.h"

namespace kompas {

/// What would be other than now. Kept in the file as a plan of the kind `scenario`.
struct Scenario {
    double volume = 0; ///< percent more contacts and tickets
    double handle = 0; ///< percent longer handle time
    double fcr = 0;    ///< points more solved at the first contact
    double agents = 0; ///< full-time equivalents more
    double hours = 0;  ///< percent longer opening hours

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

/// The mean week of the last eight (fewer where there are fewer), from which scenarios start.
struct ScenarioBase {
    int weeks = 0;
    // The queue: contacts and agents at work by half hour of the week; empty without contacts or handle times.
    std::vector<double> contacts = {};
    std::vector<double> agents = {};
    bool agentsKnown = false; ///< by the service level that was seen; else as many as the targets need
    double handleSeconds = 0;
    std::optional<double> patience = {}; ///< seconds
    double thresholdSeconds = 20;
    double shrinkage = 0; ///< percent
    double weeklyHours = 40;
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
    double fte() const; ///< of the agents at work, shrinkage included; of the ticket agents where there is no queue
    bool hasQueue() const { return !contacts.empty(); }
    bool hasTickets() const { return backlog.has_value(); }

    bool operator==(const ScenarioBase &) const = default;
};
ScenarioBase scenarioBase(const Facts &facts, const Definitions &definitions, const Targets &targets,
                          const Selection &selection, const StaffingOptions &options);

/// What would come of it. Nothing where the data cannot tell.
struct ScenarioOutcome {
    std::optional<double> contacts = {};     ///< a week
    std::optional<double> serviceLevel = {}; ///< percent
    std::optional<double> meanWait = {};     ///< seconds; infinite when queues only grow
    std::optional<double> abandonment = {};  ///< percent; nothing without a known patience
    std::optional<double> occupancy = {};    ///< percent
    std::optional<double> cost = {};         ///< euros a week
    std::vector<double> backlog = {};        ///< now and at the end of each of eight weeks
    double repeatFactor = 1;                 ///< by how much the repeats change the contacts
    double newTickets = 0;                   ///< a week
    double capacity = 0;                     ///< tickets a week

    bool operator==(const ScenarioOutcome &) const = default;
};
/// Per half hour Erlang A, or C without a patience; repeats = contacts x (1 - FCR) x share that returns;
/// backlog(t+1) = backlog(t) + new - capacity; capacity = solves per agent day x agent days x opening hours;
/// cost = paid hours x rate. Takes milliseconds.
ScenarioOutcome outcomeOf(const ScenarioBase &base, const Scenario &scenario);

} // namespace kompas
