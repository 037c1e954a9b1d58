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
    {"hours.rule", "in_force", "in_force|last", QT_TRANSLATE_NOOP("Definition", "Opening hours of a ticket that changed team: of each team for its own part, or of the last one for all")},
    {"outliers.k", "1.5", "number", QT_TRANSLATE_NOOP("Definition", "Outliers: how many interquartile ranges beyond the quartiles")},
    {"fcr.replies", "exactly1", "exactly1|lt2", QT_TRANSLATE_NOOP("Definition", "One-touch: exactly one reply, or fewer than two")},
    {"fcr.reopens_allowed", "0", "number", QT_TRANSLATE_NOOP("Definition", "One-touch: how many reopens are allowed")},
    {"fcr.denominator", "solved", "solved|replied|all", QT_TRANSLATE_NOOP("Definition", "One-touch: share of the solved tickets, of those with a reply, or of all tickets")},
    {"fcr.referral_counts", "no", "no|yes", QT_TRANSLATE_NOOP("Definition", "One-touch: a ticket that was passed on to a higher tier can be one")},
    {"solved.basis", "last", "last|any|created", QT_TRANSLATE_NOOP("Definition", "Tickets solved: by their last solution, by every solution, or those created in the period and solved by now")},
    {"reopens.count", "tickets", "tickets|events", QT_TRANSLATE_NOOP("Definition", "Reopens: count tickets, or every reopening")},
    {"solved_vs.of", "created", "created|open", QT_TRANSLATE_NOOP("Definition", "Solved against: tickets created in the period, or open at its end")},
    {"workdays.rule", "fixed18", "fixed18|working_days", QT_TRANSLATE_NOOP("Definition", "Working days: a fixed number a month, or Monday to Friday less holidays")},
    {"workdays.per_month", "18", "number", QT_TRANSLATE_NOOP("Definition", "Working days in 30 days, for the fixed rule")},
    {"pending.stale_days", "5", "number", QT_TRANSLATE_NOOP("Definition", "Waiting for the customer is stale after this many days")},
    {"unreplied.hours", "24", "number", QT_TRANSLATE_NOOP("Definition", "Unreplied after this many hours, where no target for the first reply applies")},
    {"touches.baseline", "median", "median|number", QT_TRANSLATE_NOOP("Definition", "Replies above the baseline: the median of all solved tickets, or a fixed number")},
    {"repeat.days", "7", "number", QT_TRANSLATE_NOOP("Definition", "Repeat contact: within this many days")},
    {"repeat.same_subject", "yes", "yes|no", QT_TRANSLATE_NOOP("Definition", "Repeat contact: only on the same subject")},
    {"resolution.mature_days", "7", "number", QT_TRANSLATE_NOOP("Definition", "Resolution rate: only tickets at least this many days old")},
    {"next_issue.requests", "3", "number", QT_TRANSLATE_NOOP("Definition", "Customers with several requests: from this many on the same product area")},
    {"sl.threshold_seconds", "20", "number", QT_TRANSLATE_NOOP("Definition", "Service level: answered within this many seconds")},
    {"sl.target_pct", "80", "number", QT_TRANSLATE_NOOP("Definition", "Service level: percent of the contacts that are to be answered in time, for staffing")},
    {"sl.denominator", "offered", "offered|answered|offered_less_short|offered_less_abandoned_in_time|answered_or_abandoned_in_time", QT_TRANSLATE_NOOP("Definition", "Service level: share of which contacts")},
    {"abandon.short_seconds", "5", "number", QT_TRANSLATE_NOOP("Definition", "Abandoned at once: within this many seconds")},
    {"abandon.exclude_short", "no", "no|both|numerator", QT_TRANSLATE_NOOP("Definition", "Abandonment: leave out those who abandoned at once")},
    {"aht.include_hold", "yes", "yes|no", QT_TRANSLATE_NOOP("Definition", "Handle time: with the time on hold")},
    {"hold.over", "all", "all|held", QT_TRANSLATE_NOOP("Definition", "Hold time: over all answered contacts, or over those put on hold")},
    {"csat.satisfied_from.1", "1", "number", QT_TRANSLATE_NOOP("Definition", "Satisfied from, on the scale good / bad (0 to 1)")},
    {"csat.satisfied_from.3", "3", "number", QT_TRANSLATE_NOOP("Definition", "Satisfied from, on the scale 1 to 3")},
    {"csat.satisfied_from.5", "4", "number", QT_TRANSLATE_NOOP("Definition", "Satisfied from, on the scale 1 to 5")},
    {"csat.satisfied_from.7", "6", "number", QT_TRANSLATE_NOOP("Definition", "Satisfied from, on the scale 1 to 7")},
    {"csat.satisfied_from.10", "8", "number", QT_TRANSLATE_NOOP("Definition", "Satisfied from, on the scale to 10")},
    {"ces.easy_end", "high", "high|low", QT_TRANSLATE_NOOP("Definition", "Effort: which end of the scale means easy")},
    {"ces.points", "7", "number", QT_TRANSLATE_NOOP("Definition", "Effort: points of the scale where the file does not say")},
    {"ces.net_boxes", "2", "number", QT_TRANSLATE_NOOP("Definition", "Net effort: how many of the easiest and of the hardest answers count")},
    {"ces.shown_as", "native", "native|ease_index|easy_pct", QT_TRANSLATE_NOOP("Definition", "Effort: on the scale that was used, as ease index from 0 to 100, or as percent of the answers on the easy side")},
    {"nps.min", "0", "0|1", QT_TRANSLATE_NOOP("Definition", "NPS: lowest answer on the scale")},
    {"nps.detractor_max", "6", "number", QT_TRANSLATE_NOOP("Definition", "NPS: detractors up to")},
    {"nps.promoter_min", "9", "number", QT_TRANSLATE_NOOP("Definition", "NPS: promoters from")},
    {"nps.surveys", "relational", "relational|transactional", QT_TRANSLATE_NOOP("Definition", "NPS: which answers count where there are both, those after a ticket or those of surveys among all customers")},
    {"sentiment.neutral", "include", "include|exclude", QT_TRANSLATE_NOOP("Definition", "Net sentiment: neutral mentions in the denominator")},
    {"social.share", "replied", "replied|needing", QT_TRANSLATE_NOOP("Definition", "Mentions that need a reply: share of them replied to, or their share of all mentions")},
    {"retention.basis", "churn", "churn|renewals", QT_TRANSLATE_NOOP("Definition", "Retention: customers who stayed, or renewals that were made")},
    {"clv.discount_pct", "1", "number", QT_TRANSLATE_NOOP("Definition", "Customer lifetime value: discount in percent a month")},
    {"availability.of", "logged_in", "logged_in|scheduled", QT_TRANSLATE_NOOP("Definition", "Availability: share of the logged-in, or of the scheduled time")},
    {"fte.full_time_hours", "40", "number", QT_TRANSLATE_NOOP("Definition", "Hours a week of a full-time contract")},
    {"cpc.count", "contacts", "contacts|tickets", QT_TRANSLATE_NOOP("Definition", "Cost per contact: divided by answered contacts, or by tickets; where the file has only one of them, by those")},
    {"cost.basis", "actual", "actual|budget", QT_TRANSLATE_NOOP("Definition", "Costs: the actual ones, or the budget (also used where there are no others)")},
    {"min_group.employees", "5", "number", QT_TRANSLATE_NOOP("Definition", "Fewest employees in a group whose answers are shown")},
    {"frt.start", "creation", "creation|reopen_if_bot_solved", QT_TRANSLATE_NOOP("Definition", "First reply time runs from the creation, or from the reopening when a bot had solved the ticket before anyone replied")},
    {"frt.stop", "human", "human|any", QT_TRANSLATE_NOOP("Definition", "First reply time ends with the first reply of an agent, or also with an automatic one")},
    {"uplift.kind", "points", "points|relative", QT_TRANSLATE_NOOP("Definition", "Five percent better, for percentages: points (80 % becomes 85 %), or part of the value (80 % becomes 84 %)")},
    {"mean_median.ratio", "1.5", "number", QT_TRANSLATE_NOOP("Definition", "The mean misleads from this ratio of mean to median")},
    {"min_n.rate", "10", "number", QT_TRANSLATE_NOOP("Definition", "Fewest records to judge a percentage")},
    {"min_n.centre", "6", "number", QT_TRANSLATE_NOOP("Definition", "Fewest records to judge a mean, median or P90")},
    {"min_n.net", "30", "number", QT_TRANSLATE_NOOP("Definition", "Fewest answers to judge an NPS")},
    {"min_n.note", "30", "number", QT_TRANSLATE_NOOP("Definition", "Below this many records a number carries a note that they are few")},
    {"min_n.shown", "5", "number", QT_TRANSLATE_NOOP("Definition", "Fewest records of a group or a week of which a percentage, mean or median is shown")},
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
