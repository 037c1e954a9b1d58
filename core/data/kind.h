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
};

struct KindInfo {
    Kind kind;
    const char *id;    ///< `ticket`: the word on the command line and the name of the table
    const char *label; ///< English, plural, context "Kind" of the translation
};

inline constexpr std::array<KindInfo, 3> kinds = {{
    {Kind::Ticket, "ticket", QT_TRANSLATE_NOOP("Kind", "tickets")},
    {Kind::TicketEvent, "ticket_event", QT_TRANSLATE_NOOP("Kind", "ticket events")},
    {Kind::SurveyResponse, "survey_response", QT_TRANSLATE_NOOP("Kind", "survey responses")},
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
