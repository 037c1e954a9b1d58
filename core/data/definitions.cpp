// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/definitions.h"

#include <QCoreApplication>

#include <algorithm>

namespace kompas {

namespace {

constexpr DefinitionInfo table[] = {
    // clang-format off
    {"durations", "exported", "exported|computed", QT_TRANSLATE_NOOP("Definition", "Durations: as the export states them, or computed from its timestamps")},
    {"population.agent_created", "keep", "keep|drop", QT_TRANSLATE_NOOP("Definition", "Tickets created by an agent")},
    {"population.merged", "drop", "keep|drop", QT_TRANSLATE_NOOP("Definition", "Tickets merged into another one")},
    {"population.spam", "drop", "keep|drop", QT_TRANSLATE_NOOP("Definition", "Spam")},
    {"population.deleted", "drop", "keep|drop", QT_TRANSLATE_NOOP("Definition", "Deleted tickets")},
    {"outliers.k", "1.5", "number", QT_TRANSLATE_NOOP("Definition", "Outliers: how many interquartile ranges beyond the quartiles")},
    {"fcr.replies", "exactly1", "exactly1|lt2", QT_TRANSLATE_NOOP("Definition", "One-touch: exactly one reply, or fewer than two")},
    {"fcr.reopens_allowed", "0", "number", QT_TRANSLATE_NOOP("Definition", "One-touch: how many reopens are allowed")},
    {"fcr.denominator", "solved", "solved|replied|all", QT_TRANSLATE_NOOP("Definition", "One-touch: share of the solved tickets, of those with a reply, or of all tickets")},
    {"reopens.count", "tickets", "tickets|events", QT_TRANSLATE_NOOP("Definition", "Reopens: count tickets, or every reopening")},
    {"solved_vs.of", "created", "created|open", QT_TRANSLATE_NOOP("Definition", "Solved against: tickets created in the period, or open at its end")},
    {"workdays.rule", "fixed18", "fixed18|working_days", QT_TRANSLATE_NOOP("Definition", "Working days: a fixed number a month, or Monday to Friday less holidays")},
    {"workdays.per_month", "18", "number", QT_TRANSLATE_NOOP("Definition", "Working days in 30 days, for the fixed rule")},
    {"csat.satisfied_from.1", "1", "number", QT_TRANSLATE_NOOP("Definition", "Satisfied from, on the scale good / bad (0 to 1)")},
    {"csat.satisfied_from.3", "3", "number", QT_TRANSLATE_NOOP("Definition", "Satisfied from, on the scale 1 to 3")},
    {"csat.satisfied_from.5", "4", "number", QT_TRANSLATE_NOOP("Definition", "Satisfied from, on the scale 1 to 5")},
    {"csat.satisfied_from.7", "6", "number", QT_TRANSLATE_NOOP("Definition", "Satisfied from, on the scale 1 to 7")},
    {"csat.satisfied_from.10", "8", "number", QT_TRANSLATE_NOOP("Definition", "Satisfied from, on the scale to 10")},
    {"ces.easy_end", "high", "high|low", QT_TRANSLATE_NOOP("Definition", "Effort: which end of the scale means easy")},
    {"ces.points", "7", "number", QT_TRANSLATE_NOOP("Definition", "Effort: points of the scale where the file does not say")},
    {"nps.min", "0", "0|1", QT_TRANSLATE_NOOP("Definition", "NPS: lowest answer on the scale")},
    {"nps.detractor_max", "6", "number", QT_TRANSLATE_NOOP("Definition", "NPS: detractors up to")},
    {"nps.promoter_min", "9", "number", QT_TRANSLATE_NOOP("Definition", "NPS: promoters from")},
    {"mean_median.ratio", "1.5", "number", QT_TRANSLATE_NOOP("Definition", "The mean misleads from this ratio of mean to median")},
    {"min_n.rate", "10", "number", QT_TRANSLATE_NOOP("Definition", "Fewest records to judge a percentage")},
    {"min_n.centre", "6", "number", QT_TRANSLATE_NOOP("Definition", "Fewest records to judge a mean, median or P90")},
    {"min_n.net", "30", "number", QT_TRANSLATE_NOOP("Definition", "Fewest answers to judge an NPS")},
    // clang-format on
};

const DefinitionInfo *infoOf(QStringView key)
{
    const auto found =
        std::ranges::find_if(table, [key](const DefinitionInfo &each) { return key == QLatin1String(each.key); });
    return found == std::end(table) ? nullptr : found;
}

bool isAllowed(const DefinitionInfo &info, const QString &value)
{
    for (const QString &each : QString::fromLatin1(info.allowed).split(u'|')) {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (each == QLatin1String("number") ? isNumber && number >= 0 && qIsFinite(number) : each == value)
            return true;
    }
    return false;
}

} // namespace

std::span<const DefinitionInfo> definitionTable()
{
    return table;
}

QString Definitions::text(QStringView key) const
{
    const DefinitionInfo *info = infoOf(key);
    Q_ASSERT(info);
    return m_changed.value(key.toString(), QString::fromLatin1(info->defaultValue));
}

std::optional<double> Definitions::number(QStringView key) const
{
    bool ok = false;
    const double value = text(key).toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

Result<void> Definitions::set(const QString &key, const QString &value)
{
    const DefinitionInfo *info = infoOf(key);
    if (!info) {
        return Error{QCoreApplication::translate(
                         "Definitions", "There is no definition “%1”. The list of definitions names those there are.")
                         .arg(key)};
    }
    if (!isAllowed(*info, value)) {
        const QString allowed = QString::fromLatin1(info->allowed).split(u'|').join(QLatin1String(", "));
        return Error{QCoreApplication::translate("Definitions", "“%1” is not possible for %2. Possible: %3.")
                         .arg(value, key, allowed)};
    }
    if (value == QLatin1String(info->defaultValue))
        m_changed.remove(key);
    else
        m_changed.insert(key, value);
    return {};
}

Definitions definitionsAt(const DefinitionHistory &history, qint64 instant)
{
    QMap<QString, QString> inForce;
    for (const DefinitionChange &change : history) {
        if (change.since > instant)
            continue;
        if (change.value)
            inForce[change.key] = *change.value;
        else
            inForce.remove(change.key);
    }
    Definitions definitions;
    for (auto each = inForce.cbegin(); each != inForce.cend(); ++each)
        (void)definitions.set(each.key(), each.value());
    return definitions;
}

} // namespace kompas
