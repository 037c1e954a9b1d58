// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/part_bars.h"

namespace kompas {

Chart partBars(const PageInput &input, const Words &words, const PartAsk &ask)
{
    const Metric &metric = *metricById(ask.metric);
    const QString dimension = QString::fromLatin1(metric.splitBy);
    const bool isShare = metric.unit == Unit::Percent;
    Chart chart = chartFor(input, metric, ask.title, words);
    chart.kind = ChartKind::Bars;
    chart.decimals = isShare ? 1 : 0;
    std::vector<Value> parts = figuresPerPart(input, ask.metric, input.selection);
    std::erase_if(parts, [](const Value &part) { return !part.value || countOf(part) <= 0; });
    std::ranges::stable_sort(parts, std::ranges::greater{}, countOf);
    Series series{.name = words.shortName(metric)};
    for (const Value &part : std::span(parts).first(std::min(ask.most, parts.size()))) {
        chart.categories += words.word(dimension, part.part);
        ChartPoint point = pointOf(input, metric, part, words);
        if (isShare)
            point.text = words.amount(metric.unit, part.value).text() + QStringLiteral(" · ")
                         + words.translate("Tile", "n = %1").arg(words.count(static_cast<qint64>(countOf(part))));
        point.drill = Drill{ask.metric, part.part, input.selection};
        series.points.push_back(std::move(point));
    }
    if (series.points.empty()) {
        if (isComputable(input.facts, metric))
            chart.empty = words.translate("Chart", "Nothing to count in this period.");
        return chart;
    }
    if (parts.size() > ask.most) {
        const int more = static_cast<int>(parts.size() - ask.most);
        chart.note = words.translate("Chart", "%n smaller group(s) not shown.", nullptr, more);
    }
    chart.series.push_back(std::move(series));
    return chart;
}

} // namespace kompas
