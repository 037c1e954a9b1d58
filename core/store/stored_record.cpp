// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stored_record.h"

namespace kompas {

namespace {

bool isReal(FieldType type)
{
    return storageOf(type) == Storage::Real;
}

} // namespace

void RecordView::bind(std::size_t field, Statement &statement, int parameter) const
{
    const StoredValue &value = m_values[field];
    switch (value.type) {
    case Type::None:
        statement.bindNull(parameter);
        break;
    case Type::Integer:
        statement.bindInteger(parameter, value.bits);
        break;
    case Type::Real:
        statement.bindReal(parameter, std::bit_cast<double>(value.bits));
        break;
    case Type::Text:
        statement.bindText(parameter, text(field));
        break;
    }
}

void RecordView::bindTo(Statement &statement, int firstParameter) const
{
    for (std::size_t i = 0; i < m_values.size(); ++i)
        bind(i, statement, firstParameter + static_cast<int>(i));
}

bool RecordView::operator==(const RecordView &other) const
{
    if (m_values.size() != other.m_values.size())
        return false;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (m_values[i].type != other.m_values[i].type)
            return false;
        const bool isSame =
            m_values[i].type == Type::Text ? text(i) == other.text(i) : m_values[i].bits == other.m_values[i].bits;
        if (!isSame)
            return false;
    }
    return true;
}

void StoredRecords::add(const Statement &row, int firstColumn)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_values.push_back(stored(row, firstColumn + static_cast<int>(i)));
}

void StoredRecords::add(RecordReader &reader)
{
    for (const Field &field : m_fields)
        m_values.push_back(stored(field.type, reader.next()));
}

void StoredRecords::add(const RecordView &record)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_values.push_back(record.type(i) == Type::Text ? text(record.text(i)) : record.value(i));
}

void StoredRecords::clear()
{
    m_values.clear();
    m_texts.clear();
}

StoredValue StoredRecords::real(double value)
{
    const CellValue cell = CellValue::ofReal(value);
    return {cell.type, 0, cell.bits};
}

StoredValue StoredRecords::text(std::string_view utf8)
{
    const auto at = static_cast<qint64>(m_texts.size());
    m_texts += utf8;
    return {Type::Text, static_cast<quint32>(utf8.size()), at};
}

/// The tables are strict: what is stored is of the type of the field.
StoredValue StoredRecords::stored(const Statement &row, int column)
{
    switch (row.type(column)) {
    case Statement::Type::Integer:
        return {Type::Integer, 0, row.integer(column)};
    case Statement::Type::Real:
        return real(row.real(column));
    case Statement::Type::Text:
        return text(row.bytes(column));
    case Statement::Type::Bytes:
    case Statement::Type::None:
        break;
    }
    return {};
}

StoredValue StoredRecords::stored(FieldType type, const RecordReader::Value &value)
{
    switch (value.type) {
    case RecordReader::Type::Null:
        break;
    case RecordReader::Type::Integer:
        return isReal(type) ? real(static_cast<double>(value.integer)) : StoredValue{Type::Integer, 0, value.integer};
    case RecordReader::Type::Real:
        return real(value.real);
    case RecordReader::Type::Text:
        return text(value.text);
    }
    return {};
}

} // namespace kompas
