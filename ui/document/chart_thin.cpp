// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/chart_thin.h"

#include "core/report/words.h"

namespace kompas {

namespace {

constexpr qreal mostPerPixel = 2;

/// The points of one stretch that are drawn, in the order of the line.
void addExtremes(QList<QPointF> &kept, const QList<QPointF> &line, qsizetype from, qsizetype to)
{
    qsizetype lowest = from;
    qsizetype highest = from;
    for (qsizetype i = from; i < to; ++i) {
        lowest = line[i].y() < line[lowest].y() ? i : lowest;
        highest = line[i].y() > line[highest].y() ? i : highest;
    }
    qsizetype before = -1;
    for (const qsizetype i : {from, std::min(lowest, highest), std::max(lowest, highest), to - 1}) {
        if (i > before)
            kept.append(line[i]);
        before = i;
    }
}

} // namespace

bool isThinned(const Chart &chart, qreal width)
{
    const bool isLine = chart.kind == ChartKind::Lines || chart.kind == ChartKind::StackedAreas;
    if (isLine || chart.kind == ChartKind::Scatter)
        return static_cast<qreal>(chart.categories.size()) > mostPerPixel * std::max<qreal>(1, width);
    return false;
}

QString noteText(const Chart &chart, qreal width)
{
    if (!isThinned(chart, width))
        return chart.note;
    const Words words = Words::of(chart.language);
    const QString thin =
        chart.kind == ChartKind::Scatter
            ? words.translate("Chart", "Of %1 points those that would lie on each other are drawn once.")
            : words.translate("Chart", "%1 points do not fit beside each other: of each stretch the lowest and the "
                                       "highest are drawn. The table has all of them.");
    return (chart.note + u' ' + thin.arg(words.count(chart.categories.size()))).trimmed();
}

QList<QPointF> thinned(const QList<QPointF> &line, qreal stretch)
{
    if (stretch <= 1 || line.size() <= 4)
        return line;
    QList<QPointF> kept;
    qsizetype from = 0;
    for (qsizetype i = 1; i <= line.size(); ++i) {
        if (i < line.size() && std::floor(line[i].x() / stretch) <= std::floor(line[from].x() / stretch))
            continue;
        addExtremes(kept, line, from, i);
        from = i;
    }
    return kept;
}

} // namespace kompas
