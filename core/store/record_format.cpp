// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_format.h"

#include <cmath>

namespace kompas {

namespace {

// The types of values.
constexpr quint64 wideInteger = 6; ///< 1 to 5 are narrower ones
constexpr quint64 realNumber = 7;
constexpr quint64 zero = RecordWriter::zeroType;
constexpr quint64 firstText = RecordWriter::firstTextType;

constexpr std::array<std::size_t, firstText> bytesOfType = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0, 0};

quint64 takeVarint(std::string_view &bytes)
{
    quint64 value = 0;
    std::size_t at = 0;
    for (; at < longestVarint - 1; ++at) {
        const auto byte = static_cast<quint8>(bytes[at]);
        value = value << 7 | (byte & 0x7f);
        if (byte < 0x80) {
            bytes.remove_prefix(at + 1);
            return value;
        }
    }
    value = value << 8 | static_cast<quint8>(bytes[at]);
    bytes.remove_prefix(longestVarint);
    return value;
}

qint64 wholeNumber(std::string_view bytes)
{
    quint64 value = 0;
    std::memcpy(&value, bytes.data(), bytes.size());
    const auto unused = static_cast<int>(sizeof value - bytes.size()) * 8;
    return static_cast<qint64>(qFromBigEndian(value)) >> unused;
}

} // namespace

std::size_t writeLongVarint(char *at, quint64 value)
{
    const bool isLongest = value >> 56 != 0;
    const std::size_t size = isLongest ? longestVarint : (static_cast<std::size_t>(std::bit_width(value)) + 6) / 7;
    std::size_t last = size - 1;
    // The ninth byte has eight bits, the others have seven.
    at[last] = static_cast<char>(isLongest ? value : value & 0x7f);
    value >>= isLongest ? 8 : 7;
    for (; last-- > 0; value >>= 7)
        at[last] = static_cast<char>(value | 0x80);
    return size;
}

void RecordWriter::addReal(double value)
{
    constexpr double mostWhole = 140'737'488'355'327; // 48 bits with their sign
    if (std::abs(value) <= mostWhole && value == std::trunc(value))
        return addInteger(static_cast<qint64>(value));
    qToBigEndian(std::bit_cast<quint64>(value), m_values.room(sizeof value));
    m_values.size += sizeof value;
    addType(realNumber);
}

void RecordWriter::finish(std::string &bytes)
{
    // The size of the types counts its own bytes.
    std::array<char, longestVarint> size = {};
    std::size_t sizeBytes = writeVarint(size.data(), m_usedTypes + 1);
    sizeBytes = writeVarint(size.data(), m_usedTypes + sizeBytes);
    bytes.append(size.data(), sizeBytes);
    bytes.append(m_types.bytes.data(), m_usedTypes);
    bytes.append(m_values.bytes.data(), m_values.size);
    m_types.size = 0;
    m_values.size = 0;
    m_usedTypes = 0;
}

RecordReader::RecordReader(std::string_view record)
{
    std::string_view rest = record;
    const auto header = static_cast<std::size_t>(takeVarint(rest));
    m_types = rest.substr(0, header - (record.size() - rest.size()));
    m_values = record.substr(header);
}

RecordReader::Value RecordReader::next()
{
    Value value;
    if (m_types.empty())
        return value;
    const quint64 type = takeVarint(m_types);
    const std::size_t size = type < firstText ? bytesOfType[type] : static_cast<std::size_t>((type - firstText) / 2);
    const std::string_view bytes = m_values.substr(0, size);
    m_values.remove_prefix(size);
    if (type >= firstText) {
        value.type = Type::Text;
        value.text = bytes;
    } else if (type == realNumber) {
        value.type = Type::Real;
        value.real = std::bit_cast<double>(wholeNumber(bytes));
    } else if (type > 0) {
        value.type = Type::Integer;
        value.integer = type <= wideInteger ? wholeNumber(bytes) : static_cast<qint64>(type - zero);
    }
    return value;
}

void RecordReader::skip(int values)
{
    for (int i = 0; i < values; ++i)
        next();
}

} // namespace kompas
