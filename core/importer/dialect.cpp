// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/dialect.h"

#include "core/importer/number.h"
#include "core/importer/stamp.h"

#include <QBuffer>

#include <algorithm>
#include <cmath>
#include <map>

namespace kompas {

namespace {

constexpr qsizetype rowsLookedAt = 100;
constexpr std::string_view delimiters = ",;\t|";
constexpr std::string_view unusualDelimiters = "^~";
constexpr std::string_view lastDelimiters = ": ";

bool isLineBreak(char ch)
{
    return ch == '\n' || ch == '\r';
}

double evenness(const std::vector<HeadRow> &rows)
{
    const std::size_t width = usualWidth(rows);
    if (width < 2)
        return 0;
    const auto same = std::ranges::count_if(rows, [width](const HeadRow &row) { return row.cells.size() == width; });
    const double share = static_cast<double>(same) / static_cast<double>(rows.size());
    // A decimal comma cuts the data evenly, but not the header.
    const double header = rows.front().cells.size() == width ? 1 : 0.4;
    return share * share * header * std::sqrt(static_cast<double>(std::min<std::size_t>(width - 1, 30)));
}

std::optional<char> declaredDelimiter(std::string_view head)
{
    if (head.size() > 4 && (head.starts_with("sep=") || head.starts_with("SEP="))
        && delimiters.find(head[4]) != std::string_view::npos)
        return head[4];
    return std::nullopt;
}

std::vector<HeadRow> rowsOf(std::string_view head, bool wholeFile, Dialect dialect)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(QByteArray(head.data(), static_cast<qsizetype>(head.size())));
    buffer->open(QIODevice::ReadOnly);
    ByteStream stream(std::move(buffer), Encoding::Utf8);
    std::vector<HeadRow> rows = readHead(stream, dialect, rowsLookedAt);
    const bool lastIsCut = !wholeFile && rows.size() > 1 && static_cast<qsizetype>(rows.size()) < rowsLookedAt;
    if (lastIsCut)
        rows.pop_back();
    return rows;
}

/// How often a quote stands at both ends of a cell.
qsizetype enclosedCells(std::string_view head, char quote)
{
    qsizetype opened = 0;
    qsizetype closed = 0;
    const auto isEdge = [](char ch) { return isLineBreak(ch) || delimiters.find(ch) != std::string_view::npos; };
    for (std::size_t i = 0; i < head.size(); ++i) {
        if (head[i] != quote)
            continue;
        opened += i == 0 || isEdge(head[i - 1]) ? 1 : 0;
        closed += i + 1 == head.size() || isEdge(head[i + 1]) ? 1 : 0;
    }
    return std::min(opened, closed);
}

char detectQuote(std::string_view head)
{
    constexpr qsizetype leastCells = 2;
    const qsizetype single = enclosedCells(head, '\'');
    return single >= leastCells && single > enclosedCells(head, '"') ? '\'' : '"';
}

/// A backslash where more quotes inside cells stand behind one than are doubled; else nothing.
char detectEscape(std::string_view head, char quote)
{
    const auto isEdge = [&](std::size_t at) {
        return at >= head.size() || isLineBreak(head[at]) || delimiters.find(head[at]) != std::string_view::npos;
    };
    qsizetype escaped = 0;
    qsizetype doubled = 0;
    for (std::size_t i = 1; i + 1 < head.size(); ++i) {
        if (head[i] != quote || isEdge(i + 1))
            continue; // `"C:\"` ends its cell
        escaped += head[i - 1] == '\\' ? 1 : 0;
        doubled += head[i - 1] == quote && i > 1 && !isEdge(i - 2) ? 1 : 0;
    }
    return escaped > doubled ? '\\' : '\0';
}

Dialect with(Dialect dialect, char delimiter, std::string tail = {}, bool blankBehind = false)
{
    dialect.delimiter = delimiter;
    dialect.tail = std::move(tail);
    dialect.blankBehind = blankBehind;
    return dialect;
}

/// `a||b||c`: every second cell is empty in every row.
bool isDoubled(const std::vector<HeadRow> &rows)
{
    return std::ranges::all_of(rows, [](const HeadRow &row) {
        bool doubled = row.cells.size() >= 3 && row.cells.size() % 2 == 1;
        for (std::size_t i = 1; i < row.cells.size(); i += 2)
            doubled = doubled && row.cells[i].empty();
        return doubled;
    });
}

/// `a, b, "c, d"`: in prose a blank follows a comma as well, but not one in ten of them lacks it.
bool blankMostlyFollows(std::string_view head, char delimiter)
{
    qsizetype all = 0;
    qsizetype followed = 0;
    for (std::size_t i = 0; i + 1 < head.size(); ++i) {
        all += head[i] == delimiter ? 1 : 0;
        followed += head[i] == delimiter && head[i + 1] == ' ' ? 1 : 0;
    }
    return all > 0 && followed * 10 > all * 9;
}

bool looksLikeHeader(const HeadRow &row)
{
    constexpr std::size_t fewestColumns = 3;
    return row.cells.size() >= fewestColumns && std::ranges::none_of(row.cells, [](const std::string &cell) {
               return cell.empty() || looksLikeData(cell);
           });
}

} // namespace

bool looksLikeData(std::string_view cell)
{
    return parseNumber(cell, '.') || parseNumber(cell, ',') || parseStamp(cell);
}

std::size_t usualWidth(const std::vector<HeadRow> &rows)
{
    std::map<std::size_t, qsizetype> frequency;
    for (const HeadRow &row : rows)
        ++frequency[row.cells.size()];
    const auto most = std::ranges::max_element(frequency, [](const auto &a, const auto &b) {
        return std::pair(a.second, a.first) < std::pair(b.second, b.first);
    });
    return most == frequency.end() ? 0 : most->first;
}

std::vector<HeadRow> readHead(ByteStream &stream, Dialect dialect, qsizetype limit)
{
    std::vector<HeadRow> rows;
    RowReader reader(stream, dialect);
    Row row;
    while (static_cast<qsizetype>(rows.size()) < limit) {
        const RowOutcome outcome = reader.next(row);
        if (outcome == RowOutcome::End)
            break;
        if (outcome == RowOutcome::Row)
            rows.push_back({row.line, {row.cells.begin(), row.cells.end()}});
    }
    return rows;
}

Dialect detectDialect(std::string_view head, bool wholeFile)
{
    Dialect best = {',', detectQuote(head)};
    if (const std::optional<char> declared = declaredDelimiter(head)) {
        best.delimiter = *declared;
        return best;
    }
    best.escape = detectEscape(head, best.quote);
    double bestEvenness = 0;
    const auto consider = [&](const Dialect &dialect, double lead, bool needsHeader) {
        const std::vector<HeadRow> rows = rowsOf(head, wholeFile, dialect);
        const double found = rows.empty() || (needsHeader && !looksLikeHeader(rows.front())) ? 0 : evenness(rows);
        if (found <= bestEvenness * lead)
            return;
        best = dialect;
        best.tail = isDoubled(rows) ? std::string(1, dialect.delimiter) : dialect.tail;
        bestEvenness = found;
    };
    const Dialect first = best;
    for (const char delimiter : delimiters) {
        consider(with(first, delimiter), 1, false);
        if (blankMostlyFollows(head, delimiter))
            consider(with(first, delimiter, {}, true), 1.01, false);
    }
    // What is seldom a delimiter must cut the lines far better than what usually is.
    for (const char delimiter : unusualDelimiters)
        consider(with(first, delimiter), 2, true);
    // These stand in every text: only where nothing else cuts at all.
    if (bestEvenness == 0)
        consider(with(first, '\\', "t"), 1, true);
    for (std::size_t i = 0; bestEvenness == 0 && i < lastDelimiters.size(); ++i)
        consider(with(first, lastDelimiters[i]), 1, true);
    return best;
}

int detectHeaderLine(const std::vector<HeadRow> &rows, const std::function<bool(std::string_view)> &knows)
{
    const std::size_t width = usualWidth(rows);
    const auto wide = [width](const HeadRow &row) {
        const auto filled = std::ranges::count_if(row.cells, [](const std::string &cell) { return !cell.empty(); });
        return row.cells.size() >= 2 && row.cells.size() + 1 >= width
               && static_cast<std::size_t>(filled) * 2 >= std::min(width, row.cells.size());
    };
    const auto isDeclaration = [](const HeadRow &row) {
        return row.line == 1 && row.cells.front().starts_with("sep=");
    };
    const auto first =
        std::ranges::find_if(rows, [&](const HeadRow &row) { return !isDeclaration(row) && (width < 2 || wide(row)); });
    if (first == rows.end())
        return 1;
    // `Answered` is a header and a value: what decides is which of the two most cells are.
    const auto known = std::ranges::count_if(first->cells, knows);
    const auto data = std::ranges::count_if(first->cells, looksLikeData);
    return data > 0 && known * 2 <= data && first == rows.begin() ? 0 : static_cast<int>(first->line);
}

} // namespace kompas
