// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace kompas {

/// Queues with Poisson arrivals and exponential handle times, by stable recursions: a thousand erlangs do not overflow.
/// Sources: Erlang (1917); Palm (1957) and Mandelbaum and Zeltyn (2007) for customers who give up.

/// The share of contacts that find all agents busy and are lost, 0 to 1. `load` in erlangs, not negative.
double erlangB(double load, int agents);
/// The share of contacts that have to wait when nobody gives up, 0 to 1; 1 when the load is not below the agents.
double erlangC(double load, int agents);

/// What arrives at a queue.
struct QueueLoad {
    double perHour = 0;                         ///< contacts an hour, not negative
    double handleSeconds = 0;                   ///< mean handle time
    std::optional<double> patienceSeconds = {}; ///< mean time until a customer gives up; nothing: nobody does

    double erlangs() const { return perHour / 3600 * handleSeconds; }
    bool operator==(const QueueLoad &) const = default;
};

/// How a queue fares. Percentages run from 0 to 100; `meanWait` is that of all contacts, in seconds, infinite for a
/// queue that only grows.
struct QueueFigures {
    double waiting = 0;      ///< percent of the contacts that have to wait
    double serviceLevel = 0; ///< percent of the contacts answered within the threshold
    double meanWait = 0;
    double abandonment = 0; ///< percent of the contacts that give up
    double occupancy = 0;   ///< percent of their time that agents handle contacts

    bool operator==(const QueueFigures &) const = default;
};
/// Erlang A with a patience, Erlang C without. Without agents nobody is answered; without contacts nobody waits.
QueueFigures queueFigures(const QueueLoad &load, int agents, double thresholdSeconds);

/// What a queue has to reach; what is not set does not count.
struct QueueGoal {
    std::optional<double> serviceLevel = {}; ///< percent within the threshold, at least
    double thresholdSeconds = 20;
    std::optional<double> meanWait = {};    ///< seconds, at most
    std::optional<double> occupancy = {};   ///< percent, at most
    std::optional<double> abandonment = {}; ///< percent, at most

    bool operator==(const QueueGoal &) const = default;
};
/// The fewest agents who reach all of the goal; 0 without contacts. Nothing when no number of agents does (a service
/// level above 100 %, an occupancy of 0 %).
std::optional<int> agentsFor(const QueueLoad &load, const QueueGoal &goal);

/// How many have to be on the roster for so many at work: `shrinkage` in percent, 0 to below 100, is the part of the
/// paid time that goes into breaks, training, leave and illness.
int rosteredFor(int agents, double shrinkage);

/// The mean patience that gives as many abandoned contacts as were seen: all the waiting of all contacts, divided by
/// those who gave up (the estimate of largest likelihood). Nothing without abandoned contacts or without waiting.
std::optional<double> patienceFrom(double waitedSeconds, double abandoned);

} // namespace kompas
