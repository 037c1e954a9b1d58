// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/known_words.h"

#include "core/base/short_text.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace kompas {

namespace {

constexpr std::size_t bytesOfEnds = 16;

quint64 eightAt(const char *bytes)
{
    quint64 eight = 0;
    std::memcpy(&eight, bytes, sizeof eight);
    return eight;
}

quint64 fourAt(const char *bytes)
{
    quint32 four = 0;
    std::memcpy(&four, bytes, sizeof four);
    return four;
}

/// Of the first and the last bytes, and of some in the middle of a long word.
quint64 hashOfEnds(std::string_view word)
{
    const char *const at = word.data();
    const std::size_t size = word.size();
    quint64 bits = size;
    if (size > bytesOfEnds)
        bits ^= (eightAt(at) << 1) ^ (eightAt(at + size / 2 - 4) << 2) ^ eightAt(at + size - 8);
    else if (size >= 8)
        bits ^= (eightAt(at) << 1) ^ eightAt(at + size - 8);
    else if (size >= 4)
        bits ^= (fourAt(at) << 16) ^ (fourAt(at + size - 4) << 24);
    else if (size > 0)
        bits ^= quint64{static_cast<quint8>(at[0])} << 8 | quint64{static_cast<quint8>(at[size / 2])} << 16
                | quint64{static_cast<quint8>(at[size - 1])} << 24;
    bits *= 0x9fb21c651e98df25ULL;
    return bits ^ (bits >> 32);
}

constexpr quint16 tagOf(quint64 hash)
{
    return static_cast<quint16>(hash);
}

} // namespace

std::optional<KnownWords::Word> KnownWords::find(std::string_view cell)
{
    const quint64 hash = hashOfEnds(cell);
    if (!m_lines.empty()) {
        for (const Place &place : lineOf(hash).places) {
            const std::string_view placed(place.cell, place.size);
            if (place.cell && place.tag == tagOf(hash) && isSameText(placed, cell))
                return place.isStoredAsItIs ? Word{placed, place.number} : wordOf(place.number);
        }
    }
    const auto found = m_numbers.find(cell);
    if (found == m_numbers.end())
        return std::nullopt;
    put(hash, found->second);
    return wordOf(found->second);
}

KnownWords::Word KnownWords::add(std::string_view cell, std::string_view text, const QString &ours)
{
    if (m_entries.size() >= mostWords) {
        m_numbers.clear();
        m_entries.clear();
        m_lines.assign(m_lines.size(), Line());
    }
    const auto number = static_cast<quint32>(m_entries.size());
    Entry &entry = m_entries.emplace_back(Entry{std::string(cell), cell.size(), text == cell, ours});
    if (!entry.isStoredAsItIs)
        entry.bytes += text;
    m_numbers.emplace(entry.cell(), number);
    put(hashOfEnds(cell), number);
    return wordOf(number);
}

/// In front of its line; what falls out at the end of it is found among all words.
void KnownWords::put(quint64 hash, quint32 number)
{
    constexpr std::size_t wordsOfLine = 2;
    const Entry &entry = m_entries[number];
    if (entry.cellSize > longestPlaced)
        return;
    if (m_lines.empty() || m_entries.size() > m_lines.size() * wordsOfLine) {
        while (m_entries.size() > (std::size_t{1} << m_bits) * wordsOfLine)
            ++m_bits;
        m_lines.assign(std::size_t{1} << m_bits, Line());
    }
    auto &places = lineOf(hash).places;
    std::shift_right(places.begin(), places.end(), 1);
    places.front() = {entry.bytes.data(), static_cast<quint16>(entry.cellSize), tagOf(hash),
                      static_cast<quint16>(number), entry.isStoredAsItIs};
}

} // namespace kompas
