// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/permission.h"

#include "core/data/word_sets.h"

#include <QSet>

#include <algorithm>

namespace kompas {

namespace {

const QString agentDimension = QStringLiteral("agent");

/// Of columns that the program does not know by itself it cannot say whom they name.
bool canHideNames(const QString &dimension)
{
    return ownNameOf(dimension) || canHaveSeveralWords(dimension);
}

/// All names (or pseudonyms) of employees in the facts.
QSet<QString> agentNames(const Facts &facts)
{
    QSet<QString> names;
    for (const Field &field : fields()) {
        const Coded *column =
            namesEmployee(field) ? facts.of(field.kind).column<Coded>(QString::fromLatin1(field.id)) : nullptr;
        if (column && column->dictionary)
            names.unite(QSet<QString>(column->dictionary->begin(), column->dictionary->end()));
    }
    names.remove(QString());
    return names;
}

} // namespace

bool mayBeGroupedBy(const Metric &metric, const QString &dimension)
{
    // What the user has added says nothing that the sources forbid.
    if (ownNameOf(dimension))
        return true;
    const QString allowed = QString::fromLatin1(metric.dimensions);
    return allowed == QLatin1String("*") || allowed.split(u'|').contains(dimension);
}

bool mayBeGroupedBy(const Facts &facts, const Metric &metric, const QString &dimension)
{
    if (!mayBeGroupedBy(metric, dimension))
        return false;
    return mayBeGroupedBy(metric, agentDimension) || !namesAgents(facts, dimension);
}

bool namesAgents(const Facts &facts, const QString &dimension)
{
    if (!canHideNames(dimension))
        return false;
    QSet<QString> words;
    for (const KindInfo &each : kinds) {
        const Coded *column = dimensionColumn(facts.of(each.kind), dimension);
        for (const QString &whole : column && column->dictionary ? *column->dictionary : QStringList()) {
            for (const QString &word : wordsIn(dimension, whole))
                words.insert(word);
        }
    }
    words.remove(QString());
    const qsizetype all = words.size();
    const qsizetype names = words.intersect(agentNames(facts)).size();
    return names > 1 || (names > 0 && 2 * names >= all);
}

bool isTooFewPeople(const Metric &metric, qint64 n, const Definitions &definitions)
{
    return QLatin1String(metric.recipe.function) == QLatin1String("anonymous")
           && static_cast<double>(n) < *definitions.number(u"min_group.employees");
}

bool isWithheld(const Facts &facts, const Metric &metric, const Selection &selection)
{
    if (mayBeGroupedBy(metric, agentDimension))
        return false;
    return std::ranges::any_of(selection.where, [&facts](const Condition &each) {
        if (each.dimension == agentDimension)
            return true;
        if (!canHideNames(each.dimension))
            return false;
        const QSet<QString> agents = agentNames(facts);
        return std::ranges::any_of(each.values, [&agents](const QString &word) { return agents.contains(word); });
    });
}

} // namespace kompas
