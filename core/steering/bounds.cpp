// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/bounds.h"

#include "core/metrics/aid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace kompas {

namespace {

constexpr double hour = 60;
constexpr double day = 24 * hour;

/// Steps people would choose, from the one that the display can show upwards.
struct StepLadder {
    double below;                     ///< for values smaller than this
    std::array<double, 7> steps = {}; ///< ascending, filled up with 0
};

constexpr StepLadder minuteLadders[] = {
    {10, {0.5, 1, 2, 5}},
    {2 * hour, {1, 5, 10, 15, 30}},
    {2 * day, {hour / 10, hour / 2, hour, 2 * hour, 4 * hour, 12 * hour, day}},
    {HUGE_VAL, {day / 10, day / 2, day, 2 * day, 7 * day, 30 * day}},
};
constexpr StepLadder secondLadder = {HUGE_VAL, {1, 5, 10, 30, 60, 300}};
constexpr StepLadder percentLadder = {HUGE_VAL, {0.1, 0.5, 1, 2, 5, 10}};
constexpr StepLadder wholeLadder = {HUGE_VAL, {1, 5, 10, 50, 100, 500, 1000}};
constexpr StepLadder perDayLadder = {HUGE_VAL, {0.1, 0.5, 1, 5, 10}};
constexpr StepLadder hundredthLadder = {HUGE_VAL, {0.01, 0.05, 0.1, 0.5, 1}};

const StepLadder &ladderOf(Unit unit, double value)
{
    switch (unit) {
    case Unit::Minutes:
        return *std::ranges::find_if(minuteLadders,
                                     [value](const StepLadder &each) { return std::abs(value) < each.below; });
    case Unit::Seconds:
        return secondLadder;
    case Unit::Percent:
        return percentLadder;
    case Unit::Tickets:
    case Unit::Responses:
    case Unit::Contacts:
    case Unit::Plain:
    case Unit::Points:
        return wholeLadder;
    case Unit::PerDay:
    case Unit::PerHour:
    case Unit::Hours:
    case Unit::Days:
        return perDayLadder;
    case Unit::Euro:
    case Unit::Count:
    case Unit::Score:
    case Unit::Ratio:
        return hundredthLadder;
    }
    return wholeLadder;
}

double toStep(double value, double step)
{
    // Through the inverse where that is whole, so that 0.1 stays 0.1.
    const double inverse = std::round(1 / step);
    return step < 1 && std::abs(inverse * step - 1) < 1e-12 ? std::round(value * inverse) / inverse
                                                            : std::round(value / step) * step;
}

/// The place of a metric in the catalogue.
qsizetype orderOf(const QString &metric)
{
    const Metric *found = metricById(metric);
    return found ? found - catalogue().data() : static_cast<qsizetype>(catalogue().size());
}

} // namespace

TargetBounds boundsOf(const Target &target)
{
    return {target.low, target.high, target.limit};
}

TargetBounds boundsAt(const Metric &metric, double value)
{
    if (metric.better == Better::Higher)
        return {value, {}};
    if (metric.better == Better::Lower)
        return {{}, value};
    return {};
}

bool canHaveTarget(const Metric &metric)
{
    const QLatin1String function(metric.recipe.function);
    return !isAid(metric) && metric.shape != Shape::Split && function != QLatin1String("mean_median_gap")
           && function != QLatin1String("peak");
}

TargetBounds possibleValues(const Metric &metric)
{
    if (metric.shape == Shape::Rate || metric.shape == Shape::Share)
        return {0, 100};
    if (metric.shape == Shape::Net)
        return {-100, 100};
    if (QLatin1String(metric.recipe.function) == QLatin1String("backlog_delta"))
        return {};
    return {0, {}};
}

TargetSteps stepsAt(const Metric &metric, double value)
{
    const StepLadder &ladder = ladderOf(metric.unit, value);
    return {ladder.steps[0], ladder.steps[1], ladder.steps[2]};
}

double snapped(const Metric &metric, double value, double perPixel)
{
    const StepLadder &ladder = ladderOf(metric.unit, value);
    double step = ladder.steps[0];
    for (const double each : ladder.steps) {
        if (each > 0 && step < perPixel)
            step = each;
    }
    return toStep(value, step);
}

double displayed(const Metric &metric, double value)
{
    return toStep(value, ladderOf(metric.unit, value).steps[0]);
}

bool sameConditions(const std::vector<Condition> &a, const std::vector<Condition> &b)
{
    return a.size() == b.size() && std::ranges::is_permutation(a, b);
}

TargetChange changeTo(const Targets &inForce, const Targets &wanted)
{
    TargetChange change;
    for (const Target &target : wanted) {
        Target added = target;
        added.id = 0;
        bool isThere = false;
        for (const Target &each : inForce) {
            if (each.metric != target.metric || each.from != target.from || !sameConditions(each.where, target.where))
                continue;
            if (boundsOf(each) == boundsOf(target))
                isThere = true;
            else
                change.removed.push_back(each);
        }
        if (!isThere)
            change.added.push_back(std::move(added));
    }
    return change;
}

TargetBounds withBound(const Metric &metric, TargetBounds bounds, bool low, double value)
{
    TargetBounds possible = possibleValues(metric);
    if (low && bounds.high)
        possible.high = possible.high ? std::min(*possible.high, *bounds.high) : *bounds.high;
    if (!low && bounds.low)
        possible.low = possible.low ? std::max(*possible.low, *bounds.low) : *bounds.low;
    if (possible.low)
        value = std::max(value, *possible.low);
    if (possible.high)
        value = std::min(value, *possible.high);
    (low ? bounds.low : bounds.high) = value;
    // The limit stays on the worse side of the ambition; a band has none.
    if (bounds.limit && bounds.low && bounds.high)
        bounds.limit.reset();
    if (bounds.limit)
        bounds.limit = low ? std::min(*bounds.limit, value) : std::max(*bounds.limit, value);
    return bounds;
}

Targets withTarget(Targets targets, const Target &target)
{
    std::erase_if(targets, [&target](const Target &each) {
        return each.metric == target.metric && sameConditions(each.where, target.where);
    });
    targets.push_back(target);
    return targets;
}

Targets takenOver(const Targets &inForce, const Targets &draft, QDate from)
{
    const Targets newest = newestTargets(inForce);
    Targets result;
    for (const Target &target : draft) {
        const bool stands = std::ranges::any_of(newest, [&target](const Target &each) {
            return each.metric == target.metric && sameConditions(each.where, target.where)
                   && boundsOf(each) == boundsOf(target);
        });
        if (stands)
            continue;
        result.push_back(target);
        result.back().from = from;
    }
    return result;
}

Targets newestTargets(const Targets &targets)
{
    Targets newest;
    for (const Target &target : targets) {
        const auto same = std::ranges::find_if(newest, [&](const Target &each) {
            return each.metric == target.metric && sameConditions(each.where, target.where);
        });
        if (same == newest.end())
            newest.push_back(target);
        else if (!same->from.isValid() || (target.from.isValid() && target.from >= same->from))
            *same = target;
    }
    std::ranges::stable_sort(newest, [](const Target &a, const Target &b) {
        const qsizetype left = orderOf(a.metric);
        const qsizetype right = orderOf(b.metric);
        return left != right ? left < right : a.where.size() < b.where.size();
    });
    return newest;
}

} // namespace kompas
