// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/root_cause.h"

#include "core/metrics/permission.h"

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

constexpr const char *walk[] = {"channel", "product_area", "team", "category", "priority"};

/// Totals of the two periods, from the groups.
struct Whole {
    double weightBefore = 0;
    double weightNow = 0;
    double before = 0;
    double now = 0;
};

Whole wholeOf(const std::vector<GroupChange> &groups)
{
    Whole whole;
    for (const GroupChange &each : groups) {
        whole.weightBefore += each.weightBefore;
        whole.weightNow += each.weightNow;
        whole.before += each.weightBefore * each.valueBefore;
        whole.now += each.weightNow * each.valueNow;
    }
    whole.before = whole.weightBefore > 0 ? whole.before / whole.weightBefore : 0;
    whole.now = whole.weightNow > 0 ? whole.now / whole.weightNow : 0;
    return whole;
}

/// A group without records in one of the periods has not moved itself: all of it is mix.
GroupChange completed(GroupChange group)
{
    if (group.weightBefore <= 0)
        group.valueBefore = group.valueNow;
    if (group.weightNow <= 0)
        group.valueNow = group.valueBefore;
    return group;
}

bool contradicts(const RootCause &cause)
{
    int moved = 0;
    for (const GroupChange &each : cause.groups) {
        if (each.weightBefore <= 0 || each.weightNow <= 0)
            continue;
        const double own = each.valueNow - each.valueBefore;
        if (own * cause.change() >= 0)
            return false;
        ++moved;
    }
    return moved >= 2;
}

/// Value and weight of every group, with the centre that can be divided.
Result<std::vector<Value>> groupsIn(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                    const Metric &metric, Selection selection, const Period &period,
                                    const QString &dimension)
{
    selection.period = period;
    if (metric.shape == Shape::Centre)
        selection.center = Center::Mean;
    return evaluate(
        facts, definitions, targets,
        Query{.metrics = {QString::fromLatin1(metric.id)}, .selection = selection, .by = QStringList{dimension}});
}

void take(std::vector<GroupChange> &groups, const std::vector<Value> &values, bool isNow)
{
    for (const Value &value : values) {
        if (!value.groups || !value.value)
            continue;
        const QString &word = value.groups->front();
        auto group = std::ranges::find(groups, word, &GroupChange::word);
        if (group == groups.end()) {
            groups.push_back({.word = word});
            group = std::prev(groups.end());
        }
        (isNow ? group->valueNow : group->valueBefore) = *value.value;
        (isNow ? group->weightNow : group->weightBefore) = value.denominator.value_or(static_cast<double>(value.n));
    }
}

bool canBeDivided(const Metric &metric)
{
    return metric.shape == Shape::Rate || metric.shape == Shape::Share || metric.shape == Shape::Ratio
           || metric.shape == Shape::Centre || metric.shape == Shape::Mean || metric.shape == Shape::Net;
}

} // namespace

std::optional<RootCause> rootCauseOf(const QString &dimension, std::vector<GroupChange> groups)
{
    const Whole whole = wholeOf(groups);
    if (whole.weightBefore <= 0 || whole.weightNow <= 0)
        return {};
    RootCause cause{.dimension = dimension, .before = whole.before, .now = whole.now, .groups = std::move(groups)};
    const double middle = (whole.before + whole.now) / 2;
    for (GroupChange &each : cause.groups) {
        const GroupChange known = completed(each);
        const double shareBefore = each.weightBefore / whole.weightBefore;
        const double shareNow = each.weightNow / whole.weightNow;
        each.rate = (known.valueNow - known.valueBefore) * (shareBefore + shareNow) / 2;
        each.mix = (shareNow - shareBefore) * ((known.valueBefore + known.valueNow) / 2 - middle);
        cause.rate += each.rate;
        cause.mix += each.mix;
    }
    std::ranges::stable_sort(cause.groups, std::greater(),
                             [](const GroupChange &each) { return std::abs(each.both()); });
    cause.isSimpson = contradicts(cause);
    return cause;
}

std::vector<RootCause> rootCauses(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                  const QString &metric, const Selection &now, const Period &before)
{
    std::vector<RootCause> causes;
    const Metric *entry = metricById(metric);
    if (!entry || !canBeDivided(*entry))
        return causes;
    for (const char *each : walk) {
        const QString dimension = QString::fromLatin1(each);
        if (!mayBeGroupedBy(*entry, dimension))
            continue;
        const auto earlier = groupsIn(facts, definitions, targets, *entry, now, before, dimension);
        const auto later = groupsIn(facts, definitions, targets, *entry, now, now.period, dimension);
        if (!earlier || !later)
            continue;
        std::vector<GroupChange> groups;
        take(groups, *earlier, false);
        take(groups, *later, true);
        if (groups.size() < 2)
            continue;
        if (std::optional<RootCause> cause = rootCauseOf(dimension, std::move(groups)))
            causes.push_back(std::move(*cause));
    }
    std::ranges::stable_sort(causes, std::greater(), [](const RootCause &each) {
        double explained = 0;
        for (const GroupChange &group : each.groups)
            explained = std::max(explained, std::abs(group.both()));
        return explained;
    });
    return causes;
}

} // namespace kompas
