// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recode.h"

#include "core/data/codes.h"

#include <QHash>

#include <algorithm>

namespace kompas {

namespace {

/// The codes that occur, by their first appearance, and 0.
std::vector<quint32> codesInUse(const Packed<quint32> &codes, std::size_t words)
{
    std::vector<char> known(words, 0);
    std::vector<quint32> used = {0};
    known[0] = 1;
    qint64 knownUpTo = 0; // all codes up to here are known
    std::vector<quint32> mine;
    for (const PackedPiece &piece : codes.pieces()) {
        if (piece.highest <= knownUpTo)
            continue;
        mine.clear();
        readCodes(piece, mine);
        for (const quint32 code : mine) {
            if (known[code] != 0)
                continue;
            known[code] = 1;
            used.push_back(code);
        }
        if (used.size() == words)
            break;
        while (knownUpTo + 1 < static_cast<qint64>(words) && known[static_cast<std::size_t>(knownUpTo) + 1] != 0)
            ++knownUpTo;
    }
    return used;
}

} // namespace

Packed<quint32> recoded(const Packed<quint32> &codes, const std::vector<quint32> &codeOf)
{
    return changedCodes(codes, [&codeOf](std::size_t, std::span<quint32> mine) {
        for (quint32 &code : mine)
            code = codeOf[code];
    });
}

void compact(Coded &coded)
{
    coded.codes.pack();
    const QStringList &old = *coded.dictionary;
    const std::vector<quint32> used = codesInUse(coded.codes, static_cast<std::size_t>(old.size()));
    std::vector<quint32> codeOf(static_cast<std::size_t>(old.size()), 0);
    QHash<QString, quint32> known = {{QString(), 0}};
    QStringList words = {QString()};
    bool isSame = used.size() == codeOf.size();
    for (const quint32 code : used) {
        const QString &word = old.at(code);
        const auto position = known.constFind(word);
        const auto next = static_cast<quint32>(words.size());
        codeOf[code] = position != known.constEnd() ? *position : next;
        isSame = isSame && codeOf[code] == code;
        if (position == known.constEnd()) {
            known.insert(word, next);
            words += word;
        }
    }
    if (isSame)
        return;
    coded.codes = recoded(coded.codes, codeOf);
    coded.dictionary = std::make_shared<const QStringList>(std::move(words));
}

} // namespace kompas
