// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stored_record.h"

#include "core/base/spread.h"

#include <cmath>

namespace kompas {

namespace {

bool isTextual(FieldType type)
{
    return storageOf(type) == Storage::Text;
}

bool isReal(FieldType type)
{
    return storageOf(type) == Storage::Real;
}

std::string_view bytesOf(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
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

void RecordView::writeTo(RecordWriter &writer, std::size_t field) const
{
    const StoredValue &value = m_values[field];
    switch (value.type) {
    case Type::None:
        return writer.addNull();
    case Type::Integer:
        return writer.addInteger(value.bits);
    case Type::Real:
        return writer.addReal(std::bit_cast<double>(value.bits));
    case Type::Text:
        return writer.addText(text(field));
    }
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

void StoredRecords::add(const std::vector<Cell> &cells)
{
    const std::size_t first = m_values.size();
    m_values.resize(first + m_fields.size());
    // Most fields of most records hold nothing: no more is to be done for them.
    for (std::size_t i = 0; i < std::min(cells.size(), m_fields.size()); ++i) {
        if (cells[i].index() == 0)
            continue;
        m_values[first + i] = stored(m_fields[i].type, cells[i]);
    }
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
    m_recent.clear();
    m_texts.clear();
}

StoredValue StoredRecords::real(double value)
{
    // Of the two zeros one.
    return std::isnan(value) ? StoredValue() : StoredValue{Type::Real, 0, std::bit_cast<qint64>(value + 0.0)};
}

StoredValue StoredRecords::text(std::string_view utf8)
{
    const auto at = static_cast<qint64>(m_texts.size());
    m_texts += utf8;
    return {Type::Text, static_cast<quint32>(utf8.size()), at};
}

/// A reader hands out its words from where it keeps them: a word from the same place is most likely the same.
StoredValue StoredRecords::word(std::string_view utf8)
{
    constexpr int bits = 10;
    if (m_recent.empty())
        m_recent.resize(std::size_t{1} << bits);
    RecentWord &recent = m_recent[spread(reinterpret_cast<std::uintptr_t>(utf8.data()), bits)];
    const auto isSame = [&] { return std::string_view(m_texts).substr(recent.at, recent.size) == utf8; };
    if (recent.from != utf8.data() || recent.size != utf8.size() || !isSame())
        recent = {utf8.data(), static_cast<std::size_t>(text(utf8).bits), utf8.size()};
    return {Type::Text, static_cast<quint32>(utf8.size()), static_cast<qint64>(recent.at)};
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

StoredValue StoredRecords::stored(FieldType type, const Cell &cell)
{
    if (const auto *words = std::get_if<CellText>(&cell)) {
        Q_ASSERT(isTextual(type) || words->isEmpty());
        if (words->isEmpty() || !isTextual(type))
            return {};
        return type == FieldType::Word ? word(words->bytes()) : text(words->bytes());
    }
    if (const auto *integer = std::get_if<qint64>(&cell)) {
        if (isReal(type))
            return real(static_cast<double>(*integer));
        return isTextual(type) ? text(bytesOf(QByteArray::number(*integer))) : StoredValue{Type::Integer, 0, *integer};
    }
    const auto *number = std::get_if<double>(&cell);
    if (!number || isReal(type) || std::isnan(*number))
        return number ? real(*number) : StoredValue();
    if (isTextual(type))
        return text(bytesOf(QByteArray::number(*number, 'g', QLocale::FloatingPointShortest)));
    return {Type::Integer, 0, qRound64(*number)};
}

} // namespace kompas
