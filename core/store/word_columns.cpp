// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/word_columns.h"

#include "core/data/codes.h"

namespace kompas {

void showWords(Coded &coded, QStringView field, ShownWords &shown)
{
    QStringList words;
    for (const QString &word : *coded.dictionary)
        words += shown.word(field, word);
    coded.dictionary = std::make_shared<const QStringList>(std::move(words));
}

void showValues(Coded &values, const Coded &events, ShownWords &shown)
{
    std::vector<bool> isConcerned;
    for (const QString &event : *events.dictionary)
        isConcerned.push_back(ShownWords::concerns(event));
    constexpr quint32 unknown = std::numeric_limits<quint32>::max();
    const auto width = static_cast<std::size_t>(values.dictionary->size());
    std::vector<quint32> known(width * static_cast<std::size_t>(events.dictionary->size()), unknown); // by both words
    QStringList words = *values.dictionary;
    const std::vector<quint32> eventCodes = readCodes(events.codes);
    std::vector<quint32> codes = readCodes(values.codes);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const quint32 event = eventCodes[i];
        if (codes[i] == 0 || !isConcerned[event])
            continue;
        quint32 &shownCode = known[event * width + codes[i]];
        if (shownCode == unknown) {
            shownCode = static_cast<quint32>(words.size());
            words += shown.word(events.dictionary->at(event), QString(words.at(codes[i])));
        }
        codes[i] = shownCode;
    }
    values.codes = filledCodes(codes.size(), [&codes](std::size_t first, std::span<quint32> mine) {
        std::copy_n(codes.begin() + static_cast<std::ptrdiff_t>(first), mine.size(), mine.begin());
    });
    values.dictionary = std::make_shared<const QStringList>(std::move(words));
}

void fillFrom(Coded &empty, const Coded &known, const std::function<QString(const QString &)> &wordFor)
{
    QStringList words = *empty.dictionary;
    std::vector<quint32> codeOf;
    for (const QString &word : *known.dictionary) {
        const QString filled = word.isEmpty() ? QString() : wordFor(word);
        codeOf.push_back(filled.isEmpty() ? 0 : static_cast<quint32>(words.size()));
        if (!filled.isEmpty())
            words += filled;
    }
    if (words.size() == empty.dictionary->size())
        return;
    std::vector<char> isEmpty;
    for (const QString &word : *empty.dictionary)
        isEmpty.push_back(word.isEmpty() ? 1 : 0);
    const std::vector<quint32> knownCodes = readCodes(known.codes);
    empty.codes = changedCodes(empty.codes, [&](std::size_t first, std::span<quint32> codes) {
        for (std::size_t i = 0; i < codes.size(); ++i)
            codes[i] = isEmpty[codes[i]] != 0 ? codeOf[knownCodes[first + i]] : codes[i];
    });
    empty.dictionary = std::make_shared<const QStringList>(std::move(words));
}

void inheritWords(Coded &own, const Coded &tickets, const std::vector<qint32> &rows)
{
    if (tickets.dictionary->size() <= 1)
        return;
    // Ratings that came with their tickets have no words of their own.
    const bool areNone = own.dictionary->size() <= 1;
    const auto offset = areNone ? 0 : static_cast<quint32>(own.dictionary->size());
    own.codes = changedCodes(own.codes, [&](std::size_t first, std::span<quint32> codes) {
        for (std::size_t i = 0; i < codes.size(); ++i) {
            const qint32 ticket = rows[first + i];
            if (codes[i] == 0 && ticket >= 0)
                codes[i] = offset + tickets.codes[static_cast<std::size_t>(ticket)];
        }
    });
    own.dictionary =
        areNone ? tickets.dictionary : std::make_shared<const QStringList>(*own.dictionary + *tickets.dictionary);
}

} // namespace kompas
