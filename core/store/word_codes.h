// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace kompas {

/// The words of a column and their codes, in the order in which they came; code 0 is the empty word.
class WordCodes
{
public:
    WordCodes();

    /// Forgets all words; their memory is for the next.
    void clear();

    /// The code of a word, which is added when it is new.
    quint32 codeOf(std::string_view word);
    /// The same for who knows hashOf() the word.
    quint32 codeOf(std::string_view word, quint64 hash);
    std::size_t size() const { return m_words.size(); }
    std::string_view at(std::size_t code) const
    {
        return std::string_view(m_texts).substr(m_words[code].at, m_words[code].size);
    }
    quint64 hashAt(std::size_t code) const { return m_words[code].hash; }

private:
    struct Word {
        std::size_t at = 0;
        std::size_t size = 0;
        quint64 hash = 0;
    };
    void grow();

    std::string m_texts = {};
    std::vector<Word> m_words = {};
    std::vector<quint32> m_slots = std::vector<quint32>(32); ///< code + 1
};

} // namespace kompas
