// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stored_record.h"

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
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (i < cells.size())
            add(m_fields[i].type, cells[i]);
        else
            addNone();
    }
    noteFilled();
}

void StoredRecords::add(const Statement &row, int firstColumn)
{
    int column = firstColumn;
    for (const Field &field : m_fields) {
        if (row.isNull(column))
            addNone();
        else if (isTextual(field.type))
            addBytes(row.bytes(column));
        else if (isReal(field.type))
            addReal(row.real(column));
        else
            addInteger(row.integer(column));
        ++column;
    }
    noteFilled();
}

void StoredRecords::add(const RecordView &record)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (record.type(i) == Type::Text)
            addBytes(record.text(i));
        else if (const std::optional<qint64> integer = record.integer(i))
            addInteger(*integer);
        else if (const std::optional<double> real = record.real(i))
            addReal(*real);
        else
            addNone();
    }
    noteFilled();
}

void StoredRecords::clear()
{
    m_values.clear();
    m_texts.clear();
    m_filled.assign(m_fields.size(), false);
}

void StoredRecords::noteFilled()
{
    const StoredValue *const last = m_values.data() + m_values.size() - m_fields.size();
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (last[i].type != Type::None)
            m_filled[i] = true;
    }
}

void StoredRecords::addReal(double value)
{
    if (std::isnan(value))
        addNone();
    else // Of the two zeros one.
        m_values.push_back({Type::Real, 0, std::bit_cast<qint64>(value + 0.0)});
}

void StoredRecords::addBytes(std::string_view utf8)
{
    m_values.push_back({Type::Text, static_cast<quint32>(utf8.size()), static_cast<qint64>(m_texts.size())});
    m_texts += utf8;
}

void StoredRecords::add(FieldType type, const Cell &cell)
{
    if (const auto *text = std::get_if<CellText>(&cell)) {
        Q_ASSERT(isTextual(type) || text->isEmpty());
        if (text->isEmpty() || !isTextual(type))
            addNone();
        else
            addBytes(text->bytes());
    } else if (const auto *integer = std::get_if<qint64>(&cell)) {
        if (isReal(type))
            addReal(static_cast<double>(*integer));
        else if (isTextual(type))
            addBytes(bytesOf(QByteArray::number(*integer)));
        else
            addInteger(*integer);
    } else if (const auto *real = std::get_if<double>(&cell)) {
        if (isReal(type) || std::isnan(*real))
            addReal(*real);
        else if (isTextual(type))
            addBytes(bytesOf(QByteArray::number(*real, 'g', QLocale::FloatingPointShortest)));
        else
            addInteger(qRound64(*real));
    } else {
        addNone();
    }
}

} // namespace kompas
