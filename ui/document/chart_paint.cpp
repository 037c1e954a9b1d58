// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/chart_frame.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace kompas {

namespace {

struct BarLayout {
    qreal labelWidth = 0;
    qreal rowHeight = 0;
    qreal barHeight = 0;
    qreal room = 0; ///< for the longest bar
};

double largest(const Chart &chart)
{
    double result = 0;
    for (const ChartPoint &point : chart.series.front().points)
        result = std::max(result, point.value.value_or(0));
    return result;
}

BarLayout barLayout(const Chart &chart, const ChartFrame &frame, const Sizes &sizes)
{
    const QFont font = textFont(sizes.text);
    qreal labels = 0;
    for (const QString &category : chart.categories)
        labels = std::max(labels, textWidth(category, font));
    qreal values = 0;
    for (const ChartPoint &point : chart.series.front().points)
        values = std::max(values, textWidth(point.text, font));
    BarLayout layout;
    layout.labelWidth = std::min(labels, frame.plot.width() * 0.4);
    const auto rows = static_cast<qreal>(std::max<std::size_t>(1, chart.series.front().points.size()));
    layout.rowHeight = std::min(frame.plot.height() / rows, sizes.text * 3.2);
    layout.barHeight = std::min(layout.rowHeight * 0.7, sizes.text * 2.0);
    layout.room =
        std::max<qreal>(frame.plot.width() - layout.labelWidth - values - 2 * sizes.gap, frame.plot.width() * 0.1);
    return layout;
}

void paintLegend(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme, const Sizes &sizes)
{
    painter.setFont(textFont(sizes.text));
    for (std::size_t i = 0; i < frame.legend.size(); ++i) {
        const QColor colour = theme.of(chart.series[i].role);
        painter.setPen(chart.series[i].hatched ? QPen(colour, sizes.line * 0.4) : QPen(Qt::NoPen));
        painter.setBrush(chart.series[i].hatched ? QBrush(colour, Qt::BDiagPattern) : QBrush(colour));
        painter.drawRect(frame.legend[i].swatch);
        painter.setPen(theme.ink);
        painter.drawText(frame.legend[i].baseline, frame.legend[i].words);
    }
}

void paintAxes(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme, const Sizes &sizes)
{
    const QFont font = textFont(sizes.text);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme.muted);
    for (qsizetype i = 0; i < frame.tickTexts.size(); ++i) {
        const QString &text = frame.tickTexts[i];
        const qreal y = frame.tickYs[static_cast<std::size_t>(i)];
        painter.drawText(QPointF(frame.plot.left() - sizes.gap - metrics.horizontalAdvance(text),
                                 y + metrics.ascent() / 2 - metrics.descent() / 2),
                         text);
    }
    const int count = static_cast<int>(chart.categories.size());
    for (const int category : frame.labelled) {
        const QString &text = chart.categories[category];
        const qreal width = metrics.horizontalAdvance(text);
        const qreal right = frame.plot.right() + (frame.direct ? 0 : sizes.gap / 2);
        const qreal left =
            std::clamp<qreal>(frame.xOf(category, count) - width / 2, 0, std::max<qreal>(0, right - width));
        painter.drawText(QPointF(left, frame.plot.bottom() + sizes.gap * 0.75 + metrics.ascent()), text);
    }
}

/// True when the first or the last weeks run through the place where a label would stand.
bool crossesData(const Chart &chart, const ChartFrame &frame, const QRectF &label)
{
    const int count = static_cast<int>(chart.categories.size());
    for (const Series &series : chart.series) {
        for (std::size_t i = 1; i < series.points.size(); ++i) {
            const std::optional<double> &from = series.points[i - 1].value;
            const std::optional<double> &to = series.points[i].value;
            if (!from || !to)
                continue;
            const int at = static_cast<int>(i);
            const QRectF stroke = QRectF(QPointF(frame.xOf(at - 1, count), frame.yOf(*from)),
                                         QPointF(frame.xOf(at, count), frame.yOf(*to)))
                                      .normalized()
                                      .adjusted(-1, -1, 1, 1);
            if (stroke.intersects(label))
                return true;
        }
    }
    return false;
}

/// Where the label of a target stands: at the right or left end, above or beneath its line, away from the data.
QPointF labelPlace(const Chart &chart, const ChartFrame &frame, const QString &label, qreal y,
                   const QFontMetricsF &metrics)
{
    const qreal right = frame.plot.right() - metrics.horizontalAdvance(label);
    const qreal above = y - metrics.descent() - 1;
    const qreal below = y + metrics.ascent() + 1;
    for (const QPointF &place : {QPointF(right, above), QPointF(frame.plot.left() + 2, above), QPointF(right, below),
                                 QPointF(frame.plot.left() + 2, below)}) {
        const QRectF box = metrics.boundingRect(label).translated(place);
        if (box.top() >= frame.plot.top() - metrics.height() / 2 && box.bottom() <= frame.plot.bottom()
            && !crossesData(chart, frame, box))
            return place;
    }
    return {right, y - metrics.height() > frame.plot.top() - metrics.height() / 2 ? above : below};
}

void paintTargets(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme,
                  const Sizes &sizes)
{
    const QFont font = textFont(sizes.text);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    for (const TargetLine &target : chart.targets) {
        const qreal y = frame.yOf(target.value);
        painter.setPen(QPen(theme.of(Role::Good), sizes.line * 0.7, Qt::DashLine));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        if (target.label.isEmpty())
            continue;
        const QPointF place = labelPlace(chart, frame, target.label, y, metrics);
        // A line that runs behind the words must not cross them.
        QRectF behind = metrics.boundingRect(target.label).translated(place).adjusted(-2, 0, 2, -metrics.descent());
        QColor veil = theme.card;
        veil.setAlphaF(0.8f);
        painter.fillRect(behind, veil);
        painter.setPen(theme.of(Mark::Good));
        painter.drawText(place, target.label);
    }
}

void paintDirectNames(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme,
                      const Sizes &sizes)
{
    const QFont font = textFont(sizes.text, true);
    const QFontMetricsF metrics(font);
    painter.setFont(textFont(sizes.text));
    for (std::size_t i = 0; i < frame.directYs.size(); ++i) {
        const qreal middle = frame.directYs[i];
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.of(chart.series[i].role));
        painter.drawRect(QRectF(frame.plot.right() + sizes.gap * 0.4, middle - 1, sizes.gap * 0.5, sizes.line));
        painter.setPen(theme.ink);
        painter.drawText(QPointF(frame.plot.right() + sizes.gap * 1.2, middle + metrics.ascent() * 0.4),
                         chart.series[i].name);
    }
}

void paintBars(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme, const Sizes &sizes)
{
    const BarLayout layout = barLayout(chart, frame, sizes);
    const QFont font = textFont(sizes.text);
    const QFontMetricsF metrics(font);
    const Series &series = chart.series.front();
    for (const auto &[part, rect] : partRects(chart, frame, sizes)) {
        const ChartPoint &point = series.points[static_cast<std::size_t>(part.point)];
        const QString &label = chart.categories[part.point];
        const qreal height = std::min(wrappedHeight(label, font, layout.labelWidth + 1), layout.rowHeight);
        drawWrapped(painter, QRectF(0, rect.center().y() - height / 2, layout.labelWidth + 1, height), label, font,
                    theme.ink);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.of(series.role));
        painter.drawRoundedRect(rect, sizes.gap * 0.3, sizes.gap * 0.3);
        painter.setPen(theme.ink);
        painter.setFont(font);
        painter.drawText(QPointF(rect.right() + sizes.gap, rect.center().y() + metrics.ascent() * 0.4), point.text);
    }
}

void paintShares(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme, const Sizes &sizes)
{
    painter.setPen(Qt::NoPen);
    for (const auto &[part, rect] : partRects(chart, frame, sizes)) {
        painter.setBrush(theme.of(chart.series[static_cast<std::size_t>(part.series)].role));
        painter.drawRect(rect);
    }
}

} // namespace

std::vector<std::pair<ChartPart, QRectF>> partRects(const Chart &chart, const ChartFrame &frame, const Sizes &sizes)
{
    std::vector<std::pair<ChartPart, QRectF>> result;
    if (!hasValues(chart))
        return result;
    if (chart.kind == ChartKind::Bars) {
        const BarLayout layout = barLayout(chart, frame, sizes);
        const double full = std::max(largest(chart), 1e-9);
        qreal top = frame.plot.top() + (layout.rowHeight - layout.barHeight) / 2;
        for (int i = 0; i < static_cast<int>(chart.series.front().points.size()); ++i) {
            const double value = chart.series.front().points[static_cast<std::size_t>(i)].value.value_or(0);
            result.push_back({ChartPart{0, i}, QRectF(layout.labelWidth + sizes.gap, top,
                                                      std::max(1.0, layout.room * value / full), layout.barHeight)});
            top += layout.rowHeight;
        }
    } else if (chart.kind == ChartKind::Shares) {
        double sum = 0;
        for (const Series &series : chart.series)
            sum += series.points.empty() ? 0 : series.points.front().value.value_or(0);
        qreal left = frame.plot.left();
        for (int i = 0; i < static_cast<int>(chart.series.size()) && sum > 0; ++i) {
            const Series &series = chart.series[static_cast<std::size_t>(i)];
            const double value = series.points.empty() ? 0 : series.points.front().value.value_or(0);
            const qreal width = frame.plot.width() * value / sum;
            result.push_back({ChartPart{i, 0}, QRectF(left, frame.plot.top(), width, frame.plot.height())});
            left += width;
        }
    }
    return result;
}

void paintBehind(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme)
{
    if (chart.incompleteFrom < 0 || frame.plot.isEmpty())
        return;
    const int count = static_cast<int>(chart.categories.size());
    const qreal half = count > 1 ? frame.plot.width() / (count - 1) / 2 : frame.plot.width() / 2;
    const qreal left = std::max(frame.plot.left(), frame.xOf(chart.incompleteFrom, count) - half);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(theme.edge, Qt::BDiagPattern));
    painter.drawRect(QRectF(QPointF(left, frame.plot.top()), frame.plot.bottomRight()));
}

void paintFrame(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme, const Sizes &sizes)
{
    const QFont small = textFont(sizes.text);
    drawWrapped(painter, frame.title, chart.title, textFont(sizes.title, true), theme.ink);
    if (!frame.subtitle.isEmpty()) {
        const bool besideTitle = frame.subtitle.top() < frame.title.bottom() - 1;
        drawWrapped(painter, frame.subtitle, chart.subtitle, small, theme.muted,
                    besideTitle ? Qt::AlignRight : Qt::AlignLeft);
    }
    if (!hasValues(chart)) {
        drawWrapped(painter, frame.empty, chart.empty, small, theme.muted);
        return;
    }
    if (!chart.headline.isEmpty()) {
        const QFont font = textFont(sizes.headline, true);
        painter.setFont(font);
        painter.setPen(theme.ink);
        painter.drawText(QPointF(frame.headline.left(), frame.headline.top() + QFontMetricsF(font).ascent()),
                         chart.headline);
    }
    switch (chart.kind) {
    case ChartKind::Lines:
    case ChartKind::StackedAreas:
        paintAxes(painter, chart, frame, theme, sizes);
        paintTargets(painter, chart, frame, theme, sizes);
        paintDirectNames(painter, chart, frame, theme, sizes);
        break;
    case ChartKind::Columns:
    case ChartKind::Ranges:
    case ChartKind::Bars:
        paintBars(painter, chart, frame, theme, sizes);
        break;
    case ChartKind::Shares:
        paintShares(painter, chart, frame, theme, sizes);
        break;
    }
    paintLegend(painter, chart, frame, theme, sizes);
    if (!chart.note.isEmpty())
        drawWrapped(painter, frame.note, chart.note, small, theme.muted);
}

} // namespace kompas
