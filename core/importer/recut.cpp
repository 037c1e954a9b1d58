// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/recut.h"

#include <algorithm>
#include <map>

namespace kompas {

namespace {

// What an oddity costs. A record is given up when they cost more than `mostOdd` together.
constexpr int strayInQuotes = 2;
constexpr int strayAtDelimiter = 7; ///< within quotes, but it looks as if a cell begins or ends there
constexpr int strayInText = 1;
constexpr int quoteOpensText = 3;
constexpr int closesText = 10; ///< as where a quoted cell is cut at the delimiters in it
constexpr int missingDelimiter = 6;
constexpr int mostOdd = 12;

constexpr std::size_t mostQuotes = 400;

/// The start of a cell: where in the record, and how many cells stand before it.
struct CellStart {
    std::size_t place = 0;
    std::size_t cells = 0;

    auto operator<=>(const CellStart &) const = default;
};

/// The best way to get there.
struct Way {
    int cost = 0;
    CellStart from = {};
    std::size_t end = 0; ///< of the cell before, quotes included
    bool quoted = false;
};

/// Finds the cheapest way through all places where a cell may start, from left to right.
class Cutter
{
public:
    Cutter(std::string_view record, const Dialect &dialect) : m_record(record), m_dialect(dialect) {}

    std::optional<std::vector<std::string>> cut();

private:
    bool endsAt(std::size_t at) const { return at >= m_record.size(); }
    bool isDelimiter(std::size_t at) const;
    std::size_t behindDelimiter(std::size_t at) const;
    bool isEscaped(std::size_t at) const;
    int strayCost(std::size_t at) const;
    void reach(CellStart start, int cost, CellStart from, std::size_t end, bool quoted);
    void readText(CellStart start, int cost);
    void readQuoted(CellStart start, int cost);
    void close(CellStart start, std::size_t quote, int cost);
    std::string cellOf(const Way &way) const;

    std::string_view m_record;
    const Dialect &m_dialect;
    std::map<CellStart, Way> m_ways = {};
    CellStart m_end = {};
};

bool Cutter::isDelimiter(std::size_t at) const
{
    return !endsAt(at) && m_record[at] == m_dialect.delimiter && m_record.substr(at + 1).starts_with(m_dialect.tail);
}

std::size_t Cutter::behindDelimiter(std::size_t at) const
{
    const std::size_t behind = at + 1 + m_dialect.tail.size();
    return behind + (m_dialect.blankBehind && !endsAt(behind) && m_record[behind] == ' ' ? 1 : 0);
}

bool Cutter::isEscaped(std::size_t at) const
{
    bool escaped = false;
    while (m_dialect.escape != '\0' && at > 0 && m_record[at - 1] == m_dialect.escape) {
        escaped = !escaped;
        --at;
    }
    return escaped;
}

int Cutter::strayCost(std::size_t at) const
{
    const std::size_t length = 1 + m_dialect.tail.size();
    const bool begins = at >= length && isDelimiter(at - length);
    return begins || isDelimiter(at + 1) ? strayAtDelimiter : strayInQuotes;
}

void Cutter::reach(CellStart start, int cost, CellStart from, std::size_t end, bool quoted)
{
    if (cost > mostOdd || start.cells > m_dialect.columns)
        return;
    const auto [found, isNew] = m_ways.try_emplace(start, Way{cost, from, end, quoted});
    if (!isNew && cost < found->second.cost)
        found->second = {cost, from, end, quoted};
}

/// A cell without quotes around it: up to the next delimiter, on one line.
void Cutter::readText(CellStart start, int cost)
{
    std::size_t at = start.place;
    for (; !endsAt(at) && !isDelimiter(at); ++at) {
        if (m_record[at] == '\n' || m_record[at] == '\r')
            return;
        if (m_record[at] != m_dialect.quote)
            continue;
        const bool closes = endsAt(at + 1) || isDelimiter(at + 1);
        if (!closes && m_record[start.place] != m_dialect.quote)
            reach({at, start.cells + 1}, cost + missingDelimiter, start, at, false);
        cost += at == start.place ? quoteOpensText : closes ? closesText : strayInText;
    }
    // Behind the last cell lies a place of its own, or an empty last cell would start there.
    const CellStart next = {endsAt(at) ? m_record.size() + 1 : behindDelimiter(at), start.cells + 1};
    reach(next, cost, start, at, false);
}

void Cutter::close(CellStart start, std::size_t quote, int cost)
{
    const std::size_t end = quote + 1;
    std::size_t behind = end;
    while (!endsAt(behind) && m_record[behind] == ' ' && !isDelimiter(behind))
        ++behind;
    if (endsAt(behind))
        reach({m_record.size() + 1, start.cells + 1}, cost, start, end, true);
    else if (isDelimiter(behind))
        reach({behindDelimiter(behind), start.cells + 1}, cost, start, end, true);
    else
        reach({end, start.cells + 1}, cost + missingDelimiter, start, end, true);
}

void Cutter::readQuoted(CellStart start, int cost)
{
    const char quote = m_dialect.quote;
    for (std::size_t at = start.place + 1; !endsAt(at) && cost <= mostOdd; ++at) {
        if (m_record[at] != quote || isEscaped(at))
            continue;
        close(start, at, cost);
        const bool isPair = !endsAt(at + 1) && m_record[at + 1] == quote;
        if (isPair)
            close(start, at + 1, cost + strayInQuotes); // the first of the two is text that nobody doubled
        at += isPair ? 1 : 0;
        cost += isPair ? 0 : strayCost(at);
    }
}

std::string Cutter::cellOf(const Way &way) const
{
    const std::string_view whole = m_record.substr(way.from.place, way.end - way.from.place);
    if (!way.quoted)
        return std::string(whole);
    std::string text;
    const std::string_view inside = whole.substr(1, whole.size() - 2);
    for (std::size_t i = 0; i < inside.size(); ++i) {
        const bool next = i + 1 < inside.size() && inside[i + 1] == m_dialect.quote;
        const bool escapes = m_dialect.escape != '\0' && inside[i] == m_dialect.escape && i + 1 < inside.size()
                             && (next || inside[i + 1] == m_dialect.escape);
        i += escapes || (inside[i] == m_dialect.quote && next) ? 1 : 0;
        text.push_back(inside[i]);
    }
    return text;
}

std::optional<std::vector<std::string>> Cutter::cut()
{
    m_end = {m_record.size() + 1, m_dialect.columns};
    m_ways[{}] = {};
    for (auto each = m_ways.begin(); each != m_ways.end() && each->first.place <= m_record.size(); ++each) {
        const CellStart start = each->first;
        const int cost = each->second.cost;
        readText(start, cost);
        if (!endsAt(start.place) && m_record[start.place] == m_dialect.quote)
            readQuoted(start, cost);
    }
    std::vector<std::string> cells;
    for (auto way = m_ways.find(m_end); way != m_ways.end() && way->first.cells > 0;
         way = m_ways.find(way->second.from))
        cells.push_back(cellOf(way->second));
    std::ranges::reverse(cells);
    return cells.empty() ? std::nullopt : std::optional(cells);
}

} // namespace

std::optional<std::vector<std::string>> recut(std::string_view record, const Dialect &dialect)
{
    const auto quotes = std::ranges::count(record, dialect.quote);
    if (dialect.columns == 0 || static_cast<std::size_t>(quotes) > mostQuotes)
        return std::nullopt;
    return Cutter(record, dialect).cut();
}

} // namespace kompas
