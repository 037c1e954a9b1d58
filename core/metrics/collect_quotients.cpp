// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/collect_parts.h"

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

/// Which part of a record that runs over days, a budget of a year, lies in a window; 1 for one without an end.
double partInside(const Source &source, Kind kind, qint32 row, qint64 from, qint64 end)
{
    const Dataset &data = source.facts.of(kind);
    const auto *starts = data.column<Instants>(u"started_at");
    const auto *ends = data.column<Instants>(u"ended_at");
    const auto index = static_cast<std::size_t>(row);
    const qint64 start = starts ? (*starts)[index] : noInstant;
    const qint64 last = ends ? (*ends)[index] : noInstant;
    if (start == noInstant || last == noInstant || last < start)
        return start >= from && start < end ? 1 : 0;
    // The last day belongs to it.
    const qint64 after = source.facts.zone.startOf(source.facts.zone.dayOf(last).addDays(1));
    const qint64 inside = std::min(after, end) - std::max(start, from);
    return inside <= 0 ? 0 : static_cast<double>(inside) / static_cast<double>(after - start);
}

/// Costs are booked for months and years: of every bucket the part that lies in it, until where the data reaches.
void collectSpread(const Source &source, const Metric &numerator, const Selection &selection, Collected &result)
{
    Selection ever = selection;
    ever.period = {};
    const Rule rule(source, numerator, ever);
    const bool isAll = selection.period.isAll() && result.grid.starts.empty();
    const auto *bases = source.facts.of(numerator.records).column<Coded>(u"basis");
    const auto has = [bases](QLatin1String word) {
        for (qsizetype row = 0; bases && row < static_cast<qsizetype>(bases->codes.size()); ++row) {
            if (bases->at(row) == word)
                return true;
        }
        return false;
    };
    // What has another basis is another account of the same money.
    const bool isBudget =
        source.definitions.text(u"cost.basis") == QLatin1String("budget") || !has(QLatin1String("actual"));
    const QLatin1String other(isBudget ? "actual" : "budget");
    const bool isPlain = !has(QLatin1String("actual")) || !has(QLatin1String("budget"));
    const qint64 until = source.facts.of(result.metric->records).dataUntil();
    const qint64 cut = until == noInstant ? std::numeric_limits<qint64>::max()
                                          : source.facts.zone.startOf(source.facts.zone.dayOf(until).addDays(1));
    for (qint32 row = 0; row < static_cast<qint32>(source.facts.of(numerator.records).rows); ++row) {
        const Verdict verdict = rule.judge(row);
        if (verdict.fate != Verdict::Fate::Counted || (!isPlain && bases->at(row) == other))
            continue;
        for (std::size_t bucket = 0; bucket < result.grid.size(); ++bucket) {
            const Window window = Window::of(result.grid.periods[bucket], source.facts.zone);
            const double part =
                isAll ? 1 : partInside(source, numerator.records, row, window.from, std::min(window.end, cut));
            if (part > 0)
                result.counted.push_back(
                    {row, static_cast<qint32>(bucket), verdict.date, part * verdict.value, 0, true, true, 1});
        }
    }
}

} // namespace

void collectSolvedAgainst(const Source &source, const Selection &selection, Bucket bucket, Collected &result)
{
    Selection asked = selection;
    asked.datedBy.reset();
    const Rule own(source, *metricById(u"tickets_solved"), asked);
    if (source.definitions.text(u"solved_vs.of") == QLatin1String("open")) {
        result.grid = stateGrid(source, *result.metric, selection, bucket);
        collectStates(source, selection, result);
        const std::size_t states = result.counted.size();
        collectDated(own, result, true);
        for (std::size_t i = states; i < result.counted.size(); ++i)
            result.counted[i].bucket = result.grid.of(result.counted[i].date);
        std::erase_if(result.counted, [](const Contribution &each) { return each.bucket < 0; });
        return;
    }
    const Rule created(source, *metricById(u"tickets_created"), asked);
    collectDated(created, result, false);
    collectDated(own, result, true);
    const auto [earliest, latest] = datesOf(result);
    result.grid = gridOf(source, *result.metric, selection, bucket, earliest, latest);
    assignBuckets(result);
}

/// The backlog at the end of every bucket, and what was solved in it.
void collectBacklogDays(const Source &source, const Selection &selection, Bucket bucket, Collected &result)
{
    Selection asked = selection;
    asked.datedBy.reset();
    result.grid = stateGrid(source, *result.metric, selection, bucket);
    collectStates(source, selection, result);
    const std::size_t states = result.counted.size();
    collectDated(Rule(source, *metricById(u"tickets_solved"), asked), result, true);
    for (std::size_t i = states; i < result.counted.size(); ++i)
        result.counted[i].bucket = result.grid.of(result.counted[i].date);
    std::erase_if(result.counted, [](const Contribution &each) { return each.bucket < 0; });
}

void addNumerator(const Source &source, const Selection &selection, Collected &result)
{
    const Metric &numerator = ruleById(QString::fromLatin1(result.metric->recipe.numerator));
    result.secondKind = numerator.records;
    for (const Condition &condition : selection.where) {
        const bool isKnown = dimensionColumn(source.facts.of(numerator.records), condition.dimension) != nullptr;
        if (isKnown || result.noValue)
            continue;
        // Costs are not booked by the hour of the day.
        result.noValue = true;
        result.notes.append(QStringLiteral("not_divided"));
    }
    if (QLatin1String(result.metric->recipe.function) == QLatin1String("quotient_of_costs"))
        return collectSpread(source, numerator, selection, result);
    Selection asked = selection;
    asked.datedBy.reset();
    const std::size_t before = result.counted.size();
    collectDated(Rule(source, numerator, asked), result, true);
    for (std::size_t i = before; i < result.counted.size(); ++i) {
        Contribution &each = result.counted[i];
        each.value = numerator.shape == Shape::Sum ? each.value : each.weight;
        each.bucket = result.grid.of(each.date);
    }
    std::erase_if(result.counted, [](const Contribution &each) { return each.bucket < 0; });
}

} // namespace kompas
