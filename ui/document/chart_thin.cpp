// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/chart_thin.h"

#include "core/report/words.h"

namespace kompas {

namespace {

constexpr qreal mostPerPixel = 2;
constexpr qreal pixelsOfAStretch = 2;
constexpr qsizetype mostDots = 4000;

/// The lowest and the highest point of a stretch, in the order of the line.
void addExtremes(QList<QPointF> &kept, const QList<QPointF> &line, qsizetype from, qsizetype to)
{
    qsizetype lowest = from;
    qsizetype highest = from;
    for (qsizetype i = from; i < to; ++i) {
        lowest = line[i].y() < line[lowest].y() ? i : lowest;
        highest = line[i].y() > line[highest].y() ? i : highest;
    }
    kept.append(line[std::min(lowest, highest)]);
    if (lowest != highest)
        kept.append(line[std::max(lowest, highest)]);
}

} // namespace

bool isThinned(const Chart &chart, qreal width)
{
    const auto perPixel = static_cast<qreal>(chart.categories.size()) / std::max<qreal>(1, width);
    switch (chart.kind) {
    case ChartKind::Lines:
    case ChartKind::StackedAreas:
        return perPixel > mostPerPixel;
    case ChartKind::Columns:
        return perPixel > 1;
    case ChartKind::Scatter:
        return chart.categories.size() > mostDots;
    case ChartKind::Bars:
    case ChartKind::Ranges:
    case ChartKind::Shares:
    case ChartKind::Grid:
        break;
    }
    return false;
}

QString noteText(const Chart &chart, qreal width)
{
    if (!isThinned(chart, width))
        return chart.note;
    const Words words = Words::of(chart.language);
    const QString thin =
        chart.kind == ChartKind::Scatter
            ? words.translate("Chart", "%1 points are too many to draw one by one: the darker a spot, the more of them "
                                       "lie there. The table has all of them.")
        : chart.kind == ChartKind::Columns
            ? words.translate("Chart", "%1 columns do not fit beside each other: each that is drawn stands for some of "
                                       "them, up to the lowest in full colour and up to the highest in a pale one. "
                                       "The table has all of them.")
            : words.translate("Chart", "%1 points do not fit beside each other: of each stretch the lowest and the "
                                       "highest are drawn. The table has all of them.");
    return (chart.note + u' ' + thin.arg(words.count(chart.categories.size()))).trimmed();
}

std::vector<ThinColumn> thinColumns(const Chart &chart, int pixels)
{
    const auto count = static_cast<qint64>(chart.categories.size());
    const int top = static_cast<int>(chart.series.size()) - 1;
    std::vector<ThinColumn> columns;
    for (qint64 pixel = 0; pixel < pixels && count >= pixels; ++pixel) {
        const int from = static_cast<int>(pixel * count / pixels);
        const int to = static_cast<int>((pixel + 1) * count / pixels);
        ThinColumn column{from, from};
        for (int point = from + 1; point < to; ++point) {
            const double stack = stackedUpTo(chart, top, point);
            column.lowest = stack < stackedUpTo(chart, top, column.lowest) ? point : column.lowest;
            column.highest = stack > stackedUpTo(chart, top, column.highest) ? point : column.highest;
        }
        columns.push_back(column);
    }
    return columns;
}

qreal pointsOfAStretch(const Chart &chart, const ChartFrame &frame, qreal width)
{
    if (!isThinned(chart, width))
        return 1;
    return pixelsOfAStretch * static_cast<qreal>(chart.categories.size()) / std::max<qreal>(1, frame.plot.width());
}

QList<QPointF> thinned(const QList<QPointF> &line, qreal stretch)
{
    if (stretch <= 1 || line.size() <= 4)
        return line;
    QList<QPointF> kept = {line.first()};
    qsizetype from = 0;
    for (qsizetype i = 1; i <= line.size(); ++i) {
        if (i < line.size() && std::floor(line[i].x() / stretch) <= std::floor(line[from].x() / stretch))
            continue;
        addExtremes(kept, line, from, i);
        from = i;
    }
    kept.append(line.last());
    return kept;
}

} // namespace kompas
