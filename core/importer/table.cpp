// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/table.h"

#include "core/importer/number.h"
#include "core/importer/read.h"

#include <algorithm>

namespace kompas {

namespace {

constexpr qint64 rowsLearntFrom = 300;
/// A file in which so many rows cannot be aligned is no table with a few faults.
constexpr int mostFailures = 1000;

} // namespace

TablePlace placeOf(const Plan &plan)
{
    TablePlace place;
    place.path = plan.readPath;
    place.encoding = encodingFromName(plan.encoding).value_or(Encoding::Utf8);
    place.dialect = {.delimiter = plan.delimiter,
                     .quote = plan.quote,
                     .hasReason = plan.hasReason,
                     .escape = plan.escape,
                     .tail = plan.delimiterTail.toStdString(),
                     .blankBehind = plan.blankBehind,
                     .columns = plan.columns.size()};
    place.lastHeaderLine = plan.lastHeaderLine;
    place.lastDataLine = plan.lastDataLine;
    return place;
}

Result<std::unique_ptr<TableReader>> TableReader::open(const TablePlace &place)
{
    Result<ByteStream> stream = ByteStream::open(place.path, place.encoding);
    if (!stream)
        return stream.error();
    return std::unique_ptr<TableReader>(new TableReader(*std::move(stream), place));
}

Result<std::unique_ptr<TableReader>> TableReader::openAt(const TablePlace &place, const State &state,
                                                         const std::vector<std::string> &header)
{
    Result<std::unique_ptr<TableReader>> table = open(place);
    if (!table)
        return table;
    TableReader &reader = **table;
    reader.m_headerEnds = 0;
    reader.m_header = header;
    reader.m_failures = state.failures;
    reader.m_reader.goOnFrom(state.rows);
    return table;
}

TableReader::TableReader(ByteStream stream, const TablePlace &place)
    : m_place(place),
      m_headerEnds(place.lastHeaderLine),
      m_stream(std::move(stream)),
      m_reader(m_stream, place.dialect)
{
}

bool TableReader::isHeaderAgain(const Row &row) const
{
    return m_header.size() > 1 && row.cells.size() == m_header.size() && row.cells.front() == m_header.front()
           && std::ranges::equal(row.cells, m_header);
}

/// At least three columns, and most of them, begin as this table does.
bool TableReader::isOtherHeader(const Row &row) const
{
    const std::size_t width = std::min(row.cells.size(), m_header.size());
    std::size_t same = 0;
    while (same < width && !m_header[same].empty() && row.cells[same] == m_header[same])
        ++same;
    return same >= 3 && same * 2 >= m_header.size();
}

void TableReader::learn()
{
    m_shapes.emplace();
    Result<ByteStream> stream = ByteStream::open(m_place.path, m_place.encoding);
    if (!stream)
        return;
    RowReader reader(*stream, m_place.dialect);
    Row row;
    for (qint64 rows = 0; rows < rowsLearntFrom; ++rows) {
        const RowOutcome outcome = reader.next(row);
        if (outcome == RowOutcome::End)
            break;
        if (outcome == RowOutcome::Row && row.line > m_place.lastHeaderLine
            && row.cells.size() == m_place.dialect.columns)
            m_shapes->learn(row.cells);
    }
}

void TableReader::align(Row &row)
{
    if (m_failures >= mostFailures)
        return;
    if (!m_shapes)
        learn();
    std::optional<std::vector<std::string>> cells = aligned(row.cells, *m_shapes, m_place.dialect);
    if (!cells) {
        ++m_failures;
        return;
    }
    m_aligned = *std::move(cells);
    row.cells.assign(m_aligned.begin(), m_aligned.end());
    row.repaired = true;
}

RowOutcome TableReader::next(Row &row)
{
    while (true) {
        const RowOutcome outcome = m_reader.next(row);
        if (outcome == RowOutcome::End)
            return outcome;
        if (m_place.lastDataLine > 0 && row.line > m_place.lastDataLine) {
            m_tableEnded = true;
            return RowOutcome::End;
        }
        if (row.line <= m_headerEnds) {
            if (outcome == RowOutcome::Row && row.line == m_headerEnds)
                m_header.assign(row.cells.begin(), row.cells.end());
            continue;
        }
        if (outcome != RowOutcome::Row)
            return outcome;
        if (isHeaderAgain(row)) {
            ++m_headersAgain;
            continue;
        }
        if (row.cells.size() == m_place.dialect.columns)
            return outcome;
        if (isOtherHeader(row)) {
            m_otherTableAt = row.line;
            m_tableEnded = true;
            return RowOutcome::End;
        }
        align(row);
        return outcome;
    }
}

bool isJoined(const TableReader::State &end, const TableReader::State &other)
{
    return end.rows.restarts + other.rows.restarts < RowReader::restartLimit
           && end.rows.failedRepairs + other.rows.failedRepairs < RowReader::repairLimit
           && end.failures + other.failures < mostFailures;
}

TableReader::State joined(const TableReader::State &end, const TableReader::State &other)
{
    return {{other.rows.place, end.rows.line - 1 + other.rows.line, end.rows.restarts + other.rows.restarts,
             end.rows.failedRepairs + other.rows.failedRepairs},
            end.failures + other.failures};
}

RowShape shapeOf(const Row &row, std::size_t columns)
{
    if (row.cells.size() == columns)
        return RowShape::Fits;
    if (row.cells.size() < columns)
        return row.cells.size() * 2 >= columns ? RowShape::Short : RowShape::Ragged;
    const bool surplusIsEmpty = std::all_of(row.cells.begin() + static_cast<std::ptrdiff_t>(columns), row.cells.end(),
                                            [](std::string_view cell) { return trimmed(cell).empty(); });
    return surplusIsEmpty ? RowShape::Fits : RowShape::Ragged;
}

} // namespace kompas
