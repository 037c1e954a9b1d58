// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"
#include "core/report/words.h"

namespace kompas {

namespace {

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return {};
    case Mark::Good:
        return QStringLiteral("▲");
    case Mark::Attention:
        return QStringLiteral("●");
    case Mark::Bad:
        return QStringLiteral("▼");
    }
    return {};
}

/// The parts that are there, with ` · ` between them.
QString joined(std::initializer_list<QString> parts)
{
    QStringList kept;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            kept += part;
    }
    return kept.join(QStringLiteral(" · "));
}

QString spaced(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u' ' + second;
}

QString tableText(const TableBlock &table)
{
    QStringList lines;
    if (!table.title.isEmpty())
        lines += table.title;
    if (table.rows.empty()) {
        lines += table.empty;
        return lines.join(u'\n');
    }
    QStringList titles;
    for (const TableColumn &column : table.columns)
        titles += column.title;
    lines += titles.join(QStringLiteral(" | "));
    for (const std::vector<TableCell> &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells += spaced(markText(cell.mark), cell.text);
        lines += cells.join(QStringLiteral(" | "));
    }
    return lines.join(u'\n');
}

bool hasValue(const Chart &chart)
{
    return std::ranges::any_of(chart.series, [](const Series &series) {
        return std::ranges::any_of(series.points, [](const ChartPoint &point) { return point.value.has_value(); });
    });
}

/// With the decimals of the axis, or at least one for a percentage: a table is read more closely than an axis.
TableCell cellOf(const Chart &chart, const Words &words, std::optional<double> value, bool closely)
{
    const int decimals = closely && chart.unit.contains(u'%') ? std::max(1, chart.decimals) : chart.decimals;
    return {.text = value ? words.number(*value, decimals) + chart.unit : QStringLiteral("–"), .value = value};
}

/// What the points of a series say beside their value.
struct PointColumns {
    bool n = false;
    bool interval = false;
};

PointColumns pointColumns(const Series &series, bool closely)
{
    PointColumns columns;
    if (!closely)
        return columns;
    for (const ChartPoint &point : series.points) {
        columns.n = columns.n || point.n;
        columns.interval = columns.interval || (point.low && point.high);
    }
    return columns;
}

/// Several series name themselves in every one of their columns.
void addTitles(TableBlock &table, const Chart &chart, const Series &series, const PointColumns &columns,
               const Words &words)
{
    const auto title = [&](const QString &what) {
        return chart.series.size() > 1 ? series.name + QStringLiteral(" · ") + what : what;
    };
    table.columns.push_back({series.name, true});
    if (columns.n)
        table.columns.push_back({title(words.translate("Chart", "n")), true});
    if (columns.interval) {
        table.columns.push_back({title(words.translate("Chart", "from")), true});
        table.columns.push_back({title(words.translate("Chart", "to")), true});
    }
}

void addCells(std::vector<TableCell> &cells, const Chart &chart, const Series &series, const PointColumns &columns,
              std::size_t row, const Words &words, bool closely)
{
    static const ChartPoint none;
    const bool exists = row < series.points.size();
    const ChartPoint &point = exists ? series.points[row] : none;
    cells.push_back(exists ? cellOf(chart, words, point.value, closely) : TableCell{});
    cells.back().drill = point.drill;
    if (columns.n) {
        const std::optional<double> n = point.n ? std::optional(static_cast<double>(*point.n)) : std::nullopt;
        cells.push_back({.text = point.n ? words.count(*point.n) : QStringLiteral("–"), .value = n});
    }
    if (columns.interval) {
        cells.push_back(cellOf(chart, words, point.low, closely));
        cells.push_back(cellOf(chart, words, point.high, closely));
    }
}

/// Shares have one category: their parts become the rows.
TableBlock tableOfShares(const Chart &chart, const Words &words, bool closely)
{
    TableBlock table;
    table.columns = {{words.translate("Chart", "Part"), false}, {words.translate("Chart", "Share"), true}};
    for (const Series &series : chart.series) {
        TableCell cell;
        if (!series.points.empty()) {
            cell = cellOf(chart, words, series.points.front().value, closely);
            cell.drill = series.points.front().drill;
        }
        table.rows.push_back({TableCell{.text = series.name}, cell});
    }
    return table;
}

/// As it is drawn: a row per series, a column per category.
TableBlock tableOfGrid(const Chart &chart, const Words &words, bool closely)
{
    TableBlock table;
    table.columns.push_back({});
    for (const QString &category : chart.categories)
        table.columns.push_back({category, true});
    for (const Series &series : chart.series) {
        std::vector<TableCell> cells = {TableCell{.text = series.name}};
        for (const ChartPoint &point : series.points) {
            cells.push_back(cellOf(chart, words, point.value, closely));
            cells.back().drill = point.drill;
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

/// A row per dot, in whichever series it is; the dashed lines are no dots.
TableBlock tableOfDots(const Chart &chart, const Words &words, bool closely)
{
    TableBlock table;
    table.columns = {{}, {words.translate("Chart", "Value"), true}, {chart.acrossTitle, true}};
    for (std::size_t row = 0; row < static_cast<std::size_t>(chart.categories.size()); ++row) {
        for (const Series &series : chart.series) {
            if (series.dashed || row >= series.points.size() || !series.points[row].value)
                continue;
            const ChartPoint &point = series.points[row];
            std::vector<TableCell> cells = {
                TableCell{.text = chart.categories[static_cast<qsizetype>(row)]},
                cellOf(chart, words, point.value, closely),
                TableCell{.text = words.number(point.across.value_or(0), 0), .value = point.across}};
            cells[1].drill = point.drill;
            table.rows.push_back(std::move(cells));
        }
    }
    return table;
}

TableBlock tableOfCategories(const Chart &chart, const Words &words, bool closely)
{
    TableBlock table;
    table.columns.push_back({});
    std::vector<PointColumns> columns;
    for (const Series &series : chart.series) {
        columns.push_back(pointColumns(series, closely));
        addTitles(table, chart, series, columns.back(), words);
    }
    for (std::size_t row = 0; row < static_cast<std::size_t>(chart.categories.size()); ++row) {
        const QString category = chart.categories[static_cast<qsizetype>(row)];
        const bool open = chart.incompleteFrom >= 0 && static_cast<int>(row) >= chart.incompleteFrom;
        std::vector<TableCell> cells = {
            TableCell{.text = open ? words.translate("Chart", "%1 (unfinished)").arg(category) : category}};
        for (std::size_t i = 0; i < chart.series.size(); ++i)
            addCells(cells, chart, chart.series[i], columns[i], row, words, closely);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

/// Notes stand in a last column, beside their category.
void addNotes(TableBlock &table, const Chart &chart, const Words &words)
{
    if (chart.notes.empty())
        return;
    table.columns.push_back({words.translate("Chart", "Note")});
    for (std::vector<TableCell> &row : table.rows)
        row.push_back({});
    for (const ChartNote &note : chart.notes) {
        const auto row = static_cast<std::size_t>(note.category);
        if (note.category < 0 || row >= table.rows.size())
            continue;
        QString &text = table.rows[row].back().text;
        text += text.isEmpty() ? note.text : QStringLiteral("; ") + note.text;
    }
}

TableBlock chartTable(const Chart &chart, bool closely)
{
    const Words words = Words::of(chart.language);
    TableBlock table;
    if (hasValue(chart)) {
        const bool shares = chart.kind == ChartKind::Shares;
        const bool grid = chart.kind == ChartKind::Grid;
        table = shares                             ? tableOfShares(chart, words, closely)
                : grid                             ? tableOfGrid(chart, words, closely)
                : chart.kind == ChartKind::Scatter ? tableOfDots(chart, words, closely)
                                                   : tableOfCategories(chart, words, closely);
        if (!shares && !grid)
            addNotes(table, chart, words);
    }
    table.title = chart.title;
    table.empty = chart.empty;
    return table;
}

struct BlockText {
    QString operator()(const Tile &tile) const
    {
        return joined({tile.label + QStringLiteral(": ") + spaced(tile.value, tile.unit), tile.caption,
                       spaced(markText(tile.mark), tile.target)});
    }
    QString operator()(const Chart &chart) const
    {
        // Lines of text are skimmed: n and intervals stay in the table.
        TableBlock table = chartTable(chart, false);
        table.title = joined({chart.title, chart.headline, chart.subtitle});
        QStringList lines = {tableText(table)};
        for (const TargetLine &target : chart.targets)
            lines += target.label;
        if (!chart.note.isEmpty())
            lines += chart.note;
        return lines.join(u'\n');
    }
    QString operator()(const TableBlock &table) const { return tableText(table); }
    QString operator()(const Paragraph &paragraph) const
    {
        QString text;
        for (const Run &run : paragraph.runs)
            text += run.text;
        return text;
    }
    QString operator()(const Heading &heading) const { return heading.text; }
    QString operator()(const Notice &notice) const { return notice.title + u'\n' + notice.text; }
    QString operator()(const PageBreak &) const { return {}; }
};

} // namespace

TableBlock tableOf(const Chart &chart)
{
    return chartTable(chart, true);
}

QString plainText(const Document &document)
{
    QStringList parts = {document.title};
    if (!document.subtitle.isEmpty())
        parts.last() += u'\n' + document.subtitle;
    if (!document.corner.isEmpty())
        parts += document.corner;
    for (const Block &block : document.blocks) {
        const QString text = std::visit(BlockText{}, block.content);
        if (!text.isEmpty())
            parts += text;
    }
    if (!document.footer.isEmpty())
        parts += document.footer;
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace kompas
