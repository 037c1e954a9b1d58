// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/chart_layout.h"
#include "ui/document/chart_thin.h"

#include "core/report/words.h"

#include <QFontMetricsF>
#include <QPainter>

namespace kompas {

namespace {

constexpr int acrossTicks = 5;
constexpr qreal reach = 7; ///< how far from a dot it still answers

/// The lowest and the highest dot as a line over the ticks of the horizontal axis: the upright axis and the labels are
/// laid as those of a chart over time.
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
    std::optional<double> low;
    std::optional<double> high;
    for (const Series &series : chart.series) {
        for (const ChartPoint &point : series.points) {
            if (!point.value)
                continue;
            low = std::min(low.value_or(*point.value), *point.value);
            high = std::max(high.value_or(*point.value), *point.value);
        }
    }
    proxy.series = {Series{.points = {{.value = low}, {.value = high}}}};
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

/// Dots of one series that are too many to be seen one by one: spots, the darker the more of them lie there.
void paintCrowd(QPainter &painter, const Chart &chart, int series, const ChartFrame &frame, const Theme &theme,
                const Sizes &sizes)
{
    constexpr float palest = 0.4F;
    const qreal side = sizes.line * 2;
    const auto spotsAcross = static_cast<int>(std::floor(frame.plot.width() / side)) + 1;
    const auto spotsDown = static_cast<int>(std::floor(frame.plot.height() / side)) + 1;
    std::vector<int> counts(static_cast<std::size_t>(spotsAcross) * static_cast<std::size_t>(spotsDown));
    const auto countAt = [&](int across, int down) -> int & {
        return counts[static_cast<std::size_t>(down) * static_cast<std::size_t>(spotsAcross)
                      + static_cast<std::size_t>(across)];
    };
    for (const auto &[part, rect] : frame.parts) {
        const QPointF at = (rect.center() - frame.plot.topLeft()) / side;
        if (part.series == series)
            ++countAt(std::clamp(static_cast<int>(at.x()), 0, spotsAcross - 1),
                      std::clamp(static_cast<int>(at.y()), 0, spotsDown - 1));
    }
    const auto most = static_cast<float>(std::max(2, std::ranges::max(counts)));
    const QColor colour = theme.of(chart.series[static_cast<std::size_t>(series)].role);
    painter.setPen(Qt::NoPen);
    for (int down = 0; down < spotsDown; ++down) {
        for (int across = 0; across < spotsAcross; ++across) {
            const int count = countAt(across, down);
            if (count == 0)
                continue;
            const float share = palest + (1 - palest) * std::log(static_cast<float>(count)) / std::log(most);
            painter.setBrush(paler(colour, theme, share));
            painter.drawRect(QRectF(frame.plot.topLeft() + QPointF(across, down) * side, QSizeF(side, side)));
        }
    }
}

void paintDots(QPainter &painter, const Chart &chart, int series, const ChartFrame &frame, const Theme &theme,
               const Sizes &sizes)
{
    painter.setPen(QPen(theme.card, sizes.line * 0.5));
    painter.setBrush(theme.of(chart.series[static_cast<std::size_t>(series)].role));
    for (const auto &[part, rect] : frame.parts) {
        if (part.series == series)
            paintDot(painter, rect.center(), series == 0, sizes.line * 2.2);
    }
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
    for (int series = 0; series < static_cast<int>(chart.series.size()); ++series)
        isThinned(chart, frame.plot.width()) ? paintCrowd(painter, chart, series, frame, theme, sizes)
                                             : paintDots(painter, chart, series, frame, theme, sizes);
    painter.restore();
    drawWrapped(painter, frame.acrossTitle.box, frame.acrossTitle.words, textFont(sizes.text), theme.muted);
}

} // namespace kompas
