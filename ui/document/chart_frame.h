// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/sketch.h"

namespace kompas {

/// A part of a chart that can be pointed at: one point of one series, or the headline (both -1).
struct ChartPart {
    int series = -1;
    int point = -1;

    bool isHeadline() const { return series < 0; }
    bool operator==(const ChartPart &) const = default;
};

/// A swatch of colour and its words.
struct LegendItem {
    QRectF swatch = {};
    QPointF baseline = {}; ///< where the words begin
    QString words = {};
};

/// Where everything of a chart lies, worked out before anything is drawn; in the painter's unit, from the top left.
struct ChartFrame {
    QRectF title = {};
    QRectF subtitle = {};
    QRectF headline = {};
    QRectF plot = {};
    std::vector<LegendItem> legend = {}; ///< one per series, or empty
    QRectF note = {};
    QRectF empty = {};
    AxisScale scale = {};
    QStringList tickTexts = {}; ///< of the value axis, from the bottom
    std::vector<qreal> tickYs = {};
    std::vector<int> labelled = {}; ///< categories whose label has room
    bool direct = false;            ///< series are named at their line's end, not in a legend
    std::vector<qreal> directYs = {};

    qreal xOf(int category, int categories) const;
    qreal yOf(double value) const { return plot.bottom() - scale.share(value) * plot.height(); }
};

bool hasValues(const Chart &chart);
ChartFrame frameOf(const Chart &chart, const Sizes &sizes, QSizeF size);

/// The stack beneath and including a series at a category.
double stackedUpTo(const Chart &chart, int series, int point);

/// Rectangles of Bars and Shares by part; empty for the kinds that are lines.
std::vector<std::pair<ChartPart, QRectF>> partRects(const Chart &chart, const ChartFrame &frame, const Sizes &sizes);

/// What lies behind the series: the hatched band of unfinished buckets.
void paintBehind(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme);
/// Everything but the series of Lines and StackedAreas: title, axes, targets, legend, bars, shares, note.
void paintFrame(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme, const Sizes &sizes);

} // namespace kompas
