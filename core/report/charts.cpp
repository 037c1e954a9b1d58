// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/extent.h"
#include "core/report/blocks.h"

namespace kompas {

namespace {

/// What a point says when it is pointed at.
QString pointText(const Metric &metric, const Value &value, const Words &words)
{
    if (!value.value)
        return words.translate("Chart", "no value");
    QStringList parts = {words.amount(metric.unit, value.value).text()};
    if (metric.shape != Shape::Count && metric.shape != Shape::Split)
        parts += words.translate("Tile", "n = %1").arg(words.count(value.n));
    if (value.low && value.high) {
        parts += words.translate("Tile", "between %1 and %2")
                     .arg(words.amount(metric.unit, value.low).number, words.amount(metric.unit, value.high).text());
    }
    if (!value.complete)
        parts += words.translate("Chart", "unfinished");
    return parts.join(QStringLiteral(" · "));
}

ChartPoint pointOf(const PageInput &input, const Metric &metric, const Value &value, const Words &words)
{
    return ChartPoint{.value = value.value,
                      .low = value.low,
                      .high = value.high,
                      .text = pointText(metric, value, words),
                      .drill = value.value ? std::optional(Drill{QString::fromLatin1(metric.id), value.part,
                                                                 over(input.selection, value.period)})
                                           : std::nullopt};
}

Chart emptyChart(const Metric &metric, const QString &title, const Words &words)
{
    return Chart{.title = title, .empty = howToFill(metric, words), .language = words.language()};
}

/// The target in force at the end of the series, as a dashed line; both ends of a band.
void addTargets(Chart &chart, const Metric &metric, const std::vector<Value> &values, const Words &words)
{
    const auto last = std::find_if(values.rbegin(), values.rend(), [](const Value &value) { return value.target; });
    if (last == values.rend())
        return;
    const Target single = *last->target;
    if (single.low && single.high) {
        chart.targets.push_back(
            {*single.low, words.translate("Verdict", "target %1").arg(targetText(metric, single, words))});
        chart.targets.push_back({*single.high, {}});
    } else {
        chart.targets.push_back({single.low ? *single.low : *single.high,
                                 words.translate("Verdict", "target %1").arg(targetText(metric, single, words))});
    }
}

void setCategories(Chart &chart, const std::vector<Value> &values, Bucket bucket, const Words &words)
{
    for (const Value &value : values) {
        if (!value.complete && chart.incompleteFrom < 0)
            chart.incompleteFrom = static_cast<int>(chart.categories.size());
        chart.categories += words.bucketTick(value.period, bucket);
    }
}

bool anyValue(const std::vector<Value> &values)
{
    return std::ranges::any_of(values, [](const Value &value) { return value.value.has_value(); });
}

/// Why a chart over time is empty although the metric has data: undated records, or none in these weeks.
QString emptyInPeriod(const PageInput &input, const Metric &metric, const Words &words)
{
    if (!computableMetrics(input.facts).contains(QString::fromLatin1(metric.id)))
        return howToFill(metric, words);
    if (!lastDayOf(input))
        return words.translate("Chart", "These records carry no date, so they cannot be put in weeks.");
    return words.translate("Chart", "Nothing to count in these weeks. Choose another period or fewer filters.");
}

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

Series seriesOf(const PageInput &input, const Metric &metric, const QString &name, Role role,
                const std::vector<Value> &values, const Words &words)
{
    Series series{.name = name, .role = role};
    for (const Value &value : values)
        series.points.push_back(pointOf(input, metric, value, words));
    return series;
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

double countOf(const Value &value)
{
    return value.numerator.value_or(value.value.value_or(0));
}

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
    Chart chart = emptyChart(metric, words.translate("Chart", "CSAT per week"), words);
    chart.subtitle = words.translate("Chart", "12 weeks");
    chart.empty = emptyInPeriod(input, metric, words);
    chart.unit = QStringLiteral("\u00a0%");
    chart.fromZero = false;
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
    const QString id = QStringLiteral("backlog_by_status");
    const Metric &metric = *metricById(id);
    Chart chart = emptyChart(metric, words.translate("Chart", "Backlog by status"), words);
    chart.kind = ChartKind::StackedAreas;
    chart.subtitle = words.translate("Chart", "30 days");
    chart.empty = emptyInPeriod(input, metric, words);
    const std::optional<Period> period = lastThirtyDays(input);
    if (!period)
        return chart;
    const std::vector<Value> all = figuresPerPart(input, id, over(input.selection, *period), {}, Bucket::Day);
    bool categoriesSet = false;
    for (const StatusPart &part : statusParts) {
        std::vector<Value> values;
        std::ranges::copy_if(all, std::back_inserter(values),
                             [&part](const Value &value) { return value.part == QLatin1String(part.status); });
        if (values.empty() || std::ranges::none_of(values, [](const Value &value) { return countOf(value) > 0; }))
            continue;
        if (!categoriesSet)
            setCategories(chart, values, Bucket::Day, words);
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
    Chart chart = emptyChart(metric, words.translate("Chart", "NPS breakdown"), words);
    chart.kind = ChartKind::Shares;
    chart.unit = QStringLiteral("\u00a0%");
    chart.categories = {words.translate("Chart", "Share of the answers")};
    chart.empty = howToFill(*metricById(u"nps"), words);
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
    Chart chart = emptyChart(metric, words.translate("Chart", "Reopened tickets per week"), words);
    chart.subtitle = words.translate("Chart", "% of solved");
    chart.unit = QStringLiteral("\u00a0%");
    chart.empty = emptyInPeriod(input, metric, words);
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
    Chart chart = emptyChart(metric, words.translate("Chart", "Tickets by product area"), words);
    chart.kind = ChartKind::Bars;
    chart.subtitle = words.translate("Chart", "top 5");
    std::vector<Value> parts = figuresPerPart(input, id, input.selection);
    std::erase_if(parts, [](const Value &part) { return countOf(part) <= 0 || partOf(part).isEmpty(); });
    if (parts.empty() && computableMetrics(input.facts).contains(id))
        chart.empty = words.translate("Chart", "No tickets in this period.");
    std::ranges::stable_sort(parts, std::ranges::greater{}, countOf);
    Series series{.name = words.translate("Chart", "Tickets")};
    for (const Value &part : std::span(parts).first(std::min<std::size_t>(5, parts.size()))) {
        chart.categories += words.word(u"product_area", partOf(part));
        ChartPoint point = pointOf(input, metric, part, words);
        point.value = countOf(part);
        const int tickets = static_cast<int>(countOf(part));
        point.text = words.translate("Unit", "%n ticket(s)", nullptr, tickets);
        point.drill = Drill{id, partOf(part), input.selection};
        series.points.push_back(point);
    }
    if (!series.points.empty())
        chart.series.push_back(std::move(series));
    return chart;
}

} // namespace kompas
