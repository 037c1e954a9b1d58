// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QRectF>

class QPainter;

namespace kompas {

/// The small drawings that screen and paper share. All sizes are in the painter's unit: pixels on the screen, points on
/// paper.

struct Sizes {
    int text = 12;     ///< axis labels, captions
    int title = 13;    ///< of tiles, charts and tables
    int headline = 22; ///< of a chart
    int value = 28;    ///< of a tile
    qreal gap = 8;
    qreal line = 2;      ///< of a series
    qreal padding = 14;  ///< of a tile
    qreal upright = 240; ///< height of a chart with an upright value axis, title included

    static Sizes screen(); ///< grow with the text size
    static Sizes paper() { return {7, 9, 15, 18, 5, 1.2, 8, 122}; }
};

/// ▲ good, ● attention, ▼ bad, filling the square; nothing for Mark::None. The text fonts lack these signs.
void paintMark(QPainter &painter, const QRectF &square, Mark mark, const Theme &theme);

/// Height of a text wrapped to a width; long words are broken rather than cut.
qreal wrappedHeight(const QString &text, const QFont &font, qreal width);
/// The lines of a text wrapped to a width.
QStringList wrappedLines(const QString &text, const QFont &font, qreal width);
/// Draws it from the top left; returns the height used.
qreal drawWrapped(QPainter &painter, const QRectF &area, const QString &text, const QFont &font, const QColor &colour,
                  Qt::Alignment alignment = Qt::AlignLeft);
qreal textWidth(const QString &text, const QFont &font);

/// Values of an axis that people would choose: steps of 1, 2, 2.5 or 5 times a power of ten, about `ticks` of them,
/// none finer than `decimals` shows. Never outside `floor` and `ceiling` where given.
struct AxisScale {
    double from = 0;
    double to = 1;
    double step = 1;
    int decimals = 0; ///< needed to write the ticks

    double share(double value) const { return (value - from) / (to - from); }
};
AxisScale niceScale(double low, double high, int ticks, bool wholeSteps);

/// Value, verdict, caption and the small line of a tile. `cardless` leaves out nothing but the surface around it.
qreal tileHeight(const Tile &tile, const Sizes &sizes, qreal width);
void paintTile(QPainter &painter, const QRectF &area, const Tile &tile, const Theme &theme, const Sizes &sizes);

} // namespace kompas
