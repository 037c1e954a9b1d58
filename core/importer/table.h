// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/alignment.h"

#include <memory>

namespace kompas {

struct Plan;

/// Where a table is and how it is written.
struct TablePlace {
    QString path = {};
    Encoding encoding = Encoding::Utf8;
    Dialect dialect = {};
    qint64 lastHeaderLine = 0;
    qint64 lastDataLine = 0; ///< 0 = up to the end

    bool operator==(const TablePlace &) const = default;
};
TablePlace placeOf(const Plan &plan);

/// The data rows of a file: those behind the header and before the footer. A header that stands there once more, as in
/// exports pasted together, is passed over; with other columns it is that of another table, and this one ends. Rows
/// with a delimiter too many or too few are aligned where what their cells look like leaves no doubt.
class TableReader
{
public:
    static Result<std::unique_ptr<TableReader>> open(const TablePlace &place);

    /// How far a reading is; see RowReader::State.
    struct State {
        RowReader::State rows = {};
        int failures = 0;

        bool operator==(const State &) const = default;
    };
    /// Goes on from a state of another reader behind the header, whose last row is `header`. Lines are counted from
    /// that of the state.
    static Result<std::unique_ptr<TableReader>> openAt(const TablePlace &place, const State &state,
                                                       const std::vector<std::string> &header);
    State state() const { return {m_reader.state(), m_failures}; }
    const std::vector<std::string> &header() const { return m_header; }
    void stopAt(qint64 place, bool patient) { m_reader.stopAt(place, patient); }
    bool gaveUp() const { return m_reader.gaveUp(); }
    /// True when nothing of the table follows, whatever stands in the file.
    bool tableEnded() const { return m_tableEnded; }

    RowOutcome next(Row &row);
    double fraction() const { return m_stream.fraction(); }
    bool failed() const { return m_stream.failed(); }
    qint64 headersAgain() const { return m_headersAgain; }
    /// The line on which another table begins; 0 when none was met.
    qint64 otherTableAt() const { return m_otherTableAt; }

private:
    TableReader(ByteStream stream, const TablePlace &place);

    bool isHeaderAgain(const Row &row) const;
    bool isOtherHeader(const Row &row) const;
    void learn();
    void align(Row &row);

    TablePlace m_place;
    qint64 m_headerEnds; ///< the line; 0 when reading began behind it
    ByteStream m_stream;
    RowReader m_reader;
    std::vector<std::string> m_header = {}; ///< its last row
    qint64 m_headersAgain = 0;
    qint64 m_otherTableAt = 0;
    bool m_tableEnded = false;
    std::optional<ColumnShapes> m_shapes = {}; ///< learnt when the first row does not fit
    int m_failures = 0;                        ///< rows that could not be aligned
    std::vector<std::string> m_aligned = {};
};

/// True when another reading, which began where this one ended and knew nothing of it, came to what this one would
/// have come to: together they met fewer faults than those after which reading changes.
bool isJoined(const TableReader::State &end, const TableReader::State &other);
/// The state after both, the other having counted its lines from 1.
TableReader::State joined(const TableReader::State &end, const TableReader::State &other);

/// How a row fits the header. Fewer cells are harmless as long as it is at least half of them (tools leave out empty
/// cells at the end); further cells are harmless when they are empty (a delimiter at the end of the line).
enum class RowShape : quint8 { Fits, Short, Ragged };
RowShape shapeOf(const Row &row, std::size_t columns);

/// The cell of a column, empty when the row is short.
inline std::string_view cellAt(const Row &row, std::size_t column)
{
    return column < row.cells.size() ? row.cells[column] : std::string_view();
}

} // namespace kompas
