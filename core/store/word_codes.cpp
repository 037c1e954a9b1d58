// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/word_codes.h"

#include "core/store/column_codec.h"

#include <algorithm>

namespace kompas {

WordCodes::WordCodes()
{
    codeOf({}, hashOf({}));
}

void WordCodes::clear()
{
    m_texts.clear();
    m_words.clear();
    std::ranges::fill(m_slots, 0);
    codeOf({}, hashOf({}));
}

quint32 WordCodes::codeOf(std::string_view word)
{
    return word.empty() ? 0 : codeOf(word, hashOf(word));
}

quint32 WordCodes::codeOf(std::string_view word, quint64 hash)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const quint32 code = m_slots[slot] - 1;
        if (m_words[code].hash == hash && at(code) == word)
            return code;
    }
    const auto code = static_cast<quint32>(m_words.size());
    m_words.push_back({m_texts.size(), word.size(), hash});
    m_texts += word;
    m_slots[slot] = code + 1;
    if (m_words.size() * 2 > m_slots.size())
        grow();
    return code;
}

void WordCodes::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t code = 0; code < m_words.size(); ++code) {
        std::size_t slot = m_words[code].hash & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = static_cast<quint32>(code) + 1;
    }
}

} // namespace kompas
