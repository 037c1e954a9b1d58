// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/chart_layout.h"

#include "core/report/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QSet>

namespace kompas {

namespace {

constexpr int acrossTicks = 5;
constexpr qreal dotsPerPixel = 2;
constexpr qreal reach = 7; ///< how far from a dot it still answers

/// All that is drawn, as one line over the ticks of the horizontal axis: the upright axis and the labels are laid as
/// those of a chart over time.
Chart onEvenTicks(const Chart &chart, const AxisScale &across)
{
    Chart proxy{.kind = ChartKind::Lines,
                .targets = chart.targets,
                .zones = chart.zones,
                .unit = chart.unit,
                .decimals = chart.decimals,
                .fromZero = chart.fromZero,
                .language = chart.language};
    const Words words = Words::of(chart.language);
    for (double tick = across.from; tick <= across.to + across.step / 2; tick += across.step)
        proxy.categories += words.number(tick, std::max(across.decimals, 0));
    Series all;
    for (const Series &series : chart.series) {
        for (const ChartPoint &point : series.points)
            all.points.push_back({.value = point.value});
    }
    proxy.series = {std::move(all)};
    return proxy;
}

AxisScale acrossScale(const Chart &chart)
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const Series &series : chart.series) {
        for (const ChartPoint &point : series.points) {
            if (!point.value || !point.across)
                continue;
            low = std::min(low, *point.across);
            high = std::max(high, *point.across);
        }
    }
    return low > high ? AxisScale{} : niceScale(low, high, acrossTicks, true);
}

QPointF placeOf(const ChartFrame &frame, const ChartPoint &point)
{
    return {frame.plot.left() + frame.acrossScale.share(*point.across) * frame.plot.width(), frame.yOf(*point.value)};
}

void paintLine(QPainter &painter, const Series &series, const ChartFrame &frame, const Theme &theme, const Sizes &sizes)
{
    QPolygonF line;
    for (const ChartPoint &point : series.points) {
        if (point.value && point.across)
            line.append(placeOf(frame, point));
    }
    painter.setPen(QPen(theme.of(series.role), sizes.line * 0.6, Qt::DashLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

/// Dots of the first series are round, those of the others diamonds: told apart without colour.
void paintDot(QPainter &painter, QPointF at, bool isRound, qreal radius)
{
    if (isRound)
        painter.drawEllipse(at, radius, radius);
    else
        painter.drawPolygon(QPolygonF({at + QPointF(0, -radius * 1.4), at + QPointF(radius * 1.4, 0),
                                       at + QPointF(0, radius * 1.4), at + QPointF(-radius * 1.4, 0)}));
}

} // namespace

void layScatter(ChartFrame &frame, const Chart &chart, const Sizes &sizes, const QRectF &area)
{
    const QFont font = textFont(sizes.text);
    const qreal line = chart.acrossTitle.isEmpty() ? 0 : QFontMetricsF(font).height();
    frame.acrossScale = acrossScale(chart);
    layUpright(frame, onEvenTicks(chart, frame.acrossScale), sizes, area.adjusted(0, 0, 0, -line));
    if (line > 0) {
        const qreal width = textWidth(chart.acrossTitle, font) + 1;
        frame.acrossTitle = {QRectF(frame.plot.right() - width, area.bottom() - line, width, line), chart.acrossTitle};
    }
    for (int series = 0; series < static_cast<int>(chart.series.size()); ++series) {
        const Series &each = chart.series[static_cast<std::size_t>(series)];
        for (int point = 0; !each.dashed && point < static_cast<int>(each.points.size()); ++point) {
            const ChartPoint &dot = each.points[static_cast<std::size_t>(point)];
            if (!dot.value || !dot.across)
                continue;
            const QPointF at = placeOf(frame, dot);
            frame.parts.push_back(
                {ChartPart{series, point}, QRectF(at - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach))});
        }
    }
}

void paintScatter(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme,
                  const Sizes &sizes)
{
    painter.setPen(QPen(theme.grid, sizes.line * 0.5));
    for (const qreal y : frame.ticks)
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
    painter.save();
    painter.setClipRect(frame.plot.adjusted(-reach, -reach, reach, reach));
    for (const Series &series : chart.series) {
        if (series.dashed)
            paintLine(painter, series, frame, theme, sizes);
    }
    // What would lie on another dot of its series to half a pixel is not seen.
    QSet<std::pair<int, QPoint>> seen;
    for (const auto &[part, rect] : frame.parts) {
        const qsizetype before = seen.size();
        seen.insert({part.series, (rect.center() * dotsPerPixel).toPoint()});
        if (seen.size() == before)
            continue;
        painter.setPen(QPen(theme.card, sizes.line * 0.5));
        painter.setBrush(theme.of(chart.series[static_cast<std::size_t>(part.series)].role));
        paintDot(painter, rect.center(), part.series == 0, sizes.line * 2.2);
    }
    painter.restore();
    drawWrapped(painter, frame.acrossTitle.box, frame.acrossTitle.words, textFont(sizes.text), theme.muted);
}

} // namespace kompas
