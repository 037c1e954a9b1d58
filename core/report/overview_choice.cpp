// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/overview_choice.h"

#include "core/metrics/aid.h"

#include <algorithm>
#include <span>

namespace kompas {

namespace {

/// A place of the overview: the first metric that the data can answer stands in it.
using Place = const char *;

constexpr Place usualPlaces[] = {
    "csat_pct|csat_mean", "first_reply_time|time_to_full_resolution|requester_wait_time",
    "nps|ces_mean",       "fcr_one_touch|reopened_pct",
    "backlog_total",
};
/// What takes a place that no metric of its own can fill.
constexpr Place usualReserves[] = {"tickets_created",         "tickets_solved", "reopened_pct",
                                   "time_to_full_resolution", "ces_mean",       "agent_replies_per_ticket"};

// What is worth looking at every day, every week and every month (FocusOpBusiness and the maturity phases).
constexpr Place dailyPlaces[] = {"first_reply_time", "service_level", "abandonment_rate", "tickets_created",
                                 "backlog_total"};
constexpr Place dailyReserves[] = {"tickets_solved", "asa", "backlog_unassigned", "backlog_high_priority"};
constexpr Place weeklyPlaces[] = {"fcr_one_touch", "csat_pct|csat_mean", "aht|time_to_full_resolution",
                                  "reopened_pct|repeat_contact_rate", "solved_vs_created_pct"};
constexpr Place weeklyReserves[] = {"first_reply_time", "backlog_age", "agent_replies_per_ticket", "occupancy"};
constexpr Place monthlyPlaces[] = {"nps|ces_mean", "cost_per_contact", "backlog_total",
                                   "customer_churn_pct|retention_pct", "self_service_score|shrinkage"};
constexpr Place monthlyReserves[] = {"csat_pct", "fcr_one_touch", "time_to_full_resolution", "absenteeism_pct"};

struct Scheme {
    std::span<const Place> places;
    std::span<const Place> reserves;
};

Scheme schemeOf(std::optional<Cadence> cadence)
{
    if (cadence == Cadence::Day)
        return {dailyPlaces, dailyReserves};
    if (cadence == Cadence::Week)
        return {weeklyPlaces, weeklyReserves};
    if (cadence == Cadence::Month)
        return {monthlyPlaces, monthlyReserves};
    return {usualPlaces, usualReserves};
}

QStringList candidatesOf(const Scheme &scheme)
{
    QStringList candidates;
    for (const std::span<const Place> &each : {scheme.places, scheme.reserves}) {
        for (const Place place : each)
            candidates += QString::fromLatin1(place).split(u'|');
    }
    return candidates;
}

QStringList metricsOf(const Scheme &scheme, const QStringList &computable)
{
    QStringList chosen;
    for (const Place place : scheme.places) {
        const QStringList candidates = QString::fromLatin1(place).split(u'|');
        const auto fits = [&](const QString &id) { return computable.contains(id) && !chosen.contains(id); };
        const auto found = std::ranges::find_if(candidates, fits);
        chosen += found == candidates.end() ? QString() : *found;
    }
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        for (const Place reserve : scheme.reserves) {
            const QString id = QString::fromLatin1(reserve);
            if (chosen[i].isEmpty() && computable.contains(id) && !chosen.contains(id))
                chosen[i] = id;
        }
        if (chosen[i].isEmpty())
            chosen[i] = QString::fromLatin1(scheme.places[static_cast<std::size_t>(i)]).section(u'|', 0, 0);
    }
    return chosen;
}

} // namespace

bool canBeKpi(const Metric &metric)
{
    const bool isOfAnother = qstrcmp(metric.recipe.function, "mean_median_gap") == 0;
    return metric.shape != Shape::Split && !isOfAnother && !isAid(metric);
}

QStringList kpisOf(const QMap<QString, QString> &settings)
{
    QStringList kpis;
    for (const QString &id : settings.value(QString::fromLatin1(kpisSetting)).split(u'|', Qt::SkipEmptyParts)) {
        const Metric *metric = metricById(id);
        if (metric && canBeKpi(*metric) && !kpis.contains(id))
            kpis += id;
    }
    return kpis;
}

QString kpisText(const QStringList &metrics)
{
    return metrics.join(u'|');
}

std::optional<Cadence> overviewCadence(const QMap<QString, QString> &settings)
{
    const std::optional<Cadence> cadence = cadenceFromId(settings.value(QString::fromLatin1(cadenceSetting)));
    const bool isView = cadence == Cadence::Day || cadence == Cadence::Week || cadence == Cadence::Month;
    return isView ? cadence : std::nullopt;
}

QStringList ownFigures(const QStringList &computable, const QMap<QString, QString> &settings)
{
    const QStringList own = kpisOf(settings);
    return own.isEmpty() ? metricsOf(schemeOf({}), computable) : own;
}

QStringList figuresWith(QStringList figures, const QString &metric, bool wanted)
{
    figures.removeAll(metric);
    if (wanted)
        figures += metric;
    return figures;
}

QStringList overviewMetrics(const PageInput &input)
{
    const std::optional<Cadence> cadence = overviewCadence(input.settings);
    const Scheme scheme = schemeOf(cadence);
    const QStringList computable = computableOf(input.facts, candidatesOf(scheme));
    return cadence ? metricsOf(scheme, computable) : ownFigures(computable, input.settings);
}

} // namespace kompas
