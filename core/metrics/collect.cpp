// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/collect.h"

#include "core/metrics/statistics.h"

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

using Fate = Verdict::Fate;

QString datedByWord(const Metric &metric, Dating dating)
{
    switch (dating) {
    case Dating::Created:
        return QStringLiteral("created");
    case Dating::LastSolve:
        return QStringLiteral("solved");
    case Dating::FirstSolve:
        return QStringLiteral("first_solved");
    case Dating::Reopening:
        return QStringLiteral("reopened");
    case Dating::Answered:
        return QStringLiteral("answered");
    case Dating::Offered:
        return QStringLiteral("offered");
    case Dating::Instant:
        return QStringLiteral("instant");
    case Dating::BothOwn:
        return QStringLiteral("both");
    case Dating::Due:
        return QStringLiteral("due");
    case Dating::Own:
        // `started_at` -> `started`
        return QString::fromLatin1(info(metric.records).date).section(u'_', 0, 0);
    }
    return {};
}

Period within(const Period &bucket, const Period &asked)
{
    Period result = bucket;
    if (asked.from && *asked.from > *bucket.from)
        result.from = asked.from;
    if (asked.to && *asked.to < *bucket.to)
        result.to = asked.to;
    return result;
}

/// Buckets over the period; where it is open, from the earliest date to "data until".
Grid gridOf(const Source &source, const Metric &metric, const Selection &selection, Bucket bucket, qint64 earliest,
            qint64 latest)
{
    Grid grid;
    if (bucket == Bucket::None) {
        grid.periods = {selection.period};
        grid.labels = {QString()};
        return grid;
    }
    const Zone &zone = source.facts.zone;
    const qint64 until = std::max(source.facts.of(metric.records).dataUntil, latest);
    QDate first = selection.period.from.value_or(QDate());
    QDate last = selection.period.to.value_or(QDate());
    if (!first.isValid() && earliest != noInstant)
        first = zone.dayOf(earliest);
    if (!last.isValid() && until != noInstant)
        last = zone.dayOf(until);
    for (const Period &each : bucketsIn(first, last, bucket)) {
        grid.periods.push_back(within(each, selection.period));
        grid.labels.push_back(bucketLabel(*each.from, bucket));
        grid.starts.push_back(zone.startOf(*grid.periods.back().from));
        grid.end = zone.startOf(grid.periods.back().to->addDays(1));
    }
    return grid;
}

/// The records of a metric that are counted by a date of their own; all in one bucket still.
void collectDated(const Source &source, const Rule &rule, Collected &result, bool wantLeftOut, bool second)
{
    const auto rows = static_cast<qint32>(source.facts.of(result.metric->records).rows);
    for (qint32 row = 0; row < rows; ++row) {
        const Verdict verdict = rule.judge(row);
        if (verdict.fate == Fate::Counted)
            result.counted.push_back({row, 0, verdict.date, verdict.value, 0, verdict.passes, second});
        else if (verdict.fate == Fate::LeftOut && wantLeftOut)
            result.leftOut.push_back({row, verdict.reason, verdict.date});
    }
}

/// Reopenings dated by themselves, where status events tell them (METRICS C18); others keep the date of the rule.
void collectReopenings(const Source &source, const Rule &rule, Collected &result, bool wantLeftOut)
{
    const Window &window = rule.window();
    const auto rows = static_cast<qint32>(source.facts.tickets->rows);
    for (qint32 row = 0; row < rows; ++row) {
        std::vector<qint64> reopenings;
        if (rule.dating() == Dating::Reopening && !source.history().status.of(row).empty())
            reopenings = source.history().reopenings(row);
        if (reopenings.empty()) {
            const Verdict verdict = rule.judge(row);
            if (verdict.fate == Fate::Counted)
                result.counted.push_back({row, 0, verdict.date, verdict.value, 0, true, false});
            else if (verdict.fate == Fate::LeftOut && wantLeftOut)
                result.leftOut.push_back({row, verdict.reason, verdict.date});
            continue;
        }
        if (!rule.filter().passes(row))
            continue;
        const char *reason = source.excluded(row);
        for (const qint64 at : reopenings) {
            if ((!window.isAll && !window.contains(at)) || !rule.filter().passesAt(at))
                continue;
            if (!reason)
                result.counted.push_back({row, 0, at, 1, 0, true, false});
            else if (wantLeftOut && (result.leftOut.empty() || result.leftOut.back().row != row))
                result.leftOut.push_back({row, reason, at});
        }
    }
}

void assignBuckets(Collected &result)
{
    if (result.grid.starts.empty())
        return;
    for (Contribution &each : result.counted)
        each.bucket = result.grid.of(each.date);
    std::erase_if(result.counted, [](const Contribution &each) { return each.bucket < 0; });
}

/// A ticket reopened several times in one bucket is one ticket; its value is how often.
void mergeWithinBuckets(Collected &result)
{
    std::vector<Contribution> merged;
    for (const Contribution &each : result.counted) {
        if (!merged.empty() && merged.back().row == each.row && merged.back().bucket == each.bucket)
            merged.back().value += each.value;
        else
            merged.push_back(each);
    }
    result.counted = std::move(merged);
}

std::pair<qint64, qint64> datesOf(const Collected &result)
{
    qint64 earliest = noInstant;
    qint64 latest = noInstant;
    for (const Contribution &each : result.counted) {
        if (each.date == noInstant)
            continue;
        earliest = earliest == noInstant ? each.date : std::min(earliest, each.date);
        latest = std::max(latest, each.date);
    }
    return {earliest, latest};
}

quint32 partOf(QStringList &parts, const QString &word)
{
    const auto index = parts.indexOf(word);
    if (index >= 0)
        return static_cast<quint32>(index);
    parts.append(word);
    return static_cast<quint32>(parts.size() - 1);
}

Grid stateGrid(const Source &source, const Metric &metric, const Selection &selection, Bucket bucket)
{
    qint64 earliest = noInstant;
    if (bucket != Bucket::None && !selection.period.from) {
        const auto rows = static_cast<qint32>(source.facts.tickets->rows);
        for (qint32 row = 0; row < rows; ++row) {
            const qint64 created = source.created(row);
            if (created != noInstant && (earliest == noInstant || created < earliest))
                earliest = created;
        }
    }
    return gridOf(source, metric, selection, bucket, earliest, noInstant);
}

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

void collectStates(const Source &source, const Selection &selection, Collected &result, bool wantLeftOut)
{
    const State state(source, *result.metric, selection);
    const bool byStatus = result.shape == Shape::Split;
    if (byStatus)
        result.parts = {QStringLiteral("new"), QStringLiteral("open"), QStringLiteral("pending"),
                        QStringLiteral("on_hold")};
    const auto moments = momentsOf(state, result.grid);
    const auto rows = static_cast<qint32>(source.facts.tickets->rows);
    for (qint32 row = 0; row < rows; ++row) {
        const State::Lifetime life = state.lifetime(row);
        for (const auto &[bucket, moment] : moments) {
            if (!life.holds(moment))
                continue;
            const Verdict verdict = state.judge(row, moment);
            if (verdict.fate == Fate::Counted) {
                const quint32 part = byStatus ? partOf(result.parts, state.statusAt(row, moment)) : 0;
                result.counted.push_back(
                    {row, static_cast<qint32>(bucket), verdict.date, verdict.value, part, true, false});
            } else if (verdict.fate == Fate::LeftOut && wantLeftOut) {
                result.leftOut.push_back({row, verdict.reason, verdict.date});
            }
        }
    }
}

/// What changed for one ticket between two earlier moments and one moment: entered +1, left -1.
void collectChange(const State &state, const Source &source, qint32 row, std::size_t bucket, const Moment &moment,
                   Collected &result, bool wantLeftOut)
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
                                      static_cast<double>(change), part, true, false});
        ++part;
    }
    if (left && wantLeftOut)
        result.leftOut.push_back({row, now.reason ? now.reason : "no_date", now.date});
}

void collectDelta(const Source &source, const Selection &selection, Collected &result, bool wantLeftOut)
{
    const State state(source, *result.metric, selection);
    result.parts = {QStringLiteral("7_days"), QStringLiteral("yesterday")};
    const auto moments = momentsOf(state, result.grid);
    const auto rows = static_cast<qint32>(source.facts.tickets->rows);
    for (qint32 row = 0; row < rows; ++row) {
        const State::Lifetime life = state.lifetime(row);
        for (const auto &[bucket, moment] : moments) {
            // Gone before the week began, or not yet there when it ended: no change.
            const bool gone = !moment.exported && state.before(moment, 7).at >= life.until;
            if (moment.at != noInstant && !gone && moment.at >= life.from)
                collectChange(state, source, row, bucket, moment, result, wantLeftOut);
        }
    }
}

void splitByColumn(const Source &source, Collected &result)
{
    const Dataset &data = source.facts.of(result.metric->records);
    const int index = dimensionIndex(data.kind, QString::fromLatin1(result.metric->splitBy));
    const Coded *column = index < 0 || data.columns.empty()
                              ? nullptr
                              : std::get_if<Coded>(&data.columns[static_cast<std::size_t>(index)]);
    if (!column) {
        result.parts = {QString()};
        return;
    }
    std::vector<qint64> sizes(static_cast<std::size_t>(column->dictionary->size()), 0);
    for (const Contribution &each : result.counted)
        ++sizes[column->codes[static_cast<std::size_t>(each.row)]];
    std::vector<quint32> order;
    for (quint32 code = 0; code < sizes.size(); ++code) {
        if (sizes[code] > 0)
            order.push_back(code);
    }
    std::ranges::sort(order, [&](quint32 a, quint32 b) {
        return sizes[a] != sizes[b] ? sizes[a] > sizes[b] : column->dictionary->at(a) < column->dictionary->at(b);
    });
    std::vector<quint32> partOfCode(sizes.size(), 0);
    result.parts.clear();
    for (const quint32 code : order) {
        partOfCode[code] = static_cast<quint32>(result.parts.size());
        result.parts.append(column->dictionary->at(code));
    }
    for (Contribution &each : result.counted)
        each.part = partOfCode[column->codes[static_cast<std::size_t>(each.row)]];
}

void splitByGroup(Collected &result)
{
    result.parts = {QStringLiteral("detractor"), QStringLiteral("passive"), QStringLiteral("promoter")};
    for (Contribution &each : result.counted)
        each.part = static_cast<quint32>(each.value + 1);
}

/// METRICS rule 5: once over all records of the selection, before grouping and bucketing.
void dropOutliers(const Source &source, Collected &result, bool wantLeftOut)
{
    std::vector<double> values;
    for (const Contribution &each : result.counted)
        values.push_back(each.value);
    const std::optional<Interval> fences = tukeyFences(std::move(values), *source.definitions.number(u"outliers.k"));
    if (!fences)
        return;
    const auto isOutlier = [&](const Contribution &each) {
        return each.value < fences->low || each.value > fences->high;
    };
    for (const Contribution &each : result.counted) {
        if (wantLeftOut && isOutlier(each))
            result.leftOut.push_back({each.row, "outlier", each.date});
    }
    std::erase_if(result.counted, isOutlier);
}

/// Per agent-day needs an agent: its code becomes the part, the tickets of nobody are left out.
void splitByAgent(const Source &source, Collected &result, bool wantLeftOut)
{
    const auto *agents = source.facts.tickets->column<Coded>(u"agent");
    const auto codeOf = [agents](qint32 row) { return agents ? agents->codes[static_cast<std::size_t>(row)] : 0; };
    for (Contribution &each : result.counted) {
        each.value = codeOf(each.row);
        if (each.value == 0 && wantLeftOut)
            result.leftOut.push_back({each.row, "no_agent", each.date});
    }
    std::erase_if(result.counted, [](const Contribution &each) { return each.value == 0; });
}

/// Remarks on answers: an NPS scale that seems to begin at 1, scores on different scales, no invitations.
void remarkOnAnswers(const Source &source, const Rule &rule, Collected &result)
{
    const Metric &metric = *result.metric;
    const auto *scores = source.facts.responses->column<Numbers>(u"score");
    const auto *offered = source.facts.responses->column<Instants>(u"offered_at");
    if (QLatin1String(metric.recipe.measure) == QLatin1String("nps")) {
        const auto isZero = [&](const Contribution &each) {
            return (*scores)[static_cast<std::size_t>(each.row)] == 0;
        };
        if (result.counted.size() >= 200 && *source.definitions.number(u"nps.min") == 0
            && std::ranges::none_of(result.counted, isZero))
            result.notes.append(QStringLiteral("no_zero_in_nps"));
    }
    if (metric.shape == Shape::Mean && !result.counted.empty()) {
        const Scale::Range first = rule.scale().of(result.counted.front().row);
        result.noValue = std::ranges::any_of(
            result.counted, [&](const Contribution &each) { return rule.scale().of(each.row) != first; });
        if (result.noValue)
            result.notes.append(QStringLiteral("mixed_scales"));
    }
    if (QLatin1String(metric.recipe.function) == QLatin1String("response_rate")) {
        const auto tellsOffer = [&](const Contribution &each) {
            return !each.passes || (offered && (*offered)[static_cast<std::size_t>(each.row)] != noInstant);
        };
        result.noValue = !result.counted.empty() && std::ranges::none_of(result.counted, tellsOffer);
        if (result.noValue)
            result.notes.append(QStringLiteral("no_invitations"));
    }
}

void collectSolvedAgainst(const Source &source, const Selection &selection, Bucket bucket, Collected &result,
                          bool wantLeftOut)
{
    Selection asked = selection;
    asked.datedBy.reset();
    const Rule own(source, *metricById(u"tickets_solved"), asked);
    if (source.definitions.text(u"solved_vs.of") == QLatin1String("open")) {
        result.grid = stateGrid(source, *result.metric, selection, bucket);
        collectStates(source, selection, result, wantLeftOut);
        const std::size_t states = result.counted.size();
        collectDated(source, own, result, false, true);
        for (std::size_t i = states; i < result.counted.size() && !result.grid.starts.empty(); ++i)
            result.counted[i].bucket = result.grid.of(result.counted[i].date);
        std::erase_if(result.counted, [](const Contribution &each) { return each.bucket < 0; });
        return;
    }
    const Rule created(source, *metricById(u"tickets_created"), asked);
    collectDated(source, created, result, wantLeftOut, false);
    collectDated(source, own, result, false, true);
    const auto [earliest, latest] = datesOf(result);
    result.grid = gridOf(source, *result.metric, selection, bucket, earliest, latest);
    assignBuckets(result);
}

void collectByDate(const Source &source, const Metric &metric, const Selection &selection, Bucket bucket,
                   Collected &result, bool wantLeftOut)
{
    const Rule rule(source, metric, selection);
    const QLatin1String function(metric.recipe.function);
    result.clock = rule.clock();
    result.datedBy = datedByWord(metric, rule.dating());
    if (metric.recipe.among == Among::Reopened)
        collectReopenings(source, rule, result, wantLeftOut);
    else
        collectDated(source, rule, result, wantLeftOut, false);
    if (selection.outliers == Outliers::Drop && metric.shape == Shape::Centre)
        dropOutliers(source, result, wantLeftOut);
    if (function == QLatin1String("per_agent_day") || function == QLatin1String("solve_target"))
        splitByAgent(source, result, wantLeftOut);
    if (metric.records == Kind::SurveyResponse)
        remarkOnAnswers(source, rule, result);
    const auto isUndated = [](const Contribution &each) { return each.date == noInstant; };
    if (bucket == Bucket::None && std::ranges::any_of(result.counted, isUndated))
        result.notes.append(QStringLiteral("undated"));
    const auto [earliest, latest] = datesOf(result);
    result.grid = gridOf(source, metric, selection, bucket, earliest, latest);
    assignBuckets(result);
    if (metric.recipe.among == Among::Reopened) {
        mergeWithinBuckets(result);
        if (source.definitions.text(u"reopens.count") == QLatin1String("events"))
            result.shape = Shape::Sum;
    }
    if (metric.shape == Shape::Split && QLatin1String(metric.splitBy) == QLatin1String("nps_group"))
        splitByGroup(result);
    else if (metric.shape == Shape::Split)
        splitByColumn(source, result);
}

} // namespace

qint32 Grid::of(qint64 at) const
{
    if (starts.empty())
        return 0;
    if (at == noInstant || at < starts.front() || at >= end)
        return -1;
    return static_cast<qint32>(std::ranges::upper_bound(starts, at) - starts.begin()) - 1;
}

Collected collect(const Source &source, const Metric &metric, const Selection &selection, Bucket bucket,
                  bool wantLeftOut)
{
    Collected result;
    result.metric = &metric;
    result.shape = metric.shape;
    result.parts = {QString()};
    result.datedBy = datedByWord(metric, metric.dating);
    const QLatin1String function(metric.recipe.function);
    if (function == QLatin1String("solved_vs_created")) {
        collectSolvedAgainst(source, selection, bucket, result, wantLeftOut);
    } else if (metric.dating == Dating::Instant) {
        result.grid = stateGrid(source, metric, selection, bucket);
        if (function == QLatin1String("backlog_delta"))
            collectDelta(source, selection, result, wantLeftOut);
        else
            collectStates(source, selection, result, wantLeftOut);
        if (selection.outliers == Outliers::Drop && metric.shape == Shape::Centre)
            dropOutliers(source, result, wantLeftOut);
    } else {
        collectByDate(source, metric, selection, bucket, result, wantLeftOut);
    }
    return result;
}

} // namespace kompas
