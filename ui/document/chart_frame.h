// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/sketch.h"

#include <QBrush>
#include <QPen>

namespace kompas {

/// A part of a chart that can be pointed at: one point of one series, or the headline (both -1).
struct ChartPart {
    int series = -1;
    int point = -1;

    bool isHeadline() const { return series < 0; }
    bool operator==(const ChartPart &) const = default;
};

/// Words and the box they are wrapped in; without words nothing is drawn.
struct PlacedWords {
    QRectF box = {};
    QString words = {};
};

/// A swatch of colour and its words.
struct LegendItem {
    QRectF swatch = {};
    PlacedWords name = {};
};

/// A name at the right end of the plot: of a series, or of a target for which the plot has no free place.
struct EndName {
    qreal y = 0; ///< middle of the words
    QString words = {};
    int series = -1;
    int target = -1;
};

/// The numbered flag of one or more notes that stand too close together for a flag each.
struct NoteFlag {
    QRectF box = {};
    QString words = {};
    std::vector<int> notes = {}; ///< indices into Chart::notes
};

/// Where everything of a chart lies, worked out before anything is drawn; in the painter's unit, from the top left.
struct ChartFrame {
    QRectF title = {};
    QRectF subtitle = {};
    QRectF headline = {};
    QRectF plot = {};
    std::vector<LegendItem> legend = {}; ///< one per series, or empty
    PlacedWords note = {};
    PlacedWords foot = {}; ///< the texts of the notes over time
    QRectF empty = {};
    AxisScale scale = {};
    QStringList tickTexts = {};           ///< of the value axis, from the bottom or the left
    std::vector<qreal> ticks = {};        ///< their places: y, in rows x
    bool slotted = false;                 ///< a category is a slot with a width (columns), not a place on a line
    std::vector<PlacedWords> labels = {}; ///< of the categories that have room
    std::vector<PlacedWords> values = {}; ///< in rows: what is written at the end of each
    std::vector<EndName> ends = {};
    bool direct = false;                   ///< series are named at their line's end, not in a legend
    std::vector<PlacedWords> targets = {}; ///< one per target line; those named at the end are without words
    std::vector<PlacedWords> marks = {};   ///< one per AxisMark
    std::vector<NoteFlag> flags = {};
    AxisScale acrossScale = {};                           ///< of Scatter: the horizontal axis
    PlacedWords acrossTitle = {};                         ///< what it counts
    std::vector<std::pair<ChartPart, QRectF>> parts = {}; ///< of columns, rows and shares; empty for lines and areas

    qreal xOf(int category, int categories) const;
    /// Place of an AxisMark, which counts the edges of the categories.
    qreal xAt(double at, int categories) const;
    qreal yOf(double value) const { return plot.bottom() - scale.share(value) * plot.height(); }
    /// In rows, where values run from left to right.
    qreal across(double value) const { return plot.left() + scale.share(value) * plot.width(); }
};

bool hasValues(const Chart &chart);
/// A row per category: Bars and Ranges.
bool isRows(const Chart &chart);
/// Values run upwards along an axis: neither rows, nor shares, nor a grid.
bool hasUprightAxis(const Chart &chart);
ChartFrame frameOf(const Chart &chart, const Sizes &sizes, QSizeF size);
/// The height a chart asks for at this width, so that nothing in it is cramped.
qreal chartHeight(const Chart &chart, const Sizes &sizes, qreal width);

/// The stack beneath and including a series at a category.
double stackedUpTo(const Chart &chart, int series, int point);
/// Value of a point; nothing also where the series has no such point.
std::optional<double> valueAt(const Chart &chart, int series, int point);
/// `1`, `1, 2` or `1–4`: how the notes of a flag are numbered, from 1.
QString noteNumbers(const std::vector<int> &notes);

/// How a target line and its words are drawn: the limit of a target in two steps lighter than the ambition.
QPen penOf(const TargetLine &target, const Theme &theme, const Sizes &sizes);
Mark markOf(const TargetLine &target);
/// The faint ground of a zone: opaque, for paper.
QColor groundOf(const TargetZone &zone, const Theme &theme);

/// A share (0 to 1) of the colour on the card: opaque, for paper.
QColor paler(const QColor &colour, const Theme &theme, float share);

/// What lies behind the series: the zones of a band, the hatched band of unfinished buckets.
void paintBehind(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme);
/// Everything but the series of Lines and StackedAreas: title, axes, targets, legend, columns, rows, shares, notes.
void paintFrame(QPainter &painter, const Chart &chart, const ChartFrame &frame, const Theme &theme, const Sizes &sizes);

/// The ground of a cell of a Grid: the larger the value, the stronger; the ink of the theme can be read on it.
QColor gridShade(const Chart &chart, double value, const Theme &theme);

/// How a series fills its surface. Parts that black-and-white print would make alike carry a second, textured brush.
struct Fill {
    QBrush ground = {};
    std::optional<QBrush> texture = {};
};
Fill fillOf(const Series &series, const Theme &theme);

} // namespace kompas
