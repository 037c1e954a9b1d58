// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace kompas {

/// The kinds of records the program knows. The order is for ever: it is stored nowhere, but loops rely on it.
enum class Kind : quint8 {
    Ticket,
    TicketEvent,
    SurveyResponse,
    Contact, ///< a call or chat, or (with `interval_minutes`) all of an interval: counts, and means as durations
    AgentTime,
    HelpCenterDay,
    HelpCenterSearch,
    SocialMention,
    Cancellation, ///< a customer who left, stayed or came, or the counts of a month
    Sale,
    Cost,
    Evaluation,
    Staff,
};

struct KindInfo {
    Kind kind;
    const char *id;    ///< `ticket`: the word on the command line and the name of the table
    const char *label; ///< English, plural, context "Kind" of the translation
    const char *date;  ///< the field that says when a record came to be
    /// Rosters, budgets and contracts speak of days to come: their dates say nothing about how far the data reaches,
    /// and none is refused for lying ahead.
    bool planned = false;
};

inline constexpr std::array<KindInfo, 13> kinds = {{
    {Kind::Ticket, "ticket", QT_TRANSLATE_NOOP("Kind", "tickets"), "created_at"},
    {Kind::TicketEvent, "ticket_event", QT_TRANSLATE_NOOP("Kind", "ticket events"), "at"},
    {Kind::SurveyResponse, "survey_response", QT_TRANSLATE_NOOP("Kind", "survey responses"), "answered_at"},
    {Kind::Contact, "contact", QT_TRANSLATE_NOOP("Kind", "contacts"), "started_at"},
    {Kind::AgentTime, "agent_time", QT_TRANSLATE_NOOP("Kind", "agent times"), "started_at", true},
    {Kind::HelpCenterDay, "help_center_day", QT_TRANSLATE_NOOP("Kind", "help centre days"), "day"},
    {Kind::HelpCenterSearch, "help_center_search", QT_TRANSLATE_NOOP("Kind", "help centre searches"), "searched_at"},
    {Kind::SocialMention, "social_mention", QT_TRANSLATE_NOOP("Kind", "social mentions"), "posted_at"},
    {Kind::Cancellation, "cancellation", QT_TRANSLATE_NOOP("Kind", "cancellations"), "cancelled_at"},
    {Kind::Sale, "sale", QT_TRANSLATE_NOOP("Kind", "sales"), "sold_at"},
    {Kind::Cost, "cost", QT_TRANSLATE_NOOP("Kind", "costs"), "started_at", true},
    {Kind::Evaluation, "evaluation", QT_TRANSLATE_NOOP("Kind", "evaluations"), "evaluated_at"},
    {Kind::Staff, "staff", QT_TRANSLATE_NOOP("Kind", "staff members"), "joined_at", true},
}};

constexpr const KindInfo &info(Kind kind)
{
    return kinds[static_cast<std::size_t>(kind)];
}

inline QString kindId(Kind kind)
{
    return QString::fromLatin1(info(kind).id);
}

inline std::optional<Kind> kindFromId(QStringView id)
{
    for (const KindInfo &each : kinds) {
        if (id == QLatin1String(each.id))
            return each.kind;
    }
    return std::nullopt;
}

} // namespace kompas
