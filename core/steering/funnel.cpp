// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/funnel.h"

#include "core/metrics/sample.h"
#include "core/steering/metric_past.h"
#include "core/steering/rates.h"

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

constexpr double z95 = 1.959963984540054;
constexpr double z998 = 3.090232306167813;

bool isFormedFromRecords(const Metric &metric)
{
    return isRateOfRecords(metric) || metric.shape == Shape::Centre || metric.shape == Shape::Mean
           || metric.shape == Shape::Net;
}

/// The pool of all records; nothing for fewer than two.
std::optional<FunnelPool> poolOf(const Metric &metric, const Sample &all, const Value &total, Center center)
{
    if (all.records.size() < 2)
        return {};
    if (isRateOfRecords(metric)) {
        const qint64 count = qRound64(total.denominator.value_or(0));
        return count > 0 ? std::optional(FunnelPool::ofRate(qRound64(total.numerator.value_or(0)), count))
                         : std::nullopt;
    }
    std::vector<double> values = all.values();
    if (metric.shape == Shape::Net)
        std::ranges::transform(values, values.begin(), [](double value) { return 100 * value; });
    if (metric.shape != Shape::Centre || center == Center::Mean)
        return FunnelPool::ofMean(values);
    return FunnelPool::ofQuantile(std::move(values), center == Center::Median ? 0.5 : 0.9);
}

Funnel::Place placeOf(const FunnelLimits &limits, double value)
{
    const auto holds = [value](const Interval &each) { return value >= each.low && value <= each.high; };
    return holds(limits.usual)   ? Funnel::Place::Within
           : holds(limits.outer) ? Funnel::Place::Unusual
                                 : Funnel::Place::Outside;
}

Funnel lacking(Funnel funnel, Funnel::Lack lack)
{
    funnel.lack = lack;
    funnel.groups.clear();
    return funnel;
}

void takeGroups(Funnel &funnel, const std::vector<Value> &values)
{
    for (const Value &value : values) {
        if (!value.groups || value.groups->front().isEmpty() || !value.value || value.n == 0)
            continue;
        if (value.notes.contains(QStringLiteral("few"))) {
            ++funnel.few;
            continue;
        }
        const Funnel::Place place = placeOf(funnel.pool->at(static_cast<double>(value.n)), *value.value);
        funnel.groups.push_back({value.groups->front(), *value.value, value.n, place});
    }
}

} // namespace

FunnelPool FunnelPool::ofRate(qint64 passes, qint64 count)
{
    FunnelPool pool;
    const double share = static_cast<double>(passes) / static_cast<double>(count);
    pool.m_centre = 100 * share;
    pool.m_deviation = 100 * std::sqrt(share * (1 - share));
    pool.m_isRate = true;
    return pool;
}

FunnelPool FunnelPool::ofMean(const std::vector<double> &values)
{
    FunnelPool pool;
    pool.m_centre = *meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - pool.m_centre) * (value - pool.m_centre);
    pool.m_deviation = std::sqrt(squares / static_cast<double>(values.size() - 1));
    return pool;
}

FunnelPool FunnelPool::ofQuantile(std::vector<double> values, double p)
{
    FunnelPool pool;
    std::ranges::sort(values);
    pool.m_p = p;
    pool.m_centre = *quantile(values, p);
    pool.m_ordered = std::move(values);
    return pool;
}

Interval FunnelPool::within(double z, double n) const
{
    if (m_ordered.empty()) {
        const double reach = z * m_deviation / std::sqrt(n);
        Interval limits{m_centre - reach, m_centre + reach};
        if (m_isRate)
            limits = {std::max(0.0, limits.low), std::min(100.0, limits.high)};
        return limits;
    }
    // The quantile of n records lies between these quantiles of all records.
    const double reach = z * std::sqrt(m_p * (1 - m_p) / n);
    const auto at = [this](double p) {
        const double place = std::clamp(p, 0.0, 1.0) * static_cast<double>(m_ordered.size() - 1);
        const auto below = static_cast<std::size_t>(place);
        const std::size_t above = std::min(below + 1, m_ordered.size() - 1);
        return m_ordered[below] + (place - static_cast<double>(below)) * (m_ordered[above] - m_ordered[below]);
    };
    return {at(m_p - reach), at(m_p + reach)};
}

FunnelLimits FunnelPool::at(double n) const
{
    return {within(z95, n), within(z998, n)};
}

Result<Funnel> funnelOf(const Facts &facts, const Definitions &definitions, const Targets &targets,
                        const QString &metric, const Selection &selection, const QString &dimension)
{
    Funnel funnel{.metric = metric, .dimension = dimension, .selection = selection};
    const Metric *entry = metricById(metric);
    if (!entry)
        return evaluate(facts, definitions, targets, Query{.metrics = {metric}}).error();
    if (!isFormedFromRecords(*entry))
        return lacking(std::move(funnel), Funnel::Lack::NotFormedFromRecords);
    const auto values =
        evaluate(facts, definitions, targets, Query{.metrics = {metric}, .selection = selection, .by = {dimension}});
    if (!values)
        return lacking(std::move(funnel), Funnel::Lack::Forbidden);
    const auto pooled = samples(facts, definitions, targets, metric, selection);
    const Center center = selection.center.value_or(entry->defaultCenter);
    if (pooled && !pooled->empty() && !values->empty())
        funnel.pool = poolOf(*entry, pooled->front(), values->front(), center);
    if (!funnel.pool)
        return lacking(std::move(funnel), Funnel::Lack::NoData);
    takeGroups(funnel, *values);
    const bool isOfAgents = dimension == QLatin1String("agent");
    if (funnel.groups.size() < (isOfAgents ? fewestAgents : 2))
        return lacking(std::move(funnel), Funnel::Lack::TooFewGroups);
    return funnel;
}

} // namespace kompas
