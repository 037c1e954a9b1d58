// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ticket_join.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <bit>
#include <ranges>

namespace kompas {

namespace {

constexpr qint32 none = -1;
constexpr qint32 several = -2;

/// From a hash to a row; a plain table with open addressing, since a million tickets are looked up at every load.
class RowOfHash
{
public:
    explicit RowOfHash(std::size_t count)
        : m_slots(std::bit_ceil(std::max<std::size_t>(count * 2, 16))),
          m_mask(m_slots.size() - 1)
    {
    }

    void add(quint64 hash, qint32 row)
    {
        Slot &slot = m_slots[positionOf(hash)];
        slot.row = slot.row == none ? row : several;
        slot.hash = hash;
    }
    qint32 rowOf(quint64 hash) const { return m_slots[positionOf(hash)].row; }

private:
    struct Slot {
        quint64 hash = 0;
        qint32 row = none;
    };
    std::size_t positionOf(quint64 hash) const
    {
        std::size_t at = hash & m_mask;
        while (m_slots[at].row != none && m_slots[at].hash != hash)
            at = (at + 1) & m_mask;
        return at;
    }

    std::vector<Slot> m_slots;
    std::size_t m_mask;
};

quint64 withSource(qint64 hash, qint64 source)
{
    quint64 mixed = static_cast<quint64>(hash) ^ (static_cast<quint64>(source + 1) * 0x9e3779b97f4a7c15ULL);
    mixed ^= mixed >> 29;
    return mixed * 0xbf58476d1ce4e5b9ULL;
}

/// Tickets of one source in the order of their numbers, as most exports write them: no number is there twice.
bool areInOrder(const TicketNumbers &tickets)
{
    const std::vector<PackedPiece> &sources = tickets.sources.pieces();
    const auto isSame = [&](const PackedPiece &piece) {
        return piece.lowest == sources.front().lowest && piece.highest == sources.front().lowest;
    };
    if (tickets.hashes.empty() || !std::ranges::all_of(sources, isSame))
        return false;
    qint64 last = noInstant;
    for (const PackedPiece &piece : tickets.hashes.pieces()) {
        const bool isSequence = piece.width == 0 && piece.step == 1;
        for (std::size_t i = 0; !isSequence && i < piece.count; ++i) {
            if (piece.at(i) <= last)
                return false;
            last = piece.at(i);
        }
        if (isSequence && piece.lowest <= last)
            return false;
        last = piece.highest;
    }
    return true;
}

/// Where a number stands in such an order.
class OrderedNumbers
{
public:
    explicit OrderedNumbers(const Numerals &numbers) : m_numbers(numbers) {}

    qint32 rowOf(qint64 number)
    {
        // Records mostly come in the order of their tickets too.
        if (m_piece >= m_numbers.pieces().size() || number < lowest() || number > m_numbers.pieces()[m_piece].highest) {
            const auto &pieces = m_numbers.pieces();
            const auto found = std::ranges::lower_bound(pieces, number, {}, &PackedPiece::highest);
            if (number == noInstant || found == pieces.end() || number < found->lowest)
                return none;
            m_piece = static_cast<std::size_t>(found - pieces.begin());
            m_place = 0;
        }
        const PackedPiece &piece = m_numbers.pieces()[m_piece];
        const std::size_t place =
            piece.width == 0 ? static_cast<std::size_t>(number - piece.lowest) : placeIn(piece, number);
        const bool isThere = place < piece.count && piece.at(place) == number;
        return isThere ? static_cast<qint32>(m_piece * PackedPiece::mostValues + place) : none;
    }

private:
    qint64 lowest() const { return m_numbers.pieces()[m_piece].lowest; }

    std::size_t placeIn(const PackedPiece &piece, qint64 number)
    {
        constexpr std::size_t near = 32;
        if (piece.at(m_place) <= number) {
            const std::size_t end = std::min<std::size_t>(piece.count, m_place + near);
            while (m_place < end && piece.at(m_place) < number)
                ++m_place;
            if (m_place < end)
                return m_place;
        }
        const auto places = std::views::iota(std::size_t(0), std::size_t(piece.count));
        const auto found =
            std::ranges::lower_bound(places, number, {}, [&piece](std::size_t at) { return piece.at(at); });
        m_place = std::min<std::size_t>(static_cast<std::size_t>(found - places.begin()), piece.count - 1);
        return static_cast<std::size_t>(found - places.begin());
    }

    const Numerals &m_numbers;
    std::size_t m_piece = 0;
    std::size_t m_place = 0; ///< in the piece, where the last one was found
};

/// Where each number stands when all of them lie near each other: by its distance from the lowest.
class DenseNumbers
{
public:
    static bool are(const Numerals &numbers)
    {
        constexpr quint64 mostPerTicket = 8;
        const auto range = static_cast<quint64>(numbers.pieces().back().highest)
                           - static_cast<quint64>(numbers.pieces().front().lowest);
        return range / mostPerTicket < numbers.size();
    }

    explicit DenseNumbers(const Numerals &numbers)
        : m_lowest(numbers.pieces().front().lowest),
          m_rows(static_cast<std::size_t>(numbers.pieces().back().highest - m_lowest) + 1, none)
    {
        qint32 row = 0;
        std::vector<qint64> values;
        for (const PackedPiece &piece : numbers.pieces()) {
            values.clear();
            piece.unpackTo(values);
            for (const qint64 number : values)
                m_rows[static_cast<std::size_t>(number - m_lowest)] = row++;
        }
    }

    qint32 rowOf(qint64 number) const
    {
        const quint64 distance = static_cast<quint64>(number) - static_cast<quint64>(m_lowest);
        return number != noInstant && distance < m_rows.size() ? m_rows[distance] : none;
    }

private:
    qint64 m_lowest;
    std::vector<qint32> m_rows;
};

/// `numbers` gives what finds the row of a number, for every piece of the records.
template<typename NumbersOf>
std::vector<qint32> rowsWith(const TicketNumbers &records, const NumbersOf &numbers)
{
    std::vector<qint32> rows(records.hashes.size());
    inParallel(records.hashes.pieceCount(), [&](std::size_t index) {
        std::vector<qint64> values;
        records.hashes.pieceAt(index).unpackTo(values);
        auto &&own = numbers();
        qint32 *to = rows.data() + index * PackedPiece::mostValues;
        for (const qint64 number : values)
            *to++ = own.rowOf(number);
    });
    return rows;
}

std::vector<qint32> rowsInOrder(const TicketNumbers &records, const Numerals &tickets)
{
    if (!DenseNumbers::are(tickets))
        return rowsWith(records, [&tickets] { return OrderedNumbers(tickets); });
    const DenseNumbers numbers(tickets);
    return rowsWith(records, [&numbers]() -> const DenseNumbers & { return numbers; });
}

} // namespace

std::vector<qint32> ticketRows(const TicketNumbers &records, const TicketNumbers &tickets)
{
    if (areInOrder(tickets))
        return rowsInOrder(records, tickets.hashes);
    RowOfHash anySource(tickets.hashes.size());
    RowOfHash ownSource(tickets.hashes.size());
    for (std::size_t i = 0; i < tickets.hashes.size(); ++i) {
        if (tickets.hashes[i] == noInstant)
            continue;
        anySource.add(static_cast<quint64>(tickets.hashes[i]), static_cast<qint32>(i));
        ownSource.add(withSource(tickets.hashes[i], tickets.sources[i]), static_cast<qint32>(i));
    }
    std::vector<qint64> sourceOf;
    for (const QString &name : records.sourceNames)
        sourceOf.push_back(tickets.sourceNames.indexOf(name));
    std::vector<qint32> rows;
    rows.reserve(records.hashes.size());
    for (std::size_t i = 0; i < records.hashes.size(); ++i) {
        qint32 row = none;
        if (records.hashes[i] != noInstant) {
            const qint64 source = sourceOf[static_cast<std::size_t>(records.sources[i])];
            row = ownSource.rowOf(withSource(records.hashes[i], source));
            if (row == none)
                row = anySource.rowOf(static_cast<quint64>(records.hashes[i]));
        }
        rows.push_back(std::max(row, none));
    }
    return rows;
}

} // namespace kompas
