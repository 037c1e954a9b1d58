// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plots.h"

#include "core/metrics/statistics.h"

namespace kompas {

namespace {

void addMeanAndMedian(Chart &chart, const PageInput &input, const Metric &metric, const Reach &reach,
                      const Words &words)
{
    for (const Center center : {Center::Median, Center::Mean}) {
        Selection selection = over(input.selection, reach.period);
        selection.center = center;
        const std::vector<Value> values =
            figuresPerBucket(input, QString::fromLatin1(metric.id), selection, reach.bucket);
        if (!anyValue(values))
            return;
        if (chart.categories.isEmpty()) {
            setCategories(chart, values, reach.bucket, words);
            addTargets(chart, metric, values, words);
        }
        const bool isMean = center == Center::Mean;
        Series series =
            seriesOf(input, metric, words.centerName(center), isMean ? Role::Neutral : Role::Series1, values, words);
        series.dashed = isMean;
        for (ChartPoint &point : series.points) {
            if (point.drill)
                point.drill->selection.center = center;
        }
        chart.series.push_back(std::move(series));
    }
}

/// Words of the program itself stand in the order of their table, the data's own after them.
std::size_t placeOf(QStringView dimension, const QString &word)
{
    const auto isIt = [&](const CanonicalWord &each) {
        return dimension == QLatin1String(each.dimension) && word == QLatin1String(each.word);
    };
    return static_cast<std::size_t>(std::ranges::find_if(canonicalWords(), isIt) - canonicalWords().begin());
}

/// The groups that have a name and a value; how many more there are is said in the note.
std::vector<Value> shownGroups(std::vector<Value> groups, std::size_t most, Chart &chart, const Words &words)
{
    std::erase_if(groups, [](const Value &group) { return !group.value || partOf(group).isEmpty(); });
    if (groups.size() > most) {
        const int more = static_cast<int>(groups.size() - most);
        groups.resize(most);
        chart.note = words.translate("Chart", "%n smaller group(s) not shown.", nullptr, more);
    }
    return groups;
}

Chart groupChart(const PageInput &input, const Words &words, const QString &id, const QString &dimension,
                 ChartKind kind, std::size_t most)
{
    const Metric &metric = *metricById(id);
    Chart chart = chartFor(
        input, metric,
        words.translate("Chart", "%1 by %2").arg(words.shortName(metric), words.dimensionName(dimension).toLower()),
        words);
    chart.kind = kind;
    const auto [total, all] = figuresBy(input, id, input.selection, dimension);
    std::vector<Value> groups = shownGroups(all, most, chart, words);
    if (groups.empty()) {
        const bool areSmall =
            std::ranges::any_of(all, [](const Value &each) { return each.n > 0 && !partOf(each).isEmpty(); });
        if (total.n > 0)
            chart.empty = areSmall
                              ? words.translate("Chart", "No group has enough records in this period to show a number.")
                              : emptyDimension(metric, dimension, words);
        return chart;
    }
    // Waves follow each other in time, waits from short to long.
    if (dimension == QLatin1String("wave"))
        std::ranges::sort(groups, {}, partOf);
    if (dimension == QLatin1String("wait_band"))
        std::ranges::sort(groups, {}, [&](const Value &each) { return placeOf(dimension, partOf(each)); });
    chart.fromZero = true;
    if (metric.unit != Unit::Euro)
        chart.decimals = isBareNumber(metric.unit) || metric.unit == Unit::Points ? 0 : 1;
    Series series{.name = words.shortName(metric)};
    for (const Value &group : groups) {
        chart.categories += words.word(dimension, partOf(group));
        ChartPoint point = pointOf(input, metric, group, words);
        point.drill = Drill{id, {}, narrowed(input.selection, dimension, partOf(group)), true};
        series.points.push_back(point);
    }
    chart.series.push_back(std::move(series));
    if (groups.front().center)
        chart.subtitle = words.centerName(*groups.front().center);
    if (total.target && isForParts(*total.target, metric, dimension))
        addTargets(chart, metric, {total}, words);
    showInOneUnit(chart, metric, words);
    return chart;
}

} // namespace

Selection narrowed(const Selection &selection, const QString &dimension, const QString &word)
{
    Selection result = selection;
    std::erase_if(result.where, [&dimension](const Condition &each) { return each.dimension == dimension; });
    result.where.push_back({dimension, {word}});
    return result;
}

Sample sampleOf(const PageInput &input, const QString &metric, const Selection &selection)
{
    auto found = samples(input.facts, input.definitions, input.targets, metric, selection);
    return found && !found->empty() ? std::move(found->front()) : Sample{};
}

Chart trendChart(const PageInput &input, const Words &words, const TrendAsk &ask)
{
    const Metric &metric = *metricById(ask.metric);
    Chart chart = chartFor(input, metric, ask.title, words);
    if (!ask.reach)
        return chart;
    chart.subtitle = ask.reach->text;
    if (ask.meanBesideMedian) {
        addMeanAndMedian(chart, input, metric, *ask.reach, words);
    } else {
        const std::vector<Value> values =
            figuresPerBucket(input, ask.metric, over(input.selection, ask.reach->period), ask.reach->bucket);
        if (!anyValue(values))
            return chart;
        setCategories(chart, values, ask.reach->bucket, words);
        addTargets(chart, metric, values, words);
        chart.series.push_back(seriesOf(input, metric, words.shortName(metric), Role::Series1, values, words));
        if (ask.compares)
            addComparison(chart, input, metric, *ask.reach, words);
    }
    showInOneUnit(chart, metric, words);
    return chart;
}

Chart barsBy(const PageInput &input, const Words &words, const QString &metric, const QString &dimension)
{
    return groupChart(input, words, metric, dimension, ChartKind::Bars, 8);
}

Chart intervalsBy(const PageInput &input, const Words &words, const QString &metric, const QString &dimension,
                  std::size_t most)
{
    return groupChart(input, words, metric, dimension, ChartKind::Ranges, most);
}

Chart spreadBy(const PageInput &input, const Words &words, const QString &id, const QString &dimension,
               std::size_t most)
{
    const Metric &metric = *metricById(id);
    Chart chart = chartFor(
        input, metric,
        words.translate("Chart", "%1 by %2").arg(words.shortName(metric), words.dimensionName(dimension).toLower()),
        words);
    chart.kind = ChartKind::Ranges;
    chart.subtitle = words.translate("Chart", "median, P10 to P90");
    const auto groups = samples(input.facts, input.definitions, input.targets, id, input.selection, {dimension});
    if (!groups)
        return chart;
    Series series{.name = words.translate("Words", "median")};
    for (const Sample &sample : *groups) {
        const std::optional<Spread> spread = spreadOf(sample.values());
        if (!sample.groups || sample.groups->front().isEmpty() || !spread || series.points.size() == most)
            continue;
        if (static_cast<double>(spread->n) < *input.definitions.number(u"min_n.shown"))
            continue;
        const auto amount = [&](double value) { return words.amount(metric.unit, value).text(); };
        const QString word = sample.groups->front();
        chart.categories += words.word(dimension, word);
        series.points.push_back({.value = spread->median,
                                 .low = spread->p10,
                                 .high = spread->p90,
                                 .text = words.translate("Chart", "median %1").arg(amount(spread->median))
                                         + QStringLiteral(" · P10 ") + amount(spread->p10) + QStringLiteral(" · P90 ")
                                         + amount(spread->p90) + QStringLiteral(" · ")
                                         + words.translate("Tile", "n = %1").arg(words.count(spread->n)),
                                 .drill = Drill{id, {}, narrowed(input.selection, dimension, word), true}});
    }
    if (series.points.empty() && !groups->front().records.empty())
        chart.empty = emptyDimension(metric, dimension, words);
    if (!series.points.empty())
        chart.series.push_back(std::move(series));
    showInOneUnit(chart, metric, words);
    return chart;
}

} // namespace kompas
