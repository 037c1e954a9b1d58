// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/chart_frame.h"

namespace kompas {

/// The steps of frameOf(); each fills its part of the frame.

/// Value axis, category labels, names at the ends, targets, marks and flags of Lines, StackedAreas and Columns.
void layUpright(ChartFrame &frame, const Chart &chart, const Sizes &sizes, const QRectF &area);
/// Labels, rows, written values and targets of Bars and Ranges.
void layRows(ChartFrame &frame, const Chart &chart, const Sizes &sizes, const QRectF &area);
/// Height of the rows where every label may take the lines it needs.
qreal rowsHeight(const Chart &chart, const Sizes &sizes, qreal width);

/// Names, cells and numbers of a Grid.
void layGrid(ChartFrame &frame, const Chart &chart, const Sizes &sizes, const QRectF &area);
/// Height of a Grid whose rows have the lines they need.
qreal gridHeight(const Chart &chart, const Sizes &sizes, qreal width);

/// Axes and dots of a Scatter.
void layScatter(ChartFrame &frame, const Chart &chart, const Sizes &sizes, const QRectF &area);
void paintScatter(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme,
                  const Sizes &sizes);

/// Ticks of the value axis for a length of `length`, at most as close as the words allow.
AxisScale valueScale(const Chart &chart, int ticks);

/// Labels of the categories beneath a plot from `left` to `right`, from y = 0 downwards.
std::vector<PlacedWords> categoryLabels(const Chart &chart, const ChartFrame &frame, const Sizes &sizes);
/// Labels of the marks above a plot, from y = 0 upwards (negative).
std::vector<PlacedWords> markLabels(const Chart &chart, const ChartFrame &frame, const Sizes &sizes);
std::vector<NoteFlag> noteFlags(const Chart &chart, const ChartFrame &frame, const Sizes &sizes);
/// Labels of the targets inside the plot, away from series, marks and each other; without words where no place is free.
std::vector<PlacedWords> targetLabels(const Chart &chart, const ChartFrame &frame, const Sizes &sizes);

void paintRows(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme, const Sizes &sizes);
void paintGrid(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme, const Sizes &sizes);

} // namespace kompas
