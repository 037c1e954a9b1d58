// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/chart_frame.h"

#include "core/report/words.h"
#include "ui/document/chart_layout.h"
#include "ui/document/chart_thin.h"

#include <QFontMetricsF>

namespace kompas {

namespace {

QString legendText(const Chart &chart, const Series &series)
{
    if (chart.kind != ChartKind::Shares || series.points.empty() || !series.points.front().value)
        return series.name;
    const Words words = Words::of(chart.language);
    return series.name + u' ' + words.number(*series.points.front().value, 0) + chart.unit;
}

/// The legend flows like text; returns its items and height. A name wider than the area is wrapped.
std::pair<std::vector<LegendItem>, qreal> legendItems(const Chart &chart, const QRectF &area, const Sizes &sizes)
{
    const QFont font = textFont(sizes.text);
    const QFontMetricsF metrics(font);
    const qreal swatch = sizes.text * 0.8;
    const qreal indent = swatch + sizes.gap * 0.5;
    std::vector<LegendItem> items;
    qreal left = area.left();
    qreal top = area.top();
    qreal bottom = top;
    for (const Series &series : chart.series) {
        const QString words = legendText(chart, series);
        if (words.isEmpty()) {
            items.push_back({});
            continue;
        }
        const qreal width = std::min(metrics.horizontalAdvance(words) + 1, area.width() - indent);
        if (left > area.left() && left + indent + width > area.right()) {
            left = area.left();
            top = bottom;
        }
        const qreal height = wrappedHeight(words, font, width);
        items.push_back({QRectF(left, top + (metrics.height() - swatch) / 2, swatch, swatch),
                         {QRectF(left + indent, top, width, height), words}});
        bottom = std::max(bottom, top + height);
        left += indent + width + sizes.gap * 1.5;
    }
    return {items, bottom - area.top()};
}

/// Title left, subtitle right of it or beneath; returns the bottom.
qreal layTitle(ChartFrame &frame, const Chart &chart, const Sizes &sizes, qreal width)
{
    const QFont titleFont = textFont(sizes.title, true);
    const QFont small = textFont(sizes.text);
    const qreal besides = textWidth(chart.title, titleFont) + sizes.gap * 2 + textWidth(chart.subtitle, small);
    const qreal height = wrappedHeight(chart.title, titleFont, width);
    frame.title = QRectF(0, 0, width, height);
    if (chart.subtitle.isEmpty())
        return height;
    if (besides <= width) {
        const qreal drop = QFontMetricsF(titleFont).ascent() - QFontMetricsF(small).ascent();
        frame.subtitle = QRectF(0, drop, width, height);
        return height;
    }
    frame.subtitle = QRectF(0, height, width, wrappedHeight(chart.subtitle, small, width));
    return frame.subtitle.bottom();
}

/// The texts of the notes, as many as fit in a few lines; the others are in the tooltips of their flags.
QString footText(const Chart &chart, const QFont &font, qreal width)
{
    if (chart.notes.empty() || !hasUprightAxis(chart))
        return {};
    const qreal most = QFontMetricsF(font).height() * 4.5;
    QString text;
    for (std::size_t i = 0; i < chart.notes.size(); ++i) {
        const QString each =
            noteNumbers({static_cast<int>(i)}) + QChar(0x2002) + QString(chart.notes[i].text).replace(u'\n', u' ');
        const QString longer = text.isEmpty() ? each : text + QStringLiteral("   ") + each;
        const qsizetype left = static_cast<qsizetype>(chart.notes.size() - i);
        if (i > 0 && wrappedHeight(longer, font, width) > most)
            return text + QStringLiteral("   + %1").arg(left);
        text = longer;
    }
    return text;
}

/// What stands beneath the drawing; returns the bottom that is left for it.
qreal layFoot(ChartFrame &frame, const Chart &chart, const Sizes &sizes, QSizeF size)
{
    const QFont small = textFont(sizes.text);
    qreal bottom = size.height();
    frame.note.words = noteText(chart, size.width());
    if (!frame.note.words.isEmpty()) {
        const qreal height = wrappedHeight(frame.note.words, small, size.width());
        frame.note.box = QRectF(0, bottom - height, size.width(), height);
        bottom -= height + sizes.gap * 0.5;
    }
    frame.foot.words = footText(chart, small, size.width());
    if (!frame.foot.words.isEmpty()) {
        const qreal height = wrappedHeight(frame.foot.words, small, size.width());
        frame.foot.box = QRectF(0, bottom - height, size.width(), height);
        bottom -= height + sizes.gap * 0.5;
    }
    return bottom;
}

void layShares(ChartFrame &frame, const Chart &chart, const Sizes &sizes, const QRectF &area)
{
    const qreal bar = std::min<qreal>(sizes.text * 2.5, area.height() / 2);
    frame.plot = QRectF(area.left(), area.top(), area.width(), bar);
    const qreal legendTop = frame.plot.bottom() + sizes.gap;
    const auto [items, height] = legendItems(chart, QRectF(0, legendTop, area.width(), 0), sizes);
    frame.legend = items;
    // The note belongs to the bar, not to the foot of a tall card.
    if (!chart.note.isEmpty())
        frame.note.box.moveTop(std::min(frame.note.box.top(), legendTop + height + sizes.gap));
    double sum = 0;
    for (int i = 0; i < static_cast<int>(chart.series.size()); ++i)
        sum += valueAt(chart, i, 0).value_or(0);
    qreal left = frame.plot.left();
    for (int i = 0; i < static_cast<int>(chart.series.size()) && sum > 0; ++i) {
        const qreal width = frame.plot.width() * valueAt(chart, i, 0).value_or(0) / sum;
        frame.parts.push_back({ChartPart{i, 0}, QRectF(left, frame.plot.top(), width, frame.plot.height())});
        left += width;
    }
}

/// Whether lines are named directly is known only once the axes are laid; a second pass then leaves the legend room.
void layUprightWithLegend(ChartFrame &frame, const Chart &chart, const Sizes &sizes, const QRectF &area)
{
    ChartFrame axes = frame;
    const auto lay = chart.kind == ChartKind::Scatter ? layScatter : layUpright;
    lay(axes, chart, sizes, area);
    const bool wantsLegend = chart.series.size() > 1 || chart.kind == ChartKind::StackedAreas;
    if (chart.kind == ChartKind::Scatter || (wantsLegend && !axes.direct)) {
        const qreal height = legendItems(chart, QRectF(0, 0, area.width(), 0), sizes).second;
        frame.legend = legendItems(chart, QRectF(0, area.bottom() - height, area.width(), height), sizes).first;
        axes = frame;
        lay(axes, chart, sizes, area.adjusted(0, 0, 0, -height - sizes.gap * 0.5));
    }
    frame = axes;
}

} // namespace

qreal ChartFrame::xOf(int category, int categories) const
{
    if (slotted)
        return xAt(category + 0.5, categories);
    return categories < 2 ? plot.center().x() : plot.left() + plot.width() * category / (categories - 1);
}

qreal ChartFrame::xAt(double at, int categories) const
{
    if (slotted)
        return plot.left() + plot.width() * at / std::max(1, categories);
    const double place = categories < 2 ? 0.5 : (at - 0.5) / (categories - 1);
    return plot.left() + plot.width() * std::clamp(place, 0.0, 1.0);
}

bool hasValues(const Chart &chart)
{
    return std::ranges::any_of(chart.series, [](const Series &series) {
        return std::ranges::any_of(series.points, [](const ChartPoint &point) { return point.value.has_value(); });
    });
}

bool isRows(const Chart &chart)
{
    return chart.kind == ChartKind::Bars || chart.kind == ChartKind::Ranges;
}

bool hasUprightAxis(const Chart &chart)
{
    return !isRows(chart) && chart.kind != ChartKind::Shares && chart.kind != ChartKind::Grid;
}

std::optional<double> valueAt(const Chart &chart, int series, int point)
{
    const std::vector<ChartPoint> &points = chart.series[static_cast<std::size_t>(series)].points;
    return static_cast<std::size_t>(point) < points.size() ? points[static_cast<std::size_t>(point)].value
                                                           : std::nullopt;
}

double stackedUpTo(const Chart &chart, int series, int point)
{
    double sum = 0;
    for (int i = 0; i <= series; ++i)
        sum += valueAt(chart, i, point).value_or(0);
    return sum;
}

QString noteNumbers(const std::vector<int> &notes)
{
    if (notes.empty())
        return {};
    if (notes.size() == 1)
        return QString::number(notes.front() + 1);
    const QChar between = notes.size() == 2 ? u',' : QChar(0x2013);
    return QString::number(notes.front() + 1) + between + QString::number(notes.back() + 1);
}

ChartFrame frameOf(const Chart &chart, const Sizes &sizes, QSizeF size)
{
    ChartFrame frame;
    frame.slotted = chart.kind == ChartKind::Columns || chart.kind == ChartKind::Grid;
    qreal top = layTitle(frame, chart, sizes, size.width()) + sizes.gap;
    if (!hasValues(chart)) {
        frame.empty = QRectF(0, top, size.width(), std::max<qreal>(0, size.height() - top));
        return frame;
    }
    const qreal bottom = layFoot(frame, chart, sizes, size);
    if (!chart.headline.isEmpty()) {
        const QFontMetricsF metrics(textFont(sizes.headline, true));
        frame.headline = QRectF(0, top - sizes.gap * 0.5, metrics.horizontalAdvance(chart.headline), metrics.height());
        top = frame.headline.bottom() + sizes.gap * 0.5;
    }
    const QRectF area(0, top, size.width(), std::max<qreal>(0, bottom - top));
    if (chart.kind == ChartKind::Shares)
        layShares(frame, chart, sizes, area);
    else if (isRows(chart))
        layRows(frame, chart, sizes, area);
    else if (chart.kind == ChartKind::Grid)
        layGrid(frame, chart, sizes, area);
    else
        layUprightWithLegend(frame, chart, sizes, area);
    return frame;
}

qreal chartHeight(const Chart &chart, const Sizes &sizes, qreal width)
{
    ChartFrame frame;
    const QFont small = textFont(sizes.text);
    const qreal top = layTitle(frame, chart, sizes, width) + sizes.gap;
    if (!hasValues(chart))
        return top + wrappedHeight(chart.empty, small, width) + sizes.gap;
    const qreal foot = -layFoot(frame, chart, sizes, QSizeF(width, 0));
    const qreal headline = chart.headline.isEmpty() ? 0 : QFontMetricsF(textFont(sizes.headline, true)).height();
    if (chart.kind == ChartKind::Shares) {
        const qreal legend = legendItems(chart, QRectF(0, 0, width, 0), sizes).second;
        return top + headline + sizes.text * 2.5 + sizes.gap + legend + (chart.note.isEmpty() ? 0 : sizes.gap) + foot;
    }
    if (isRows(chart))
        return top + headline + rowsHeight(chart, sizes, width) + foot;
    if (chart.kind == ChartKind::Grid)
        return top + headline + gridHeight(chart, sizes, width) + foot;
    const qreal oneLine = QFontMetricsF(textFont(sizes.title, true)).height() + sizes.gap;
    return sizes.upright + (top - oneLine) + headline + foot;
}

} // namespace kompas
