// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/collect_parts.h"
#include "core/query/extremes.h"

namespace kompas {

namespace {

using Fate = Verdict::Fate;

/// The moments of the buckets that have one, with the number of their bucket, oldest first.
std::vector<std::pair<std::size_t, Moment>> momentsOf(const State &state, const Grid &grid)
{
    std::vector<std::pair<std::size_t, Moment>> moments;
    for (std::size_t bucket = 0; bucket < grid.size(); ++bucket) {
        if (const std::optional<Moment> moment = state.momentOf(grid.periods[bucket]))
            moments.emplace_back(bucket, *moment);
    }
    return moments;
}

std::vector<Moment> instantsOf(const std::vector<std::pair<std::size_t, Moment>> &moments)
{
    std::vector<Moment> result;
    result.reserve(moments.size());
    for (const auto &[bucket, moment] : moments)
        result.push_back(moment);
    return result;
}

/// What changed for one ticket between two earlier moments and one moment: entered +1, left -1.
void collectChange(const State &state, const Source &source, qint32 row, std::size_t bucket, const Moment &moment,
                   Collected &result)
{
    const Verdict now = state.judge(row, moment);
    bool left = now.fate == Fate::LeftOut;
    quint32 part = 0;
    for (const int days : {7, 1}) {
        const Verdict then = state.judge(row, state.before(moment, days));
        left = left || then.fate == Fate::LeftOut;
        const int change = (now.fate == Fate::Counted ? 1 : 0) - (then.fate == Fate::Counted ? 1 : 0);
        if (change != 0 && now.fate != Fate::LeftOut && then.fate != Fate::LeftOut)
            result.counted.push_back({row, static_cast<qint32>(bucket), source.created(row),
                                      static_cast<double>(change), part, true, false, 1});
        ++part;
    }
    if (left && result.listsLeftOut())
        result.leftOut.push_back({row, now.reason ? now.reason : "no_date", now.date});
}

} // namespace

Grid stateGrid(const Source &source, const Metric &metric, const Selection &selection, Bucket bucket)
{
    qint64 earliest = noInstant;
    if (bucket != Bucket::None && !selection.period.from) {
        const Dataset &data = source.facts.of(metric.records);
        const auto *dates = data.column<Instants>(QString::fromLatin1(info(metric.records).date));
        earliest = dates ? lowestIn(*dates) : noInstant;
    }
    return gridOf(source, metric, selection, bucket, earliest, noInstant);
}

void collectStates(const Source &source, const Selection &selection, Collected &result)
{
    const State state(source, *result.metric, selection);
    const bool byStatus = result.shape == Shape::Split;
    if (byStatus)
        result.parts = {QStringLiteral("new"), QStringLiteral("open"), QStringLiteral("pending"),
                        QStringLiteral("on_hold")};
    const auto moments = momentsOf(state, result.grid);
    collectRows(source, state.rowsAt(instantsOf(moments)), result, [&](qint32 row, Collected &found) {
        const State::Lifetime life = state.lifetime(row);
        for (const auto &[bucket, moment] : moments) {
            if (!life.holds(moment))
                continue;
            const Verdict verdict = state.judge(row, moment);
            if (verdict.fate == Fate::Counted) {
                const quint32 part = byStatus ? partOf(found.parts, state.statusAt(row, moment)) : 0;
                found.counted.push_back(
                    {row, static_cast<qint32>(bucket), verdict.date, verdict.value, part, true, false, 1});
            } else if (verdict.fate == Fate::LeftOut && result.listsLeftOut()) {
                found.leftOut.push_back({row, verdict.reason, verdict.date});
            }
        }
    });
}

void collectDelta(const Source &source, const Selection &selection, Collected &result)
{
    const State state(source, *result.metric, selection);
    result.parts = {QStringLiteral("7_days"), QStringLiteral("yesterday")};
    const auto moments = momentsOf(state, result.grid);
    std::vector<Moment> all = instantsOf(moments);
    for (const auto &[bucket, moment] : moments)
        all.push_back(state.before(moment, 7));
    collectRows(source, state.rowsAt(all), result, [&](qint32 row, Collected &found) {
        const State::Lifetime life = state.lifetime(row);
        for (const auto &[bucket, moment] : moments) {
            // Gone before the week began, or not yet there when it ended: no change.
            const bool gone = !moment.exported && state.before(moment, 7).at >= life.until;
            if (moment.at != noInstant && !gone && moment.at >= life.from)
                collectChange(state, source, row, bucket, moment, found);
        }
    });
}

} // namespace kompas
