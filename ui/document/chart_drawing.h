// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/chart_frame.h"

#include <memory>

class QGraphicsScene;

namespace kompas {

/// A chart laid out at a size, ready to be painted again and again and to say what lies where. Qt Charts draws the
/// lines and areas; nothing outside this file's source knows it. The same drawing stands on screen and on paper.
class ChartDrawing
{
public:
    ChartDrawing(const Chart &chart, const Theme &theme, const Sizes &sizes, QSizeF size);
    ~ChartDrawing();
    ChartDrawing(ChartDrawing &&) noexcept;
    ChartDrawing &operator=(ChartDrawing &&) noexcept;

    /// From the top left of the painter; vectors only.
    void paint(QPainter &painter) const;

    /// The part under a position, nothing where there is none.
    std::optional<ChartPart> partAt(QPointF position) const;
    /// Where a part lies: the point of a line, the place of an area at its category, a bar; for tooltips and focus.
    QRectF areaOf(const ChartPart &part) const;
    /// The notes whose flag is under a position, as indices into Chart::notes.
    std::vector<int> notesAt(QPointF position) const;
    /// The category of a chart with an upright axis at a position within its plot; -1 elsewhere.
    int categoryAt(QPointF position) const;
    /// All parts with a value, series by series, the headline first.
    std::vector<ChartPart> parts() const;

    const ChartFrame &frame() const { return m_frame; }

private:
    std::optional<ChartPart> nearestPart(QPointF position) const;

    Chart m_chart;
    Theme m_theme;
    Sizes m_sizes;
    QSizeF m_size;
    ChartFrame m_frame;
    std::unique_ptr<QGraphicsScene> m_scene;
};

/// The chart in a rectangle, for paper: text in the sizes of paper.
void paintChart(QPainter &painter, const QRectF &area, const Chart &chart, const Theme &theme);

} // namespace kompas
