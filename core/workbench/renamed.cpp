// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/renamed.h"

#include "core/data/extent.h"

namespace kompas {

namespace {

QSet<QString> wordsInUse(const Facts &facts, QStringView dimension)
{
    QSet<QString> words;
    for (const WordCount &each : wordCounts(facts, dimension))
        words.insert(each.word);
    return words;
}

/// Old names with what stands in their place, which is kept where a record still has it.
class Renaming
{
public:
    Renaming(const Facts &facts, const QString &dimension)
        : m_dimension(dimension),
          m_inUse(wordsInUse(facts, dimension))
    {
    }

    void add(const QString &old, const QString &now)
    {
        if (old == now || old.isEmpty() || m_inUse.contains(old))
            return;
        QStringList &names = m_names[old];
        if (m_inUse.contains(now) && !names.contains(now))
            names.append(now);
    }

    enum class ToNothing : quint8 { IsNone, Counts };
    void appendTo(RenamedWords &all, ToNothing toNothing) const
    {
        for (auto each = m_names.cbegin(); each != m_names.cend(); ++each) {
            if (toNothing == ToNothing::Counts || !each->isEmpty())
                all.push_back({m_dimension, each.key(), *each});
        }
    }

private:
    QString m_dimension;
    QSet<QString> m_inUse;
    QMap<QString, QStringList> m_names = {};
};

/// The words of the export that one of both says something about: no other can have another name.
QStringList chosenWords(const QMap<QString, QString> &before, const QMap<QString, QString> &now, QLatin1String key)
{
    QStringList words;
    for (const QMap<QString, QString> &settings : {before, now}) {
        for (auto each = settings.lowerBound(key); each != settings.cend() && each.key().startsWith(key); ++each)
            words.append(each.key().mid(key.size()));
    }
    words.removeDuplicates();
    return words;
}

/// `hours.team.OLD` becomes `hours.team.NEW`, unless that has hours of its own.
QMap<QString, QString> renamedHours(const QMap<QString, QString> &settings, const RenamedWords &renamed)
{
    QMap<QString, QString> changes;
    for (const RenamedWord &each : renamed) {
        const QString begin = QLatin1String(openingHoursKey) + u'.' + each.dimension + u'.';
        const QString hours = settings.value(begin + each.old);
        if (hours.isEmpty())
            continue;
        changes.insert(begin + each.old, {});
        for (const QString &now : each.now) {
            if (!settings.contains(begin + now))
                changes.insert(begin + now, hours);
        }
    }
    return changes;
}

} // namespace

RenamedWords renamedByChoices(const QMap<QString, QString> &before, const QMap<QString, QString> &now,
                              const Facts &facts)
{
    const WordChoices old = WordChoices::of(before);
    const WordChoices choices = WordChoices::of(now);
    RenamedWords all;
    if (old == choices)
        return all;
    Renaming teams(facts, QStringLiteral("team"));
    for (const QString &word : chosenWords(before, now, QLatin1String(teamNameKey)))
        teams.add(old.team(word), choices.team(word));
    Renaming channels(facts, QStringLiteral("channel"));
    for (const QString &word : chosenWords(before, now, QLatin1String(channelKey)))
        channels.add(old.channel(word), choices.channel(word));
    teams.appendTo(all, Renaming::ToNothing::IsNone);
    channels.appendTo(all, Renaming::ToNothing::IsNone);
    return all;
}

bool rename(std::vector<Condition> &where, const RenamedWords &renamed)
{
    bool isOther = false;
    for (const RenamedWord &each : renamed) {
        const auto condition = std::ranges::find(where, each.dimension, &Condition::dimension);
        if (condition == where.end() || !condition->values.contains(each.old))
            continue;
        isOther = true;
        condition->values.removeAll(each.old);
        condition->values.append(each.now);
        condition->values.removeDuplicates();
        if (condition->values.isEmpty())
            where.erase(condition);
    }
    return isOther;
}

Result<NamesBefore> NamesBefore::of(Workbench &workbench, bool withAgents)
{
    NamesBefore names;
    names.m_settings = workbench.settings();
    names.m_privacy = workbench.agentPrivacy();
    if (!withAgents)
        return names;
    Result<std::vector<Store::WordUse>> agents = workbench.store().wordUses(QStringLiteral("agent"));
    if (!agents)
        return agents.error();
    names.m_agents = std::move(*agents);
    return names;
}

Result<RenamedWords> NamesBefore::renamedSince(Workbench &workbench) const
{
    Result<RenamedWords> all = workbench.computed(
        [&](const Facts &facts) { return renamedByChoices(m_settings, workbench.settings(), facts); });
    const bool isOther =
        m_privacy != workbench.agentPrivacy() || WordChoices::of(m_settings) != WordChoices::of(workbench.settings());
    if (!all || !m_agents || !isOther)
        return all;
    const Result<std::vector<Store::WordUse>> agents = workbench.store().wordUses(QStringLiteral("agent"));
    if (!agents)
        return agents.error();
    Result<Renaming> renaming =
        workbench.computed([](const Facts &facts) { return Renaming(facts, QStringLiteral("agent")); });
    if (!renaming)
        return renaming.error();
    for (const Store::WordUse &before : *m_agents) {
        const auto now = std::ranges::find(*agents, before.word, &Store::WordUse::word);
        renaming->add(before.shown, now == agents->end() ? QString() : now->shown);
    }
    renaming->appendTo(*all, Renaming::ToNothing::Counts);
    return all;
}

Result<void> Workbench::carryOver(const QMap<QString, QString> &before, qint64 now)
{
    const Result<RenamedWords> renamed =
        computed([&](const Facts &facts) { return renamedByChoices(before, m_settings, facts); });
    if (!renamed)
        return renamed.error();
    for (Target target : Targets(m_targets)) {
        if (!rename(target.where, *renamed))
            continue;
        if (auto kept = setTarget(target); !kept)
            return kept;
    }
    const QMap<QString, QString> hours = renamedHours(m_settings, *renamed);
    return hours.isEmpty() ? Result<void>() : setSettings(hours, now);
}

} // namespace kompas
