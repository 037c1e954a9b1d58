// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/field.h"

#include <algorithm>
#include <array>

namespace kompas {

namespace {

using enum Kind;
using enum FieldType;

#define LABEL(text) QT_TRANSLATE_NOOP("Field", text)

constexpr Field fieldTable[] = {
    // clang-format off
    {Ticket, "id", Text, nullptr, LABEL("Ticket number"), "id|ticket id|ticketnummer|ticket nr|ticket number|zaaknummer|case number|meldingsnummer|nummer|number"},
    {Ticket, "subject", Text, nullptr, LABEL("Subject"), "subject|onderwerp|titel|title|summary|korte omschrijving|short description"},
    {Ticket, "status", Word, "status", LABEL("Status"), "status|state|ticket status|current status|huidige status|stand"},
    {Ticket, "priority", Word, "priority", LABEL("Priority"), "priority|prioriteit|ticket priority|urgentie"},
    {Ticket, "channel", Word, "channel", LABEL("Channel"), "via|channel|kanaal|ticket channel|source|bron|initial channel|contact type|binnengekomen via"},
    {Ticket, "team", Word, "team", LABEL("Team"), "group|groep|team|department|afdeling|assignment group|behandelaarsgroep"},
    {Ticket, "agent", Word, "agent", LABEL("Agent"), "assignee|agent|behandelaar|toegewezen aan|medewerker|assigned to|owner|eigenaar|assignee name"},
    {Ticket, "tier", Word, "tier", LABEL("Tier"), "tier|lijn|niveau|support tier"},
    {Ticket, "product_area", Word, "product_area", LABEL("Product area"), "product area|productgebied|oplossingsgebied|info|about|info about|help topic"},
    {Ticket, "category", Word, "category", LABEL("Category"), "ticket type|type|category|categorie|soort|issue type"},
    {Ticket, "customer", Text, nullptr, LABEL("Customer"), "requester id|customer id|klantnummer|klant id|requester|customer|klant|aanvrager|requester email"},
    {Ticket, "customer_type", Word, "customer_type", LABEL("Customer type"), "customer type|klanttype|soort klant|segment|klantsegment"},
    {Ticket, "organisation", Word, "organisation", LABEL("Organisation"), "organization|organisation|organisatie|company|bedrijf|customer company"},
    {Ticket, "language", Word, "language", LABEL("Language"), "language|taal|locale"},
    {Ticket, "tags", Text, nullptr, LABEL("Tags"), "tags|labels|trefwoorden"},
    {Ticket, "created_at", Instant, nullptr, LABEL("Created"), "created at|created|created time|create date|creation date|date created|aangemaakt|aangemaakt op|aanmaakdatum|gemaakt op|datum aangemaakt|opened|opened at|datum melding|date time opened"},
    {Ticket, "updated_at", Instant, nullptr, LABEL("Updated"), "updated at|updated|last update time|last updated time|last updated|bijgewerkt|bijgewerkt op|laatst bijgewerkt|gewijzigd op|laatste wijziging"},
    {Ticket, "assigned_at", Instant, nullptr, LABEL("Assigned"), "assigned at|toegewezen op"},
    {Ticket, "initially_assigned_at", Instant, nullptr, LABEL("First assigned"), "initially assigned at|eerst toegewezen op"},
    {Ticket, "first_reply_at", Instant, nullptr, LABEL("First reply"), "initial response time|first response at|eerste reactie op|first reply at"},
    {Ticket, "first_solved_at", Instant, nullptr, LABEL("First solved"), "first solved at|eerst opgelost op"},
    {Ticket, "solved_at", Instant, nullptr, LABEL("Solved"), "solved at|resolved time|resolved|resolved at|opgelost|opgelost op|datum opgelost|gereed"},
    {Ticket, "closed_at", Instant, nullptr, LABEL("Closed"), "closed at|closed time|closed|closed date|gesloten|gesloten op|afgesloten op|datum gesloten|date time closed"},
    {Ticket, "due_at", Instant, nullptr, LABEL("Due"), "due date|due at|due by time|streefdatum|vervaldatum"},
    {Ticket, "replies", Integer, nullptr, LABEL("Agent replies"), "replies|agent replies|aantal reacties|reacties|number of agent messages|agent interactions"},
    {Ticket, "reopens", Integer, nullptr, LABEL("Reopens"), "reopens|reopen count|aantal heropeningen|heropend|heropeningen"},
    {Ticket, "agent_updates", Integer, nullptr, LABEL("Agent updates"), "agent updates|updates|aantal updates"},
    {Ticket, "group_stations", Integer, nullptr, LABEL("Group stations"), "group stations|aantal groepen"},
    {Ticket, "assignee_stations", Integer, nullptr, LABEL("Assignee stations"), "assignee stations|aantal behandelaars|reassignment count"},
    {Ticket, "first_reply_minutes", Minutes, nullptr, LABEL("First reply time"), "first reply time in minutes|eerste reactietijd in minuten|first response time in hrs|eerste reactietijd"},
    {Ticket, "first_reply_business_minutes", Minutes, nullptr, LABEL("First reply time (business hours)"), "first reply time in minutes within business hours|eerste reactietijd in minuten binnen kantooruren"},
    {Ticket, "first_resolution_minutes", Minutes, nullptr, LABEL("First resolution time"), "first resolution time in minutes|tijd tot eerste oplossing in minuten"},
    {Ticket, "first_resolution_business_minutes", Minutes, nullptr, LABEL("First resolution time (business hours)"), "first resolution time in minutes within business hours|tijd tot eerste oplossing in minuten binnen kantooruren"},
    {Ticket, "full_resolution_minutes", Minutes, nullptr, LABEL("Full resolution time"), "full resolution time in minutes|tijd tot volledige oplossing in minuten|resolution time in hrs|oplostijd|doorlooptijd"},
    {Ticket, "full_resolution_business_minutes", Minutes, nullptr, LABEL("Full resolution time (business hours)"), "full resolution time in minutes within business hours|tijd tot volledige oplossing in minuten binnen kantooruren"},
    {Ticket, "agent_wait_minutes", Minutes, nullptr, LABEL("Agent wait time"), "agent wait time in minutes|wachttijd agent in minuten"},
    {Ticket, "agent_wait_business_minutes", Minutes, nullptr, LABEL("Agent wait time (business hours)"), "agent wait time in minutes within business hours|wachttijd agent in minuten binnen kantooruren"},
    {Ticket, "requester_wait_minutes", Minutes, nullptr, LABEL("Requester wait time"), "requester wait time in minutes|wachttijd aanvrager in minuten|wachttijd van aanvrager in minuten"},
    {Ticket, "requester_wait_business_minutes", Minutes, nullptr, LABEL("Requester wait time (business hours)"), "requester wait time in minutes within business hours|wachttijd aanvrager in minuten binnen kantooruren|wachttijd van aanvrager in minuten binnen kantooruren"},
    {Ticket, "on_hold_minutes", Minutes, nullptr, LABEL("On-hold time"), "on hold time in minutes|tijd geparkeerd in minuten"},
    {Ticket, "on_hold_business_minutes", Minutes, nullptr, LABEL("On-hold time (business hours)"), "on hold time in minutes within business hours|tijd geparkeerd in minuten binnen kantooruren"},
    {Ticket, "agent_created", Flag, nullptr, LABEL("Created by an agent"), "created by an agent|created by agent|aangemaakt door agent"},
    {Ticket, "merged", Flag, nullptr, LABEL("Merged"), "merged|samengevoegd"},
    {Ticket, "spam", Flag, nullptr, LABEL("Spam"), "spam|is spam"},
    {Ticket, "deleted", Flag, nullptr, LABEL("Deleted"), "deleted|verwijderd"},

    {TicketEvent, "id", Text, nullptr, LABEL("Event number"), "event id|gebeurtenis id"},
    {TicketEvent, "ticket", Text, nullptr, LABEL("Ticket number"), "ticket id|ticketnummer|ticket"},
    {TicketEvent, "at", Instant, nullptr, LABEL("Moment"), "at|tijdstip|moment|timestamp|updated|datum en tijd"},
    {TicketEvent, "event", Word, nullptr, LABEL("Event"), "event|gebeurtenis|field name|veld|field"},
    {TicketEvent, "from_value", Word, nullptr, LABEL("Old value"), "from|old value|oude waarde|van"},
    {TicketEvent, "to_value", Word, nullptr, LABEL("New value"), "to|new value|nieuwe waarde|naar|value|waarde"},
    {TicketEvent, "agent", Word, "agent", LABEL("Agent"), "agent|updater|medewerker|behandelaar|door"},

    {SurveyResponse, "id", Text, nullptr, LABEL("Response number"), "id|response id|respondent id|antwoordnummer|respons id|responseid"},
    {SurveyResponse, "survey", Word, nullptr, LABEL("Survey"), "survey|survey type|enquete|onderzoek"},
    {SurveyResponse, "score", Number, nullptr, LABEL("Score"), "score|rating|cijfer|waardering|beoordeling|rapportcijfer"},
    {SurveyResponse, "scale_min", Integer, nullptr, LABEL("Lowest score"), "scale min"},
    {SurveyResponse, "scale_max", Integer, nullptr, LABEL("Highest score"), "scale max"},
    {SurveyResponse, "answered_at", Instant, nullptr, LABEL("Answered"), "answered at|answered|beantwoord op|datum antwoord|response date|submit date|submitted at|end date|ingevuld op|tijdstempel|timestamp|recorded date|date|datum|antwoorddatum"},
    {SurveyResponse, "offered_at", Instant, nullptr, LABEL("Offered"), "offered at|sent at|verstuurd op|aangeboden op|uitgenodigd op|verzonden op"},
    {SurveyResponse, "updated_at", Instant, nullptr, LABEL("Updated"), "updated at|bijgewerkt op"},
    {SurveyResponse, "ticket", Text, nullptr, LABEL("Ticket number"), "ticket id|ticketnummer|ticket"},
    {SurveyResponse, "customer", Text, nullptr, LABEL("Customer"), "customer id|klantnummer|klant id|customer|klant|email|e mail|requester id"},
    {SurveyResponse, "team", Word, "team", LABEL("Team"), "team|group|groep|afdeling"},
    {SurveyResponse, "agent", Word, "agent", LABEL("Agent"), "agent|assignee|medewerker|behandelaar"},
    {SurveyResponse, "channel", Word, "channel", LABEL("Channel"), "channel|kanaal|via"},
    {SurveyResponse, "product_area", Word, "product_area", LABEL("Product area"), "product area|productgebied|oplossingsgebied"},
    {SurveyResponse, "priority", Word, "priority", LABEL("Priority"), "priority|prioriteit"},
    {SurveyResponse, "category", Word, "category", LABEL("Category"), "category|categorie"},
    {SurveyResponse, "customer_type", Word, "customer_type", LABEL("Customer type"), "customer type|klanttype|segment|klantsegment"},
    {SurveyResponse, "organisation", Word, "organisation", LABEL("Organisation"), "organization|organisation|organisatie|company|bedrijf"},
    {SurveyResponse, "language", Word, "language", LABEL("Language"), "language|taal"},
    {SurveyResponse, "tier", Word, "tier", LABEL("Tier"), "tier|lijn|niveau"},
    {SurveyResponse, "reason", Word, "reason", LABEL("Reason"), "reason|reden|satisfaction reason|reden van waardering"},
    {SurveyResponse, "wave", Word, "wave", LABEL("Wave"), "wave|golf|meting|ronde"},
    {SurveyResponse, "comment", Text, nullptr, LABEL("Comment"), "comment|opmerking|toelichting|explication|verbatim|feedback"},
    // clang-format on
};

#undef LABEL
#define LABEL(text) QT_TRANSLATE_NOOP("Dimension", text)

constexpr Dimension dimensionTable[] = {
    {"team", LABEL("Team")},
    {"agent", LABEL("Agent")},
    {"tier", LABEL("Tier")},
    {"channel", LABEL("Channel")},
    {"product_area", LABEL("Product area")},
    {"priority", LABEL("Priority")},
    {"status", LABEL("Status")},
    {"customer_type", LABEL("Customer type")},
    {"organisation", LABEL("Organisation")},
    {"language", LABEL("Language")},
    {"hour", LABEL("Hour of the day")},
    {"weekday", LABEL("Day of the week")},
    {"reason", LABEL("Reason")},
    {"category", LABEL("Category")},
    {"wave", LABEL("Wave")},
};

#undef LABEL
#define LABEL(text) QT_TRANSLATE_NOOP("Word", text)

constexpr CanonicalWord wordTable[] = {
    {"status", "new", LABEL("New")},
    {"status", "open", LABEL("Open")},
    {"status", "pending", LABEL("Waiting for customer")},
    {"status", "on_hold", LABEL("On hold")},
    {"status", "solved", LABEL("Solved")},
    {"status", "closed", LABEL("Closed")},
    {"status", "unknown", LABEL("Status then unknown")},
    {"priority", "urgent", LABEL("Urgent")},
    {"priority", "high", LABEL("High")},
    {"priority", "normal", LABEL("Normal")},
    {"priority", "low", LABEL("Low")},
    {"channel", "email", LABEL("E-mail")},
    {"channel", "form", LABEL("Web form")},
    {"channel", "chat", LABEL("Chat")},
    {"channel", "messaging", LABEL("Messaging")},
    {"channel", "phone", LABEL("Phone")},
    {"channel", "social", LABEL("Social media")},
    {"channel", "api", LABEL("API")},
    {"channel", "portal", LABEL("Portal")},
    {"channel", "counter", LABEL("Counter")},
    {"survey", "csat", LABEL("Customer satisfaction")},
    {"survey", "ces", LABEL("Customer effort")},
    {"survey", "nps", LABEL("Net Promoter Score")},
    {"event", "status", LABEL("Status")},
    {"event", "priority", LABEL("Priority")},
    {"event", "team", LABEL("Team")},
    {"event", "agent", LABEL("Agent")},
    {"event", "reply", LABEL("Reply")},
    {"nps_group", "detractor", LABEL("Detractors")},
    {"nps_group", "passive", LABEL("Passives")},
    {"nps_group", "promoter", LABEL("Promoters")},
    {"weekday", "1", LABEL("Monday")},
    {"weekday", "2", LABEL("Tuesday")},
    {"weekday", "3", LABEL("Wednesday")},
    {"weekday", "4", LABEL("Thursday")},
    {"weekday", "5", LABEL("Friday")},
    {"weekday", "6", LABEL("Saturday")},
    {"weekday", "7", LABEL("Sunday")},
};

#undef LABEL

} // namespace

std::span<const Field> fields()
{
    return fieldTable;
}

std::span<const Field> fields(Kind kind)
{
    const auto sameKind = [kind](const Field &field) { return field.kind == kind; };
    const auto first = std::ranges::find_if(fieldTable, sameKind);
    const auto last = std::ranges::find_if_not(first, std::end(fieldTable), sameKind);
    return {first, last};
}

int fieldIndex(Kind kind, QStringView id)
{
    const auto all = fields(kind);
    const auto found = std::ranges::find_if(all, [id](const Field &field) { return id == QLatin1String(field.id); });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

int dimensionIndex(Kind kind, QStringView dimension)
{
    const auto all = fields(kind);
    const auto found = std::ranges::find_if(all, [dimension](const Field &field) {
        return field.dimension && dimension == QLatin1String(field.dimension);
    });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

std::span<const Dimension> dimensions()
{
    return dimensionTable;
}

std::span<const CanonicalWord> canonicalWords()
{
    return wordTable;
}

QString normalisedHeader(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar ch : decomposed) {
        if (ch.category() == QChar::Mark_NonSpacing)
            continue;
        if (ch.isLetterOrNumber())
            result.append(ch);
        else if (!result.isEmpty() && !result.endsWith(u' '))
            result.append(u' ');
    }
    return result.trimmed();
}

} // namespace kompas
