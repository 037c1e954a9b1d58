// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/chart_layout.h"

#include "core/report/words.h"

#include <QFontMetricsF>
#include <QPainter>

namespace kompas {

namespace {

/// What stands in a cell: the number alone, its unit is said above the chart.
QString cellText(const Chart &chart, double value, const Words &words)
{
    return words.number(value, chart.decimals);
}

qreal rowLabelWidth(const Chart &chart, const QFont &font, qreal width)
{
    qreal widest = 0;
    for (const Series &series : chart.series)
        widest = std::max(widest, textWidth(series.name, font) + 1);
    return std::min(widest, width * 0.35);
}

qreal rowHeight(const Chart &chart, const Sizes &sizes, qreal labels)
{
    const QFont font = textFont(sizes.text);
    const qreal line = QFontMetricsF(font).height();
    qreal highest = line;
    for (const Series &series : chart.series)
        highest = std::max(highest, wrappedHeight(series.name, font, labels));
    return std::min(highest, 2 * line) + sizes.gap * 0.75;
}

/// Lowest and highest value of all cells.
std::pair<double, double> rangeOf(const Chart &chart)
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const Series &series : chart.series) {
        for (const ChartPoint &point : series.points) {
            low = std::min(low, point.value.value_or(low));
            high = std::max(high, point.value.value_or(high));
        }
    }
    return {chart.fromZero ? std::min(0.0, low) : low, high};
}

/// The names of the categories beneath the plot, which must have its width; returns their height.
qreal layCategories(ChartFrame &frame, const Chart &chart, const Sizes &sizes)
{
    frame.labels = categoryLabels(chart, frame, sizes);
    qreal beneath = 0;
    for (const PlacedWords &label : frame.labels)
        beneath = std::max(beneath, label.box.bottom());
    return beneath;
}

void placeRowNames(ChartFrame &frame, const Chart &chart, const QFont &font, qreal labels)
{
    const QFontMetricsF metrics(font);
    const qreal row = frame.plot.height() / static_cast<qreal>(chart.series.size());
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const qreal middle = frame.plot.top() + row * (static_cast<qreal>(i) + 0.5);
        QString words = chart.series[i].name;
        qreal height = wrappedHeight(words, font, labels);
        if (height > row) {
            // The whole name is in the tooltip and in the table.
            words = metrics.elidedText(words, Qt::ElideRight, labels - 1);
            height = std::min(row, metrics.height());
        }
        frame.labels.push_back({QRectF(0, middle - height / 2, labels, height), words});
    }
}

/// Numbers stand in the cells only where all of them have room.
void placeNumbers(ChartFrame &frame, const Chart &chart, const QFont &font)
{
    const Words words = Words::of(chart.language);
    const qreal height = QFontMetricsF(font).height();
    std::vector<PlacedWords> numbers;
    for (const auto &[part, rect] : frame.parts) {
        const QString text = cellText(chart, *valueAt(chart, part.series, part.point), words);
        const qreal width = textWidth(text, font) + 1;
        if (width > rect.width() || height * 0.8 > rect.height())
            return;
        numbers.push_back({QRectF(rect.center() - QPointF(width, height) / 2, QSizeF(width, height)), text});
    }
    frame.values = std::move(numbers);
}

double luminanceOf(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor blend(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](float a, float b) { return a + (b - a) * static_cast<float>(share); };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                            part(from.blueF(), to.blueF()));
}

} // namespace

QColor gridShade(const Chart &chart, double value, const Theme &theme)
{
    const auto [low, high] = rangeOf(chart);
    const QColor strong = theme.of(chart.series.front().role);
    // The strongest shade on which the ink can still be read.
    double most = 1;
    const auto contrast = [&](double share) {
        const double ground = luminanceOf(blend(theme.card, strong, share)) + 0.05;
        const double ink = luminanceOf(theme.ink) + 0.05;
        return std::max(ground, ink) / std::min(ground, ink);
    };
    while (most > 0.2 && contrast(most) < 4.6)
        most -= 0.02;
    constexpr double least = 0.04;
    const double place = high > low ? (value - low) / (high - low) : 0.5;
    return blend(theme.card, strong, least + (most - least) * std::clamp(place, 0.0, 1.0));
}

void layGrid(ChartFrame &frame, const Chart &chart, const Sizes &sizes, const QRectF &area)
{
    const QFont font = textFont(sizes.text);
    const qreal labels = rowLabelWidth(chart, font, area.width());
    const auto count = static_cast<int>(chart.categories.size());
    frame.plot = QRectF(labels + sizes.gap, area.top(), area.width() - labels - sizes.gap * 1.5, area.height());
    const qreal beneath = layCategories(frame, chart, sizes);
    frame.plot.setHeight(std::max<qreal>(1, area.height() - beneath - sizes.gap * 0.5));
    for (PlacedWords &label : frame.labels)
        label.box.translate(0, frame.plot.bottom() + sizes.gap * 0.5);
    placeRowNames(frame, chart, font, labels);
    const qreal row = frame.plot.height() / static_cast<qreal>(chart.series.size());
    const qreal slot = frame.plot.width() / std::max(1, count);
    for (int series = 0; series < static_cast<int>(chart.series.size()); ++series) {
        for (int point = 0; point < count; ++point) {
            if (valueAt(chart, series, point))
                frame.parts.push_back({ChartPart{series, point}, QRectF(frame.plot.left() + slot * point,
                                                                        frame.plot.top() + row * series, slot, row)});
        }
    }
    placeNumbers(frame, chart, font);
}

qreal gridHeight(const Chart &chart, const Sizes &sizes, qreal width)
{
    const qreal labels = rowLabelWidth(chart, textFont(sizes.text), width);
    ChartFrame frame;
    frame.slotted = true;
    frame.plot = QRectF(labels + sizes.gap, 0, width - labels - sizes.gap * 1.5, 1);
    return rowHeight(chart, sizes, labels) * static_cast<qreal>(chart.series.size())
           + layCategories(frame, chart, sizes) + sizes.gap * 0.5;
}

void paintGrid(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme, const Sizes &sizes)
{
    const QFont font = textFont(sizes.text);
    // Without colours and in high contrast every cell has an edge of its own.
    painter.setPen(QPen(theme.isStrong ? theme.edge : theme.card, sizes.line * 0.5));
    for (const auto &[part, rect] : frame.parts) {
        painter.setBrush(gridShade(chart, *valueAt(chart, part.series, part.point), theme));
        painter.drawRect(rect);
    }
    for (const PlacedWords &number : frame.values)
        drawWrapped(painter, number.box, number.words, font, theme.ink, Qt::AlignHCenter);
    const qreal bottom = frame.plot.bottom();
    for (const PlacedWords &label : frame.labels) {
        const bool beneath = label.box.top() >= bottom;
        drawWrapped(painter, label.box, label.words, font, beneath ? theme.muted : theme.ink,
                    beneath ? Qt::AlignHCenter : Qt::AlignLeft);
    }
}

} // namespace kompas
