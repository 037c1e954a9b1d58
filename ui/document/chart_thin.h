// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/chart_frame.h"

#include <QList>

namespace kompas {

// A series with more points than the plot has pixels is drawn by fewer, and the chart says so beneath. Of a line the
// lowest and the highest point of each stretch that is as short as a line is thick are kept, of columns those of each
// pixel, so that no peak is lost; thousands of dots become spots that are the darker the more lie there.

/// Whether a chart of this width, in the painter's unit, has so many points.
bool isThinned(const Chart &chart, qreal width);
/// The small print beneath, with what is said of thinning.
QString noteText(const Chart &chart, qreal width);
/// Columns that share a pixel: the categories with the lowest and the highest stack.
struct ThinColumn {
    int lowest = 0;
    int highest = 0;

    bool operator==(const ThinColumn &) const = default;
};
/// One for each pixel from the left, of a chart that has at least as many categories as pixels.
std::vector<ThinColumn> thinColumns(const Chart &chart, int pixels);
/// How many points of a line are drawn as two, in a chart of this width; 1 where all are drawn.
qreal pointsOfAStretch(const Chart &chart, const ChartFrame &frame, qreal width);
/// A line that runs to the right, with two points for each stretch of so many; unchanged for a stretch of 1.
QList<QPointF> thinned(const QList<QPointF> &line, qreal stretch);

} // namespace kompas
