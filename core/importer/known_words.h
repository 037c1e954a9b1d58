// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kompas {

/// The words of a column that were met so far, each with what is stored for it and the profile's word. Bounded,
/// whatever the column holds. A copy begins with nothing.
class KnownWords
{
public:
    struct Word {
        std::string_view text = {}; ///< what is stored; stands until a word is added
        quint32 number = 0;
    };

    KnownWords() = default;
    KnownWords(const KnownWords &) {}
    KnownWords &operator=(const KnownWords &) = delete;

    /// Nothing for a cell that was not added, or was forgotten since.
    std::optional<Word> find(std::string_view cell);
    /// A cell that is not known: what is stored for it, in UTF-8, and the profile's word, or nothing.
    Word add(std::string_view cell, std::string_view text, const QString &ours);
    const QString &ours(const Word &word) const { return m_entries[word.number].ours; }

private:
    /// A column of words has few of them; one that has more is no column of words, and all are forgotten.
    static constexpr std::size_t mostWords = 20000;
    static constexpr std::size_t longestPlaced = 0xffff;

    struct Entry {
        std::string bytes = {}; ///< the cell, and behind it what is stored when that is something else
        std::size_t cellSize = 0;
        bool isStoredAsItIs = false;
        QString ours = {};

        std::string_view cell() const { return std::string_view(bytes).substr(0, cellSize); }
        std::string_view text() const { return isStoredAsItIs ? cell() : std::string_view(bytes).substr(cellSize); }
    };
    /// Where a word is, with enough of its hash that others are hardly ever looked at.
    struct Place {
        const char *cell = nullptr;
        quint16 size = 0;
        quint16 tag = 0;
        quint16 number = 0;
        bool isStoredAsItIs = false;
    };
    /// The places where a word may be: one line of the processor's memory.
    struct alignas(64) Line {
        std::array<Place, 4> places = {};
    };

    Line &lineOf(quint64 hash) { return m_lines[hash >> (64 - m_bits)]; }
    Word wordOf(quint32 number) const { return {m_entries[number].text(), number}; }
    void put(quint64 hash, quint32 number);

    std::deque<Entry> m_entries = {};
    std::unordered_map<std::string_view, quint32> m_numbers = {};
    std::vector<Line> m_lines = {}; ///< 2 to the power of `m_bits`; made for the first word
    int m_bits = 4;
};

} // namespace kompas
