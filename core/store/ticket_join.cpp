// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ticket_join.h"

#include "core/data/facts.h"

#include <algorithm>
#include <bit>

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
    const auto isSame = [&](qint64 source) { return source == tickets.sources.front(); };
    return !tickets.hashes.empty() && tickets.hashes.front() != noInstant
           && std::ranges::is_sorted(tickets.hashes, std::ranges::less_equal())
           && std::ranges::all_of(tickets.sources, isSame);
}

/// Records mostly come in the order of their tickets too: the next one is seldom far.
std::vector<qint32> rowsInOrder(const TicketNumbers &records, const std::vector<qint64> &tickets)
{
    constexpr std::ptrdiff_t near = 32;
    std::vector<qint32> rows;
    rows.reserve(records.hashes.size());
    auto at = tickets.begin();
    for (const qint64 number : records.hashes) {
        const auto end = tickets.end() - at > near ? at + near : tickets.end();
        auto found = at;
        while (found != end && *found < number)
            ++found;
        const bool isNear = found != end && *found == number;
        if (!isNear)
            found = std::ranges::lower_bound(tickets, number);
        const bool isThere = found != tickets.end() && *found == number;
        rows.push_back(isThere ? static_cast<qint32>(found - tickets.begin()) : none);
        at = isThere ? found : at;
    }
    return rows;
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
