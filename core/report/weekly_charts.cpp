// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plots.h"
#include "core/report/weekly_blocks.h"

namespace kompas {

Chart weekChart(const PageInput &input, const Words &words, const QString &id, const QString &title)
{
    const Metric &metric = *metricById(id);
    Chart chart = trendChart(input, words, {.metric = id, .title = title, .reach = lastWeeks(input, words, 12)});
    if (metric.shape == Shape::Centre && !chart.series.empty())
        chart.subtitle +=
            QStringLiteral(" · ") + words.centerName(input.selection.center.value_or(metric.defaultCenter));
    return chart;
}

Chart volumeChart(const PageInput &input, const Words &words)
{
    const std::optional<Reach> reach = lastWeeks(input, words, 12);
    const Metric &created = *metricById(u"tickets_created");
    const Metric &solved = *metricById(u"tickets_solved");
    Chart chart = chartFor(input, created, words.translate("Chart", "New and solved tickets per week"), words);
    if (!reach)
        return chart;
    chart.subtitle = reach->text;
    const Selection weeks = over(input.selection, reach->period);
    const auto add = [&](const Metric &metric, const QString &name, Role role) {
        const std::vector<Value> values = figuresPerBucket(input, QString::fromLatin1(metric.id), weeks, reach->bucket);
        if (!anyValue(values))
            return;
        if (chart.categories.isEmpty())
            setCategories(chart, values, reach->bucket, words);
        chart.series.push_back(seriesOf(input, metric, name, role, values, words));
    };
    add(created, words.translate("Chart", "New"), Role::Series1);
    add(solved, words.translate("Chart", "Solved"), Role::Series2);
    return chart;
}

} // namespace kompas
