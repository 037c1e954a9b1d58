// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readable_rows.h"
#include "core/store/shown_words.h"
#include "core/store/store_private.h"

namespace kompas {

namespace {

/// How often each word stands in the records of all kinds that have such a field.
Result<QHash<QString, qint64>> countsOf(Database &database, const QString &dimension)
{
    QHash<QString, qint64> counts;
    for (const KindInfo &kind : kinds) {
        const int index = dimensionIndex(kind.kind, dimension);
        if (index < 0)
            continue;
        const QByteArray field = readableColumn(kind.kind, fields(kind.kind)[static_cast<std::size_t>(index)]);
        const auto done = database.forEach("SELECT " + field + ", count(*) FROM " + readableTable(kind.kind) + " WHERE "
                                               + field + " <> '' GROUP BY 1",
                                           {}, [&counts](const Statement &row) {
                                               counts[row.text(0)] += row.integer(1);
                                               return true;
                                           });
        if (!done)
            return done.error();
    }
    return counts;
}

} // namespace

Result<std::vector<Store::WordUse>> Store::wordUses(const QString &dimension)
{
    Database &database = *d->database;
    const Result<AgentPrivacy> privacy = agentPrivacy();
    const Result<QMap<QString, QString>> settings = this->settings();
    if (!privacy || !settings)
        return !privacy ? privacy.error() : settings.error();
    Result<ShownWords> words = ShownWords::load(database, *privacy, *settings);
    for (const KindInfo &kind : kinds) {
        if (auto found = d->findTickets(*this, kind.kind); !found)
            return found.error();
    }
    const Result<QHash<QString, qint64>> counts = countsOf(database, dimension);
    if (!words || !counts)
        return !words ? words.error() : counts.error();
    const bool areAgents = dimension == u"agent";
    std::vector<WordUse> uses;
    if (areAgents && *privacy == AgentPrivacy::Team)
        return uses;
    for (auto each = counts->cbegin(); each != counts->cend(); ++each) {
        const qint64 number = areAgents ? words->numberOf(each.key()) : 0;
        if (!areAgents || number > 0)
            uses.push_back(
                {areAgents ? QString::number(number) : each.key(), words->word(dimension, each.key()), each.value()});
    }
    std::ranges::sort(uses, [](const WordUse &a, const WordUse &b) {
        return a.records != b.records ? a.records > b.records : a.word < b.word;
    });
    return uses;
}

} // namespace kompas
