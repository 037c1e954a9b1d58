// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/chart_layout.h"
#include "ui/document/chart_thin.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace kompas {

namespace {

void paintFill(QPainter &painter, const QRectF &rect, const Fill &fill)
{
    painter.setBrush(fill.ground);
    painter.drawRect(rect);
    if (fill.texture) {
        painter.setBrush(*fill.texture);
        painter.drawRect(rect);
    }
}

void paintLegend(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme, const Sizes &sizes)
{
    const QFont font = textFont(sizes.text);
    for (std::size_t i = 0; i < frame.legend.size(); ++i) {
        const Series &series = chart.series[i];
        if (frame.legend[i].swatch.isEmpty())
            continue;
        painter.setPen(series.hatched ? QPen(theme.of(series.role), sizes.line * 0.4) : QPen(Qt::NoPen));
        paintFill(painter, frame.legend[i].swatch, fillOf(series, theme));
        drawWrapped(painter, frame.legend[i].name.box, frame.legend[i].name.words, font, theme.ink);
    }
}

void paintAxes(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme, const Sizes &sizes)
{
    const QFont font = textFont(sizes.text);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    for (qsizetype i = 0; i < frame.tickTexts.size(); ++i) {
        const QString &text = frame.tickTexts[i];
        const qreal y = frame.ticks[static_cast<std::size_t>(i)];
        painter.setPen(theme.muted);
        painter.drawText(QPointF(frame.plot.left() - sizes.gap - metrics.horizontalAdvance(text),
                                 y + metrics.ascent() / 2 - metrics.descent() / 2),
                         text);
        // Of lines and areas the grid belongs to the plot.
        painter.setPen(QPen(theme.grid, sizes.line * 0.5));
        if (chart.kind == ChartKind::Columns)
            painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
    }
    for (const PlacedWords &label : frame.labels)
        drawWrapped(painter, label.box, label.words, font, theme.muted, Qt::AlignHCenter);
}

/// The stack of one category, a pixel wide; `share` of its colours, the rest that of the card.
void paintThinStack(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme, qreal left,
                    int category, float share)
{
    for (int series = 0; series < static_cast<int>(chart.series.size()); ++series) {
        const qreal from = frame.yOf(series > 0 ? stackedUpTo(chart, series - 1, category) : 0.0);
        const qreal to = frame.yOf(stackedUpTo(chart, series, category));
        painter.setBrush(paler(theme.of(chart.series[static_cast<std::size_t>(series)].role), theme, share));
        painter.drawRect(QRectF(QPointF(left, std::min(from, to)), QSizeF(1, std::abs(from - to))));
    }
}

void paintThinColumns(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    // On whole pixels: between halves of pixels the card would shine through.
    qreal left = std::ceil(frame.plot.left());
    for (const ThinColumn &column : thinColumns(chart, static_cast<int>(frame.plot.right() - left))) {
        paintThinStack(painter, chart, frame, theme, left, column.highest, 0.45F);
        paintThinStack(painter, chart, frame, theme, left, column.lowest, 1);
        left += 1;
    }
}

void paintColumns(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme,
                  const Sizes &sizes)
{
    if (isThinned(chart, frame.plot.width())) {
        paintThinColumns(painter, chart, frame, theme);
        return;
    }
    for (const auto &[part, rect] : frame.parts) {
        // Thin columns would vanish behind the seams between the parts of the stack.
        const bool seams = chart.series.size() > 1 && rect.width() > 4;
        painter.setPen(seams ? QPen(theme.card, sizes.line * 0.3) : QPen(Qt::NoPen));
        paintFill(painter, rect, fillOf(chart.series[static_cast<std::size_t>(part.series)], theme));
    }
}

void paintTargets(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme,
                  const Sizes &sizes)
{
    for (std::size_t i = 0; i < chart.targets.size(); ++i) {
        const qreal y = frame.yOf(chart.targets[i].value);
        painter.setPen(penOf(chart.targets[i], theme, sizes));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        drawWrapped(painter, frame.targets[i].box, frame.targets[i].words, textFont(sizes.text),
                    theme.of(markOf(chart.targets[i])));
    }
}

void paintMarks(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme, const Sizes &sizes)
{
    const int count = static_cast<int>(chart.categories.size());
    for (std::size_t i = 0; i < chart.marks.size(); ++i) {
        const AxisMark &mark = chart.marks[i];
        const qreal x = frame.xAt(mark.at, count);
        const QColor colour = mark.dashed ? theme.muted : theme.ink;
        painter.setPen(QPen(colour, sizes.line * 0.75, mark.dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, frame.plot.bottom()), QPointF(x, frame.marks[i].box.top() + 2));
        drawWrapped(painter, frame.marks[i].box, mark.label, textFont(sizes.text, !mark.dashed), colour);
    }
}

void paintNotes(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme, const Sizes &sizes)
{
    const int count = static_cast<int>(chart.categories.size());
    for (const NoteFlag &flag : frame.flags) {
        painter.setPen(QPen(theme.muted, sizes.line * 0.4));
        for (const int note : flag.notes) {
            const qreal x = frame.xOf(chart.notes[static_cast<std::size_t>(note)].category, count);
            painter.drawLine(QPointF(x, flag.box.bottom()), QPointF(x, frame.plot.bottom()));
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.muted);
        painter.drawRoundedRect(flag.box, sizes.gap * 0.25, sizes.gap * 0.25);
        drawWrapped(painter, flag.box, flag.words, textFont(sizes.text), theme.card, Qt::AlignHCenter);
    }
    if (!frame.foot.words.isEmpty())
        drawWrapped(painter, frame.foot.box, frame.foot.words, textFont(sizes.text), theme.muted);
}

void paintEnds(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme, const Sizes &sizes)
{
    const QFontMetricsF metrics(textFont(sizes.text));
    painter.setFont(textFont(sizes.text));
    for (const EndName &name : frame.ends) {
        const bool isSeries = name.series >= 0;
        if (isSeries) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.of(chart.series[static_cast<std::size_t>(name.series)].role));
            painter.drawRect(QRectF(frame.plot.right() + sizes.gap * 0.4, name.y - 1, sizes.gap * 0.5, sizes.line));
        }
        painter.setPen(isSeries ? theme.ink : theme.of(markOf(chart.targets[static_cast<std::size_t>(name.target)])));
        painter.drawText(QPointF(frame.plot.right() + sizes.gap * 1.2, name.y + metrics.ascent() * 0.4), name.words);
    }
}

void paintShares(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme, const Sizes &sizes)
{
    painter.setPen(QPen(theme.card, sizes.line * 0.5));
    for (const auto &[part, rect] : frame.parts)
        paintFill(painter, rect, fillOf(chart.series[static_cast<std::size_t>(part.series)], theme));
}

void paintHead(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme, const Sizes &sizes)
{
    drawWrapped(painter, frame.title, chart.title, textFont(sizes.title, true), theme.ink);
    if (!frame.subtitle.isEmpty()) {
        const bool besideTitle = frame.subtitle.top() < frame.title.bottom() - 1;
        drawWrapped(painter, frame.subtitle, chart.subtitle, textFont(sizes.text), theme.muted,
                    besideTitle ? Qt::AlignRight : Qt::AlignLeft);
    }
    if (!chart.headline.isEmpty() && hasValues(chart)) {
        const QFont font = textFont(sizes.headline, true);
        painter.setFont(font);
        painter.setPen(theme.ink);
        painter.drawText(QPointF(frame.headline.left(), frame.headline.top() + QFontMetricsF(font).ascent()),
                         chart.headline);
    }
}

/// Within the plot, whatever of it the zones cover.
void paintZones(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    for (const TargetZone &zone : chart.zones) {
        const QRectF &plot = frame.plot;
        const double from = std::clamp(zone.from.value_or(frame.scale.from), frame.scale.from, frame.scale.to);
        const double to = std::clamp(zone.to.value_or(frame.scale.to), frame.scale.from, frame.scale.to);
        painter.setBrush(groundOf(zone, theme));
        if (isRows(chart))
            painter.drawRect(QRectF(QPointF(frame.across(from), plot.top()), QPointF(frame.across(to), plot.bottom())));
        else
            painter.drawRect(QRectF(QPointF(plot.left(), frame.yOf(to)), QPointF(plot.right(), frame.yOf(from))));
    }
}

} // namespace

Fill fillOf(const Series &series, const Theme &theme)
{
    const QColor colour = theme.of(series.role);
    if (series.hatched)
        return {QBrush(colour, Qt::BDiagPattern), {}};
    QColor line = theme.card;
    line.setAlphaF(0.45f);
    // These are as dark as their neighbours: Series1 beside Series3, Good beside Bad, Series4 beside Series5.
    if (series.role == Role::Series3 || series.role == Role::Bad)
        return {QBrush(colour), QBrush(line, Qt::FDiagPattern)};
    if (series.role == Role::Series5)
        return {QBrush(colour), QBrush(line, Qt::Dense6Pattern)};
    return {QBrush(colour), {}};
}

QPen penOf(const TargetLine &target, const Theme &theme, const Sizes &sizes)
{
    return {theme.of(markOf(target)), sizes.line * (target.isLimit ? 0.5 : 0.7),
            target.isLimit ? Qt::DotLine : Qt::DashLine};
}

Mark markOf(const TargetLine &target)
{
    return target.isLimit ? Mark::Bad : Mark::Good;
}

QColor groundOf(const TargetZone &zone, const Theme &theme)
{
    constexpr float share = 0.08F;
    return paler(theme.of(zone.mark), theme, share);
}

QColor paler(const QColor &colour, const Theme &theme, float share)
{
    const auto mixed = [share](float part, float ground) { return part * share + ground * (1 - share); };
    return QColor::fromRgbF(mixed(colour.redF(), theme.card.redF()), mixed(colour.greenF(), theme.card.greenF()),
                            mixed(colour.blueF(), theme.card.blueF()));
}

void paintBehind(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme)
{
    if (!frame.plot.isEmpty() && hasValues(chart))
        paintZones(painter, chart, frame, theme);
    if (chart.incompleteFrom < 0 || frame.plot.isEmpty() || !hasUprightAxis(chart))
        return;
    const int count = static_cast<int>(chart.categories.size());
    const qreal half = count > 1 ? frame.plot.width() / (count - 1) / 2 : frame.plot.width() / 2;
    const qreal wanted =
        frame.slotted ? frame.xAt(chart.incompleteFrom, count) : frame.xOf(chart.incompleteFrom, count) - half;
    const qreal left = std::max(frame.plot.left(), wanted);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(theme.edge, Qt::BDiagPattern));
    painter.drawRect(QRectF(QPointF(left, frame.plot.top()), frame.plot.bottomRight()));
}

void paintFrame(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme, const Sizes &sizes)
{
    const QFont small = textFont(sizes.text);
    paintHead(painter, chart, frame, theme, sizes);
    if (!hasValues(chart)) {
        drawWrapped(painter, frame.empty, chart.empty, small, theme.muted);
        return;
    }
    if (isRows(chart)) {
        paintRows(painter, chart, frame, theme, sizes);
    } else if (chart.kind == ChartKind::Shares) {
        paintShares(painter, chart, frame, theme, sizes);
    } else if (chart.kind == ChartKind::Grid) {
        paintGrid(painter, chart, frame, theme, sizes);
    } else {
        paintAxes(painter, chart, frame, theme, sizes);
        if (chart.kind == ChartKind::Scatter)
            paintScatter(painter, chart, frame, theme, sizes);
        if (chart.kind == ChartKind::Columns)
            paintColumns(painter, chart, frame, theme, sizes);
        paintTargets(painter, chart, frame, theme, sizes);
        paintMarks(painter, chart, frame, theme, sizes);
        paintNotes(painter, chart, frame, theme, sizes);
        paintEnds(painter, chart, frame, theme, sizes);
    }
    paintLegend(painter, chart, frame, theme, sizes);
    if (!frame.note.words.isEmpty())
        drawWrapped(painter, frame.note.box, frame.note.words, small, theme.muted);
}

} // namespace kompas
