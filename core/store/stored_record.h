// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/field.h"
#include "core/store/cell_value.h"
#include "core/store/database.h"
#include "core/store/record_format.h"

#include <string>

namespace kompas {

/// One value of a record as it is stored, whose text stands with those of others.
struct StoredValue {
    using Type = CellValue::Type;
    Type type = Type::None;
    quint32 size = 0; ///< of a text, in bytes
    qint64 bits = 0;  ///< the whole number, the bits of a real one, or where the text begins
};

/// The values of one record, which lie elsewhere. Two records are the same exactly when their rows in the database are.
class RecordView
{
public:
    using Type = StoredValue::Type;

    RecordView(std::span<const StoredValue> values, const char *texts) : m_values(values), m_texts(texts) {}

    std::size_t size() const { return m_values.size(); }
    const StoredValue &value(std::size_t field) const { return m_values[field]; }
    Type type(std::size_t field) const { return m_values[field].type; }
    std::optional<qint64> integer(std::size_t field) const
    {
        const StoredValue &value = m_values[field];
        return value.type == Type::Integer ? std::optional(value.bits) : std::nullopt;
    }
    std::optional<double> real(std::size_t field) const
    {
        const StoredValue &value = m_values[field];
        return value.type == Type::Real ? std::optional(std::bit_cast<double>(value.bits)) : std::nullopt;
    }
    /// Empty when there is nothing.
    std::string_view text(std::size_t field) const
    {
        const StoredValue &value = m_values[field];
        return value.type == Type::Text ? std::string_view(m_texts + value.bits, value.size) : std::string_view();
    }
    CellValue cell(std::size_t field) const { return {m_values[field].type, m_values[field].bits, text(field)}; }
    /// The record must live until the statement has run.
    void bind(std::size_t field, Statement &statement, int parameter) const;
    /// Binds all values.
    void bindTo(Statement &statement, int firstParameter) const;

    bool operator==(const RecordView &other) const;

private:
    std::span<const StoredValue> m_values;
    const char *m_texts;
};

/// Records of one kind in two pieces of memory, used again from record to record.
class StoredRecords
{
public:
    explicit StoredRecords(std::span<const Field> fields) : m_fields(fields) {}

    /// Reads the columns of a result row, one for each field.
    void add(const Statement &row, int firstColumn);
    /// Reads the next values of a stored record, one for each field.
    void add(RecordReader &reader);
    void add(const RecordView &record);
    void clear();

    std::size_t size() const { return m_fields.empty() ? 0 : m_values.size() / m_fields.size(); }
    /// Until the next one is added.
    RecordView operator[](std::size_t record) const
    {
        return {std::span(m_values).subspan(record * m_fields.size(), m_fields.size()), m_texts.data()};
    }

private:
    using Type = StoredValue::Type;
    static StoredValue real(double value);
    StoredValue text(std::string_view utf8);
    StoredValue stored(const Statement &row, int column);
    StoredValue stored(FieldType type, const RecordReader::Value &value);

    std::span<const Field> m_fields;
    std::vector<StoredValue> m_values = {};
    std::string m_texts = {};
};

/// A record as one import brought it.
struct VersionView {
    qint64 import = 0;
    qint64 line = 0;
    RecordView record;
    /// The import whose version it repeats word for word.
    std::optional<qint64> sameAs = {};
};

/// The same with its values.
struct Version {
    qint64 import = 0;
    qint64 line = 0;
    StoredRecords values; ///< one
    std::optional<qint64> sameAs = {};

    RecordView record() const { return values[0]; }
    VersionView view() const { return {import, line, record(), sameAs}; }
};

} // namespace kompas
