// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/column_codec.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace kompas {

namespace {

/// In the order of bytes of the machine: a file that comes from another kind of machine has another mark.
constexpr quint32 columnMark = 0x324b434b;

struct Header {
    quint32 mark;
    quint32 width;
    quint32 count;
    quint32 step;
    qint64 below;
    qint64 lowest;
    qint64 highest;
};
static_assert(sizeof(Header) == 40);

std::size_t sizeOf(const PackedPiece &piece)
{
    return std::size_t(piece.width) * piece.count;
}

constexpr quint64 mixed(quint64 hash)
{
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdULL;
    hash ^= hash >> 33;
    hash *= 0xc4ceb9fe1a85ec53ULL;
    return hash ^ (hash >> 33);
}

constexpr quint64 stirred(quint64 hash, quint64 word)
{
    hash = (hash ^ word) * 0x9fb21c651e98df25ULL;
    return hash ^ (hash >> 32);
}

} // namespace

QByteArray encodeColumn(const std::vector<qint64> &values)
{
    return encodePiece(PackedPiece::of(values));
}

QByteArray encodePiece(const PackedPiece &piece)
{
    const Header header{columnMark,  piece.width,  piece.count,  static_cast<quint32>(piece.step),
                        piece.below, piece.lowest, piece.highest};
    QByteArray bytes(static_cast<qsizetype>(sizeof(Header) + sizeOf(piece)), Qt::Uninitialized);
    std::memcpy(bytes.data(), &header, sizeof(Header));
    if (piece.width > 0)
        std::memcpy(bytes.data() + sizeof(Header), piece.bytes.get(), sizeOf(piece));
    return bytes;
}

std::optional<PackedPiece> decodePiece(std::string_view bytes)
{
    std::shared_ptr<char[]> copy(new char[std::max<std::size_t>(bytes.size(), 1)]);
    std::memcpy(copy.get(), bytes.data(), bytes.size());
    return decodePiece(std::move(copy), bytes.size());
}

std::optional<PackedPiece> decodePiece(std::shared_ptr<const char[]> bytes, std::size_t size)
{
    Header header;
    if (size < sizeof(Header))
        return std::nullopt;
    std::memcpy(&header, bytes.get(), sizeof(Header));
    PackedPiece piece{header.width, header.count, header.below, header.step, header.lowest, header.highest, {}};
    const bool known = piece.width == 0 || piece.width == 1 || piece.width == 2 || piece.width == 4 || piece.width == 8;
    if (header.mark != columnMark || !known || header.step > 1 || piece.count > PackedPiece::mostValues
        || size != sizeof(Header) + sizeOf(piece))
        return std::nullopt;
    if (piece.width > 0)
        piece.bytes = std::shared_ptr<const char[]>(bytes, bytes.get() + sizeof(Header));
    return piece;
}

bool decodeColumn(std::string_view bytes, std::vector<qint64> &values)
{
    const std::optional<PackedPiece> piece = decodePiece(bytes);
    if (piece)
        piece->unpackTo(values);
    return piece.has_value();
}

quint64 checksumOf(std::string_view bytes)
{
    // Four at once: each waits for its own product only.
    quint64 lanes[4] = {bytes.size(), 1, 2, 3};
    while (bytes.size() >= 32) {
        for (std::size_t i = 0; i < 4; ++i)
            lanes[i] = stirred(lanes[i], qFromUnaligned<quint64>(bytes.data() + 8 * i));
        bytes.remove_prefix(32);
    }
    return mixed(lanes[0] ^ mixed(lanes[1] ^ mixed(lanes[2] ^ mixed(lanes[3] ^ hashOf(bytes)))));
}

qint64 joinNumber(std::string_view text)
{
    constexpr std::size_t mostDigits = 18;
    constexpr qint64 beyondNumbers = qint64(1) << 61;
    const auto isDigit = [](char each) { return each >= '0' && each <= '9'; };
    const bool isNumber = !text.empty() && text.size() <= mostDigits && (text.front() != '0' || text.size() == 1)
                          && std::ranges::all_of(text, isDigit);
    if (!isNumber)
        return beyondNumbers | static_cast<qint64>(hashOf(text) >> 3);
    qint64 number = 0;
    for (const char digit : text)
        number = number * 10 + (digit - '0');
    return number;
}

quint64 hashOf(std::string_view bytes)
{
    quint64 hash = 0x9e3779b97f4a7c15ULL ^ bytes.size();
    while (bytes.size() >= 8) {
        hash = stirred(hash, qFromLittleEndian<quint64>(bytes.data()));
        bytes.remove_prefix(8);
    }
    quint64 rest = 0;
    for (const char byte : bytes)
        rest = (rest << 8) | static_cast<quint8>(byte);
    return mixed((hash ^ rest) * 0x9fb21c651e98df25ULL);
}

} // namespace kompas
