// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/metric_past.h"

#include "core/metrics/collect.h"
#include "core/query/extremes.h"

#include <algorithm>

namespace kompas {

namespace {

struct PastQuestion {
    const Facts &facts;
    const Definitions &definitions;
    const Targets &targets;
    const Metric &metric;
};

std::optional<QDate> lastDayOf(const PastQuestion &question)
{
    const qint64 until = question.facts.of(question.metric.records).dataUntil();
    return until == noInstant ? std::nullopt : std::optional(question.facts.zone.dayOf(until));
}

/// The first day that has a record. Of the time before nothing is known: a backlog of 0 then is no backlog of 0.
std::optional<QDate> firstDayOf(const PastQuestion &question)
{
    const Dataset &data = question.facts.of(question.metric.records);
    const auto *dates = data.column<Instants>(QString::fromLatin1(info(data.kind).date));
    const qint64 first = dates ? lowestIn(*dates) : noInstant;
    return first == noInstant ? std::nullopt : std::optional(question.facts.zone.dayOf(first));
}

/// The last complete weeks (26) or months (12) up to the last day that has data.
Period stretchOf(QDate lastDay, Bucket bucket)
{
    if (bucket == Bucket::Week) {
        const Period week = periodOf(PeriodChoice::LastCompleteWeek, lastDay);
        return {week.from->addDays(qint64(-7) * (pastWeeks - 1)), week.to};
    }
    const Period month = bucketOf(lastDay, Bucket::Month);
    const QDate first = *month.to <= lastDay ? month.from->addMonths(1) : *month.from;
    return {first.addMonths(-pastMonths), first.addDays(-1)};
}

Result<std::vector<Value>> ask(const PastQuestion &question, const Selection &selection, Bucket bucket,
                               const QString &by = {})
{
    Query query;
    query.metrics = QStringList{QString::fromLatin1(question.metric.id)};
    query.selection = selection;
    query.bucket = bucket;
    if (!by.isEmpty())
        query.by = QStringList{by};
    Result<std::vector<Value>> values = evaluate(question.facts, question.definitions, question.targets, query);
    if (values) {
        // Of a change over several spans, the first is the one that targets are about.
        const QString part = values->empty() ? QString() : values->front().part;
        std::erase_if(*values, [&part](const Value &value) { return value.part != part; });
    }
    return values;
}

bool isFew(const Value &value)
{
    return value.notes.contains(QStringLiteral("few"));
}

PastBucket bucketFrom(const Value &value)
{
    return {value.period, value.value, value.low, value.high, value.n, isFew(value), value.numerator, {}, {}};
}

Result<void> readTotals(const PastQuestion &question, MetricPast &past)
{
    const Result<std::vector<Value>> values = ask(question, past.selection, past.bucket);
    if (!values)
        return values.error();
    past.buckets.clear();
    const std::optional<QDate> firstDay = firstDayOf(question);
    for (const Value &value : *values) {
        past.center = value.center ? value.center : past.center;
        past.clock = value.clock ? value.clock : past.clock;
        if (value.notes.contains(QStringLiteral("not_per_agent")))
            past.lack = MetricPast::Lack::NotPerAgent;
        else if (!value.bucket.isEmpty() && !value.groups)
            past.buckets.push_back(firstDay && value.period.to < *firstDay ? PastBucket{.period = value.period}
                                                                           : bucketFrom(value));
    }
    return {};
}

/// Whether the metric is counted per agent while the records name none.
bool needsAgents(const PastQuestion &question)
{
    const QStringList fields = QString::fromLatin1(question.metric.requires_).split(u'|');
    const Coded *agents = dimensionColumn(question.facts.of(question.metric.records), QStringLiteral("agent"));
    return fields.contains(QLatin1String("agent")) && agents && agents->dictionary->size() < 2; // the empty word
}

/// Why no bucket has a record: nothing anywhere, or nothing that has a date.
Result<MetricPast::Lack> lackOf(const PastQuestion &question, Selection selection)
{
    selection.period = {};
    const Result<std::vector<Value>> values = ask(question, selection, Bucket::None);
    if (!values)
        return values.error();
    if (values->empty() || values->front().n == 0)
        return needsAgents(question) ? MetricPast::Lack::NoAgents : MetricPast::Lack::NoData;
    return values->front().notes.contains(QStringLiteral("undated")) ? MetricPast::Lack::NoDates
                                                                     : MetricPast::Lack::None;
}

/// Whether the records of the metric have at least two words of a dimension.
bool hasGroups(const PastQuestion &question, const QString &dimension)
{
    const Coded *column = dimensionColumn(question.facts.of(question.metric.records), dimension);
    return column && column->dictionary->size() > 2; // the empty word is one of them
}

void sortByValue(std::vector<GroupFigure> &figures)
{
    std::ranges::sort(figures, [](const GroupFigure &a, const GroupFigure &b) {
        return a.value != b.value ? a.value < b.value : a.word < b.word;
    });
}

/// The groups of one dimension bucket by bucket, and over the whole past.
struct GroupValues {
    PastGroups groups = {};
    std::vector<std::vector<GroupFigure>> perBucket = {};
};

Result<std::optional<GroupValues>> groupsBy(const PastQuestion &question, const MetricPast &past,
                                            const QString &dimension)
{
    if (!hasGroups(question, dimension))
        return std::optional<GroupValues>();
    const Result<std::vector<Value>> weekly = ask(question, past.selection, past.bucket, dimension);
    if (!weekly)
        return std::optional<GroupValues>(); // the sources forbid it
    GroupValues result;
    result.groups.dimension = dimension;
    result.perBucket.resize(past.buckets.size());
    for (const Value &value : *weekly) {
        if (!value.groups || value.groups->front().isEmpty() || !value.value || value.bucket.isEmpty())
            continue;
        const auto at = std::ranges::find(past.buckets, value.period, &PastBucket::period) - past.buckets.begin();
        const bool isNewest = at + 1 == static_cast<std::ptrdiff_t>(past.buckets.size());
        if (isFew(value))
            result.groups.newestFew += isNewest ? 1 : 0;
        else
            result.perBucket[static_cast<std::size_t>(at)].push_back({value.groups->front(), *value.value, value.n});
    }
    result.groups.newest = result.perBucket.back();
    sortByValue(result.groups.newest);
    if (question.metric.dating == Dating::Instant)
        return std::optional(std::move(result));
    const Result<std::vector<Value>> whole = ask(question, past.selection, Bucket::None, dimension);
    if (!whole)
        return whole.error();
    for (const Value &value : *whole) {
        if (!value.groups || value.groups->front().isEmpty() || !value.value)
            continue;
        if (isFew(value))
            ++result.groups.wholeFew;
        else
            result.groups.whole.push_back({value.groups->front(), *value.value, value.n});
    }
    sortByValue(result.groups.whole);
    return std::optional(std::move(result));
}

void drawBand(const GroupValues &values, MetricPast &past, std::size_t fewest)
{
    past.bandBy = values.groups.dimension;
    for (std::size_t i = 0; i < past.buckets.size(); ++i) {
        const std::vector<GroupFigure> &figures = values.perBucket[i];
        if (figures.size() < fewest)
            continue;
        past.buckets[i].lowest = *std::ranges::min_element(figures, {}, &GroupFigure::value);
        past.buckets[i].highest = *std::ranges::max_element(figures, {}, &GroupFigure::value);
    }
}

/// By team, else by channel, else by agent; what is said per agent anyway by agent first (METRICS A7).
Result<void> readGroups(const PastQuestion &question, MetricPast &past, const Progress &progress)
{
    QStringList order = {QStringLiteral("team"), QStringLiteral("channel"), QStringLiteral("agent")};
    if (question.metric.unit == Unit::PerDay)
        order = {QStringLiteral("agent"), QStringLiteral("team"), QStringLiteral("channel")};
    for (const QString &dimension : std::as_const(order)) {
        if (!progress.at(0.4))
            return Progress::stopped();
        Result<std::optional<GroupValues>> found = groupsBy(question, past, dimension);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        const bool ofAgents = dimension == QLatin1String("agent");
        const std::size_t fewest = ofAgents ? fewestAgents : 2;
        const PastGroups &groups = (*found)->groups;
        const std::size_t known = std::max(groups.whole.size() + static_cast<std::size_t>(groups.wholeFew),
                                           groups.newest.size() + static_cast<std::size_t>(groups.newestFew));
        if (known < fewest) {
            past.tooFewAgents = past.tooFewAgents || (ofAgents && known > 0);
            continue;
        }
        if (past.bandBy.isEmpty() && std::max(groups.whole.size(), groups.newest.size()) >= fewest)
            drawBand(**found, past, fewest);
        past.groups.push_back(std::move((*found)->groups));
    }
    return {};
}

void readRecords(const PastQuestion &question, MetricPast &past)
{
    const Shape shape = question.metric.shape;
    if (shape != Shape::Centre && shape != Shape::Mean)
        return;
    const Source source(question.facts, question.definitions, question.targets);
    const Collected collected = collect(source, question.metric, past.selection, past.bucket, LeftOuts::None);
    RecordValues &records = past.records;
    records.starts.assign(past.buckets.size() + 1, 0);
    for (const Contribution &each : collected.counted)
        ++records.starts[static_cast<std::size_t>(each.bucket) + 1];
    for (std::size_t i = 1; i < records.starts.size(); ++i)
        records.starts[i] += records.starts[i - 1];
    records.values.resize(collected.counted.size());
    std::vector<std::size_t> next = records.starts;
    for (const Contribution &each : collected.counted)
        records.values[next[static_cast<std::size_t>(each.bucket)]++] = each.value;
    for (std::size_t i = 0; i + 1 < records.starts.size(); ++i)
        std::sort(records.values.begin() + static_cast<std::ptrdiff_t>(records.starts[i]),
                  records.values.begin() + static_cast<std::ptrdiff_t>(records.starts[i + 1]));
    if (past.center != Center::Mean)
        return;
    records.sums.reserve(records.values.size() + 1);
    records.sums.push_back(0);
    for (const double value : records.values)
        records.sums.push_back(records.sums.back() + value);
}

Result<void> chooseBuckets(const PastQuestion &question, QDate lastDay, MetricPast &past)
{
    past.bucket = Bucket::Week;
    past.selection.period = stretchOf(lastDay, Bucket::Week);
    if (auto read = readTotals(question, past); !read)
        return read;
    const int judged = past.judged();
    if (judged >= fewestBuckets && judged >= past.tooFew())
        return {};
    MetricPast months = past;
    months.bucket = Bucket::Month;
    months.selection.period = stretchOf(lastDay, Bucket::Month);
    if (auto read = readTotals(question, months); !read)
        return read;
    if (months.judged() >= fewestBuckets)
        past = std::move(months);
    return {};
}

} // namespace

int MetricPast::judged() const
{
    return static_cast<int>(std::ranges::count_if(buckets, &PastBucket::isJudged));
}

int MetricPast::tooFew() const
{
    return static_cast<int>(std::ranges::count_if(buckets, [](const PastBucket &each) { return each.few; }));
}

bool addsUp(const Metric &metric)
{
    return metric.shape == Shape::Count || metric.shape == Shape::Sum
           || QLatin1String(metric.recipe.function) == QLatin1String("backlog_delta");
}

Result<MetricPast> metricPast(const Facts &facts, const Definitions &definitions, const Targets &targets,
                              const QString &metric, const Selection &selection, PastDepth depth,
                              const Progress &progress)
{
    MetricPast past;
    past.metric = metric;
    past.selection = selection;
    past.selection.period = {};
    past.isRelativeUplift = definitions.text(u"uplift.kind") == QLatin1String("relative");
    const Metric *entry = metricById(metric);
    if (!entry) {
        const Result<std::vector<Value>> refused =
            evaluate(facts, definitions, targets, Query{.metrics = QStringList{metric}});
        return refused ? Error{} : refused.error();
    }
    const PastQuestion question{facts, definitions, targets, *entry};
    const std::optional<QDate> lastDay = lastDayOf(question);
    if (lastDay) {
        if (auto chosen = chooseBuckets(question, *lastDay, past); !chosen)
            return chosen.error();
    }
    const bool empty = std::ranges::all_of(past.buckets, [](const PastBucket &each) { return !each.value; });
    if (empty && past.lack == MetricPast::Lack::None) {
        const Result<MetricPast::Lack> lack = lackOf(question, past.selection);
        if (!lack)
            return lack.error();
        past.lack = *lack;
    }
    if (empty || depth == PastDepth::Totals)
        return past;
    if (!progress.at(0.2))
        return Progress::stopped();
    readRecords(question, past);
    if (!addsUp(*entry)) {
        if (auto read = readGroups(question, past, progress); !read)
            return read.error();
    }
    return past;
}

Result<MetricPast> pastYearEarlier(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                   const MetricPast &past)
{
    MetricPast earlier;
    earlier.metric = past.metric;
    earlier.selection = past.selection;
    earlier.bucket = past.bucket;
    const Metric *entry = metricById(past.metric);
    if (!entry || past.buckets.empty())
        return earlier;
    // Weeks keep their number; where the year has 53 of them, the stretch still has as many weeks as this one.
    const Period last = samePeriodLastYear(past.buckets.back().period);
    const auto buckets = static_cast<int>(past.buckets.size());
    const QDate first = past.bucket == Bucket::Week ? last.from->addDays(qint64(-7) * (buckets - 1))
                                                    : last.from->addMonths(1 - buckets);
    earlier.selection.period = {first, last.to};
    const PastQuestion question{facts, definitions, targets, *entry};
    if (auto read = readTotals(question, earlier); !read)
        return read.error();
    return earlier;
}

Result<MetricPast> pastSeasonAhead(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                   const MetricPast &past)
{
    constexpr int weeksOfQuarter = 13;
    constexpr int monthsOfQuarter = 3;
    MetricPast ahead;
    ahead.metric = past.metric;
    ahead.selection = past.selection;
    ahead.bucket = past.bucket;
    const Metric *entry = metricById(past.metric);
    if (!entry || past.buckets.empty())
        return ahead;
    const QDate first = samePeriodLastYear(past.buckets.back().period).to->addDays(1);
    const QDate end =
        past.bucket == Bucket::Week ? first.addDays(qint64(7) * weeksOfQuarter) : first.addMonths(monthsOfQuarter);
    ahead.selection.period = {first, end.addDays(-1)};
    const PastQuestion question{facts, definitions, targets, *entry};
    if (auto read = readTotals(question, ahead); !read)
        return read.error();
    return ahead;
}

} // namespace kompas
