// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/extent.h"
#include "core/workbench/workbench.h"

namespace kompas {

namespace {

/// The old name of a team or channel and the new one, of those that no record has by the old name any more.
using Renamed = QMap<QString, QString>;

void addRenamed(Renamed &renamed, const QString &old, const QString &now, const QSet<QString> &inUse)
{
    if (old != now && !inUse.contains(old) && inUse.contains(now))
        renamed.insert(old, now);
}

QSet<QString> wordsInUse(const Facts &facts, QStringView dimension)
{
    QSet<QString> words;
    for (const WordCount &each : wordCounts(facts, dimension))
        words.insert(each.word);
    return words;
}

/// True when something of it is about a word that has another name now.
bool rename(std::vector<Condition> &where, const QString &dimension, const Renamed &renamed)
{
    bool isOther = false;
    for (Condition &condition : where) {
        if (condition.dimension != dimension)
            continue;
        for (QString &value : condition.values) {
            isOther = isOther || renamed.contains(value);
            value = renamed.value(value, value);
        }
    }
    return isOther;
}

/// `hours.team.OLD` becomes `hours.team.NEW`, unless that has hours of its own.
QMap<QString, QString> renamedHours(const QMap<QString, QString> &settings, const QString &dimension,
                                    const Renamed &renamed)
{
    const QString begin = QLatin1String(openingHoursKey) + u'.' + dimension + u'.';
    QMap<QString, QString> changes;
    for (auto each = renamed.cbegin(); each != renamed.cend(); ++each) {
        const QString hours = settings.value(begin + each.key());
        if (hours.isEmpty() || settings.contains(begin + each.value()))
            continue;
        changes.insert(begin + each.key(), {});
        changes.insert(begin + each.value(), hours);
    }
    return changes;
}

} // namespace

Result<void> Workbench::carryOver(const WordChoices &before, qint64 now)
{
    const WordChoices after = WordChoices::of(m_settings);
    for (const QString &dimension : {QStringLiteral("team"), QStringLiteral("channel")}) {
        const bool isTeam = dimension == u"team";
        const Result<std::vector<Store::WordUse>> uses = m_store->wordUses(dimension);
        if (!uses)
            return uses.error();
        const QSet<QString> inUse = wordsInUse(m_facts, dimension);
        Renamed renamed;
        for (const Store::WordUse &use : *uses)
            addRenamed(renamed, isTeam ? before.team(use.word) : before.channel(use.word), use.shown, inUse);
        for (Target target : Targets(m_targets)) {
            if (!rename(target.where, dimension, renamed))
                continue;
            if (auto kept = setTarget(target); !kept)
                return kept;
        }
        const QMap<QString, QString> hours = renamedHours(m_settings, dimension, renamed);
        if (hours.isEmpty())
            continue;
        if (auto kept = setSettings(hours, now); !kept)
            return kept;
    }
    return {};
}

} // namespace kompas
