// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/chart_drawing.h"

#include "ui/document/chart_thin.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

namespace kompas {

namespace {

QValueAxis *bareAxis(double from, double to)
{
    auto *axis = new QValueAxis;
    axis->setRange(from, to);
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false);
    return axis;
}

/// An empty plot whose plotting area is exactly the frame's: titles, labels and legend are ours.
QChart *bareChart(const Chart &chart, const ChartFrame &frame, const Theme &theme, const Sizes &sizes, QSizeF size)
{
    auto *plot = new QChart;
    plot->setAnimationOptions(QChart::NoAnimation);
    plot->setDropShadowEnabled(false);
    plot->setBackgroundVisible(false);
    plot->setPlotAreaBackgroundVisible(false);
    plot->legend()->hide();
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    plot->setMargins(QMargins());
    const auto last = static_cast<double>(std::max<qsizetype>(1, chart.categories.size() - 1));
    const bool single = chart.categories.size() < 2;
    QValueAxis *across = bareAxis(single ? -0.5 : 0, single ? 0.5 : last);
    QValueAxis *up = bareAxis(frame.scale.from, frame.scale.to);
    up->setTickCount(static_cast<int>(std::max<std::size_t>(2, frame.ticks.size())));
    up->setGridLineVisible(true);
    up->setGridLinePen(QPen(theme.grid, sizes.line * 0.5));
    plot->addAxis(across, Qt::AlignBottom);
    plot->addAxis(up, Qt::AlignLeft);
    plot->resize(size);
    plot->setPlotArea(frame.plot);
    return plot;
}

/// Without points yet: with each step Qt Charts would look at all of them again.
void attach(QChart *plot, QAbstractSeries *series)
{
    plot->addSeries(series);
    for (QAbstractAxis *axis : plot->axes())
        series->attachAxis(axis);
}

/// Without colours lines are told apart by their dashes.
Qt::PenStyle greyStyleOf(Role role)
{
    switch (role) {
    case Role::Series2:
        return Qt::DashDotLine;
    case Role::Series3:
        return Qt::DotLine;
    case Role::Series5:
        return Qt::DashDotDotLine;
    default:
        return Qt::SolidLine;
    }
}

QPen penOf(const Series &series, const Theme &theme, const Sizes &sizes, bool dashed)
{
    const Qt::PenStyle whole = theme.isGrey ? greyStyleOf(series.role) : Qt::SolidLine;
    QPen pen(series.dashed ? theme.muted : theme.of(series.role), sizes.line,
             dashed || series.dashed ? Qt::DashLine : whole, Qt::RoundCap, Qt::RoundJoin);
    return pen;
}

/// A point without neighbours is no line: it gets a dot.
void addDot(QChart *plot, QPointF at, const Series &series, const Theme &theme, const Sizes &sizes)
{
    auto *dot = new QScatterSeries;
    dot->setMarkerSize(sizes.line * 3);
    dot->setColor(theme.of(series.role));
    dot->setBorderColor(theme.of(series.role));
    attach(plot, dot);
    dot->replace({at});
}

/// One line per stretch without gaps that could be seen; what leads into an unfinished bucket is dashed.
void addLines(QChart *plot, const Chart &chart, int index, const Theme &theme, const Sizes &sizes, qreal stretchLength)
{
    const Series &series = chart.series[static_cast<std::size_t>(index)];
    QList<QPointF> stretch;
    bool reached = false; // by a dashed line: no dot needed
    const auto finish = [&] {
        if (stretch.size() == 1 && !reached)
            addDot(plot, stretch.first(), series, theme, sizes);
        if (stretch.size() > 1) {
            auto *line = new QLineSeries;
            line->setPen(penOf(series, theme, sizes, false));
            attach(plot, line);
            line->replace(thinned(stretch, stretchLength));
        }
    };
    for (int point = 0; point < static_cast<int>(series.points.size()); ++point) {
        const std::optional<double> value = valueAt(chart, index, point);
        const bool unfinished = chart.incompleteFrom >= 0 && point >= chart.incompleteFrom;
        if (value && unfinished && !stretch.isEmpty()) {
            auto *line = new QLineSeries;
            line->setPen(penOf(series, theme, sizes, true));
            attach(plot, line);
            line->replace({stretch.last(), QPointF(point, *value)});
        }
        if (!value && !unfinished && !stretch.isEmpty() && point - stretch.last().x() < stretchLength)
            continue;
        if (!value || unfinished) {
            const bool led = value && unfinished && !stretch.isEmpty();
            finish();
            stretch.clear();
            reached = led;
        }
        if (value)
            stretch.append(QPointF(point, *value));
    }
    finish();
}

/// The area between two lines.
void addAreaBetween(QChart *plot, const QList<QPointF> &low, const QList<QPointF> &high, const QBrush &brush,
                    const QPen &pen)
{
    auto *upper = new QLineSeries;
    auto *lower = new QLineSeries;
    auto *area = new QAreaSeries(upper, lower);
    // The area owns neither of its bounds.
    upper->setParent(area);
    lower->setParent(area);
    area->setBrush(brush);
    area->setPen(pen);
    attach(plot, area);
    upper->replace(high);
    lower->replace(low);
}

/// The shade between the low and the high of a series' points, one area per stretch without gaps.
void addBand(QChart *plot, const Series &series, const Theme &theme, qreal stretchLength)
{
    QColor shade = theme.of(series.role);
    shade.setAlphaF(0.18F);
    QList<QPointF> low;
    QList<QPointF> high;
    const auto finish = [&] {
        if (low.size() > 1)
            addAreaBetween(plot, thinned(low, stretchLength), thinned(high, stretchLength), shade, QPen(Qt::NoPen));
        low.clear();
        high.clear();
    };
    for (std::size_t point = 0; point < series.points.size(); ++point) {
        const ChartPoint &each = series.points[point];
        if (!each.low || !each.high) {
            finish();
            continue;
        }
        low.append(QPointF(static_cast<qreal>(point), *each.low));
        high.append(QPointF(static_cast<qreal>(point), *each.high));
    }
    finish();
}

void addSurface(QChart *plot, const Chart &chart, int index, const QBrush &brush, const QPen &pen, qreal stretchLength)
{
    QList<QPointF> high;
    QList<QPointF> low;
    const int count = static_cast<int>(chart.categories.size());
    for (int point = 0; point < count; ++point) {
        // A single day is drawn as a block, not as a line without width.
        for (const double at : count == 1 ? std::vector<double>{-0.5, 0.5} : std::vector<double>{double(point)}) {
            high.append(QPointF(at, stackedUpTo(chart, index, point)));
            low.append(QPointF(at, index > 0 ? stackedUpTo(chart, index - 1, point) : 0.0));
        }
    }
    addAreaBetween(plot, thinned(low, stretchLength), thinned(high, stretchLength), brush, pen);
}

void addArea(QChart *plot, const Chart &chart, int index, const Theme &theme, const Sizes &sizes, qreal stretchLength)
{
    const Fill fill = fillOf(chart.series[static_cast<std::size_t>(index)], theme);
    // Where days are close together a seam of light would wash out what lies between.
    const bool seams = chart.categories.size() < 120;
    addSurface(plot, chart, index, fill.ground, seams ? QPen(theme.card, sizes.line * 0.3) : QPen(Qt::NoPen),
               stretchLength);
    if (fill.texture)
        addSurface(plot, chart, index, *fill.texture, QPen(Qt::NoPen), stretchLength);
}

std::unique_ptr<QGraphicsScene> sceneOf(const Chart &chart, const ChartFrame &frame, const Theme &theme,
                                        const Sizes &sizes, QSizeF size)
{
    const bool lines = chart.kind == ChartKind::Lines || chart.kind == ChartKind::StackedAreas;
    if (!lines || !hasValues(chart) || frame.plot.width() < 1 || frame.plot.height() < 1)
        return nullptr;
    auto scene = std::make_unique<QGraphicsScene>();
    QChart *plot = bareChart(chart, frame, theme, sizes, size);
    const qreal stretchLength = pointsOfAStretch(chart, frame, size.width());
    for (const Series &each : chart.series) {
        if (chart.kind == ChartKind::Lines && each.banded)
            addBand(plot, each, theme, stretchLength);
    }
    for (int i = 0; i < static_cast<int>(chart.series.size()); ++i)
        chart.kind == ChartKind::Lines ? addLines(plot, chart, i, theme, sizes, stretchLength)
                                       : addArea(plot, chart, i, theme, sizes, stretchLength);
    scene->addItem(plot);
    scene->setSceneRect(QRectF(QPointF(), size));
    plot->layout()->activate();
    return scene;
}

} // namespace

ChartDrawing::ChartDrawing(const Chart &chart, const Theme &theme, const Sizes &sizes, QSizeF size)
    : m_chart(chart),
      m_theme(theme),
      m_sizes(sizes),
      m_size(size),
      m_frame(frameOf(chart, sizes, size)),
      m_scene(sceneOf(chart, m_frame, theme, sizes, size))
{
}

ChartDrawing::~ChartDrawing() = default;
ChartDrawing::ChartDrawing(ChartDrawing &&) noexcept = default;
ChartDrawing &ChartDrawing::operator=(ChartDrawing &&) noexcept = default;

void ChartDrawing::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBehind(painter, m_chart, m_frame, m_theme);
    if (m_scene) {
        painter.save();
        m_scene->render(&painter, QRectF(QPointF(), m_size), QRectF(QPointF(), m_size));
        painter.restore();
    }
    paintFrame(painter, m_chart, m_frame, m_theme, m_sizes);
    painter.restore();
}

std::optional<ChartPart> ChartDrawing::partAt(QPointF position) const
{
    if (!m_chart.headline.isEmpty() && m_frame.headline.contains(position))
        return ChartPart{};
    for (const auto &[part, rect] : m_frame.parts) {
        // All of a row answers, not only its bar.
        const bool rows = isRows(m_chart);
        const QRectF place = rows ? QRectF(0, rect.top(), m_size.width(), rect.height()) : rect;
        if (place.contains(position))
            return part;
    }
    const bool columns = m_chart.kind == ChartKind::Columns;
    if ((!m_scene && !columns) || !m_frame.plot.adjusted(-6, -6, 6, 6).contains(position))
        return {};
    return nearestPart(position);
}

std::optional<ChartPart> ChartDrawing::nearestPart(QPointF position) const
{
    const int point = categoryAt(position);
    const bool areas = m_chart.kind == ChartKind::StackedAreas;
    std::optional<ChartPart> nearest;
    qreal distance = std::numeric_limits<qreal>::max();
    for (int series = 0; series < static_cast<int>(m_chart.series.size()); ++series) {
        if (!valueAt(m_chart, series, point))
            continue;
        const QRectF area = areaOf({series, point});
        if (areas && (position.y() < area.top() || position.y() > area.bottom()))
            continue;
        const qreal away = std::abs(position.y() - area.center().y());
        if (away < distance) {
            distance = away;
            nearest = ChartPart{series, point};
        }
    }
    return nearest;
}

int ChartDrawing::categoryAt(QPointF position) const
{
    const int count = static_cast<int>(m_chart.categories.size());
    if (!hasUprightAxis(m_chart) || count == 0 || !m_frame.plot.adjusted(-6, -6, 6, 6).contains(position))
        return -1;
    const qreal share = (position.x() - m_frame.plot.left()) / m_frame.plot.width();
    const qreal place = m_frame.slotted ? std::floor(share * count) : std::round(share * (count - 1));
    return std::clamp(static_cast<int>(place), 0, count - 1);
}

std::vector<int> ChartDrawing::notesAt(QPointF position) const
{
    for (const NoteFlag &flag : m_frame.flags) {
        if (flag.box.adjusted(-3, -3, 3, 3).contains(position))
            return flag.notes;
    }
    return {};
}

QRectF ChartDrawing::areaOf(const ChartPart &part) const
{
    if (part.isHeadline())
        return m_frame.headline;
    for (const auto &[each, rect] : m_frame.parts) {
        if (each == part)
            return rect;
    }
    const std::optional<double> value = valueAt(m_chart, part.series, part.point);
    if (!m_scene || !value)
        return {};
    const qreal x = m_frame.xOf(part.point, static_cast<int>(m_chart.categories.size()));
    if (m_chart.kind == ChartKind::Lines)
        return QRectF(x - 4, m_frame.yOf(*value) - 4, 8, 8);
    const qreal top = m_frame.yOf(stackedUpTo(m_chart, part.series, part.point));
    const qreal bottom =
        m_frame.yOf(part.series > 0 ? stackedUpTo(m_chart, part.series - 1, part.point) : m_frame.scale.from);
    return QRectF(x - 2, top, 4, bottom - top);
}

std::vector<ChartPart> ChartDrawing::parts() const
{
    std::vector<ChartPart> result;
    if (!m_chart.headline.isEmpty() && hasValues(m_chart))
        result.push_back({});
    for (int series = 0; series < static_cast<int>(m_chart.series.size()); ++series) {
        // The lines of a scatter are there to be seen, not to be pointed at.
        if (m_chart.kind == ChartKind::Scatter && m_chart.series[static_cast<std::size_t>(series)].dashed)
            continue;
        const auto points = static_cast<int>(m_chart.series[static_cast<std::size_t>(series)].points.size());
        for (int point = 0; point < points; ++point) {
            if (valueAt(m_chart, series, point))
                result.push_back({series, point});
        }
    }
    return result;
}

void paintChart(QPainter &painter, const QRectF &area, const Chart &chart, const Theme &theme)
{
    painter.save();
    painter.translate(area.topLeft());
    ChartDrawing(chart, theme, Sizes::paper(), area.size()).paint(painter);
    painter.restore();
}

} // namespace kompas
