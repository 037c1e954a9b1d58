// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/chart_layout.h"

#include <QFontMetricsF>

namespace kompas {

namespace {

/// True when the straight line between two points, from left to right, runs through the box.
bool crosses(const QRectF &box, QPointF from, QPointF to)
{
    const qreal left = std::max(box.left(), from.x());
    const qreal right = std::min(box.right(), to.x());
    if (left > right)
        return false;
    const auto yAt = [&](qreal x) {
        return to.x() > from.x() ? from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x()) : from.y();
    };
    const auto [low, high] = std::minmax({yAt(left), yAt(right)});
    return high >= box.top() && low <= box.bottom();
}

/// True when a series runs through the place, or its surface lies behind it.
bool crossesSeries(const Chart &chart, const ChartFrame &frame, const QRectF &box)
{
    for (const auto &[part, rect] : frame.parts) {
        if (rect.intersects(box))
            return true;
    }
    if (!frame.parts.empty())
        return false;
    const bool areas = chart.kind == ChartKind::StackedAreas;
    const int count = static_cast<int>(chart.categories.size());
    const int last = static_cast<int>(chart.series.size()) - 1;
    for (int series = areas ? last : 0; series <= last; ++series) {
        std::optional<QPointF> before;
        for (int point = 0; point < count; ++point) {
            const std::optional<double> value =
                areas ? std::optional(stackedUpTo(chart, series, point)) : valueAt(chart, series, point);
            if (!value) {
                before.reset();
                continue;
            }
            const QPointF at(frame.xOf(point, count), frame.yOf(*value));
            // Of an area everything beneath its edge is in the way.
            QRectF taken = box;
            if (areas)
                taken.setTop(std::numeric_limits<int>::min());
            if (crosses(taken, before.value_or(at), at))
                return true;
            before = at;
        }
    }
    return false;
}

/// Places along a target line where its label could stand: above it before beneath it, from the left to the right,
/// where the line has its handle if it can be dragged.
std::vector<QPointF> targetPlaces(const ChartFrame &frame, QSizeF label, qreal y)
{
    std::vector<QPointF> places;
    const qreal left = frame.plot.left() + 2;
    const qreal right = std::max(left, frame.plot.right() - label.width());
    constexpr int steps = 12;
    for (const qreal top : {y - label.height() - 1, y + 1}) {
        places.push_back({left, top});
        places.push_back({right, top});
    }
    for (int step = 1; step < steps; ++step) {
        for (const qreal top : {y - label.height() - 1, y + 1})
            places.push_back({left + (right - left) * step / steps, top});
    }
    return places;
}

bool isFree(const Chart &chart, const ChartFrame &frame, std::size_t target, const QRectF &box,
            const std::vector<PlacedWords> &taken)
{
    if (box.top() < frame.plot.top() - box.height() / 2 || box.bottom() > frame.plot.bottom())
        return false;
    const int count = static_cast<int>(chart.categories.size());
    for (std::size_t i = 0; i < chart.targets.size(); ++i) {
        const qreal y = frame.yOf(chart.targets[i].value);
        if (i != target && y >= box.top() && y <= box.bottom())
            return false;
    }
    for (const AxisMark &mark : chart.marks) {
        const qreal x = frame.xAt(mark.at, count);
        if (x >= box.left() - 2 && x <= box.right() + 2)
            return false;
    }
    for (const ChartNote &note : chart.notes) {
        const qreal x = frame.xOf(note.category, count);
        if (x >= box.left() - 1 && x <= box.right() + 1)
            return false;
    }
    const auto overlaps = [&box](const PlacedWords &other) {
        return !other.words.isEmpty() && other.box.intersects(box);
    };
    return !std::ranges::any_of(taken, overlaps) && !std::ranges::any_of(frame.marks, overlaps)
           && !crossesSeries(chart, frame, box.adjusted(-1, 0, 1, 0));
}

/// A mark's line and label in a row above the plot; row 0 is the nearest.
struct RowMark {
    qreal x = 0;
    int row = 0;
    QRectF box = {};
};

bool clashes(const RowMark &mark, const std::vector<RowMark> &placed, const std::vector<qreal> &lines)
{
    for (const RowMark &other : placed) {
        if (mark.box.intersects(other.box))
            return true;
        // A line goes up to its label, past the rows beneath it.
        if (mark.row > other.row && mark.x >= other.box.left() - 2 && mark.x <= other.box.right() + 2)
            return true;
        if (other.row > mark.row && other.x >= mark.box.left() - 2 && other.x <= mark.box.right() + 2)
            return true;
    }
    return mark.row == 0 && std::ranges::any_of(lines, [&mark](qreal x) {
               return x != mark.x && x >= mark.box.left() && x <= mark.box.right();
           });
}

RowMark placeMark(const QString &words, qreal x, const std::vector<RowMark> &placed, const std::vector<qreal> &lines,
                  const QRectF &room, const QFont &font)
{
    const qreal width = std::min(textWidth(words, font) + 1, room.width());
    const qreal height = wrappedHeight(words, font, width);
    const qreal row = QFontMetricsF(font).height();
    const bool leftmost = lines.size() > 1 && x <= *std::ranges::min_element(lines);
    RowMark mark{x, 0, {}};
    for (mark.row = 0; mark.row < 12; ++mark.row) {
        const qreal top = -row * mark.row - height;
        const qreal left = x - 4 - width;
        const qreal right = x + 4;
        for (const qreal place : leftmost ? std::vector<qreal>{left, right} : std::vector<qreal>{right, left}) {
            mark.box = QRectF(place, top, width, height);
            if (place >= room.left() && place + width <= room.right() && !clashes(mark, placed, lines))
                return mark;
        }
    }
    // Wider than what lies at either side of its line: above everything, with the line behind it.
    mark.row = 0;
    for (const RowMark &other : placed)
        mark.row = std::max(mark.row, other.row + 1);
    const qreal clamped = std::clamp(x - width / 2, room.left(), std::max(room.left(), room.right() - width));
    mark.box = QRectF(clamped, -row * mark.row - height, width, height);
    return mark;
}

} // namespace

std::vector<PlacedWords> targetLabels(const Chart &chart, const ChartFrame &frame, const Sizes &sizes)
{
    const QFont font = textFont(sizes.text);
    std::vector<PlacedWords> result(chart.targets.size());
    for (std::size_t i = 0; i < chart.targets.size(); ++i) {
        const QString &words = chart.targets[i].label;
        const QSizeF size(textWidth(words, font) + 1, QFontMetricsF(font).height());
        if (words.isEmpty() || size.width() > frame.plot.width())
            continue;
        for (const QPointF &place : targetPlaces(frame, size, frame.yOf(chart.targets[i].value))) {
            const QRectF box(place, size);
            if (isFree(chart, frame, i, box, result)) {
                result[i] = {box, words};
                break;
            }
        }
    }
    return result;
}

std::vector<PlacedWords> markLabels(const Chart &chart, const ChartFrame &frame, const Sizes &sizes)
{
    const int count = static_cast<int>(chart.categories.size());
    std::vector<qreal> lines;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < chart.marks.size(); ++i) {
        lines.push_back(frame.xAt(chart.marks[i].at, count));
        order.push_back(i);
    }
    std::ranges::stable_sort(order, {}, [&lines](std::size_t i) { return lines[i]; });
    // Not over the words of the value axis.
    const QRectF room(frame.plot.left(), 0, frame.plot.width() + sizes.gap / 2, 0);
    std::vector<RowMark> placed;
    std::vector<PlacedWords> result(chart.marks.size());
    for (const std::size_t i : order) {
        placed.push_back(placeMark(chart.marks[i].label, lines[i], placed, lines, room,
                                   textFont(sizes.text, !chart.marks[i].dashed)));
        result[i] = {placed.back().box, chart.marks[i].label};
    }
    return result;
}

std::vector<NoteFlag> noteFlags(const Chart &chart, const ChartFrame &frame, const Sizes &sizes)
{
    const QFont font = textFont(sizes.text);
    const qreal height = QFontMetricsF(font).height();
    const int count = static_cast<int>(chart.categories.size());
    std::vector<int> order;
    for (int i = 0; i < static_cast<int>(chart.notes.size()); ++i) {
        if (chart.notes[static_cast<std::size_t>(i)].category < count)
            order.push_back(i);
    }
    std::ranges::stable_sort(order, {}, [&chart](int i) { return chart.notes[static_cast<std::size_t>(i)].category; });
    std::vector<NoteFlag> flags;
    for (const int i : order) {
        const qreal x = frame.xOf(chart.notes[static_cast<std::size_t>(i)].category, count);
        const auto flagOf = [&](qreal at, std::vector<int> notes) {
            const QString words = noteNumbers(notes);
            const qreal width = textWidth(words, font) + sizes.gap * 0.75;
            const qreal left = std::clamp(at, 0.0, std::max(0.0, frame.plot.right() + sizes.gap / 2 - width));
            return NoteFlag{QRectF(left, -height - sizes.gap * 0.25, width, height), words, std::move(notes)};
        };
        const NoteFlag alone = flagOf(x, {i});
        if (!flags.empty() && alone.box.left() < flags.back().box.right() + 1) {
            std::vector<int> together = flags.back().notes;
            together.push_back(i);
            std::ranges::sort(together);
            flags.back() = flagOf(flags.back().box.left(), std::move(together));
        } else {
            flags.push_back(alone);
        }
    }
    return flags;
}

} // namespace kompas
