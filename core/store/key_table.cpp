// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/key_table.h"

namespace kompas {

void KeyTable::add(quint64 hash, qint64 rowId, bool isSeen)
{
    if (m_rows >= m_slots.size() / 4 * 3)
        grow();
    std::size_t position = hash & m_mask;
    while (m_slots[position].row != 0)
        position = (position + 1) & m_mask;
    m_slots[position] = {hash, rowId | (isSeen ? seenBit : 0)};
    ++m_rows;
}

void KeyTable::grow()
{
    std::vector<Slot> before(m_slots.size() * 2);
    before.swap(m_slots);
    m_mask = m_slots.size() - 1;
    for (const Slot &slot : before) {
        std::size_t position = slot.hash & m_mask;
        while (slot.row != 0 && m_slots[position].row != 0)
            position = (position + 1) & m_mask;
        if (slot.row != 0)
            m_slots[position] = slot;
    }
}

} // namespace kompas
