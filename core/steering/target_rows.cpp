// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/target_rows.h"

#include "core/steering/consequences.h"

#include <algorithm>

namespace kompas {

namespace {

/// The conditions of the selection, and those of a target in the place of the same dimensions.
std::vector<Condition> narrowed(std::vector<Condition> where, const std::vector<Condition> &scope)
{
    std::erase_if(where, [&scope](const Condition &each) {
        return std::ranges::find(scope, each.dimension, &Condition::dimension) != scope.end();
    });
    where.insert(where.end(), scope.begin(), scope.end());
    return where;
}

/// Value and status of the last complete week of the metric's records.
void judge(const Facts &facts, const Definitions &definitions, const Targets &targets, const Selection &selection,
           TargetRow &row)
{
    const Metric &metric = *metricById(row.metric);
    const qint64 until = facts.of(metric.records).dataUntil();
    if (until == noInstant)
        return;
    Query query;
    query.metrics = QStringList{row.metric};
    query.selection = selection;
    query.selection.where = narrowed(selection.where, row.where);
    query.selection.period = periodOf(PeriodChoice::LastCompleteWeek, facts.zone.dayOf(until));
    const Result<std::vector<Value>> values = evaluate(facts, definitions, targets, query);
    if (!values || values->empty())
        return;
    row.value = values->front().value;
    row.status = values->front().status;
}

const Target *find(const Targets &targets, const QString &metric, const std::vector<Condition> &where)
{
    const auto found = std::ranges::find_if(
        targets, [&](const Target &each) { return each.metric == metric && sameConditions(each.where, where); });
    return found == targets.end() ? nullptr : &*found;
}

TargetOutcome outcomeOf(const MetricPast &past, const Target *target)
{
    if (!target)
        return {};
    const Consequences all = consequencesOf(past, boundsOf(*target));
    return {boundsOf(*target), all.met, all.judged};
}

} // namespace

std::vector<TargetRow> targetRows(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                  const Selection &selection)
{
    const QStringList computable = computableMetrics(facts);
    const Targets newest = newestTargets(targets);
    std::vector<TargetRow> rows;
    for (const Metric &metric : catalogue()) {
        const QString id = QString::fromLatin1(metric.id);
        const auto isOf = [&id](const Target &each) { return each.metric == id; };
        const bool hasTarget = std::ranges::any_of(newest, isOf);
        if (!hasTarget && !(canHaveTarget(metric) && computable.contains(id)))
            continue;
        TargetRow own{.metric = id};
        if (const Target *target = find(newest, id, {}))
            own.target = *target;
        rows.push_back(std::move(own));
        for (const Target &target : newest) {
            if (isOf(target) && !target.where.empty())
                rows.push_back({id, target.where, target, {}, Status::None});
        }
    }
    for (TargetRow &row : rows) {
        if (row.target)
            judge(facts, definitions, targets, selection, row);
    }
    return rows;
}

Result<std::vector<ComparedTarget>> compareTargets(const Facts &facts, const Definitions &definitions,
                                                   const std::vector<Targets> &sets, const Selection &selection,
                                                   const Progress &progress)
{
    Targets all;
    std::vector<Targets> newest;
    for (const Targets &set : sets) {
        newest.push_back(newestTargets(set));
        all.insert(all.end(), newest.back().begin(), newest.back().end());
    }
    std::vector<ComparedTarget> result;
    for (const Target &target : newestTargets(all)) {
        if (!progress.at(static_cast<double>(result.size()) / static_cast<double>(all.size())))
            return Progress::stopped();
        Selection narrow = selection;
        narrow.where = narrowed(selection.where, target.where);
        const Result<MetricPast> past =
            metricPast(facts, definitions, sets.front(), target.metric, narrow, PastDepth::Totals);
        ComparedTarget line{target.metric, target.where, past ? past->bucket : Bucket::Week, {}};
        for (const Targets &set : newest)
            line.outcomes.push_back(
                outcomeOf(past ? *past : MetricPast{.metric = target.metric}, find(set, target.metric, target.where)));
        result.push_back(std::move(line));
    }
    return result;
}

} // namespace kompas
