// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/metrics/collect_parts.h"
#include "core/metrics/statistics.h"

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

using Fate = Verdict::Fate;

Period within(const Period &bucket, const Period &asked)
{
    Period result = bucket;
    if (asked.from && *asked.from > *bucket.from)
        result.from = asked.from;
    if (asked.to && *asked.to < *bucket.to)
        result.to = asked.to;
    return result;
}

void collectVerdict(const Verdict &verdict, qint32 row, Collected &result, bool second = false)
{
    if (verdict.fate == Fate::Counted)
        result.counted.push_back({row, 0, verdict.date, verdict.value, 0, verdict.passes, second, verdict.weight});
    else if (verdict.fate == Fate::LeftOut && !second && result.listsLeftOut())
        result.leftOut.push_back({row, verdict.reason, verdict.date});
}

/// Reopenings dated by themselves, where status events tell them (METRICS C18); others keep the date of the rule.
void collectReopenings(const Source &source, const Rule &rule, Collected &result)
{
    const Window &window = rule.window();
    const auto rows = static_cast<qint32>(source.facts.tickets->rows);
    for (qint32 row = 0; row < rows; ++row) {
        std::vector<qint64> reopenings;
        if (rule.dating() == Dating::Reopening && !source.history().status().of(row).empty())
            reopenings = source.history().reopenings(row);
        if (reopenings.empty()) {
            collectVerdict(rule.judge(row), row, result);
            continue;
        }
        if (!rule.filter().passes(row))
            continue;
        const char *reason = source.excluded(row);
        for (const qint64 at : reopenings) {
            if ((!window.isAll && !window.contains(at)) || !rule.filter().passesAt(row, at))
                continue;
            if (!reason)
                result.counted.push_back({row, 0, at, 1, 0, true, false, 1});
            else if (result.listsLeftOut() && (result.leftOut.empty() || result.leftOut.back().row != row))
                result.leftOut.push_back({row, reason, at});
        }
    }
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

/// METRICS rule 5: once over all records of the selection, before grouping and bucketing.
void dropOutliers(const Source &source, Collected &result)
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
        if (result.listsLeftOut() && isOutlier(each))
            result.leftOut.push_back({each.row, "outlier", each.date});
    }
    std::erase_if(result.counted, isOutlier);
}

/// Per agent-day needs an agent: its code becomes the part, the tickets of nobody are left out.
void splitByAgent(const Source &source, Collected &result)
{
    const auto *agents = source.facts.tickets->column<Coded>(u"agent");
    const auto codeOf = [agents](qint32 row) { return agents ? agents->codes[static_cast<std::size_t>(row)] : 0; };
    for (Contribution &each : result.counted) {
        each.value = codeOf(each.row);
        if (each.value == 0 && result.listsLeftOut())
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
    const bool isIndex = QLatin1String(metric.recipe.measure) == QLatin1String("effort")
                         && source.definitions.text(u"ces.shown_as") != QLatin1String("native");
    if (metric.shape == Shape::Mean && !isIndex && !result.counted.empty()) {
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

/// A ticket counts in every period in which it was solved, also when it was reopened since (definition `solved.basis`).
void collectSolutions(const Source &source, const Rule &rule, Collected &result)
{
    const Window &window = rule.window();
    for (qint32 row = 0; row < static_cast<qint32>(source.facts.tickets->rows); ++row) {
        const std::vector<qint64> solutions = source.solutions(row);
        const char *reason = source.excluded(row);
        for (const qint64 at : solutions) {
            const bool isInside = (window.isAll || window.contains(at)) && rule.filter().passes(row);
            if (!isInside || !rule.filter().passesAt(row, at))
                continue;
            if (!reason)
                result.counted.push_back({row, 0, at, std::nan(""), 0, true, false, 1});
            else if (result.listsLeftOut() && (result.leftOut.empty() || result.leftOut.back().row != row))
                result.leftOut.push_back({row, reason, at});
        }
        if (const Verdict verdict = rule.judge(row); solutions.empty() && verdict.fate != Fate::Outside)
            collectVerdict(verdict, row, result);
    }
}

/// The selection as the definitions want it: the tickets created in the period and solved by now.
Selection asDefined(const Source &source, const Metric &metric, const Selection &selection)
{
    Selection asked = selection;
    const bool isAboutSolved = QLatin1String(metric.recipe.function) == QLatin1String("solved");
    if (isAboutSolved && !asked.datedBy && source.definitions.text(u"solved.basis") == QLatin1String("created"))
        asked.datedBy = DatedBy::Created;
    return asked;
}

void collectByDate(const Source &source, const Metric &metric, const Selection &selection, Bucket bucket,
                   Collected &result)
{
    const Rule rule(source, metric, asDefined(source, metric, selection));
    const QLatin1String function(metric.recipe.function);
    const bool byEverySolution = function == QLatin1String("solved") && !selection.datedBy
                                 && source.definitions.text(u"solved.basis") == QLatin1String("any");
    result.clock = rule.clock();
    result.datedBy = datedByWord(metric, rule.dating());
    if (metric.recipe.among == Among::Reopened)
        collectReopenings(source, rule, result);
    else if (byEverySolution)
        collectSolutions(source, rule, result);
    else
        collectDated(rule, result, false);
    if (selection.outliers == Outliers::Drop && metric.shape == Shape::Centre)
        dropOutliers(source, result);
    if (function == QLatin1String("per_agent_day") || function == QLatin1String("solve_target"))
        splitByAgent(source, result);
    if (metric.records == Kind::SurveyResponse)
        remarkOnAnswers(source, rule, result);
    if (rule.keepsSurveysApart())
        result.notes.append(QStringLiteral("surveys_apart"));
    const auto hasAutomatic = [&source](const Contribution &each) {
        return source.automaticReply(each.row) != noInstant;
    };
    if (QLatin1String(metric.recipe.measure) == QLatin1String("first_reply")
        && source.definitions.text(u"frt.stop") == QLatin1String("human") && !source.history().automatic().steps.empty()
        && std::ranges::any_of(result.counted, hasAutomatic))
        result.notes.append(QStringLiteral("automatic_replies"));
    const auto isUndated = [](const Contribution &each) { return each.date == noInstant; };
    if (bucket == Bucket::None && std::ranges::any_of(result.counted, isUndated))
        result.notes.append(QStringLiteral("undated"));
    const auto [earliest, latest] = datesOf(result);
    result.grid = gridOf(source, metric, selection, bucket, earliest, latest);
    assignBuckets(result);
    if (metric.recipe.among == Among::Reopened || byEverySolution)
        mergeWithinBuckets(result);
    if (metric.recipe.among == Among::Reopened) {
        if (source.definitions.text(u"reopens.count") == QLatin1String("events"))
            result.shape = Shape::Sum;
    }
    if (rule.hasWeights())
        result.weights = *metric.recipe.base ? Collected::Weights::Base : Collected::Weights::Cases;
    if (function == QLatin1String("customers") || function == QLatin1String("quotient_of_customers"))
        keepCustomers(source, result);
    if (*metric.recipe.numerator)
        addNumerator(source, selection, result);
    if (function == QLatin1String("forecast"))
        valueByDay(source, result);
    if (function == QLatin1String("agents_needed"))
        valueByHandling(source, result);
    if (function == QLatin1String("peak"))
        splitByWeekHour(source, result);
    else if (metric.shape == Shape::Split && QLatin1String(metric.splitBy) == QLatin1String("nps_group"))
        splitByGroup(result);
    else if (metric.shape == Shape::Split)
        splitByColumn(source, result);
}

} // namespace

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
    const qint64 until = std::max(source.facts.of(metric.records).dataUntil(), latest);
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

void collectRows(const Source &source, const RowSet &rows, Collected &result,
                 const std::function<void(qint32 row, Collected &part)> &look)
{
    if (source.facts.missed())
        return;
    std::vector<Collected> found(rows.pieces().size());
    inParallel(found.size(), [&](std::size_t piece) {
        found[piece].wanted = result.wanted;
        found[piece].parts = result.parts;
        found[piece].counted.reserve(rows.pieces()[piece].size());
        forEachRow(rows, piece, [&](qint32 row) { look(row, found[piece]); });
    });
    std::size_t counted = result.counted.size();
    for (const Collected &each : found)
        counted += each.counted.size();
    result.counted.reserve(counted);
    for (Collected &each : found) {
        if (each.parts != result.parts) {
            for (Contribution &contribution : each.counted)
                contribution.part = partOf(result.parts, each.parts.at(contribution.part));
        }
        result.counted.insert(result.counted.end(), each.counted.begin(), each.counted.end());
        result.leftOut.insert(result.leftOut.end(), each.leftOut.begin(), each.leftOut.end());
        each.counted = {};
    }
}

void collectDated(const Rule &rule, Collected &result, bool second)
{
    const LeftOuts wanted = second ? LeftOuts::None : result.wanted;
    if (wanted == LeftOuts::Groups)
        result.undated = rule.undatedRows();
    collectRows(rule.source(), wanted == LeftOuts::Records ? rule.rows() : rule.datedRows(), result,
                [&](qint32 row, Collected &part) { collectVerdict(rule.judge(row), row, part, second); });
}

void assignBuckets(Collected &result)
{
    const bool isOneForAll = result.grid.starts.empty() && !result.grid.periods.empty();
    if (isOneForAll)
        return;
    for (Contribution &each : result.counted)
        each.bucket = result.grid.of(each.date);
    std::erase_if(result.counted, [](const Contribution &each) { return each.bucket < 0; });
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

qint32 Grid::of(qint64 at) const
{
    if (periods.empty())
        return -1;
    if (starts.empty())
        return 0;
    if (at == noInstant || at < starts.front() || at >= end)
        return -1;
    return static_cast<qint32>(std::ranges::upper_bound(starts, at) - starts.begin()) - 1;
}

Collected collect(const Source &source, const Metric &metric, const Selection &selection, Bucket bucket,
                  LeftOuts leftOuts)
{
    Collected result;
    result.wanted = leftOuts;
    result.metric = &metric;
    result.shape = metric.shape;
    result.parts = {QString()};
    result.datedBy = datedByWord(metric, metric.dating);
    const QLatin1String function(metric.recipe.function);
    if (function == QLatin1String("solved_vs_created")) {
        collectSolvedAgainst(source, selection, bucket, result);
    } else if (function == QLatin1String("backlog_days")) {
        collectBacklogDays(source, selection, bucket, result);
    } else if (isStanding(function)) {
        result.grid = stateGrid(source, metric, selection, bucket);
        collectStanding(source, selection, result);
    } else if (metric.dating == Dating::Instant) {
        result.grid = stateGrid(source, metric, selection, bucket);
        if (function == QLatin1String("backlog_delta"))
            collectDelta(source, selection, result);
        else
            collectStates(source, selection, result);
        if (selection.outliers == Outliers::Drop && metric.shape == Shape::Centre)
            dropOutliers(source, result);
    } else {
        collectByDate(source, metric, selection, bucket, result);
    }
    return result;
}

} // namespace kompas
