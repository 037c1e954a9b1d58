// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/extent.h"
#include "core/report/blocks.h"
#include "core/report/plots.h"

namespace kompas {

namespace {

struct ChannelSeries {
    QString channel = {};
    qint64 n = 0;
    std::vector<Value> values = {};
};

/// The channels with at least 10 answers a week on average, largest first; one series or more than four is no split.
std::vector<ChannelSeries> channelsOf(const PageInput &input, const Selection &weeks)
{
    std::vector<ChannelSeries> channels;
    for (const Value &value :
         figuresPerPart(input, QStringLiteral("csat_pct"), weeks, QStringLiteral("channel"), Bucket::Week)) {
        const QString channel = partOf(value);
        if (channel.isEmpty())
            continue;
        auto found = std::ranges::find(channels, channel, &ChannelSeries::channel);
        if (found == channels.end())
            found = channels.insert(channels.end(), ChannelSeries{channel});
        found->n += value.n;
        found->values.push_back(value);
    }
    std::erase_if(channels,
                  [](const ChannelSeries &each) { return each.n < 10 * static_cast<qint64>(each.values.size()); });
    std::ranges::stable_sort(channels, std::ranges::greater{}, &ChannelSeries::n);
    if (channels.size() < 2 || channels.size() > 4)
        channels.clear();
    return channels;
}

constexpr Role lineRoles[] = {Role::Series1, Role::Series2, Role::Series3, Role::Series5};

struct StatusPart {
    const char *status;
    Role role;
};
/// From the bottom of the stack upwards.
constexpr StatusPart statusParts[] = {
    {"new", Role::Series4},     {"open", Role::Series1},    {"pending", Role::Series2},
    {"on_hold", Role::Series5}, {"unknown", Role::Neutral},
};

/// Since when the status of every ticket is known; a sentence, empty when it always was. At "data until" it always is.
QString splitKnownSince(const std::vector<Value> &unknown, QDate lastDay, const Words &words)
{
    const auto isUnknown = [](const Value &value) { return countOf(value) > 0; };
    const auto last = std::find_if(unknown.rbegin(), unknown.rend(), isUnknown);
    if (last == unknown.rend())
        return {};
    if (last == unknown.rbegin() && last->period.to.value_or(lastDay) >= lastDay)
        return words.translate("Chart", "The export does not say what the status of every ticket was.");
    const QDate since = last == unknown.rbegin() ? lastDay : *std::prev(last)->period.from;
    return words.translate("Chart", "The status is known from %1 on; before, only the total is.")
        .arg(words.date(since));
}

struct NpsPart {
    const char *group;
    Role role;
};
constexpr NpsPart npsParts[] = {
    {"detractor", Role::Bad},
    {"passive", Role::Neutral},
    {"promoter", Role::Good},
};

} // namespace

Chart csatChart(const PageInput &input, const Words &words, bool byChannel)
{
    const QString id = QStringLiteral("csat_pct");
    const Metric &metric = *metricById(id);
    Chart chart = chartFor(input, metric, words.translate("Chart", "CSAT per week"), words);
    chart.subtitle = words.translate("Chart", "12 weeks");
    const std::optional<Period> period = lastTwelveWeeks(input);
    if (!period)
        return chart;
    const Selection weeks = over(input.selection, *period);
    const std::vector<Value> total = figuresPerBucket(input, id, weeks, Bucket::Week);
    if (!anyValue(total))
        return chart;
    setCategories(chart, total, Bucket::Week, words);
    addTargets(chart, metric, total, words);
    const std::vector<ChannelSeries> channels = byChannel ? channelsOf(input, weeks) : std::vector<ChannelSeries>{};
    if (channels.empty()) {
        chart.series.push_back(seriesOf(input, metric, words.translate("Chart", "CSAT"), Role::Series1, total, words));
        return chart;
    }
    chart.title = words.translate("Chart", "CSAT per week, by channel");
    for (std::size_t i = 0; i < channels.size(); ++i) {
        Series series = seriesOf(input, metric, words.word(u"channel", channels[i].channel), lineRoles[i],
                                 channels[i].values, words);
        for (ChartPoint &point : series.points) {
            if (point.drill)
                point.drill->selection.where.push_back({QStringLiteral("channel"), {channels[i].channel}});
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

Chart backlogChart(const PageInput &input, const Words &words)
{
    return backlogHistory(input, words, lastThirtyDays(input), Bucket::Day, words.translate("Chart", "30 days"));
}

Chart backlogHistory(const PageInput &input, const Words &words, const std::optional<Period> &period, Bucket bucket,
                     const QString &subtitle)
{
    const QString id = QStringLiteral("backlog_by_status");
    const Metric &metric = *metricById(id);
    Chart chart = chartFor(input, metric, words.translate("Chart", "Backlog by status"), words);
    chart.kind = ChartKind::StackedAreas;
    chart.subtitle = subtitle;
    if (!period)
        return chart;
    const std::vector<Value> all = figuresPerPart(input, id, over(input.selection, *period), {}, bucket);
    bool categoriesSet = false;
    for (const StatusPart &part : statusParts) {
        std::vector<Value> values;
        std::ranges::copy_if(all, std::back_inserter(values),
                             [&part](const Value &value) { return value.part == QLatin1String(part.status); });
        if (values.empty() || std::ranges::none_of(values, [](const Value &value) { return countOf(value) > 0; }))
            continue;
        if (!categoriesSet)
            setCategories(chart, values, bucket, words);
        categoriesSet = true;
        Series series = seriesOf(input, metric, words.word(u"status", values.front().part), part.role, values, words);
        for (std::size_t i = 0; i < values.size(); ++i)
            series.points[i].value = values[i].value ? std::optional(countOf(values[i])) : std::nullopt;
        series.hatched = part.role == Role::Neutral;
        if (series.hatched)
            chart.note = splitKnownSince(values, *lastDay(input.facts), words);
        chart.series.push_back(std::move(series));
    }
    // A state at an instant has no unfinished day: the last one is what the export saw.
    chart.incompleteFrom = -1;
    return chart;
}

Chart npsChart(const PageInput &input, const Words &words)
{
    const QString id = QStringLiteral("nps_groups");
    const Metric &metric = *metricById(id);
    Chart chart = chartFor(input, metric, words.translate("Chart", "NPS breakdown"), words);
    chart.kind = ChartKind::Shares;
    chart.unit = QStringLiteral("\u00a0%");
    chart.categories = {words.translate("Chart", "Share of the answers")};
    chart.empty = emptyText(input, *metricById(u"nps"), words);
    const std::optional<Period> weeks = lastTwelveWeeks(input);
    Selection selection = over(input.selection, weeks.value_or(Period{}));
    QString span = weeks ? words.translate("Chart", "12 weeks") : words.translate("Chart", "all answers");
    std::vector<Value> parts = figuresPerPart(input, id, selection);
    const auto total = [&parts] {
        double sum = 0;
        for (const Value &part : parts)
            sum += countOf(part);
        return sum;
    };
    if (total() == 0) {
        // Only answers without a date are shown whatever the weeks.
        selection.period = {{}, lastDay(input.facts)};
        parts = figuresPerPart(input, id, selection);
        chart.empty = total() > 0 ? words.translate("Chart", "No value in these weeks.") : chart.empty;
        if (total() > 0)
            return chart;
        selection.period = {};
        span = words.translate("Chart", "all answers");
        parts = figuresPerPart(input, id, selection);
    }
    const double sum = total();
    if (sum == 0)
        return chart;
    for (const NpsPart &each : npsParts) {
        const auto part = std::ranges::find(parts, QLatin1String(each.group), &Value::part);
        const double count = part == parts.end() ? 0 : countOf(*part);
        const QString group = QString::fromLatin1(each.group);
        const QString text = words.translate("Chart", "%1 % · %2 answers")
                                 .arg(words.number(100 * count / sum, 1), words.count(static_cast<qint64>(count)));
        ChartPoint point{.value = 100 * count / sum, .text = text, .drill = Drill{id, group, selection}};
        chart.series.push_back({.name = words.word(u"nps_group", group), .role = each.role, .points = {point}});
    }
    const Value score = figure(input, QStringLiteral("nps"), selection);
    const Metric &nps = *metricById(u"nps");
    chart.headline = words.amount(nps.unit, score.value).text();
    chart.headlineDrill = Drill{QStringLiteral("nps"), {}, selection};
    chart.subtitle = words.translate("Chart", "%1 · n = %2").arg(span, words.count(score.n));
    if (score.low && score.high)
        chart.note = words.translate("Chart", "The score lies between %1 and %2 (95 %).")
                         .arg(words.amount(nps.unit, score.low).text(), words.amount(nps.unit, score.high).text());
    return chart;
}

Chart reopenedChart(const PageInput &input, const Words &words)
{
    const QString id = QStringLiteral("reopened_pct");
    const Metric &metric = *metricById(id);
    Chart chart = chartFor(input, metric, words.translate("Chart", "Reopened tickets per week"), words);
    chart.subtitle = words.translate("Chart", "% of solved");
    chart.unit = QStringLiteral("\u00a0%");
    const std::optional<Period> period = lastTwelveWeeks(input);
    if (!period)
        return chart;
    const std::vector<Value> values = figuresPerBucket(input, id, over(input.selection, *period), Bucket::Week);
    if (!anyValue(values))
        return chart;
    setCategories(chart, values, Bucket::Week, words);
    addTargets(chart, metric, values, words);
    chart.series.push_back(seriesOf(input, metric, words.translate("Chart", "Reopened"), Role::Series1, values, words));
    return chart;
}

Chart productAreaChart(const PageInput &input, const Words &words)
{
    const QString id = QStringLiteral("tickets_by_product_area");
    const Metric &metric = *metricById(id);
    Chart chart = chartFor(input, metric, words.translate("Chart", "Tickets by product area"), words);
    chart.kind = ChartKind::Bars;
    chart.subtitle = words.translate("Chart", "top 5");
    std::vector<Value> parts = figuresPerPart(input, id, input.selection);
    std::erase_if(parts, [](const Value &part) { return countOf(part) <= 0 || partOf(part).isEmpty(); });
    if (parts.empty() && !computableOf(input.facts, {id}).isEmpty())
        chart.empty = words.translate("Chart", "No tickets in this period.");
    std::ranges::stable_sort(parts, std::ranges::greater{}, countOf);
    Series series{.name = words.translate("Chart", "Tickets")};
    for (const Value &part : std::span(parts).first(std::min<std::size_t>(5, parts.size()))) {
        chart.categories += words.word(u"product_area", partOf(part));
        ChartPoint point = pointOf(input, metric, part, words);
        point.value = countOf(part);
        const int tickets = static_cast<int>(countOf(part));
        point.text = words.translate("Unit", "%n ticket(s)", nullptr, tickets);
        point.drill = Drill{id, {}, narrowed(input.selection, QStringLiteral("product_area"), partOf(part)), true};
        series.points.push_back(point);
    }
    if (!series.points.empty())
        chart.series.push_back(std::move(series));
    return chart;
}

} // namespace kompas
