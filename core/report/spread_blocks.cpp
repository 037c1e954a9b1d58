// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/spread_blocks.h"

#include "core/metrics/aid.h"
#include "core/metrics/permission.h"
#include "core/report/chart_parts.h"
#include "core/report/plots.h"
#include "core/report/steering_texts.h"
#include "core/steering/baseline.h"
#include "core/steering/funnel.h"

#include <cmath>

namespace kompas {

namespace {

constexpr int funnelSteps = 40; ///< places along the horizontal axis at which a limit is drawn

/// The metric says by what it is formed; the past leaves the period of the page out.
std::optional<MetricPast> pastOf(const PageInput &input, const Metric &metric)
{
    auto past = metricPast(input.facts, input.definitions, input.targets, QString::fromLatin1(metric.id),
                           input.selection, PastDepth::Totals);
    return past ? std::optional(std::move(*past)) : std::nullopt;
}

QString signalText(const WeekSpread &spread, const WeekSpread::Week &week, const Words &words)
{
    if (week.signal == WeekSpread::Signal::Beyond)
        return words.translate("Spread", "beyond what it does by itself");
    if (week.signal == WeekSpread::Signal::Run)
        return spread.bucket == Bucket::Week
                   ? words.translate("Spread", "the eighth week or later on the same side of the mean")
                   : words.translate("Spread", "the eighth month or later on the same side of the mean");
    return {};
}

/// A level line with the same value in every category of its stretch.
Series levelSeries(const WeekSpread &spread, const Words &words)
{
    Series series{.name = words.translate("Spread", "level"), .role = Role::Series2};
    for (std::size_t i = 0; i < spread.weeks.size(); ++i) {
        std::optional<double> value;
        for (const WeekSpread::Level &level : spread.levels) {
            if (i >= level.first)
                value = level.mean;
        }
        series.points.push_back({.value = value});
    }
    return series;
}

Series limitSeries(const WeekSpread &spread, double value, const QString &name)
{
    Series series{.name = name, .role = Role::Neutral, .dashed = true};
    series.points.assign(spread.weeks.size(), ChartPoint{.value = value});
    return series;
}

Series weekSeries(const PageInput &input, const Metric &metric, const WeekSpread &spread, const Words &words)
{
    Series series{.name = words.shortName(metric), .role = Role::Series1};
    for (const WeekSpread::Week &week : spread.weeks) {
        QStringList texts = {words.amount(metric.unit, week.value).text(),
                             words.translate("Tile", "n = %1").arg(words.count(week.n)),
                             signalText(spread, week, words)};
        texts.removeAll(QString());
        const Drill drill{QString::fromLatin1(metric.id), {}, over(input.selection, week.period)};
        series.points.push_back({.value = week.value,
                                 .text = texts.join(QStringLiteral(" · ")),
                                 .drill = week.value ? std::optional(drill) : std::nullopt,
                                 .n = week.n});
    }
    return series;
}

/// What the chart says, in sentences.
QString controlText(const Metric &metric, const WeekSpread &spread, const Words &words)
{
    const auto amount = [&](std::optional<double> value) { return words.amount(metric.unit, value).text(); };
    QStringList sentences = {words.translate("Spread", "By itself it lies between %1 and %2.")
                                 .arg(amount(spread.limits->low), amount(spread.limits->high))};
    const int standing = weeksStandingOut(spread);
    sentences += standing == 0
                     ? words.translate("Spread", "No week stands out: the ups and downs are chance.")
                     : words.translate("Spread", "%n point(s) are more than chance; point at them.", nullptr, standing);
    for (std::size_t i = 1; i < spread.levels.size(); ++i)
        sentences += words.translate("Spread", "In %1 it moved from %2 to %3 and stayed there.")
                         .arg(words.bucketTick(spread.weeks[spread.levels[i].first].period, spread.bucket),
                              amount(spread.levels[i - 1].mean), amount(spread.levels[i].mean));
    if (spread.isFrozen)
        sentences += words.translate("Spread", "The limits are those of the baseline you froze (%1).")
                         .arg(bucketCount(spread.bucket, spread.ofBaseline, words));
    if (spread.p90 && spread.p10)
        sentences += words.translate("Spread", "Spread (P90 − P10): %1.").arg(amount(*spread.p90 - *spread.p10));
    return sentences.join(u' ');
}

/// Where the limits of a funnel are drawn: closer together where groups are small and they bend.
std::vector<double> funnelPlaces(double fewest, double most)
{
    std::vector<double> places;
    for (int i = 0; i <= funnelSteps; ++i) {
        const double share = static_cast<double>(i) / funnelSteps;
        places.push_back(fewest + share * share * (most - fewest));
    }
    return places;
}

void addLimits(Chart &chart, const Funnel &funnel, const Words &words)
{
    double most = 0;
    double fewest = static_cast<double>(funnel.groups.front().n);
    for (const Funnel::Group &each : funnel.groups) {
        most = std::max(most, static_cast<double>(each.n));
        fewest = std::min(fewest, static_cast<double>(each.n));
    }
    most *= 1.05;
    fewest = std::max(1.0, fewest * 0.7);
    Series centre{.name = words.translate("Spread", "all together"), .role = Role::Series2, .dashed = true};
    centre.points = {{.value = funnel.pool->centre(), .across = fewest},
                     {.value = funnel.pool->centre(), .across = most}};
    Series usual[2] = {{.name = words.translate("Spread", "95 %"), .role = Role::Neutral, .dashed = true},
                       {.role = Role::Neutral, .dashed = true}};
    Series outer[2] = {{.name = words.translate("Spread", "99.8 %"), .role = Role::Series4, .dashed = true},
                       {.role = Role::Series4, .dashed = true}};
    for (const double n : funnelPlaces(fewest, most)) {
        const FunnelLimits limits = funnel.pool->at(n);
        usual[0].points.push_back({.value = limits.usual.high, .across = n});
        usual[1].points.push_back({.value = limits.usual.low, .across = n});
        outer[0].points.push_back({.value = limits.outer.high, .across = n});
        outer[1].points.push_back({.value = limits.outer.low, .across = n});
    }
    chart.series.push_back(std::move(centre));
    for (Series *each : {&usual[0], &usual[1], &outer[0], &outer[1]})
        chart.series.push_back(std::move(*each));
}

QString placeText(Funnel::Place place, const Words &words)
{
    switch (place) {
    case Funnel::Place::Within:
        return words.translate("Spread", "can be chance");
    case Funnel::Place::Unusual:
        return words.translate("Spread", "unusual: one in twenty by chance");
    case Funnel::Place::Outside:
        return words.translate("Spread", "more than chance");
    }
    return {};
}

/// Agents are dots without a name beside each other; their names stand where they may be compared.
QString groupName(const Funnel &funnel, std::size_t index, const Words &words)
{
    if (funnel.dimension == QLatin1String("agent"))
        return words.translate("Spread", "agent %1").arg(words.count(static_cast<qint64>(index) + 1));
    return words.word(funnel.dimension, funnel.groups[index].word);
}

void addGroups(Chart &chart, const PageInput &input, const Metric &metric, const Funnel &funnel, const Words &words)
{
    const bool isOfAgents = funnel.dimension == QLatin1String("agent");
    Series inside{.name = words.translate("Spread", "can be chance"), .role = Role::Series1};
    Series outside{.name = words.translate("Spread", "more than chance"), .role = Role::Bad};
    for (std::size_t i = 0; i < funnel.groups.size(); ++i) {
        const Funnel::Group &each = funnel.groups[i];
        chart.categories += groupName(funnel, i, words);
        ChartPoint point{.value = each.value,
                         .text = QStringList({words.amount(metric.unit, each.value).text(),
                                              words.translate("Tile", "n = %1").arg(words.count(each.n)),
                                              placeText(each.place, words)})
                                     .join(QStringLiteral(" · ")),
                         .n = each.n,
                         .across = static_cast<double>(each.n)};
        if (!isOfAgents)
            point.drill =
                Drill{QString::fromLatin1(metric.id), {}, narrowed(input.selection, funnel.dimension, each.word), true};
        const bool isOutside = each.place == Funnel::Place::Outside;
        inside.points.push_back(isOutside ? ChartPoint{} : point);
        outside.points.push_back(isOutside ? point : ChartPoint{});
    }
    chart.series.push_back(std::move(inside));
    if (std::ranges::any_of(outside.points, [](const ChartPoint &each) { return each.value.has_value(); }))
        chart.series.push_back(std::move(outside));
}

QString whyNoFunnel(const Funnel &funnel, const Words &words)
{
    switch (funnel.lack) {
    case Funnel::Lack::NotFormedFromRecords:
        return words.translate("Spread", "A number of records says nothing about how well a group does, so groups are "
                                         "not held against each other.");
    case Funnel::Lack::Forbidden:
        return words.translate("Spread", "This metric is not shown by this dimension.");
    case Funnel::Lack::TooFewGroups:
        return funnel.dimension == QLatin1String("agent")
                   ? words.translate("Spread", "Fewer than five agents have enough records; they are not shown beside "
                                               "each other.")
                   : words.translate("Spread", "No two groups have enough records in this selection.");
    case Funnel::Lack::NoData:
        return words.translate("Spread", "No records in this selection.");
    case Funnel::Lack::None:
        break;
    }
    return {};
}

bool hasSingleValue(const Metric &metric)
{
    return metric.shape != Shape::Split && !isAid(metric)
           && QLatin1String(metric.recipe.function) != QLatin1String("mean_median_gap")
           && QLatin1String(metric.recipe.function) != QLatin1String("peak");
}

} // namespace

Chart controlChart(const PageInput &input, const Words &words, const Metric &metric)
{
    const std::optional<MetricPast> past = pastOf(input, metric);
    const MetricPast known = past.value_or(MetricPast{.metric = QString::fromLatin1(metric.id)});
    return controlChart(input, words, metric, known,
                        weekSpread(known, frozenBaseline(input.plans, QString::fromLatin1(metric.id))));
}

Chart controlChart(const PageInput &input, const Words &words, const Metric &metric, const MetricPast &past,
                   const WeekSpread &spread)
{
    Chart chart = chartFor(input, metric, words.translate("Spread", "Is it more than chance?"), words);
    chart.kind = ChartKind::Lines;
    chart.fromZero = false;
    if (!spread.limits) {
        const QString lack = lackText(past, words);
        chart.empty = lack.isEmpty() ? chart.empty : lack;
        return chart;
    }
    chart.subtitle = bucketCount(spread.bucket, static_cast<int>(spread.weeks.size()), words);
    for (const WeekSpread::Week &week : spread.weeks) {
        chart.categories += words.bucketTick(week.period, spread.bucket);
        chart.periods.push_back(week.period);
    }
    chart.series.push_back(weekSeries(input, metric, spread, words));
    chart.series.push_back(levelSeries(spread, words));
    chart.series.push_back(limitSeries(spread, spread.limits->high, words.translate("Spread", "upper limit")));
    chart.series.push_back(limitSeries(spread, spread.limits->low, words.translate("Spread", "lower limit")));
    chart.note = controlText(metric, spread, words);
    showInOneUnit(chart, metric, words);
    return chart;
}

Chart funnelChart(const PageInput &input, const Words &words, const Metric &metric, const QString &dimension)
{
    const QString title =
        words.translate("Spread", "Do they differ? By %1").arg(words.dimensionName(dimension).toLower());
    Chart chart = chartFor(input, metric, title, words);
    chart.kind = ChartKind::Scatter;
    chart.fromZero = false;
    // A single week seldom tells groups apart: as many weeks as the chart beside it.
    const std::optional<Reach> reach = lastWeeks(input, words, pastWeeks);
    const Selection selection = reach ? over(input.selection, reach->period) : input.selection;
    const auto funnel =
        funnelOf(input.facts, input.definitions, input.targets, QString::fromLatin1(metric.id), selection, dimension);
    if (!funnel || funnel->lack != Funnel::Lack::None) {
        chart.empty = funnel ? whyNoFunnel(*funnel, words) : funnel.error().message;
        return chart;
    }
    chart.acrossTitle = words.translate("Spread", "records");
    chart.subtitle = reach ? reach->text : QString();
    addGroups(chart, input, metric, *funnel, words);
    addLimits(chart, *funnel, words);
    chart.note = words.translate("Spread", "Between the inner lines groups differ by chance in 95 % of the cases, "
                                           "between the outer ones in 99.8 %. Small groups lie far apart by chance.");
    if (funnel->few > 0)
        chart.note +=
            u' ' + words.translate("Spread", "%n group(s) with too few records not shown.", nullptr, funnel->few);
    showInOneUnit(chart, metric, words);
    return chart;
}

void addSpread(PageDraft &page, const PageInput &input, const Words &words, const Metric &metric)
{
    if (!hasSingleValue(metric))
        return;
    page.add(QStringLiteral("spread-weeks"), 12, controlChart(input, words, metric));
    std::vector<std::pair<QString, Chart>> charts;
    for (const char *each : {"team", "channel", "agent"}) {
        const QString dimension = QString::fromLatin1(each);
        const bool isHidden = dimension == QLatin1String("agent") && input.agents == QLatin1String("team");
        if (mayBeGroupedBy(metric, dimension) && !isHidden)
            charts.emplace_back(dimension, funnelChart(input, words, metric, dimension));
    }
    const auto isEmpty = [](const auto &each) { return each.second.series.empty(); };
    // Where none can be drawn, one sentence is enough.
    if (std::ranges::all_of(charts, isEmpty))
        charts.resize(std::min<std::size_t>(charts.size(), 1));
    else
        std::erase_if(charts, isEmpty);
    for (auto &[dimension, chart] : charts)
        page.add(QStringLiteral("spread-") + dimension, charts.size() == 1 ? 12 : 6, std::move(chart));
}

} // namespace kompas
