// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/word_codes.h"

#include <QStringList>

#include <string>

namespace kompas {

/// Lets containers of strings be asked about a piece of text without copying it.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

/// The words of one field and their codes; code 0 is the empty word. Words are only ever added, so that the codes in
/// column chunks stay right.
class Dictionary
{
public:
    /// The code of a word, which is added when it is new; `hash` is hashOf() it.
    quint32 codeOf(std::string_view word, quint64 hash) { return m_words.codeOf(word, hash); }
    std::size_t size() const { return m_words.size(); }
    QStringList list() const;

    /// False when nothing (valid) is stored: then the dictionary is empty and no chunk of the field can be trusted.
    Result<bool> load(Database &database, const QByteArray &kind, const QByteArray &field);
    /// Writes it when words have been added.
    Result<void> save(Database &database, const QByteArray &kind, const QByteArray &field);

private:
    WordCodes m_words = {};
    std::size_t m_saved = 0;
};

} // namespace kompas
