// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluate.h"

#include <variant>

namespace kompas {

/// What a page says, without a word about how it is drawn: the window, the printed report, the plain text and the
/// tests read the same value. All texts are final: in the language of the reader, numbers formatted.

/// ▲ on target, ● undecided, ▼ missed; drawn as a shape, never as colour alone.
enum class Mark : quint8 { None, Good, Attention, Bad };
/// What a colour means; the painter knows the shades of light, dark and paper.
enum class Role : quint8 { Series1, Series2, Series3, Series4, Series5, Good, Attention, Bad, Neutral };

/// What a click opens: the records behind a number, or the same page over the narrower selection.
struct Drill {
    QString metric = {};
    QString part = {};
    Selection selection = {};
    bool narrows = false; ///< a click takes `selection` as that of the page (bars, parts); records are one step further

    bool operator==(const Drill &) const = default;
};

struct Tile {
    QString label = {};
    QString value = {};   ///< `91,3`; `–` when there is none
    QString unit = {};    ///< `%`, `uur`
    QString caption = {}; ///< difference, centre, n, interval
    Mark mark = Mark::None;
    QString target = {}; ///< `doel 90 %`; a word for the mark stands in it
    std::vector<std::optional<double>> trend = {};
    std::optional<Drill> drill = {};
    QString explanation = {}; ///< tooltip: meaning, parameters in force
};

struct ChartPoint {
    std::optional<double> value = {};
    std::optional<double> low = {};
    std::optional<double> high = {};
    QString text = {}; ///< tooltip: value with unit, n, interval
    std::optional<Drill> drill = {};
    std::optional<qint64> n = {};      ///< of rates, means and scores; the table twin shows it
    std::optional<double> across = {}; ///< of Scatter: the place along the horizontal axis
};

struct Series {
    QString name = {};
    Role role = Role::Series1;
    bool dashed = false;
    bool hatched = false;                ///< areas: the part that is unknown
    bool banded = false;                 ///< lines: the area between `low` and `high` of its points is shaded
    std::vector<ChartPoint> points = {}; ///< one per category
};

struct TargetLine {
    double value = 0;
    QString label = {};
    bool isLimit = false; ///< of a target in two steps the worst that can be borne: drawn lighter than the ambition
};

/// Where values lie on target or off it, for targets that are a band: shaded behind the series.
struct TargetZone {
    std::optional<double> from = {}; ///< open below
    std::optional<double> to = {};   ///< open above
    Mark mark = Mark::Good;          ///< Good within the band, Bad beyond it

    bool operator==(const TargetZone &) const = default;
};

/// A line across the categories at a place of their axis: the mean and the median of a distribution. `at` counts
/// categories: 2 is the left edge of the third, 2.5 its middle.
struct AxisMark {
    double at = 0;
    QString label = {};
    bool dashed = false; ///< means are dashed and grey, medians solid
};

/// What happened at a category of a chart over time (`outage 12 Nov`): a thin line with a number, its text beneath.
struct ChartNote {
    qint64 id = 0; ///< of the note in the file
    int category = 0;
    QString text = {};

    bool operator==(const ChartNote &) const = default;
};

enum class ChartKind : quint8 {
    Lines,        ///< a line per series over the categories
    StackedAreas, ///< parts of a whole over the categories
    Columns,      ///< upright bars, one per category, series on top of each other; for distributions, with `marks`
    Bars,         ///< horizontal bars, one per category, first series only, value written at the end
    Ranges,       ///< a row per category: a line from `low` to `high` with a dot at the value, first series only
    Shares,       ///< one horizontal bar of 100 %, one part per series (its only point)
    Grid,         ///< a heat map: a row per series, a column per category, shaded by value, the number inside
    Scatter,      ///< a dot per point at (`across`, value), named by its category; dashed series are drawn as lines
};

struct Chart {
    ChartKind kind = ChartKind::Lines;
    QString title = {};
    QString subtitle = {};
    QString headline = {}; ///< one large value above the drawing: the score of Shares
    std::optional<Drill> headlineDrill = {};
    QStringList categories = {};
    std::vector<Series> series = {};
    std::vector<TargetLine> targets = {};
    std::vector<TargetZone> zones = {};
    std::vector<AxisMark> marks = {};
    std::vector<Period> periods = {}; ///< the days of each category of a chart over time; empty for others
    std::vector<ChartNote> notes = {};
    QString unit = {};        ///< written behind axis labels: ` %`
    QString acrossTitle = {}; ///< of Scatter: what the horizontal axis counts
    int decimals = 0;         ///< of axis labels
    bool fromZero = true;
    int incompleteFrom = -1; ///< first category whose bucket is unfinished; drawn hatched; -1 = none
    QString note = {};       ///< small print beneath
    QString empty = {};      ///< said instead of the chart when no series has a value: which export would fill it
    QString language = {};   ///< locale of the axis numbers
};

struct TableColumn {
    QString title = {};
    bool number = false; ///< right-aligned, on the decimal
};

struct TableCell {
    QString text = {};
    Mark mark = Mark::None;
    std::optional<Drill> drill = {};
    std::optional<double> value = {}; ///< what `text` says as a number, for sorting and typed export; in display units
};

struct TableBlock {
    QString title = {};
    std::vector<TableColumn> columns = {};
    std::vector<std::vector<TableCell>> rows = {};
    QString empty = {}; ///< said when there are no rows
};

struct Run {
    QString text = {};
    bool strong = false;
    Mark mark = Mark::None; ///< colours the run
};

struct Paragraph {
    std::vector<Run> runs = {};
};

struct Heading {
    QString text = {};
};

struct Notice {
    QString title = {};
    QString text = {}; ///< what to do, in whole sentences
};

struct PageBreak {
};

/// A block has a stable id: a view keeps the widget of an id and gives it the new value.
struct Block {
    QString id = {};
    int span = 12; ///< width in twelfths of the page, filling rows from the left; 0: tiles that share a row evenly
    std::variant<Tile, Chart, TableBlock, Paragraph, Heading, Notice, PageBreak> content = {};
};

struct Document {
    QString id = {};
    QString title = {};
    QString subtitle = {};
    QString corner = {}; ///< short lines at the top right of the first printed page
    QString footer = {}; ///< left of the page number
    QString language = {};
    std::vector<Block> blocks = {};
};

/// The table twin of a chart: a row per category, a column per series, with n and interval where its points have them
/// and the notes in a last column.
TableBlock tableOf(const Chart &chart);
/// The document as readable lines: what tests compare and "copy as text" gives.
QString plainText(const Document &document);

} // namespace kompas
