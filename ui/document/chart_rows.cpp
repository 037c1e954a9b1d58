// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/chart_layout.h"

#include "core/report/words.h"

#include <QFontMetricsF>
#include <QPainter>

namespace kompas {

namespace {

/// Widths of a chart of rows, the same for its height and for its drawing.
struct RowColumns {
    qreal label = 0;
    qreal value = 0;
    bool shortValues = false; ///< n and interval have no room: only the value is written
};

const std::vector<ChartPoint> &pointsOf(const Chart &chart)
{
    return chart.series.front().points;
}

/// What stands at the end of a row: `91,3 % · n = 243`, or its first part where that is too long.
QString writtenValue(const ChartPoint &point, bool isShort)
{
    return isShort ? point.text.section(QStringLiteral(" · "), 0, 0) : point.text;
}

qreal widestValue(const Chart &chart, const QFont &font, bool isShort)
{
    qreal widest = 0;
    for (const ChartPoint &point : pointsOf(chart))
        widest = std::max(widest, textWidth(writtenValue(point, isShort), font));
    return widest;
}

RowColumns rowColumns(const Chart &chart, const Sizes &sizes, qreal width)
{
    const QFont font = textFont(sizes.text);
    RowColumns columns;
    for (const QString &category : chart.categories)
        columns.label = std::max(columns.label, textWidth(category, font) + 1);
    columns.label = std::min(columns.label, width * 0.4);
    columns.value = widestValue(chart, font, false);
    columns.shortValues = columns.value > width * 0.3;
    if (columns.shortValues)
        columns.value = widestValue(chart, font, true);
    return columns;
}

qreal axisHeight(const Chart &chart, const Sizes &sizes)
{
    return chart.kind == ChartKind::Ranges ? QFontMetricsF(textFont(sizes.text)).height() + sizes.gap * 0.5 : 0;
}

bool hasTargetLabels(const Chart &chart)
{
    return std::ranges::any_of(chart.targets, [](const TargetLine &target) { return !target.label.isEmpty(); });
}

/// Height of a row in which every label has the lines it needs.
qreal easyRow(const Chart &chart, const Sizes &sizes, const RowColumns &columns)
{
    const QFont font = textFont(sizes.text);
    qreal highest = QFontMetricsF(font).height();
    for (const QString &category : chart.categories)
        highest = std::max(highest, wrappedHeight(category, font, columns.label));
    // A third line of one name is not worth the height of all rows.
    return std::min(highest, 2 * QFontMetricsF(font).height()) + sizes.gap;
}

/// Labels of the targets in a line above the rows: beside their line where that is free, else moved aside.
void layRowTargets(ChartFrame &frame, const Chart &chart, const QFont &font, qreal top, qreal width)
{
    frame.targets.resize(chart.targets.size());
    std::vector<std::size_t> order(chart.targets.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&chart](std::size_t i) { return chart.targets[i].value; });
    qreal free = 0;
    for (const std::size_t i : order) {
        const QString &words = chart.targets[i].label;
        if (words.isEmpty())
            continue;
        const qreal room = textWidth(words, font) + 1;
        const qreal wanted = frame.across(chart.targets[i].value) - room / 2;
        const qreal left = std::max(free, std::clamp(wanted, 0.0, std::max(0.0, width - room)));
        frame.targets[i] = {QRectF(left, top, room, QFontMetricsF(font).height()), words};
        free = left + room + 4;
    }
}

/// Ticks under the rows of Ranges, thinned out until their words have room.
void layRowTicks(ChartFrame &frame, const Chart &chart, const Sizes &sizes)
{
    const QFont font = textFont(sizes.text);
    const Words words = Words::of(chart.language);
    for (int ticks = 5; ticks >= 1; --ticks) {
        frame.scale = valueScale(chart, ticks);
        frame.tickTexts.clear();
        frame.ticks.clear();
        qreal widest = 0;
        for (double tick = frame.scale.from; tick <= frame.scale.to + frame.scale.step / 2; tick += frame.scale.step) {
            frame.tickTexts += words.number(tick, frame.scale.decimals) + chart.unit;
            frame.ticks.push_back(frame.across(tick));
            widest = std::max(widest, textWidth(frame.tickTexts.last(), font));
        }
        const auto places = static_cast<qreal>(frame.ticks.size() - 1);
        if ((widest + sizes.gap) * places <= frame.plot.width())
            return;
    }
}

void placeRows(ChartFrame &frame, const Chart &chart, const Sizes &sizes, const RowColumns &columns)
{
    const QFont font = textFont(sizes.text);
    const qreal line = QFontMetricsF(font).height();
    const auto count = static_cast<int>(pointsOf(chart).size());
    const qreal row =
        std::min(frame.plot.height() / std::max(1, count), std::max(sizes.text * 3.2, easyRow(chart, sizes, columns)));
    frame.plot.setHeight(row * count);
    const int every = std::max(1, static_cast<int>(std::ceil(line / std::max(row, 0.1))));
    const qreal zero = frame.across(std::clamp(0.0, frame.scale.from, frame.scale.to));
    for (int i = 0; i < count; ++i) {
        const ChartPoint &point = pointsOf(chart)[static_cast<std::size_t>(i)];
        const qreal middle = frame.plot.top() + row * (i + 0.5);
        qreal end = frame.plot.right();
        if (chart.kind == ChartKind::Ranges) {
            frame.parts.push_back({ChartPart{0, i}, QRectF(0, middle - row / 2, 0, row)});
        } else {
            const qreal to = frame.across(point.value.value_or(0));
            const qreal thick = std::min(row * 0.7, sizes.text * 2.0);
            const QRectF bar(std::min(zero, to), middle - thick / 2, std::max(1.0, std::abs(to - zero)), thick);
            frame.parts.push_back({ChartPart{0, i}, bar});
            end = bar.right();
        }
        if (i % every != 0)
            continue;
        QString label = chart.categories.value(i);
        qreal height = wrappedHeight(label, font, columns.label);
        if (height > std::max(row, line)) {
            // The whole name is in the tooltip and in the table.
            label = QFontMetricsF(font).elidedText(label, Qt::ElideRight, columns.label - 1);
            height = line;
        }
        frame.labels.push_back({QRectF(0, middle - height / 2, columns.label, height), label});
        frame.values.push_back({QRectF(end + sizes.gap, middle - line / 2, columns.value + 2, line),
                                writtenValue(point, columns.shortValues)});
    }
}

void paintRange(QPainter &painter, const ChartFrame &frame, const ChartPoint &point, const QColor &colour,
                const QRectF &row, const Sizes &sizes)
{
    if (!point.value)
        return;
    const qreal middle = row.center().y();
    if (point.low && point.high) {
        const qreal from = frame.across(*point.low);
        const qreal to = frame.across(*point.high);
        const qreal cap = std::min(row.height() * 0.2, sizes.line * 2);
        painter.setPen(QPen(colour, sizes.line * 0.75));
        painter.drawLine(QPointF(from, middle), QPointF(to, middle));
        painter.drawLine(QPointF(from, middle - cap), QPointF(from, middle + cap));
        painter.drawLine(QPointF(to, middle - cap), QPointF(to, middle + cap));
    }
    const qreal radius = std::min(row.height() * 0.35, sizes.line * 2.2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(frame.across(*point.value), middle), radius, radius);
}

void paintTicks(QPainter &painter, const ChartFrame &frame, const Theme &theme, const Sizes &sizes)
{
    const QFontMetricsF metrics(textFont(sizes.text));
    for (std::size_t i = 0; i < frame.ticks.size(); ++i) {
        const qreal x = frame.ticks[i];
        painter.setPen(QPen(theme.grid, sizes.line * 0.5));
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
        painter.setPen(theme.muted);
        const QString &words = frame.tickTexts[static_cast<qsizetype>(i)];
        painter.drawText(
            QPointF(x - metrics.horizontalAdvance(words) / 2, frame.plot.bottom() + sizes.gap * 0.5 + metrics.ascent()),
            words);
    }
}

} // namespace

void layRows(ChartFrame &frame, const Chart &chart, const Sizes &sizes, const QRectF &area)
{
    const QFont font = textFont(sizes.text);
    const RowColumns columns = rowColumns(chart, sizes, area.width());
    const qreal targets = hasTargetLabels(chart) ? QFontMetricsF(font).height() + 2 : 0;
    const qreal left = columns.label + sizes.gap * 1.5;
    const qreal right = std::max(left + area.width() * 0.1, area.width() - columns.value - sizes.gap * 1.5);
    frame.plot = QRectF(left, area.top() + targets, right - left,
                        std::max<qreal>(1, area.height() - targets - axisHeight(chart, sizes)));
    if (chart.kind == ChartKind::Ranges) {
        layRowTicks(frame, chart, sizes);
    } else {
        // The longest bar takes all the room: nobody reads an axis here.
        frame.scale = valueScale(chart, 4);
        double low = 0;
        double high = 1e-9;
        for (const ChartPoint &point : pointsOf(chart)) {
            low = std::min(low, point.value.value_or(0));
            high = std::max(high, point.value.value_or(0));
        }
        for (const TargetLine &target : chart.targets)
            high = std::max(high, target.value);
        frame.scale.from = low;
        frame.scale.to = high;
    }
    placeRows(frame, chart, sizes, columns);
    for (auto &[part, rect] : frame.parts) {
        if (chart.kind == ChartKind::Ranges)
            rect.setWidth(area.width());
    }
    layRowTargets(frame, chart, font, area.top(), area.width());
}

qreal rowsHeight(const Chart &chart, const Sizes &sizes, qreal width)
{
    const RowColumns columns = rowColumns(chart, sizes, width);
    const qreal targets = hasTargetLabels(chart) ? QFontMetricsF(textFont(sizes.text)).height() + 2 : 0;
    const auto count = static_cast<qreal>(std::max<std::size_t>(1, pointsOf(chart).size()));
    // Beyond some fifty rows they get thinner instead of more: such a chart is looked at, not read.
    return targets + axisHeight(chart, sizes) + std::min(easyRow(chart, sizes, columns) * count, sizes.text * 100.0);
}

void paintRows(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme, const Sizes &sizes)
{
    const QFont font = textFont(sizes.text);
    const Series &series = chart.series.front();
    painter.setFont(font);
    if (chart.kind == ChartKind::Ranges)
        paintTicks(painter, frame, theme, sizes);
    for (const auto &[part, rect] : frame.parts) {
        const ChartPoint &point = series.points[static_cast<std::size_t>(part.point)];
        if (chart.kind == ChartKind::Ranges) {
            paintRange(painter, frame, point, theme.of(series.role), rect, sizes);
        } else if (point.value) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.of(series.role));
            const qreal round = std::min(sizes.gap * 0.3, rect.height() / 3);
            painter.drawRoundedRect(rect, round, round);
        }
    }
    for (std::size_t i = 0; i < chart.targets.size(); ++i) {
        const qreal x = frame.across(chart.targets[i].value);
        painter.setPen(penOf(chart.targets[i], theme, sizes));
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
        drawWrapped(painter, frame.targets[i].box, frame.targets[i].words, font, theme.of(markOf(chart.targets[i])));
    }
    for (const PlacedWords &label : frame.labels)
        drawWrapped(painter, label.box, label.words, font, theme.ink);
    for (const PlacedWords &value : frame.values) {
        // A target line ends where words begin.
        const QRectF words(value.box.topLeft(), QSizeF(textWidth(value.words, font), value.box.height()));
        for (const TargetLine &target : chart.targets) {
            const qreal x = frame.across(target.value);
            if (x > words.left() - 2 && x < words.right() + 2)
                painter.fillRect(words.adjusted(-2, 0, 2, 0), theme.card);
        }
        drawWrapped(painter, value.box, value.words, font, theme.ink);
    }
}

} // namespace kompas
