// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/own_columns.h"

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

void splitOwn(Dataset &dataset)
{
    Column &column = dataset.loaded.columns[static_cast<std::size_t>(fieldIndex(dataset.kind, ownField))];
    const auto *whole = std::get_if<Coded>(&column);
    if (!whole)
        return;
    const auto size = static_cast<std::size_t>(whole->dictionary->size());
    QMap<QString, OwnWords> all;
    for (std::size_t code = 0; code < size; ++code) {
        const QMap<QString, QString> words = ownWords(whole->dictionary->at(static_cast<qsizetype>(code)));
        for (auto each = words.cbegin(); each != words.cend(); ++each) {
            OwnWords &own = all[ownDimensionId(each.key())];
            own.codeOf.resize(size, 0);
            own.codeOf[code] = own.code(each.value());
        }
    }
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        OwnColumn own{each.key(),
                      {recoded(whole->codes, each->codeOf), std::make_shared<const QStringList>(each->words)}};
        // Words of records that are gone stay in the dictionary of the cache.
        const auto hasWords = [](const PackedPiece &piece) { return piece.highest > 0; };
        if (std::ranges::any_of(own.words.codes.pieces(), hasWords))
            dataset.loaded.own.push_back(std::move(own));
    }
    column = {};
}

Coded &ownColumn(Dataset &dataset, const QString &dimension)
{
    const auto place = std::ranges::lower_bound(dataset.loaded.own, dimension, {}, &OwnColumn::dimension);
    if (place != dataset.loaded.own.end() && place->dimension == dimension)
        return place->words;
    OwnColumn own{dimension, {{}, std::make_shared<const QStringList>(QStringList{QString()})}};
    own.words.codes = Packed<quint32>::filled(static_cast<std::size_t>(dataset.rows), 0);
    return dataset.loaded.own.insert(place, std::move(own))->words;
}

} // namespace kompas
