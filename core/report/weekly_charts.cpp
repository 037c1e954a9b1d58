// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/weekly_blocks.h"

namespace kompas {

namespace {

/// What axis values are divided by, and what stands behind them.
struct AxisUnit {
    double divisor = 1;
    QString text = {};
    int decimals = 0;
};

AxisUnit axisUnitOf(Unit unit, const std::vector<Value> &values, const Words &words)
{
    if (unit == Unit::Percent)
        return {1, QStringLiteral("\u00a0%"), 0};
    if (unit != Unit::Minutes)
        return {};
    double highest = 0;
    for (const Value &value : values)
        highest = std::max(highest, value.value.value_or(0));
    const QString space = QChar(0x00a0);
    if (highest < 2 * 60)
        return {1, space + words.translate("Unit", "min"), 0};
    if (highest < 48 * 60)
        return {60, space + words.translate("Unit", "h"), 0};
    return {24 * 60, space + words.translate("Unit", "d"), 0};
}

Series lineOf(const PageInput &input, const Metric &metric, const std::vector<Value> &values, double divisor,
              const Words &words)
{
    const auto scaled = [divisor](std::optional<double> value) {
        return value ? std::optional(*value / divisor) : std::nullopt;
    };
    Series series{.name = words.shortName(metric)};
    for (const Value &value : values) {
        ChartPoint point{.value = scaled(value.value), .low = scaled(value.low), .high = scaled(value.high)};
        if (value.value) {
            point.text = words.amount(metric.unit, value.value).text() + QStringLiteral(" · ")
                         + words.translate("Tile", "n = %1").arg(words.count(value.n));
            point.drill = Drill{QString::fromLatin1(metric.id), {}, over(input.selection, value.period)};
        }
        series.points.push_back(point);
    }
    return series;
}

void addWeeks(Chart &chart, const std::vector<Value> &values, const Words &words)
{
    for (const Value &value : values) {
        if (!value.complete && chart.incompleteFrom < 0)
            chart.incompleteFrom = static_cast<int>(chart.categories.size());
        chart.categories += words.bucketTick(value.period, Bucket::Week);
        chart.periods.push_back(value.period);
    }
}

/// The target in force in the last week that has one.
void addTarget(Chart &chart, const Metric &metric, const std::vector<Value> &values, double divisor, const Words &words)
{
    const auto last = std::find_if(values.rbegin(), values.rend(), [](const Value &value) { return value.target; });
    if (last == values.rend())
        return;
    const QString label = words.translate("Verdict", "target %1").arg(targetText(metric, *last->target, words));
    for (const std::optional<double> bound : {last->target->low, last->target->high}) {
        if (bound)
            chart.targets.push_back({*bound / divisor, chart.targets.empty() ? label : QString()});
    }
}

} // namespace

Chart weekChart(const PageInput &input, const Words &words, const QString &id, const QString &title)
{
    const Metric &metric = *metricById(id);
    Chart chart{.title = title,
                .subtitle = words.translate("Chart", "12 weeks"),
                .empty = howToFill(metric, words),
                .language = words.language()};
    const std::optional<Period> weeks = lastTwelveWeeks(input);
    if (!weeks)
        return chart;
    const std::vector<Value> values = figuresPerBucket(input, id, over(input.selection, *weeks), Bucket::Week);
    const bool any = std::ranges::any_of(values, [](const Value &value) { return value.value.has_value(); });
    if (!any) {
        if (isComputable(input.facts, metric))
            chart.empty = words.translate("Chart", "No value in these weeks.");
        return chart;
    }
    const AxisUnit axis = axisUnitOf(metric.unit, values, words);
    chart.unit = axis.text;
    chart.decimals = axis.decimals;
    if (metric.shape == Shape::Centre)
        chart.subtitle +=
            QStringLiteral(" · ") + words.centerName(input.selection.center.value_or(metric.defaultCenter));
    addWeeks(chart, values, words);
    addTarget(chart, metric, values, axis.divisor, words);
    chart.series.push_back(lineOf(input, metric, values, axis.divisor, words));
    return chart;
}

Chart volumeChart(const PageInput &input, const Words &words)
{
    Chart chart = weekChart(input, words, QStringLiteral("tickets_created"),
                            words.translate("Chart", "New and solved tickets per week"));
    const Chart solved = weekChart(input, words, QStringLiteral("tickets_solved"), {});
    chart.targets.clear();
    if (chart.series.empty() || solved.series.empty() || solved.categories != chart.categories)
        return chart;
    chart.series.front().name = words.translate("Chart", "New");
    chart.series.push_back(solved.series.front());
    chart.series.back().role = Role::Series2;
    chart.series.back().name = words.translate("Chart", "Solved");
    return chart;
}

} // namespace kompas
