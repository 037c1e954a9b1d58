// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace kompas {

/// From the hash of a record's key to the rows that may be that record. A plain table with open addressing: an import
/// asks it once for every record, millions of times, and an index in the file would cost more time and room.
class KeyTable
{
public:
    /// `rowId` from 1; whether this import has brought the row.
    void add(quint64 hash, qint64 rowId, bool isSeen);
    /// Says that the hash will be asked for soon.
    void prefetch(quint64 hash) const { __builtin_prefetch(&m_slots[hash & m_mask]); }

    /// The rows with this hash, one after the other: position = first(hash), then next(position, hash) until there is
    /// no row at it. Positions hold until the next add().
    std::size_t first(quint64 hash) const { return sought(hash & m_mask, hash); }
    std::size_t next(std::size_t position, quint64 hash) const { return sought((position + 1) & m_mask, hash); }
    /// 0 when there is none.
    qint64 rowAt(std::size_t position) const { return m_slots[position].row & ~seenBit; }
    bool isSeenAt(std::size_t position) const { return m_slots[position].row & seenBit; }
    void markSeenAt(std::size_t position) { m_slots[position].row |= seenBit; }

private:
    static constexpr qint64 seenBit = qint64{1} << 62;
    struct Slot {
        quint64 hash = 0;
        qint64 row = 0;
    };
    std::size_t sought(std::size_t position, quint64 hash) const
    {
        while (m_slots[position].row != 0 && m_slots[position].hash != hash)
            position = (position + 1) & m_mask;
        return position;
    }
    void grow();

    std::vector<Slot> m_slots = std::vector<Slot>(64);
    std::size_t m_mask = 63;
    std::size_t m_rows = 0;
};

} // namespace kompas
