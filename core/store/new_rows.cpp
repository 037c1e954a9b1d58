// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/new_rows.h"

namespace kompas {

Result<NewRows> NewRows::open(ByteDatabase &bytes, Database &database, Kind kind)
{
    NewRows rows(bytes, kind);
    const QByteArray table = info(kind).id;
    const Result<qint64> last = database.integer("SELECT max(row_id) FROM main." + table);
    if (!last)
        return last.error();
    rows.m_first = *last + 1;
    const Result<QString> schema =
        database.text("SELECT sql FROM main.sqlite_master WHERE type = 'table' AND name = ?", {kindId(kind)});
    if (!schema)
        return schema.error();
    rows.m_schema = schema->toStdString();
    return rows;
}

std::string_view NewRows::keep(std::string &rows)
{
    m_keptSize += rows.size();
    const std::string_view kept = m_kept.emplace_back(std::move(rows));
    rows.clear();
    if (!m_spare.empty()) {
        rows = std::move(m_spare.back());
        m_spare.pop_back();
    }
    return kept;
}

Result<void> NewRows::write(std::span<const TableRow> rows)
{
    if (rows.empty())
        return {};
    const char *const table = info(m_kind).id;
    return m_bytes->copyTable(tableImage(m_bytes->buffer(), table, m_schema, rows), table);
}

Result<void> NewRows::writeAll()
{
    if (auto written = write(m_rows); !written)
        return written;
    m_first = nextRowId();
    m_rows.clear();
    for (std::string &each : m_kept)
        m_spare.push_back(std::move(each));
    m_kept.clear();
    m_keptSize = 0;
    return {};
}

void NewRows::replace(qint64 rowId, const VersionView &version)
{
    std::string_view &row = m_rows[placeOf(rowId)].record;
    std::string next;
    m_writer.append(next, keyOfRow(m_kind, row), version);
    row = keep(next);
}

} // namespace kompas
