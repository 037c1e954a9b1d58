// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/column_codec.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>
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
static_assert(sizeof(Header) == pieceHeadSize);

constexpr quint32 storedWidth = 3; ///< of what has no width of its own in memory
constexpr quint32 widestStored = 0xffffff;

/// Bytes a value as they are stored.
quint32 widthOf(const PackedPiece &piece)
{
    const bool isNarrow = piece.width == 4 && piece.highest - piece.below <= qint64(widestStored);
    return isNarrow ? storedWidth : piece.width;
}

void narrow(std::span<const quint32> values, char *to)
{
    for (const quint32 value : values) {
        const quint32 bytes = qToLittleEndian(value);
        std::memcpy(to, &bytes, storedWidth);
        to += storedWidth;
    }
}

std::shared_ptr<char[]> ownRoom(std::size_t bytes)
{
    return std::shared_ptr<char[]>(new char[std::max<std::size_t>(bytes, 1)]);
}

std::shared_ptr<const char[]> widened(const char *bytes, std::size_t count, const Room &room)
{
    std::shared_ptr<char[]> result = room(count * sizeof(quint32));
    auto *const to = reinterpret_cast<quint32 *>(result.get());
    std::size_t at = 0;
    // Four values in two words that overlap.
    for (; at + 4 <= count; at += 4) {
        const auto first = qFromLittleEndian<quint64>(bytes + at * storedWidth);
        const auto last = qFromLittleEndian<quint64>(bytes + at * storedWidth + 4);
        to[at] = static_cast<quint32>(first) & widestStored;
        to[at + 1] = static_cast<quint32>(first >> 24) & widestStored;
        to[at + 2] = static_cast<quint32>(last >> 16) & widestStored;
        to[at + 3] = static_cast<quint32>(last >> 40);
    }
    for (; at < count; ++at) {
        quint32 value = 0;
        std::memcpy(&value, bytes + at * storedWidth, storedWidth);
        to[at] = qFromLittleEndian(value);
    }
    return result;
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
    const quint32 width = widthOf(piece);
    const Header header{columnMark,  width,        piece.count,  static_cast<quint32>(piece.step),
                        piece.below, piece.lowest, piece.highest};
    const std::size_t size = std::size_t(width) * piece.count;
    QByteArray bytes(static_cast<qsizetype>(sizeof(Header) + size), Qt::Uninitialized);
    std::memcpy(bytes.data(), &header, sizeof(Header));
    if (width == storedWidth)
        narrow({piece.as<quint32>(), piece.count}, bytes.data() + sizeof(Header));
    else if (width > 0)
        std::memcpy(bytes.data() + sizeof(Header), piece.bytes.get(), size);
    return bytes;
}

std::optional<PackedPiece> decodePiece(std::string_view bytes)
{
    const std::shared_ptr<char[]> copy = ownRoom(bytes.size());
    std::memcpy(copy.get(), bytes.data(), bytes.size());
    return decodePiece(copy, bytes.size(), ownRoom);
}

bool isStoredNarrower(std::string_view head)
{
    Header header;
    if (head.size() < sizeof(Header))
        return false;
    std::memcpy(&header, head.data(), sizeof(Header));
    return header.width == storedWidth;
}

std::optional<PackedPiece> decodePiece(const std::shared_ptr<const char[]> &bytes, std::size_t size, const Room &room)
{
    Header header;
    if (size < sizeof(Header))
        return std::nullopt;
    std::memcpy(&header, bytes.get(), sizeof(Header));
    PackedPiece piece{header.width, header.count, header.below, header.step, header.lowest, header.highest, {}};
    const bool known = piece.width <= 4 || piece.width == 8;
    if (header.mark != columnMark || !known || header.step > 1 || piece.count > PackedPiece::mostValues
        || size != sizeof(Header) + std::size_t(piece.width) * piece.count)
        return std::nullopt;
    if (piece.width == storedWidth) {
        piece.width = sizeof(quint32);
        piece.bytes = widened(bytes.get() + sizeof(Header), piece.count, room);
    } else if (piece.width > 0) {
        piece.bytes = std::shared_ptr<const char[]>(bytes, bytes.get() + sizeof(Header));
    }
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
