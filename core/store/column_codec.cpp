// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/column_codec.h"

#include <QtEndian>

#include <cstring>

namespace kompas {

namespace {

struct Header {
    quint32_le width;
    quint32_le count;
    qint64_le base;
};
static_assert(sizeof(Header) == 16);

struct Range {
    qint64 lowest = std::numeric_limits<qint64>::max();
    qint64 highest = noInstant;
};

Range rangeOf(const std::vector<qint64> &values)
{
    Range range;
    for (const qint64 value : values) {
        if (value == noInstant)
            continue;
        range.lowest = std::min(range.lowest, value);
        range.highest = std::max(range.highest, value);
    }
    return range;
}

/// 0: there are no values at all; 8: as they are.
quint32 widthOf(const Range &range)
{
    if (range.highest == noInstant)
        return 0;
    const quint64 distance = static_cast<quint64>(range.highest) - static_cast<quint64>(range.lowest);
    if (distance < 0xff)
        return 1;
    if (distance < 0xffff)
        return 2;
    return distance < 0xffffffff ? 4 : 8;
}

template<typename Unsigned>
void put(const std::vector<qint64> &values, qint64 base, char *to)
{
    for (const qint64 value : values) {
        const auto offset = value == noInstant ? Unsigned(0) : static_cast<Unsigned>(value - base + 1);
        qToLittleEndian(offset, to);
        to += sizeof(Unsigned);
    }
}

template<typename Unsigned>
void take(const char *from, std::size_t count, qint64 base, std::vector<qint64> &values)
{
    for (std::size_t i = 0; i < count; ++i, from += sizeof(Unsigned)) {
        const auto offset = qFromLittleEndian<Unsigned>(from);
        values.push_back(offset == 0 ? noInstant : base + static_cast<qint64>(offset) - 1);
    }
}

constexpr quint64 mixed(quint64 hash)
{
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdULL;
    hash ^= hash >> 33;
    hash *= 0xc4ceb9fe1a85ec53ULL;
    return hash ^ (hash >> 33);
}

} // namespace

QByteArray encodeColumn(const std::vector<qint64> &values)
{
    const Range range = rangeOf(values);
    const quint32 width = widthOf(range);
    const qint64 base = width == 0 || width == 8 ? 0 : range.lowest;
    Header header;
    header.width = width;
    header.count = static_cast<quint32>(values.size());
    header.base = base;
    QByteArray bytes(static_cast<qsizetype>(sizeof(Header) + width * values.size()), Qt::Uninitialized);
    std::memcpy(bytes.data(), &header, sizeof(Header));
    char *const body = bytes.data() + sizeof(Header);
    if (width == 1)
        put<quint8>(values, base, body);
    else if (width == 2)
        put<quint16>(values, base, body);
    else if (width == 4)
        put<quint32>(values, base, body);
    else if (width == 8)
        qToLittleEndian<qint64>(values.data(), static_cast<qsizetype>(values.size()), body);
    return bytes;
}

bool decodeColumn(std::string_view bytes, std::vector<qint64> &values)
{
    if (bytes.size() < sizeof(Header))
        return false;
    Header header;
    std::memcpy(&header, bytes.data(), sizeof(Header));
    const std::size_t count = header.count;
    const quint32 width = header.width;
    const bool known = width == 0 || width == 1 || width == 2 || width == 4 || width == 8;
    if (!known || bytes.size() != sizeof(Header) + width * count)
        return false;
    const char *const body = bytes.data() + sizeof(Header);
    values.reserve(values.size() + count);
    if (width == 0)
        values.insert(values.end(), count, noInstant);
    else if (width == 1)
        take<quint8>(body, count, header.base, values);
    else if (width == 2)
        take<quint16>(body, count, header.base, values);
    else if (width == 4)
        take<quint32>(body, count, header.base, values);
    else
        for (std::size_t i = 0; i < count; ++i)
            values.push_back(qFromLittleEndian<qint64>(body + 8 * i));
    return true;
}

quint64 hashOf(std::string_view bytes)
{
    quint64 hash = 0x9e3779b97f4a7c15ULL ^ bytes.size();
    while (bytes.size() >= 8) {
        hash = (hash ^ qFromLittleEndian<quint64>(bytes.data())) * 0x9fb21c651e98df25ULL;
        hash ^= hash >> 32;
        bytes.remove_prefix(8);
    }
    quint64 rest = 0;
    for (const char byte : bytes)
        rest = (rest << 8) | static_cast<quint8>(byte);
    return mixed((hash ^ rest) * 0x9fb21c651e98df25ULL);
}

} // namespace kompas
