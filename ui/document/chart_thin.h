// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/chart_frame.h"

#include <QList>

namespace kompas {

// A series with more points than the plot has pixels is drawn by fewer: the first, the lowest, the highest and the last
// point of each pixel's width, so that no peak is lost. The chart says so beneath.

/// Whether a chart of this width, in the painter's unit, has so many points.
bool isThinned(const Chart &chart, qreal width);
/// The small print beneath, with what is said of thinning.
QString noteText(const Chart &chart, qreal width);
/// A line that runs to the right; `stretch` is what stands for one point, in the unit of x. Unchanged where it has
/// hardly more points than stretches.
QList<QPointF> thinned(const QList<QPointF> &line, qreal stretch);

} // namespace kompas
