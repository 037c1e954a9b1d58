// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/alignment.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace kompas {

namespace {

constexpr std::size_t longestShape = 24;
/// Of cells up to this length every place may be the seam, of longer ones only where letters meet something else.
constexpr std::size_t shortCell = 40;
constexpr std::size_t mostColumns = 200;
constexpr qint64 fewestRows = 5;
/// By how much the best way must be likelier than the next (a factor of seven) and than leaving the row as it is.
constexpr double clearly = 2;
constexpr double muchLikelier = 4;
/// A cell of which nothing like it was seen in its column.
constexpr double unseen = -7;

enum class Sort : quint8 { Digit, Small, Capital, Blank, Sign };

Sort sortOf(char ch)
{
    if (ch >= '0' && ch <= '9')
        return Sort::Digit;
    if ((ch >= 'a' && ch <= 'z') || static_cast<unsigned char>(ch) >= 0x80)
        return Sort::Small;
    if (ch >= 'A' && ch <= 'Z')
        return Sort::Capital;
    return ch == ' ' || ch == '\n' || ch == '\r' || ch == '\t' ? Sort::Blank : Sort::Sign;
}

char letterOf(char ch)
{
    const Sort sort = sortOf(ch);
    return sort == Sort::Digit ? '9' : sort == Sort::Sign ? ch : sort == Sort::Blank ? ' ' : 'a';
}

/// Digits as 9 and letters as a; what has blanks between words is only called words.
std::string shapeOf(std::string_view cell, bool rough)
{
    if (cell.find(' ') != std::string_view::npos && cell.size() > 12)
        return "words";
    std::string shape;
    for (const char ch : cell.substr(0, rough ? cell.size() : longestShape)) {
        const char letter = letterOf(ch);
        const bool repeats = !shape.empty() && shape.back() == letter && (letter == '9' || letter == 'a');
        if (!repeats || !rough)
            shape.push_back(letter);
        if (shape.size() >= longestShape)
            break;
    }
    return shape;
}

struct Candidate {
    double likelihood = 0;
    std::vector<std::string> cells = {};
};

/// Keeps the likeliest way, and how likely the best that differs from it is.
class Contest
{
public:
    Contest(const ColumnShapes &shapes) : m_shapes(shapes) {}

    double enter(std::vector<std::string> cells)
    {
        double sum = 0;
        for (std::size_t i = 0; i < cells.size(); ++i)
            sum += m_shapes.likelihood(i, cells[i]);
        if (m_best.cells.empty() || sum > m_best.likelihood) {
            m_next = m_best.cells.empty() ? m_next : m_best.likelihood;
            m_best = {sum, std::move(cells)};
        } else if (cells != m_best.cells) {
            m_next = std::max(m_next, sum);
        }
        return sum;
    }
    const Candidate &best() const { return m_best; }
    bool isClear() const { return m_best.likelihood >= m_next + clearly; }
    bool isPlausible() const
    {
        for (std::size_t i = 0; i < m_best.cells.size(); ++i) {
            if (m_shapes.likelihood(i, m_best.cells[i]) <= unseen)
                return false;
        }
        return true;
    }

private:
    const ColumnShapes &m_shapes;
    Candidate m_best = {};
    double m_next = -1e9;
};

std::vector<std::string> owned(const std::vector<std::string_view> &cells)
{
    return {cells.begin(), cells.end()};
}

std::ptrdiff_t offset(std::size_t index)
{
    return static_cast<std::ptrdiff_t>(index);
}

std::optional<std::vector<std::string>> withOneLess(const std::vector<std::string_view> &cells, Contest &contest,
                                                    const Dialect &dialect)
{
    double asItIs = -1e9;
    // A delimiter at the end of the line is the usual one too many.
    if (cells.back().empty()) {
        std::vector<std::string> each = owned(cells);
        each.pop_back();
        asItIs = contest.enter(std::move(each));
        if (contest.isPlausible())
            return std::nullopt;
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        std::vector<std::string> each = owned(cells);
        if (cells[i].empty()) {
            each.erase(each.begin() + offset(i));
        } else if (i + 1 < cells.size() && !cells[i + 1].empty()) {
            each[i] += dialect.delimiter + dialect.tail + (dialect.blankBehind ? " " : "") + each[i + 1];
            each.erase(each.begin() + offset(i + 1));
        } else {
            continue;
        }
        contest.enter(std::move(each));
    }
    if (contest.best().likelihood < asItIs + muchLikelier)
        return std::nullopt;
    return contest.isClear() && contest.isPlausible() ? std::optional(contest.best().cells) : std::nullopt;
}

std::optional<std::vector<std::string>> withOneMore(const std::vector<std::string_view> &cells, Contest &contest,
                                                    const ColumnShapes &shapes)
{
    std::vector<std::string> padded = owned(cells);
    padded.emplace_back();
    const double asItIs = contest.enter(std::move(padded));
    if (contest.isPlausible())
        return std::nullopt; // tools leave out empty cells at the end
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string_view cell = cells[i];
        for (std::size_t at = 1; at < cell.size(); ++at) {
            const bool isSeam = sortOf(cell[at - 1]) != sortOf(cell[at]) && sortOf(cell[at]) != Sort::Blank
                                && sortOf(cell[at - 1]) != Sort::Blank;
            if (cell.size() > shortCell && !isSeam)
                continue;
            // Where a whole cell is missing, half a time of day must not take its place.
            if (!shapes.knows(i, cell.substr(0, at)) || !shapes.knows(i + 1, cell.substr(at)))
                continue;
            std::vector<std::string> each = owned(cells);
            each[i] = cell.substr(0, at);
            each.insert(each.begin() + offset(i + 1), std::string(cell.substr(at)));
            contest.enter(std::move(each));
        }
    }
    if (contest.best().likelihood < asItIs + muchLikelier)
        return std::nullopt;
    return contest.isClear() && contest.isPlausible() ? std::optional(contest.best().cells) : std::nullopt;
}

} // namespace

void ColumnShapes::learn(const std::vector<std::string_view> &cells)
{
    if (m_columns.empty())
        m_columns.resize(cells.size());
    if (cells.size() != m_columns.size())
        return;
    ++m_rows;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        ++m_columns[i].exact[shapeOf(cells[i], false)];
        ++m_columns[i].rough[shapeOf(cells[i], true)];
    }
}

double ColumnShapes::likelihood(std::size_t column, std::string_view cell) const
{
    const Column &known = m_columns[column];
    const auto share = [this](qint64 count) {
        return std::log(static_cast<double>(count) / static_cast<double>(m_rows));
    };
    if (const auto found = known.exact.find(shapeOf(cell, false)); found != known.exact.end())
        return share(found->second);
    if (const auto found = known.rough.find(shapeOf(cell, true)); found != known.rough.end())
        return share(found->second) - clearly;
    // In a column of which hardly two cells are alike a new shape is no surprise.
    const double variety = static_cast<double>(known.rough.size()) / static_cast<double>(m_rows);
    return variety > 0.3 && !cell.empty() ? std::log(variety) - clearly : unseen;
}

bool ColumnShapes::knows(std::size_t column, std::string_view cell) const
{
    return m_columns[column].exact.contains(shapeOf(cell, false));
}

std::optional<std::vector<std::string>> aligned(const std::vector<std::string_view> &cells, const ColumnShapes &shapes,
                                                const Dialect &dialect)
{
    const std::size_t columns = dialect.columns;
    if (shapes.rows() < fewestRows || shapes.columns() != columns || columns < 3 || columns > mostColumns)
        return std::nullopt;
    Contest contest(shapes);
    if (cells.size() == columns + 1)
        return withOneLess(cells, contest, dialect);
    if (cells.size() + 1 == columns)
        return withOneMore(cells, contest, shapes);
    return std::nullopt;
}

} // namespace kompas
