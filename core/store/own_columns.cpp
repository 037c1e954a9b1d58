// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/own_columns.h"

#include "core/data/codes.h"
#include "core/store/recode.h"

#include <QHash>

#include <algorithm>

namespace kompas {

namespace {

/// One dimension while it is made.
struct OwnWords {
    std::vector<quint32> codeOf = {}; ///< by the code of the whole field
    QStringList words = {QString()};
    QHash<QString, quint32> known = {{QString(), 0}};

    quint32 code(const QString &word)
    {
        const auto next = static_cast<quint32>(words.size());
        const auto found = known.constFind(word);
        if (found != known.constEnd())
            return *found;
        known.insert(word, next);
        words += word;
        return next;
    }
};

} // namespace

std::vector<OwnColumn> splitOwn(const Coded &whole)
{
    const auto size = static_cast<std::size_t>(whole.dictionary->size());
    QMap<QString, OwnWords> all;
    for (std::size_t code = 0; code < size; ++code) {
        const QMap<QString, QString> words = ownWords(whole.dictionary->at(static_cast<qsizetype>(code)));
        for (auto each = words.cbegin(); each != words.cend(); ++each) {
            OwnWords &own = all[ownDimensionId(each.key())];
            own.codeOf.resize(size, 0);
            own.codeOf[code] = own.code(each.value());
        }
    }
    std::vector<OwnColumn> columns;
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        OwnColumn own{each.key(),
                      {recoded(whole.codes, each->codeOf), std::make_shared<const QStringList>(each->words)}};
        // Words of records that are gone stay in the dictionary of the cache.
        const auto hasWords = [](const PackedPiece &piece) { return piece.highest > 0; };
        if (std::ranges::any_of(own.words.codes.pieces(), hasWords))
            columns.push_back(std::move(own));
    }
    return columns;
}

Coded &addOwnColumn(Dataset &dataset, OwnColumn own)
{
    const auto place = std::ranges::lower_bound(dataset.loaded.own, own.dimension, {}, &OwnColumn::dimension);
    return dataset.loaded.own.insert(place, std::move(own))->words;
}

Coded &ownColumn(Dataset &dataset, const QString &dimension)
{
    const auto place = std::ranges::lower_bound(dataset.loaded.own, dimension, {}, &OwnColumn::dimension);
    if (place != dataset.loaded.own.end() && place->dimension == dimension)
        return place->words;
    const auto noWord = [](std::size_t, std::span<quint32>) {};
    return addOwnColumn(dataset, {dimension,
                                  {filledCodes(static_cast<std::size_t>(dataset.rows), noWord),
                                   std::make_shared<const QStringList>(QStringList{QString()})}});
}

} // namespace kompas
