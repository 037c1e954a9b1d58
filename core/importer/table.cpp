// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/table.h"

#include "core/importer/number.h"

#include <algorithm>

namespace kompas {

Result<std::unique_ptr<TableReader>> TableReader::open(const QString &path, Encoding encoding, Dialect dialect,
                                                       qint64 lastHeaderLine, qint64 lastDataLine)
{
    Result<ByteStream> stream = ByteStream::open(path, encoding);
    if (!stream)
        return stream.error();
    return std::unique_ptr<TableReader>(new TableReader(*std::move(stream), dialect, lastHeaderLine, lastDataLine));
}

RowOutcome TableReader::next(Row &row)
{
    while (true) {
        const RowOutcome outcome = m_reader.next(row);
        if (outcome == RowOutcome::End || (m_lastDataLine > 0 && row.line > m_lastDataLine))
            return RowOutcome::End;
        if (row.line > m_lastHeaderLine)
            return outcome;
    }
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
