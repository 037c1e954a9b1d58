// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/field.h"
#include "core/data/import.h"
#include "core/store/database.h"

#include <string>

namespace kompas {

/// The values of one record in the form in which they are stored: UTF-8 and the type of the field, so that two records
/// are the same exactly when their rows in the database are. Reused from row to row without new memory.
class StoredRecord
{
public:
    enum class Type : quint8 { None, Integer, Real, Text };

    /// Takes over the cells of a record; cells that are missing, empty texts and NaN are "nothing".
    void assign(std::span<const Field> fields, const std::vector<Cell> &cells);
    /// Reads the columns of a result row, one for each field.
    void assign(std::span<const Field> fields, const Statement &row, int firstColumn);
    /// Binds all values; the record must live until the statement has run.
    void bindTo(Statement &statement, int firstParameter) const;

    Type type(std::size_t field) const { return m_values[field].type; }
    std::optional<qint64> integer(std::size_t field) const;
    std::optional<double> real(std::size_t field) const;
    /// Empty when there is nothing.
    std::string_view text(std::size_t field) const;

    bool operator==(const StoredRecord &other) const;

private:
    struct Value {
        Type type = Type::None;
        quint32 at = 0;
        quint32 size = 0;
        qint64 integer = 0;
        double real = 0;
    };
    void addNone() { m_values.push_back({}); }
    void addInteger(qint64 value) { m_values.push_back({Type::Integer, 0, 0, value, 0}); }
    void addReal(double value);
    void addText(QStringView text);
    void addBytes(std::string_view utf8);
    void add(FieldType type, const Cell &cell);

    std::vector<Value> m_values = {};
    std::string m_bytes = {};
};

} // namespace kompas
