// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/chart_layout.h"

#include "core/report/words.h"

#include <QFontMetricsF>

namespace kompas {

namespace {

/// The lowest and highest value to be seen, targets included.
std::pair<double, double> extentOf(const Chart &chart)
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    const auto see = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    const bool stacked = chart.kind == ChartKind::StackedAreas || chart.kind == ChartKind::Columns;
    // In rows only the first series is drawn.
    const std::size_t drawn = isRows(chart) ? 1 : chart.series.size();
    for (std::size_t series = 0; series < std::min(drawn, chart.series.size()); ++series) {
        const std::vector<ChartPoint> &points = chart.series[series].points;
        for (std::size_t point = 0; point < points.size(); ++point) {
            if (!points[point].value)
                continue;
            see(stacked ? stackedUpTo(chart, static_cast<int>(series), static_cast<int>(point)) : *points[point].value);
            if (chart.kind == ChartKind::Ranges || chart.series[series].banded) {
                see(points[point].low.value_or(*points[point].value));
                see(points[point].high.value_or(*points[point].value));
            }
        }
    }
    for (const TargetLine &target : chart.targets)
        see(target.value);
    return {low, high};
}

/// Names of the lines and of the targets that stand at the right end.
void collectEnds(ChartFrame &frame, const Chart &chart, bool targetsToo)
{
    frame.ends.clear();
    for (int i = 0; frame.direct && i < static_cast<int>(chart.series.size()); ++i)
        frame.ends.push_back({0, chart.series[static_cast<std::size_t>(i)].name, i, -1});
    for (int i = 0; targetsToo && i < static_cast<int>(chart.targets.size()); ++i) {
        if (frame.targets[static_cast<std::size_t>(i)].words.isEmpty())
            frame.ends.push_back({0, chart.targets[static_cast<std::size_t>(i)].label, -1, i});
    }
    std::erase_if(frame.ends, [](const EndName &name) { return name.words.isEmpty(); });
}

/// Puts the names beside what they name, moved apart where they would overlap.
void placeEnds(ChartFrame &frame, const Chart &chart, qreal lineHeight)
{
    for (EndName &name : frame.ends) {
        name.y = frame.plot.center().y();
        if (name.target >= 0)
            name.y = frame.yOf(chart.targets[static_cast<std::size_t>(name.target)].value);
        for (int point = 0; name.series >= 0 && point < static_cast<int>(chart.categories.size()); ++point) {
            if (const std::optional<double> value = valueAt(chart, name.series, point))
                name.y = frame.yOf(*value);
        }
    }
    std::ranges::stable_sort(frame.ends, {}, &EndName::y);
    for (std::size_t i = 1; i < frame.ends.size(); ++i)
        frame.ends[i].y = std::max(frame.ends[i].y, frame.ends[i - 1].y + lineHeight);
    // Those pushed beneath the plot come up again, and push the ones above them.
    qreal limit = frame.plot.bottom() - lineHeight * 0.3;
    for (auto name = frame.ends.rbegin(); name != frame.ends.rend(); ++name) {
        name->y = std::min(name->y, limit);
        limit = name->y - lineHeight;
    }
}

qreal endsWidth(const ChartFrame &frame, const Sizes &sizes)
{
    qreal widest = 0;
    for (const EndName &name : frame.ends)
        widest = std::max(widest, textWidth(name.words, textFont(sizes.text)));
    return frame.ends.empty() ? sizes.gap / 2 : widest + sizes.gap * 1.5;
}

/// Words of the ticks; returns the width of the widest.
qreal writeTicks(ChartFrame &frame, const Chart &chart, const QFont &font)
{
    const Words words = Words::of(chart.language);
    qreal widest = 0;
    frame.tickTexts.clear();
    for (double tick = frame.scale.from; tick <= frame.scale.to + frame.scale.step / 2; tick += frame.scale.step) {
        frame.tickTexts += words.number(tick, std::max(frame.scale.decimals, 0)) + chart.unit;
        widest = std::max(widest, textWidth(frame.tickTexts.last(), font));
    }
    return widest;
}

/// Plot, ticks, labels, marks and flags, with the room at the right that the names at the ends need.
void layPlot(ChartFrame &frame, const Chart &chart, const Sizes &sizes, const QRectF &area)
{
    const QFont font = textFont(sizes.text);
    const QFontMetricsF metrics(font);
    const int ticks = std::clamp(static_cast<int>((area.height() - 2 * metrics.height()) / (sizes.text * 3.2)), 2, 5);
    frame.scale = valueScale(chart, ticks);
    const qreal left = area.left() + writeTicks(frame, chart, font) + sizes.gap;
    const qreal right = std::max(left + 1, area.right() - endsWidth(frame, sizes));
    frame.plot = QRectF(left, area.top(), right - left, area.height());
    frame.labels = categoryLabels(chart, frame, sizes);
    qreal beneath = 0;
    for (const PlacedWords &label : frame.labels)
        beneath = std::max(beneath, label.box.bottom());
    frame.marks = markLabels(chart, frame, sizes);
    qreal above = 0;
    for (const PlacedWords &mark : frame.marks)
        above = std::max(above, -mark.box.top());
    frame.flags = noteFlags(chart, frame, sizes);
    const qreal flag = frame.flags.empty() ? 0 : metrics.height() + sizes.gap * 0.25;
    const qreal top = area.top() + std::max(metrics.height() / 2, above + flag);
    frame.plot.setTop(top);
    frame.plot.setBottom(std::max(top + 1, area.bottom() - beneath - sizes.gap * 0.75));
    for (PlacedWords &label : frame.labels)
        label.box.translate(0, frame.plot.bottom() + sizes.gap * 0.75);
    for (PlacedWords &mark : frame.marks)
        mark.box.translate(0, frame.plot.top());
    for (NoteFlag &each : frame.flags)
        each.box.translate(0, frame.plot.top() - above);
    frame.ticks.clear();
    for (qsizetype i = 0; i < frame.tickTexts.size(); ++i)
        frame.ticks.push_back(frame.yOf(frame.scale.from + frame.scale.step * static_cast<double>(i)));
}

/// One bar per category, the series on top of each other.
void layColumns(ChartFrame &frame, const Chart &chart)
{
    frame.parts.clear();
    const int count = static_cast<int>(chart.categories.size());
    const qreal slot = frame.plot.width() / std::max(1, count);
    const qreal width = slot < 3 ? slot : std::min(slot * 0.8, 72.0);
    for (int series = 0; series < static_cast<int>(chart.series.size()); ++series) {
        for (int point = 0; point < count; ++point) {
            if (!valueAt(chart, series, point))
                continue;
            const qreal from = frame.yOf(series > 0 ? stackedUpTo(chart, series - 1, point) : 0.0);
            const qreal to = frame.yOf(stackedUpTo(chart, series, point));
            frame.parts.push_back(
                {ChartPart{series, point}, QRectF(QPointF(frame.xOf(point, count) - width / 2, std::min(from, to)),
                                                  QSizeF(width, std::abs(from - to)))});
        }
    }
}

} // namespace

AxisScale valueScale(const Chart &chart, int ticks)
{
    auto [low, high] = extentOf(chart);
    const bool percent = chart.unit.contains(u'%');
    const bool stacked = chart.kind == ChartKind::StackedAreas || chart.kind == ChartKind::Columns;
    if (chart.fromZero || stacked || chart.kind == ChartKind::Bars) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    } else {
        // Room to see them in, which does not say that a duration or a count could be less than nothing.
        const double margin = std::max((high - low) * 0.15, percent ? 2.0 : 0.0);
        low = low < 0 ? low - margin : std::max(0.0, low - margin);
        high = high > 0 ? high + margin : std::min(0.0, high + margin);
    }
    if (percent && !chart.fromZero) {
        low = std::max(low, 0.0);
        high = std::min(high, 100.0);
    }
    return niceScale(low, high, ticks, !percent && chart.decimals == 0);
}

std::vector<PlacedWords> categoryLabels(const Chart &chart, const ChartFrame &frame, const Sizes &sizes)
{
    const QFont font = textFont(sizes.text);
    const int count = static_cast<int>(chart.categories.size());
    qreal widest = 0;
    qreal widestWord = 0;
    // Shaping thousands of words takes longer than drawing them; the longest are among those that are shaped.
    const bool isLong = count > 500;
    const qsizetype longest = isLong ? std::ranges::max(chart.categories, {}, &QString::size).size() : 0;
    for (const QString &category : chart.categories) {
        if (isLong && category.size() < longest)
            continue;
        widest = std::max(widest, textWidth(category, font));
        for (const QString &word : category.split(u' '))
            widestWord = std::max(widestWord, textWidth(word, font));
    }
    const qreal step = frame.plot.width() / std::max(1, frame.slotted ? count : count - 1);
    // The names of parts are wrapped before any is left out; what stands for a moment in time is understood from its
    // neighbours.
    const bool wraps = frame.slotted && chart.periods.empty() && widest > step - sizes.gap * 0.5
                       && widestWord <= step - sizes.gap * 0.5;
    const qreal room = wraps ? step - sizes.gap * 0.5 : widest + 1;
    const int every =
        wraps ? 1 : std::max(1, static_cast<int>(std::ceil((widest * 1.5 + sizes.text * 0.5) / std::max(step, 0.1))));
    const bool full = frame.slotted && widest <= step - sizes.gap * 0.5;
    const qreal right = frame.plot.right() + sizes.gap * (frame.ends.empty() ? 0.5 : 1.5);
    std::vector<PlacedWords> result;
    // Counted back from the newest.
    for (int i = count - 1; i >= 0; i -= full ? 1 : every) {
        const QString &words = chart.categories[i];
        const qreal width = wraps ? room : textWidth(words, font) + 1;
        const qreal left = std::clamp<qreal>(frame.xOf(i, count) - width / 2, 0, std::max<qreal>(0, right - width));
        result.push_back({QRectF(left, 0, width, wrappedHeight(words, font, width)), words});
    }
    return result;
}

void layUpright(ChartFrame &frame, const Chart &chart, const Sizes &sizes, const QRectF &area)
{
    const QFontMetricsF metrics(textFont(sizes.text));
    qreal names = 0;
    for (const Series &series : chart.series)
        names = std::max(names, metrics.horizontalAdvance(series.name));
    frame.direct = chart.kind == ChartKind::Lines && chart.series.size() > 1 && names < area.width() * 0.25
                   && static_cast<qreal>(chart.series.size()) * metrics.height() < area.height();
    collectEnds(frame, chart, false);
    layPlot(frame, chart, sizes, area);
    const auto finish = [&] {
        if (chart.kind == ChartKind::Columns)
            layColumns(frame, chart);
        placeEnds(frame, chart, metrics.height());
        frame.targets = targetLabels(chart, frame, sizes);
    };
    finish();
    // A target without a free place in the plot is named at its end instead, like a line.
    collectEnds(frame, chart, true);
    const bool moved = std::ranges::any_of(frame.ends, [](const EndName &name) { return name.target >= 0; });
    if (moved) {
        const std::vector<EndName> ends = frame.ends;
        layPlot(frame, chart, sizes, area);
        finish();
        for (const EndName &name : ends) {
            if (name.target >= 0)
                frame.targets[static_cast<std::size_t>(name.target)].words.clear();
        }
    } else {
        placeEnds(frame, chart, metrics.height());
    }
}

} // namespace kompas
