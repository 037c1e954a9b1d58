// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/baseline.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kompas {

std::optional<Period> frozenBaseline(const std::vector<SavedPlan> &plans, const QString &metric)
{
    for (const SavedPlan &plan : plans) {
        if (plan.kind != baselineKind || plan.name != metric)
            continue;
        const QJsonObject body = QJsonDocument::fromJson(plan.body.toUtf8()).object();
        const QDate from = QDate::fromString(body[QStringLiteral("from")].toString(), Qt::ISODate);
        const QDate to = QDate::fromString(body[QStringLiteral("to")].toString(), Qt::ISODate);
        if (from.isValid() && to.isValid() && from <= to)
            return Period{from, to};
    }
    return {};
}

SavedPlan baselinePlan(const QString &metric, const Period &period)
{
    const QJsonObject body{{QStringLiteral("from"), period.from->toString(Qt::ISODate)},
                           {QStringLiteral("to"), period.to->toString(Qt::ISODate)}};
    return {0, baselineKind, metric, 0, QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact))};
}

Result<std::vector<Proposal>> proposalsOf(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                          const MetricPast &past)
{
    const auto lastYear = pastYearEarlier(facts, definitions, targets, past);
    if (!lastYear)
        return lastYear.error();
    const auto season = pastSeasonAhead(facts, definitions, targets, past);
    if (!season)
        return season.error();
    return proposalsFor(past, *lastYear, channelsOf(facts, *metricById(past.metric), past.selection), *season);
}

Result<MetricBaseline> baselineOf(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                  const std::vector<SavedPlan> &plans, const QString &metric,
                                  const Selection &selection, const Progress &progress)
{
    auto past = metricPast(facts, definitions, targets, metric, selection, PastDepth::Full, progress);
    if (!past)
        return past.error();
    auto proposals = proposalsOf(facts, definitions, targets, *past);
    if (!proposals)
        return proposals.error();
    MetricBaseline baseline{.metric = metricById(metric), .past = std::move(*past)};
    baseline.spread = weekSpread(baseline.past, frozenBaseline(plans, metric));
    baseline.trend = trendOf(baseline.past);
    baseline.proposals = std::move(*proposals);
    return baseline;
}

std::vector<QDate> movesOf(const WeekSpread &spread)
{
    std::vector<QDate> moves;
    for (std::size_t i = 1; i < spread.levels.size(); ++i)
        moves.push_back(*spread.weeks[spread.levels[i].first].period.from);
    return moves;
}

int weeksStandingOut(const WeekSpread &spread)
{
    return static_cast<int>(std::ranges::count_if(
        spread.weeks, [](const WeekSpread::Week &each) { return each.signal != WeekSpread::Signal::None; }));
}

} // namespace kompas
