// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/target.h"

#include <algorithm>
#include <array>

namespace kompas {

namespace {

constexpr std::array<const char *, 6> rankedDimensions = {"agent",        "team", "channel",
                                                          "product_area", "tier", "priority"};

bool isAmong(const Condition &condition, const std::vector<Condition> &where)
{
    return std::ranges::any_of(where, [&](const Condition &each) {
        return each.dimension == condition.dimension && each.values == condition.values;
    });
}

/// Higher wins: the number of dimensions first, then a bit for each ranked dimension, the most telling one highest.
int weightOf(const Target &target)
{
    int weight = static_cast<int>(target.where.size());
    for (const char *dimension : rankedDimensions) {
        const bool has = std::ranges::any_of(
            target.where, [&](const Condition &each) { return each.dimension == QLatin1String(dimension); });
        weight = weight * 2 + (has ? 1 : 0);
    }
    return weight;
}

bool beats(const Target &a, const Target &b)
{
    const int weightA = weightOf(a);
    const int weightB = weightOf(b);
    if (weightA != weightB)
        return weightA > weightB;
    // A null date is before every date: "since ever" gives way to any start.
    if (a.from != b.from)
        return !b.from.isValid() || (a.from.isValid() && a.from > b.from);
    return a.id > b.id;
}

} // namespace

const Target *targetFor(const Targets &targets, QStringView metric, const std::vector<Condition> &where, QDate day)
{
    const auto holds = [&](const Condition &condition) { return isAmong(condition, where); };
    for (const Target *each : targetsOf(targets, metric)) {
        const bool started = !each->from.isValid() || !day.isValid() || each->from <= day;
        if (started && std::ranges::all_of(each->where, holds))
            return each;
    }
    return nullptr;
}

std::vector<const Target *> targetsOf(const Targets &targets, QStringView metric)
{
    std::vector<const Target *> result;
    for (const Target &each : targets) {
        if (each.metric == metric)
            result.push_back(&each);
    }
    std::ranges::sort(result, [](const Target *a, const Target *b) { return beats(*a, *b); });
    return result;
}

} // namespace kompas
