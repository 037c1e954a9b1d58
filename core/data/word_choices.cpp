// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/word_choices.h"

#include "core/data/field.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace kompas {

namespace {

constexpr std::array keys = {teamNameKey,  teamTierKey,    agentNameKey, agentSameKey,
                             agentTeamKey, agentHiddenKey, channelKey,   productAreaKey};

const QString yes = QStringLiteral("yes");

/// The beginning of a key, one of `keys`; empty when it is none of them, or names no word.
QLatin1String sortOf(QStringView key)
{
    for (const char *each : keys) {
        const QLatin1String begin(each);
        const bool isWhole = !begin.endsWith(u'.');
        if (isWhole ? key == begin : key.startsWith(begin) && key.size() > begin.size())
            return begin;
    }
    return {};
}

bool isOfAgent(QLatin1String sort)
{
    return sort.startsWith(QLatin1String("agent."));
}

Error wrong(const QString &message)
{
    return {message, QStringLiteral("word choice"), false};
}

} // namespace

bool isWordChoice(QStringView key)
{
    return !sortOf(key).isEmpty();
}

QStringList productAreaFields()
{
    QStringList ids;
    for (const Field &field : fields(Kind::Ticket)) {
        if (field.type == FieldType::Word && field.dimension && !namesEmployee(field))
            ids += QString::fromLatin1(field.id);
    }
    return ids;
}

Result<void> checkWordChoice(const QString &key, const QString &value)
{
    const QLatin1String sort = sortOf(key);
    if (sort.isEmpty()) {
        QStringList known;
        for (const char *each : keys)
            known += QString::fromLatin1(each);
        return wrong(QCoreApplication::translate("WordChoices", "There is no setting “%1”. Possible: %2.")
                         .arg(key, known.join(QStringLiteral(", "))));
    }
    bool isNumber = true;
    const QString word = key.mid(sort.size());
    if (isOfAgent(sort))
        isNumber = word.toLongLong(&isNumber) > 0 && isNumber;
    if (isNumber && sort == QLatin1String(agentSameKey) && !value.isEmpty())
        isNumber = value.toLongLong(&isNumber) > 0 && isNumber && value != word;
    if (!isNumber)
        return wrong(QCoreApplication::translate(
            "WordChoices", "Agents are named by their number in this file, as in agent.team.7; see `settings words`."));
    const bool isSwitch = sort == QLatin1String(agentHiddenKey);
    const bool isField = sort == QLatin1String(productAreaKey);
    const bool fits = isSwitch ? value == yes : !isField || productAreaFields().contains(value);
    if (fits || value.isEmpty())
        return {};
    const QString possible = isSwitch ? yes : productAreaFields().join(QStringLiteral(", "));
    return wrong(QCoreApplication::translate("WordChoices", "“%1” is not possible for %2. Possible: %3.")
                     .arg(value, key, possible));
}

WordChoices WordChoices::of(const QMap<QString, QString> &settings)
{
    WordChoices choices;
    for (auto each = settings.cbegin(); each != settings.cend(); ++each) {
        const QLatin1String sort = sortOf(each.key());
        if (sort.isEmpty() || each.value().isEmpty() || !checkWordChoice(each.key(), each.value()))
            continue;
        const QString word = each.key().mid(sort.size());
        const QString &value = each.value();
        if (sort == QLatin1String(teamNameKey))
            choices.m_teams.insert(word, value);
        else if (sort == QLatin1String(teamTierKey))
            choices.m_tiers.insert(word, value);
        else if (sort == QLatin1String(channelKey))
            choices.m_channels.insert(word, value);
        else if (sort == QLatin1String(productAreaKey))
            choices.m_productArea = value;
        if (!isOfAgent(sort))
            continue;
        Agent &agent = choices.m_agents[word.toLongLong()];
        if (sort == QLatin1String(agentNameKey))
            agent.name = value;
        else if (sort == QLatin1String(agentSameKey))
            agent.sameAs = value.toLongLong();
        else if (sort == QLatin1String(agentTeamKey))
            agent.team = value;
        else
            agent.hidden = true;
    }
    return choices;
}

qint64 WordChoices::shownNumber(qint64 number) const
{
    QSet<qint64> seen;
    while (!seen.contains(number)) {
        seen.insert(number);
        const qint64 next = agent(number).sameAs;
        if (next == 0)
            return number;
        number = next;
    }
    // A circle: all of it is its first.
    return *std::ranges::min_element(seen);
}

} // namespace kompas
