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

struct BlockText {
    QString operator()(const Tile &tile) const
    {
        return joined({tile.label + QStringLiteral(": ") + spaced(tile.value, tile.unit), tile.caption,
                       spaced(markText(tile.mark), tile.target)});
    }
    QString operator()(const Chart &chart) const
    {
        TableBlock table = tableOf(chart);
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

bool hasValue(const Chart &chart)
{
    return std::ranges::any_of(chart.series, [](const Series &series) {
        return std::ranges::any_of(series.points, [](const ChartPoint &point) { return point.value.has_value(); });
    });
}

TableCell cellOf(const Chart &chart, const Words &words, const ChartPoint *point)
{
    if (!point)
        return {};
    TableCell cell;
    cell.text = point->value ? words.number(*point->value, chart.decimals) + chart.unit : QStringLiteral("–");
    cell.drill = point->drill;
    return cell;
}

/// Shares have one category: their parts become the rows.
TableBlock tableOfShares(const Chart &chart, const Words &words)
{
    TableBlock table;
    table.columns = {{words.translate("Chart", "Part"), false}, {words.translate("Chart", "Share"), true}};
    for (const Series &series : chart.series) {
        const ChartPoint *point = series.points.empty() ? nullptr : &series.points.front();
        table.rows.push_back({TableCell{.text = series.name}, cellOf(chart, words, point)});
    }
    return table;
}

} // namespace

TableBlock tableOf(const Chart &chart)
{
    const Words words = Words::of(chart.language);
    TableBlock table;
    if (hasValue(chart)) {
        if (chart.kind == ChartKind::Shares) {
            table = tableOfShares(chart, words);
        } else {
            table.columns.push_back({});
            for (const Series &series : chart.series)
                table.columns.push_back({series.name, true});
            for (std::size_t row = 0; row < static_cast<std::size_t>(chart.categories.size()); ++row) {
                const QString category = chart.categories[static_cast<qsizetype>(row)];
                const bool open = chart.incompleteFrom >= 0 && static_cast<int>(row) >= chart.incompleteFrom;
                std::vector<TableCell> cells = {
                    TableCell{.text = open ? words.translate("Chart", "%1 (unfinished)").arg(category) : category}};
                for (const Series &series : chart.series)
                    cells.push_back(cellOf(chart, words, row < series.points.size() ? &series.points[row] : nullptr));
                table.rows.push_back(std::move(cells));
            }
        }
    }
    table.title = chart.title;
    table.empty = chart.empty;
    return table;
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
