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

} // namespace

void StoredRecord::assign(std::span<const Field> fields, const std::vector<Cell> &cells)
{
    m_values.clear();
    m_bytes.clear();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i < cells.size())
            add(fields[i].type, cells[i]);
        else
            addNone();
    }
}

void StoredRecord::assign(std::span<const Field> fields, const Statement &row, int firstColumn)
{
    m_values.clear();
    m_bytes.clear();
    int column = firstColumn;
    for (const Field &field : fields) {
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
}

void StoredRecord::bindTo(Statement &statement, int firstParameter) const
{
    int parameter = firstParameter;
    for (std::size_t i = 0; i < m_values.size(); ++i, ++parameter) {
        switch (m_values[i].type) {
        case Type::None:
            statement.bindNull(parameter);
            break;
        case Type::Integer:
            statement.bindInteger(parameter, m_values[i].integer);
            break;
        case Type::Real:
            statement.bindReal(parameter, m_values[i].real);
            break;
        case Type::Text:
            statement.bindText(parameter, text(i));
            break;
        }
    }
}

std::optional<qint64> StoredRecord::integer(std::size_t field) const
{
    return m_values[field].type == Type::Integer ? std::optional(m_values[field].integer) : std::nullopt;
}

std::optional<double> StoredRecord::real(std::size_t field) const
{
    return m_values[field].type == Type::Real ? std::optional(m_values[field].real) : std::nullopt;
}

std::string_view StoredRecord::text(std::size_t field) const
{
    return {m_bytes.data() + m_values[field].at, m_values[field].size};
}

bool StoredRecord::operator==(const StoredRecord &other) const
{
    if (m_values.size() != other.m_values.size() || m_bytes != other.m_bytes)
        return false;
    return std::ranges::equal(m_values, other.m_values, [](const Value &a, const Value &b) {
        return a.type == b.type && a.size == b.size && a.integer == b.integer && a.real == b.real;
    });
}

void StoredRecord::addReal(double value)
{
    if (std::isnan(value))
        addNone();
    else
        m_values.push_back({Type::Real, 0, 0, 0, value + 0.0});
}

void StoredRecord::addText(QStringView text)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar ch) { return ch.unicode() < 0x80; });
    if (!isPlain) {
        const QByteArray utf8 = text.toUtf8();
        addBytes({utf8.constData(), static_cast<std::size_t>(utf8.size())});
        return;
    }
    const auto at = m_bytes.size();
    m_bytes.resize(at + static_cast<std::size_t>(text.size()));
    std::ranges::transform(text, m_bytes.begin() + static_cast<qsizetype>(at),
                           [](QChar ch) { return static_cast<char>(ch.unicode()); });
    m_values.push_back({Type::Text, static_cast<quint32>(at), static_cast<quint32>(text.size()), 0, 0});
}

void StoredRecord::addBytes(std::string_view utf8)
{
    m_values.push_back({Type::Text, static_cast<quint32>(m_bytes.size()), static_cast<quint32>(utf8.size()), 0, 0});
    m_bytes += utf8;
}

void StoredRecord::add(FieldType type, const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        Q_ASSERT(isTextual(type) || text->isEmpty());
        if (text->isEmpty() || !isTextual(type))
            addNone();
        else
            addText(*text);
    } else if (const auto *integer = std::get_if<qint64>(&cell)) {
        if (isReal(type))
            addReal(static_cast<double>(*integer));
        else if (isTextual(type))
            addText(QString::number(*integer));
        else
            addInteger(*integer);
    } else if (const auto *real = std::get_if<double>(&cell)) {
        if (isReal(type) || std::isnan(*real))
            addReal(*real);
        else if (isTextual(type))
            addText(QString::number(*real, 'g', QLocale::FloatingPointShortest));
        else
            addInteger(qRound64(*real));
    } else {
        addNone();
    }
}

} // namespace kompas
