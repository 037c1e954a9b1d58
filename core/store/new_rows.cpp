// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/new_rows.h"

#include "core/store/table_image.h"

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

std::string_view NewRows::keep(std::string &&rows)
{
    m_keptSize += rows.size();
    return m_kept.emplace_back(std::move(rows));
}

Result<void> NewRows::writeAll()
{
    if (!m_rows.empty()) {
        const char *const table = info(m_kind).id;
        const std::span<char> image = tableImage(m_bytes->buffer(), table, m_schema, m_first, m_rows);
        if (auto copied = m_bytes->copyTable(image, table); !copied)
            return copied;
    }
    m_first = nextRowId();
    m_rows.clear();
    m_kept.clear();
    m_keptSize = 0;
    return {};
}

void NewRows::replace(qint64 rowId, const VersionView &version)
{
    std::string_view &row = m_rows[placeOf(rowId)];
    std::string next;
    m_writer.append(next, keyOfRow(m_kind, row), version);
    row = keep(std::move(next));
}

} // namespace kompas
