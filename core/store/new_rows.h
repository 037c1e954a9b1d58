// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/row_format.h"
#include "core/store/table_image.h"

#include <deque>

namespace kompas {

/// New rows of a kind on the way into its table. Some thousands are gathered and go there together, as they are: SQLite
/// copies ready rows from another database much faster than it makes them of values. Until then they are read here.
class NewRows
{
public:
    static Result<NewRows> open(ByteDatabase &bytes, Database &database, Kind kind);

    qint64 nextRowId() const { return m_first + static_cast<qint64>(m_rows.size()); }
    /// Keeps the bytes of rows of which some are to be added, until those have been written, and leaves other memory in
    /// their place. Returns where they are now.
    std::string_view keep(std::string &rows);
    /// A row as RowWriter wrote it, with the next row id; its bytes are kept. Nothing keeps two rows of a source from
    /// having the same key: that is for the caller to see to.
    void add(std::string_view row) { m_rows.push_back({nextRowId(), row}); }
    /// Writes rows whose places in the table are empty, in the order of their ids.
    Result<void> write(std::span<const TableRow> rows);
    /// Writes those that are here once many bytes are kept; the others need not be kept any longer either.
    Result<void> writeSome() { return m_keptSize < bytesAtOnce ? Result<void>() : writeAll(); }
    Result<void> writeAll();

    /// Whether a row of the table still is here.
    bool has(qint64 rowId) const { return rowId >= m_first; }
    /// Of a row that is here.
    bool hasKey(qint64 rowId, std::string_view key) const { return keyOfRow(m_kind, recordOf(rowId)) == key; }
    void read(qint64 rowId, Version &visible) const { readRow(recordOf(rowId), visible); }
    /// Gives a row that is here other values; its key stays.
    void replace(qint64 rowId, const VersionView &version);

private:
    static constexpr std::size_t bytesAtOnce = std::size_t{2} << 20;

    NewRows(ByteDatabase &bytes, Kind kind) : m_bytes(&bytes), m_kind(kind), m_writer(kind) {}
    std::size_t placeOf(qint64 rowId) const { return static_cast<std::size_t>(rowId - m_first); }
    std::string_view recordOf(qint64 rowId) const { return m_rows[placeOf(rowId)].record; }

    ByteDatabase *m_bytes;
    Kind m_kind;
    RowWriter m_writer;
    std::string m_schema = {}; ///< the statement that made the table
    qint64 m_first = 1;
    std::vector<TableRow> m_rows = {};
    std::deque<std::string> m_kept = {};
    std::vector<std::string> m_spare = {}; ///< memory of rows that have been written
    std::size_t m_keptSize = 0;            ///< in bytes
};

} // namespace kompas
