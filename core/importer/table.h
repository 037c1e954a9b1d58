// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/rows.h"

#include <memory>

namespace kompas {

/// The data rows of a file: those behind the header and before the footer.
class TableReader
{
public:
    static Result<std::unique_ptr<TableReader>> open(const QString &path, Encoding encoding, Dialect dialect,
                                                     qint64 lastHeaderLine, qint64 lastDataLine = 0);

    RowOutcome next(Row &row);
    double fraction() const { return m_stream.fraction(); }
    bool failed() const { return m_stream.failed(); }

private:
    TableReader(ByteStream stream, Dialect dialect, qint64 lastHeaderLine, qint64 lastDataLine)
        : m_stream(std::move(stream)),
          m_reader(m_stream, dialect),
          m_lastHeaderLine(lastHeaderLine),
          m_lastDataLine(lastDataLine)
    {
    }

    ByteStream m_stream;
    RowReader m_reader;
    qint64 m_lastHeaderLine;
    qint64 m_lastDataLine; ///< 0 = up to the end
};

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
