// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_format.h"
#include "core/store/stored_record.h"

namespace kompas {

/// Rows of the table of a kind as SQLite stores them: nothing for `row_id`, which stands beside, then `row_key`,
/// `import_id`, `line` and the fields.
class RowWriter
{
public:
    explicit RowWriter(Kind kind) : m_id(static_cast<std::size_t>(fieldIndex(kind, u"id"))) {}

    /// Appends a row to others.
    void append(std::string &rows, std::string_view key, const VersionView &version);

    /// The same value by value: what stands before the fields, then each of them. `id` is that of the fields.
    void begin(std::string_view key, std::string_view id, qint64 import, qint64 line);
    void add(const CellValue &value)
    {
        switch (value.type) {
        case CellValue::Type::None:
            return m_record.addNull();
        case CellValue::Type::Integer:
            return m_record.addInteger(value.bits);
        case CellValue::Type::Real:
            return m_record.addReal(value.real());
        case CellValue::Type::Text:
            return m_record.addText(value.text);
        }
    }
    void finish(std::string &rows) { m_record.finish(rows); }
    std::size_t idField() const { return m_id; }

private:
    std::size_t m_id;
    RecordWriter m_record = {};
};

/// How many values stand before the import, and before the fields.
inline constexpr int valuesBeforeImport = 2;
inline constexpr int valuesBeforeFields = 4;

/// The key of a row: what stands beside the fields, else the id.
std::string_view keyOfRow(Kind kind, std::string_view row);
/// The values of a row, which take the place of those of `version`.
void readRow(std::string_view row, Version &version);

} // namespace kompas
