// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/queueing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kompas {

namespace {

constexpr double percent = 100;
constexpr double secondsPerHour = 3600;
/// More agents than this are no team any more.
constexpr int mostAgents = 1'000'000;

double inPercent(double share)
{
    return percent * std::clamp(share, 0.0, 1.0);
}

QueueFigures withoutAbandonment(const QueueLoad &load, int agents, double threshold)
{
    const double erlangs = load.erlangs();
    if (erlangs >= agents)
        return {.waiting = percent, .meanWait = std::numeric_limits<double>::infinity(), .occupancy = percent};
    const double waits = erlangC(erlangs, agents);
    const double spare = agents - erlangs;
    return {.waiting = inPercent(waits),
            .serviceLevel = inPercent(1 - waits * std::exp(-spare * threshold / load.handleSeconds)),
            .meanWait = waits * load.handleSeconds / spare,
            .occupancy = inPercent(erlangs / agents)};
}

/// The chances of the states of Erlang A, relative to that of "all busy, nobody waits" = `own`. Scaled down on the way,
/// for with much patience and too few agents the likely states lie thousands of times higher.
struct WaitingStates {
    double own = 1;
    double all = 1;     ///< of all states
    double waiting = 1; ///< of those in which a contact that arrives has to wait
    double queue = 0;   ///< times the number that wait
    double logOwn = 0;  ///< natural logarithm of own, which may be too small to write
};

WaitingStates waitingStates(double arrivals, double services, double quits, double busyAll)
{
    constexpr double large = 1e200;
    constexpr double negligible = 1e-16;
    WaitingStates states;
    states.all = 1 / busyAll;
    double state = 1;
    for (double waiting = 1;; ++waiting) {
        const double factor = arrivals / (services + waiting * quits);
        state *= factor;
        states.all += state;
        states.waiting += state;
        states.queue += waiting * state;
        if (state > large) {
            for (double *each : {&state, &states.own, &states.all, &states.waiting, &states.queue})
                *each /= large;
            states.logOwn -= std::log(large);
        }
        if (factor < 1 && state * (waiting + 1) < negligible * (states.queue + states.own))
            return states;
    }
}

/// Answered after waiting, within the threshold: the density of the wait a contact would have (Baccelli and Hebuterne
/// 1981), times the share that still waits, added up by Simpson's rule. `logBusy`: logarithm of the chance that all
/// agents are busy and nobody waits.
double answeredInTime(double arrivals, double services, double quits, double logBusy, double threshold)
{
    const auto density = [=](double wait) {
        const double patient = -std::expm1(-quits * wait) / quits;
        return std::exp(std::log(services) + logBusy + arrivals * patient - services * wait - quits * wait);
    };
    const double span = (services + arrivals) * threshold;
    const int halves = static_cast<int>(std::clamp(span, 16.0, 1000.0));
    const double step = threshold / (2 * halves);
    double sum = density(0) + density(threshold);
    for (int i = 1; i < 2 * halves; ++i)
        sum += (i % 2 == 0 ? 2 : 4) * density(i * step);
    return sum * step / 3;
}

QueueFigures withAbandonment(const QueueLoad &load, int agents, double threshold)
{
    const double arrivals = load.perHour / secondsPerHour;
    const double services = agents / load.handleSeconds;
    const double quits = 1 / *load.patienceSeconds;
    const double erlangs = load.erlangs();
    const double busyAll = erlangB(erlangs, agents);
    if (busyAll < std::numeric_limits<double>::min())
        return {.serviceLevel = percent, .occupancy = inPercent(erlangs / agents)};
    const WaitingStates states = waitingStates(arrivals, services, quits, busyAll);
    const double waits = states.waiting / states.all;
    const double meanWait = states.queue / states.all / arrivals;
    const double abandons = std::min(1.0, quits * meanWait);
    const double inTime = answeredInTime(arrivals, services, quits, states.logOwn - std::log(states.all), threshold);
    return {.waiting = inPercent(waits),
            .serviceLevel = inPercent(1 - waits + inTime),
            .meanWait = meanWait,
            .abandonment = inPercent(abandons),
            .occupancy = inPercent(erlangs * (1 - abandons) / agents)};
}

bool reaches(const QueueFigures &figures, const QueueGoal &goal)
{
    return !(goal.serviceLevel && figures.serviceLevel < *goal.serviceLevel)
           && !(goal.meanWait && figures.meanWait > *goal.meanWait)
           && !(goal.occupancy && figures.occupancy > *goal.occupancy)
           && !(goal.abandonment && figures.abandonment > *goal.abandonment);
}

} // namespace

double erlangB(double load, int agents)
{
    double lost = 1;
    for (int n = 1; n <= agents; ++n)
        lost = load * lost / (n + load * lost);
    return lost;
}

double erlangC(double load, int agents)
{
    if (load >= agents)
        return 1;
    const double lost = erlangB(load, agents);
    return lost / (1 - load / agents * (1 - lost));
}

QueueFigures queueFigures(const QueueLoad &load, int agents, double thresholdSeconds)
{
    if (!(load.perHour > 0) || !(load.handleSeconds > 0))
        return {.serviceLevel = percent};
    const bool givesUp = load.patienceSeconds && *load.patienceSeconds > 0;
    if (agents <= 0) {
        const double wait = givesUp ? *load.patienceSeconds : std::numeric_limits<double>::infinity();
        return {.waiting = percent, .meanWait = wait, .abandonment = givesUp ? percent : 0, .occupancy = percent};
    }
    const double threshold = std::max(0.0, thresholdSeconds);
    return givesUp ? withAbandonment(load, agents, threshold) : withoutAbandonment(load, agents, threshold);
}

std::optional<int> agentsFor(const QueueLoad &load, const QueueGoal &goal)
{
    if (!(load.perHour > 0) || !(load.handleSeconds > 0))
        return 0;
    const auto isEnough = [&](int agents) { return reaches(queueFigures(load, agents, goal.thresholdSeconds), goal); };
    // All figures get better with every agent, so the fewest are found by halving.
    int enough = std::max(1, static_cast<int>(std::min(load.erlangs(), 1e5)) + 1);
    int tooFew = 0;
    while (!isEnough(enough)) {
        tooFew = enough;
        enough *= 2;
        if (enough > mostAgents)
            return std::nullopt;
    }
    while (enough - tooFew > 1) {
        const int middle = tooFew + (enough - tooFew) / 2;
        (isEnough(middle) ? enough : tooFew) = middle;
    }
    return enough;
}

int rosteredFor(int agents, double shrinkage)
{
    // What is a whole number but for rounding stays one: 14 at 30 % are 20, not 21.
    constexpr double rounding = 1e-9;
    const double atWork = 1 - std::clamp(shrinkage, 0.0, 99.0) / percent;
    return static_cast<int>(std::ceil(agents / atWork - rounding));
}

std::optional<double> patienceFrom(double waitedSeconds, double abandoned)
{
    return abandoned > 0 && waitedSeconds > 0 ? std::optional(waitedSeconds / abandoned) : std::nullopt;
}

} // namespace kompas
