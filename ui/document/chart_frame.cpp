// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/chart_frame.h"

#include "core/report/words.h"

#include <QFontMetricsF>

namespace kompas {

namespace {

bool isLines(const Chart &chart)
{
    return chart.kind == ChartKind::Lines || chart.kind == ChartKind::StackedAreas;
}

/// The lowest and highest value to be seen, targets included.
std::pair<double, double> extentOf(const Chart &chart)
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    const auto see = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (int series = 0; series < static_cast<int>(chart.series.size()); ++series) {
        const std::vector<ChartPoint> &points = chart.series[static_cast<std::size_t>(series)].points;
        for (int point = 0; point < static_cast<int>(points.size()); ++point) {
            const std::optional<double> &value = points[static_cast<std::size_t>(point)].value;
            if (value)
                see(chart.kind == ChartKind::StackedAreas ? stackedUpTo(chart, series, point) : *value);
        }
    }
    for (const TargetLine &target : chart.targets)
        see(target.value);
    return {low, high};
}

AxisScale scaleOf(const Chart &chart, qreal height, const Sizes &sizes)
{
    auto [low, high] = extentOf(chart);
    const bool percent = chart.unit.contains(u'%');
    if (chart.fromZero || chart.kind == ChartKind::StackedAreas) {
        low = std::min(low, 0.0);
    } else {
        const double margin = std::max((high - low) * 0.15, percent ? 2.0 : 0.0);
        low -= margin;
        high += margin;
    }
    if (percent && !chart.fromZero) {
        low = std::max(low, 0.0);
        high = std::min(high, 100.0);
    }
    const int ticks = std::clamp(static_cast<int>(height / (sizes.text * 3.2)), 2, 5);
    return niceScale(low, high, ticks, !percent && chart.decimals == 0);
}

/// Names at the ends of the lines, moved apart where they would overlap.
std::vector<qreal> directPositions(const Chart &chart, const ChartFrame &frame, qreal lineHeight)
{
    std::vector<std::pair<qreal, std::size_t>> wanted;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        qreal y = frame.plot.center().y();
        for (const ChartPoint &point : chart.series[i].points) {
            if (point.value)
                y = frame.yOf(*point.value);
        }
        wanted.emplace_back(y, i);
    }
    std::ranges::sort(wanted);
    for (std::size_t i = 1; i < wanted.size(); ++i)
        wanted[i].first = std::max(wanted[i].first, wanted[i - 1].first + lineHeight);
    const qreal over = wanted.empty() ? 0 : wanted.back().first - (frame.plot.bottom() - lineHeight * 0.3);
    std::vector<qreal> result(wanted.size());
    for (const auto &[y, series] : wanted)
        result[series] = over > 0 ? y - over : y;
    return result;
}

/// Labels that have room, counted back from the newest.
std::vector<int> labelledCategories(const Chart &chart, const ChartFrame &frame, const QFont &font)
{
    const int count = static_cast<int>(chart.categories.size());
    qreal widest = 0;
    for (const QString &category : chart.categories)
        widest = std::max(widest, textWidth(category, font));
    const qreal step = count > 1 ? frame.plot.width() / (count - 1) : frame.plot.width();
    const int every = std::max(1, static_cast<int>(std::ceil((widest * 1.5 + 4) / std::max<qreal>(step, 0.1))));
    std::vector<int> result;
    for (int i = count - 1; i >= 0; i -= every)
        result.push_back(i);
    return result;
}

QString legendText(const Chart &chart, const Series &series)
{
    if (chart.kind != ChartKind::Shares || series.points.empty() || !series.points.front().value)
        return series.name;
    const Words words = Words::of(chart.language);
    return series.name + u' ' + words.number(*series.points.front().value, 0) + chart.unit;
}

/// The legend flows like text; returns its items and height.
std::pair<std::vector<LegendItem>, qreal> legendItems(const Chart &chart, const QRectF &area, const Sizes &sizes)
{
    const QFont font = textFont(sizes.text);
    const QFontMetricsF metrics(font);
    const qreal swatch = sizes.text * 0.8;
    std::vector<LegendItem> items;
    qreal left = area.left();
    qreal top = area.top();
    for (const Series &series : chart.series) {
        const QString words = legendText(chart, series);
        const qreal width = swatch + sizes.gap * 0.5 + metrics.horizontalAdvance(words);
        if (left > area.left() && left + width > area.right()) {
            left = area.left();
            top += metrics.height();
        }
        items.push_back({QRectF(left, top + (metrics.height() - swatch) / 2, swatch, swatch),
                         QPointF(left + swatch + sizes.gap * 0.5, top + metrics.ascent()), words});
        left += width + sizes.gap * 1.5;
    }
    return {items, items.empty() ? 0 : top + metrics.height() - area.top()};
}

/// Title left, subtitle right of it or beneath; returns the bottom.
qreal layTitle(ChartFrame &frame, const Chart &chart, const Sizes &sizes, QSizeF size)
{
    const QFont titleFont = textFont(sizes.title, true);
    const QFont small = textFont(sizes.text);
    const qreal besides = textWidth(chart.title, titleFont) + sizes.gap * 2 + textWidth(chart.subtitle, small);
    const qreal height = wrappedHeight(chart.title, titleFont, size.width());
    frame.title = QRectF(0, 0, size.width(), height);
    if (chart.subtitle.isEmpty())
        return height;
    if (besides <= size.width()) {
        const qreal drop = QFontMetricsF(titleFont).ascent() - QFontMetricsF(small).ascent();
        frame.subtitle = QRectF(0, drop, size.width(), height);
        return height;
    }
    frame.subtitle = QRectF(0, height, size.width(), wrappedHeight(chart.subtitle, small, size.width()));
    return frame.subtitle.bottom();
}

void layAxes(ChartFrame &frame, const Chart &chart, const Sizes &sizes, QRectF area)
{
    const QFont font = textFont(sizes.text);
    const QFontMetricsF metrics(font);
    const Words words = Words::of(chart.language);
    frame.scale = scaleOf(chart, area.height() - metrics.height(), sizes);
    qreal widest = 0;
    for (double tick = frame.scale.from; tick <= frame.scale.to + frame.scale.step / 2; tick += frame.scale.step) {
        frame.tickTexts += words.number(tick, std::max(frame.scale.decimals, 0)) + chart.unit;
        widest = std::max(widest, metrics.horizontalAdvance(frame.tickTexts.last()));
    }
    qreal names = 0;
    for (const Series &series : chart.series)
        names = std::max(names, metrics.horizontalAdvance(series.name));
    frame.direct = chart.kind == ChartKind::Lines && chart.series.size() > 1 && names < area.width() * 0.25
                   && static_cast<qreal>(chart.series.size()) * metrics.height() < area.height();
    frame.plot = QRectF(widest + sizes.gap, area.top() + metrics.height() / 2,
                        area.width() - widest - sizes.gap - (frame.direct ? names + sizes.gap * 1.5 : sizes.gap / 2),
                        area.height() - metrics.height() * 1.5 - sizes.gap * 0.75);
    for (qsizetype i = 0; i < frame.tickTexts.size(); ++i)
        frame.tickYs.push_back(frame.yOf(frame.scale.from + frame.scale.step * static_cast<double>(i)));
    if (frame.direct)
        frame.directYs = directPositions(chart, frame, metrics.height());
    frame.labelled = labelledCategories(chart, frame, font);
}

} // namespace

qreal ChartFrame::xOf(int category, int categories) const
{
    return categories < 2 ? plot.center().x() : plot.left() + plot.width() * category / (categories - 1);
}

bool hasValues(const Chart &chart)
{
    return std::ranges::any_of(chart.series, [](const Series &series) {
        return std::ranges::any_of(series.points, [](const ChartPoint &point) { return point.value.has_value(); });
    });
}

double stackedUpTo(const Chart &chart, int series, int point)
{
    double sum = 0;
    for (int i = 0; i <= series; ++i) {
        const std::vector<ChartPoint> &points = chart.series[static_cast<std::size_t>(i)].points;
        if (static_cast<std::size_t>(point) < points.size())
            sum += points[static_cast<std::size_t>(point)].value.value_or(0);
    }
    return sum;
}

ChartFrame frameOf(const Chart &chart, const Sizes &sizes, QSizeF size)
{
    ChartFrame frame;
    const QFont small = textFont(sizes.text);
    qreal top = layTitle(frame, chart, sizes, size) + sizes.gap;
    if (!hasValues(chart)) {
        frame.empty = QRectF(0, top, size.width(), std::max<qreal>(0, size.height() - top));
        return frame;
    }
    qreal bottom = size.height();
    if (!chart.note.isEmpty()) {
        const qreal height = wrappedHeight(chart.note, small, size.width());
        frame.note = QRectF(0, bottom - height, size.width(), height);
        bottom -= height + sizes.gap * 0.5;
    }
    if (!chart.headline.isEmpty()) {
        const QFontMetricsF metrics(textFont(sizes.headline, true));
        frame.headline = QRectF(0, top - sizes.gap * 0.5, metrics.horizontalAdvance(chart.headline), metrics.height());
        top = frame.headline.bottom() + sizes.gap * 0.5;
    }
    const bool wantsLegend = chart.kind == ChartKind::Shares || chart.kind == ChartKind::StackedAreas
                             || (chart.kind == ChartKind::Lines && chart.series.size() > 1);
    if (isLines(chart)) {
        // Whether lines are named directly is known only once the axes are laid; a second pass then leaves the legend
        // room.
        ChartFrame axes = frame;
        layAxes(axes, chart, sizes, QRectF(0, top, size.width(), bottom - top));
        if (wantsLegend && !axes.direct) {
            const qreal height = legendItems(chart, QRectF(0, 0, size.width(), 0), sizes).second;
            frame.legend = legendItems(chart, QRectF(0, bottom - height, size.width(), height), sizes).first;
            axes = frame;
            layAxes(axes, chart, sizes, QRectF(0, top, size.width(), bottom - height - sizes.gap * 0.5 - top));
        }
        return axes;
    }
    if (chart.kind == ChartKind::Shares) {
        const qreal bar = std::min<qreal>(sizes.text * 2.5, (bottom - top) / 2);
        frame.plot = QRectF(0, top, size.width(), bar);
        const qreal legendTop = frame.plot.bottom() + sizes.gap;
        const auto [items, height] = legendItems(chart, QRectF(0, legendTop, size.width(), 0), sizes);
        frame.legend = items;
        // The note belongs to the bar, not to the foot of a tall card.
        if (!chart.note.isEmpty())
            frame.note.moveTop(std::min(frame.note.top(), legendTop + height + sizes.gap));
    } else {
        frame.plot = QRectF(0, top, size.width(), bottom - top);
    }
    return frame;
}

} // namespace kompas
