// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/sketch.h"

#include <QFontMetricsF>
#include <QHash>
#include <QMutex>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>

namespace kompas {

Sizes Sizes::screen()
{
    Sizes sizes;
    const qreal zoom = textZoom() / 100.0;
    for (int *size : {&sizes.text, &sizes.title, &sizes.headline, &sizes.value})
        *size = std::max(1, qRound(*size * zoom));
    for (qreal *size : {&sizes.gap, &sizes.padding, &sizes.upright})
        *size *= zoom;
    return sizes;
}

namespace {

/// Lays out one line after the other; `line` is called with each and its top.
template<typename OnLine>
qreal eachLine(const QString &text, const QFont &font, qreal width, OnLine line)
{
    const QFontMetricsF metrics(font);
    qreal top = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine each = layout.createLine(); each.isValid(); each = layout.createLine()) {
            each.setLineWidth(std::max<qreal>(width, 1));
            // A sign lent by another font makes its line higher; all lines stand equally far apart all the same.
            line(layout, each, top + metrics.ascent() - each.ascent());
            top += metrics.height();
        }
        layout.endLayout();
    }
    return top;
}

/// A text that has been measured: its height for a width, or for -1 its width. The fonts of the program differ in size
/// and weight only.
struct MeasuredText {
    QString text = {};
    int pixels = 0;
    bool strong = false;
    qreal width = 0;

    bool operator==(const MeasuredText &) const = default;
    friend std::size_t qHash(const MeasuredText &key, std::size_t seed = 0)
    {
        return qHashMulti(seed, key.text, key.pixels, key.strong, key.width);
    }
};

/// What `measure` says, remembered for all threads: a page is laid out several times, and shaping its words is what
/// takes the time.
template<typename Measure>
qreal measured(const QString &text, const QFont &font, qreal width, Measure measure)
{
    constexpr qsizetype most = 20'000;
    static QMutex mutex;
    static QHash<MeasuredText, qreal> known;
    const MeasuredText key{text, font.pixelSize(), font.bold(), width};
    {
        const QMutexLocker lock(&mutex);
        const auto found = known.constFind(key);
        if (found != known.cend())
            return *found;
    }
    const qreal value = measure();
    const QMutexLocker lock(&mutex);
    if (known.size() >= most)
        known.clear();
    known.insert(key, value);
    return value;
}

/// The line of the last weeks; a gap where there is no value.
void paintTrend(QPainter &painter, const QRectF &area, const std::vector<std::optional<double>> &trend,
                const Theme &theme, const Sizes &sizes)
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    qsizetype values = 0;
    for (const std::optional<double> &value : trend) {
        if (value) {
            low = std::min(low, *value);
            high = std::max(high, *value);
            ++values;
        }
    }
    if (values < 2)
        return;
    const double range = high > low ? high - low : 1;
    const qreal step = area.width() / static_cast<qreal>(trend.size() - 1);
    QPainterPath path;
    bool pen = false;
    QPointF last;
    for (std::size_t i = 0; i < trend.size(); ++i) {
        if (!trend[i]) {
            pen = false;
            continue;
        }
        const double share = high > low ? (*trend[i] - low) / range : 0.5;
        last = QPointF(area.left() + step * static_cast<qreal>(i), area.bottom() - share * area.height());
        pen ? path.lineTo(last) : path.moveTo(last);
        pen = true;
    }
    const QColor colour = theme.of(Role::Series1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, sizes.line * 0.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(last, sizes.line * 1.2, sizes.line * 1.2);
}

qreal trendHeight(const Tile &tile, const Sizes &sizes)
{
    const auto values = std::ranges::count_if(tile.trend, [](const auto &value) { return value.has_value(); });
    return values < 2 ? 0 : 2.0 * sizes.text;
}

/// Strong letters of a size, or as much smaller as it takes for `widthIn` of them to fit; never below two thirds.
template<typename WidthIn>
QFont fittingFont(int pixels, qreal width, WidthIn widthIn)
{
    QFont font = textFont(pixels, true);
    for (int smaller = pixels - 1; 3 * smaller >= 2 * pixels && widthIn(font) > width; --smaller)
        font.setPixelSize(smaller);
    return font;
}

/// A word is broken only where smaller letters do not help.
QFont labelFont(const Tile &tile, const Sizes &sizes, qreal width)
{
    const QStringList words = tile.label.split(u' ');
    return fittingFont(sizes.title, width, [&words](const QFont &font) {
        qreal widest = 0;
        for (const QString &word : words)
            widest = std::max(widest, textWidth(word, font));
        return widest;
    });
}

/// Lays the tile out; with a painter also draws it. One function, so that height and drawing never differ.
qreal layTile(QPainter *painter, const QRectF &area, const Tile &tile, const Theme &theme, const Sizes &sizes)
{
    const QFont small = textFont(sizes.text);
    const QFont verdict = textFont(sizes.text, true);
    const QRectF inner = area.adjusted(sizes.padding, sizes.padding * 0.8, -sizes.padding, -sizes.padding * 0.8);
    const QFont unit = textFont(sizes.title);
    const qreal unitWidth = tile.unit.isEmpty() ? 0 : sizes.gap * 0.6 + textWidth(tile.unit, unit);
    const QFont value = fittingFont(sizes.value, inner.width(),
                                    [&](const QFont &font) { return textWidth(tile.value, font) + unitWidth; });
    qreal top = inner.top();
    const auto text = [&](const QString &words, const QFont &font, const QColor &colour, qreal left) {
        const QRectF place(inner.left() + left, top, inner.width() - left, inner.height());
        top += painter ? drawWrapped(*painter, place, words, font, colour) : wrappedHeight(words, font, place.width());
    };
    text(tile.label, labelFont(tile, sizes, inner.width()), theme.ink, 0);
    // Values beside each other stand on one line, whatever their size and that of the label.
    top = std::max(top, inner.top() + QFontMetricsF(textFont(sizes.title, true)).height());
    const QFontMetricsF metrics(textFont(sizes.value, true));
    if (painter) {
        painter->setFont(value);
        painter->setPen(theme.ink);
        const qreal baseline = top + metrics.ascent();
        painter->drawText(QPointF(inner.left(), baseline), tile.value);
        painter->setFont(unit);
        painter->drawText(QPointF(inner.left() + textWidth(tile.value, value) + sizes.gap * 0.6, baseline), tile.unit);
    }
    top += metrics.height();
    if (!tile.target.isEmpty()) {
        const qreal mark = tile.mark == Mark::None ? 0 : sizes.text * 0.75;
        if (painter)
            paintMark(*painter, QRectF(inner.left(), top + sizes.text * 0.36, mark, mark), tile.mark, theme);
        text(tile.target, verdict, theme.of(tile.mark), mark > 0 ? mark + sizes.gap * 0.5 : 0);
    }
    if (!tile.caption.isEmpty())
        text(tile.caption, small, theme.muted, 0);
    if (const qreal trend = trendHeight(tile, sizes); trend > 0) {
        if (painter)
            paintTrend(*painter, QRectF(inner.left() + 2, inner.bottom() - trend + 2, inner.width() - 6, trend - 4),
                       tile.trend, theme, sizes);
        top += sizes.gap + trend;
    }
    return top - inner.top() + 2 * (inner.top() - area.top());
}

} // namespace

void paintMark(QPainter &painter, const QRectF &square, Mark mark, const Theme &theme)
{
    if (mark == Mark::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.of(mark));
    if (mark == Mark::Attention) {
        painter.drawEllipse(square.center(), square.width() * 0.45, square.height() * 0.45);
    } else {
        const bool up = mark == Mark::Good;
        const qreal base = up ? square.bottom() - square.height() * 0.06 : square.top() + square.height() * 0.06;
        const qreal tip = up ? square.top() + square.height() * 0.06 : square.bottom() - square.height() * 0.06;
        painter.drawPolygon(QPolygonF(
            {QPointF(square.left(), base), QPointF(square.right(), base), QPointF(square.center().x(), tip)}));
    }
    painter.restore();
}

qreal wrappedHeight(const QString &text, const QFont &font, qreal width)
{
    return measured(text, font, width,
                    [&] { return eachLine(text, font, width, [](const QTextLayout &, const QTextLine &, qreal) {}); });
}

QStringList wrappedLines(const QString &text, const QFont &font, qreal width)
{
    QStringList lines;
    eachLine(text, font, width, [&lines](const QTextLayout &layout, const QTextLine &line, qreal) {
        lines += layout.text().mid(line.textStart(), line.textLength()).trimmed();
    });
    return lines;
}

qreal drawWrapped(QPainter &painter, const QRectF &area, const QString &text, const QFont &font, const QColor &colour,
                  Qt::Alignment alignment)
{
    painter.setPen(colour);
    return eachLine(text, font, area.width(), [&](const QTextLayout &, const QTextLine &line, qreal top) {
        const qreal spare = area.width() - line.naturalTextWidth();
        const qreal left = alignment & Qt::AlignRight ? spare : alignment & Qt::AlignHCenter ? spare / 2 : 0;
        line.draw(&painter, QPointF(area.left() + left, area.top() + top - line.y()));
    });
}

qreal textWidth(const QString &text, const QFont &font)
{
    return measured(text, font, -1, [&] { return QFontMetricsF(font).horizontalAdvance(text); });
}

AxisScale niceScale(double low, double high, int ticks, bool wholeSteps)
{
    if (!(high > low))
        high = low + 1;
    const double rough = (high - low) / std::max(1, ticks);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * 0.999) {
            step = factor * power;
            break;
        }
    }
    if (wholeSteps)
        step = std::max(1.0, std::ceil(step - 1e-9));
    AxisScale scale{
        .from = std::floor(low / step + 1e-9) * step, .to = std::ceil(high / step - 1e-9) * step, .step = step};
    while (scale.decimals < 3 && std::abs(std::remainder(step * std::pow(10.0, scale.decimals), 1.0)) > 1e-6)
        ++scale.decimals;
    return scale;
}

qreal tileHeight(const Tile &tile, const Sizes &sizes, qreal width)
{
    return layTile(nullptr, QRectF(0, 0, width, 0), tile, Theme::light(), sizes);
}

void paintTile(QPainter &painter, const QRectF &area, const Tile &tile, const Theme &theme, const Sizes &sizes)
{
    painter.setRenderHint(QPainter::Antialiasing);
    layTile(&painter, area, tile, theme, sizes);
}

} // namespace kompas
