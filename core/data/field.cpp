// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/field.h"

#include <algorithm>
#include <array>

namespace kompas {

namespace {

using enum Kind;
using enum FieldType;

constexpr Field fieldTable[] = {
    // clang-format off
    {Ticket, "id", Text, nullptr, QT_TRANSLATE_NOOP("Field", "Ticket number"), "id|ticket id|ticketnummer|ticket nr|ticket number|zaaknummer|case number|meldingsnummer|nummer|number"},
    {Ticket, "subject", Text, nullptr, QT_TRANSLATE_NOOP("Field", "Subject"), "subject|onderwerp|titel|title|summary|korte omschrijving|short description"},
    {Ticket, "status", Word, "status", QT_TRANSLATE_NOOP("Field", "Status"), "status|state|ticket status|current status|huidige status|stand"},
    {Ticket, "priority", Word, "priority", QT_TRANSLATE_NOOP("Field", "Priority"), "priority|prioriteit|ticket priority|urgentie"},
    {Ticket, "channel", Word, "channel", QT_TRANSLATE_NOOP("Field", "Channel"), "via|channel|kanaal|ticket channel|source|bron|initial channel|contact type|binnengekomen via"},
    {Ticket, "team", Word, "team", QT_TRANSLATE_NOOP("Field", "Team"), "group|groep|team|department|afdeling|assignment group|behandelaarsgroep"},
    {Ticket, "agent", Word, "agent", QT_TRANSLATE_NOOP("Field", "Agent"), "assignee|agent|behandelaar|toegewezen aan|medewerker|assigned to|owner|eigenaar|assignee name"},
    {Ticket, "tier", Word, "tier", QT_TRANSLATE_NOOP("Field", "Tier"), "tier|lijn|niveau|support tier"},
    {Ticket, "product_area", Word, "product_area", QT_TRANSLATE_NOOP("Field", "Product area"), "product area|productgebied|oplossingsgebied|info|about|info about|help topic"},
    {Ticket, "category", Word, "category", QT_TRANSLATE_NOOP("Field", "Category"), "ticket type|type|category|categorie|soort|issue type"},
    {Ticket, "customer", Text, nullptr, QT_TRANSLATE_NOOP("Field", "Customer"), "requester id|customer id|klantnummer|klant id|requester|customer|klant|aanvrager|requester email"},
    {Ticket, "customer_type", Word, "customer_type", QT_TRANSLATE_NOOP("Field", "Customer type"), "customer type|klanttype|soort klant|segment|klantsegment"},
    {Ticket, "organisation", Word, "organisation", QT_TRANSLATE_NOOP("Field", "Organisation"), "organization|organisation|organisatie|company|bedrijf|customer company"},
    {Ticket, "language", Word, "language", QT_TRANSLATE_NOOP("Field", "Language"), "language|taal|locale"},
    {Ticket, "tags", Text, nullptr, QT_TRANSLATE_NOOP("Field", "Tags"), "tags|labels|trefwoorden"},
    {Ticket, "created_at", Instant, nullptr, QT_TRANSLATE_NOOP("Field", "Created"), "created at|created|created time|create date|creation date|date created|aangemaakt|aangemaakt op|aanmaakdatum|gemaakt op|datum aangemaakt|opened|opened at|datum melding|date time opened"},
    {Ticket, "updated_at", Instant, nullptr, QT_TRANSLATE_NOOP("Field", "Updated"), "updated at|updated|last update time|last updated time|last updated|bijgewerkt|bijgewerkt op|laatst bijgewerkt|gewijzigd op|laatste wijziging"},
    {Ticket, "assigned_at", Instant, nullptr, QT_TRANSLATE_NOOP("Field", "Assigned"), "assigned at|toegewezen op"},
    {Ticket, "initially_assigned_at", Instant, nullptr, QT_TRANSLATE_NOOP("Field", "First assigned"), "initially assigned at|eerst toegewezen op"},
    {Ticket, "first_reply_at", Instant, nullptr, QT_TRANSLATE_NOOP("Field", "First reply"), "initial response time|first response at|eerste reactie op|first reply at"},
    {Ticket, "first_solved_at", Instant, nullptr, QT_TRANSLATE_NOOP("Field", "First solved"), "first solved at|eerst opgelost op"},
    {Ticket, "solved_at", Instant, nullptr, QT_TRANSLATE_NOOP("Field", "Solved"), "solved at|resolved time|resolved|resolved at|opgelost|opgelost op|datum opgelost|gereed"},
    {Ticket, "closed_at", Instant, nullptr, QT_TRANSLATE_NOOP("Field", "Closed"), "closed at|closed time|closed|closed date|gesloten|gesloten op|afgesloten op|datum gesloten|date time closed"},
    {Ticket, "due_at", Instant, nullptr, QT_TRANSLATE_NOOP("Field", "Due"), "due date|due at|due by time|streefdatum|vervaldatum"},
    {Ticket, "replies", Integer, nullptr, QT_TRANSLATE_NOOP("Field", "Agent replies"), "replies|agent replies|aantal reacties|reacties|number of agent messages|agent interactions"},
    {Ticket, "reopens", Integer, nullptr, QT_TRANSLATE_NOOP("Field", "Reopens"), "reopens|reopen count|aantal heropeningen|heropend|heropeningen"},
    {Ticket, "agent_updates", Integer, nullptr, QT_TRANSLATE_NOOP("Field", "Agent updates"), "agent updates|updates|aantal updates"},
    {Ticket, "group_stations", Integer, nullptr, QT_TRANSLATE_NOOP("Field", "Group stations"), "group stations|aantal groepen"},
    {Ticket, "assignee_stations", Integer, nullptr, QT_TRANSLATE_NOOP("Field", "Assignee stations"), "assignee stations|aantal behandelaars|reassignment count"},
    {Ticket, "first_reply_minutes", Minutes, nullptr, QT_TRANSLATE_NOOP("Field", "First reply time"), "first reply time in minutes|eerste reactietijd in minuten|first response time in hrs|eerste reactietijd"},
    {Ticket, "first_reply_business_minutes", Minutes, nullptr, QT_TRANSLATE_NOOP("Field", "First reply time (business hours)"), "first reply time in minutes within business hours|eerste reactietijd in minuten binnen kantooruren"},
    {Ticket, "first_resolution_minutes", Minutes, nullptr, QT_TRANSLATE_NOOP("Field", "First resolution time"), "first resolution time in minutes|tijd tot eerste oplossing in minuten"},
    {Ticket, "first_resolution_business_minutes", Minutes, nullptr, QT_TRANSLATE_NOOP("Field", "First resolution time (business hours)"), "first resolution time in minutes within business hours|tijd tot eerste oplossing in minuten binnen kantooruren"},
    {Ticket, "full_resolution_minutes", Minutes, nullptr, QT_TRANSLATE_NOOP("Field", "Full resolution time"), "full resolution time in minutes|tijd tot volledige oplossing in minuten|resolution time in hrs|oplostijd|doorlooptijd"},
    {Ticket, "full_resolution_business_minutes", Minutes, nullptr, QT_TRANSLATE_NOOP("Field", "Full resolution time (business hours)"), "full resolution time in minutes within business hours|tijd tot volledige oplossing in minuten binnen kantooruren"},
    {Ticket, "agent_wait_minutes", Minutes, nullptr, QT_TRANSLATE_NOOP("Field", "Agent wait time"), "agent wait time in minutes|wachttijd agent in minuten"},
    {Ticket, "agent_wait_business_minutes", Minutes, nullptr, QT_TRANSLATE_NOOP("Field", "Agent wait time (business hours)"), "agent wait time in minutes within business hours|wachttijd agent in minuten binnen kantooruren"},
    {Ticket, "requester_wait_minutes", Minutes, nullptr, QT_TRANSLATE_NOOP("Field", "Requester wait time"), "requester wait time in minutes|wachttijd aanvrager in minuten|wachttijd van aanvrager in minuten"},
    {Ticket, "requester_wait_business_minutes", Minutes, nullptr, QT_TRANSLATE_NOOP("Field", "Requester wait time (business hours)"), "requester wait time in minutes within business hours|wachttijd aanvrager in minuten binnen kantooruren|wachttijd van aanvrager in minuten binnen kantooruren"},
    {Ticket, "on_hold_minutes", Minutes, nullptr, QT_TRANSLATE_NOOP("Field", "On-hold time"), "on hold time in minutes|tijd geparkeerd in minuten"},
    {Ticket, "on_hold_business_minutes", Minutes, nullptr, QT_TRANSLATE_NOOP("Field", "On-hold time (business hours)"), "on hold time in minutes within business hours|tijd geparkeerd in minuten binnen kantooruren"},
    {Ticket, "agent_created", Flag, nullptr, QT_TRANSLATE_NOOP("Field", "Created by an agent"), "created by an agent|created by agent|aangemaakt door agent"},
    {Ticket, "merged", Flag, nullptr, QT_TRANSLATE_NOOP("Field", "Merged"), "merged|samengevoegd"},
    {Ticket, "spam", Flag, nullptr, QT_TRANSLATE_NOOP("Field", "Spam"), "spam|is spam"},
    {Ticket, "deleted", Flag, nullptr, QT_TRANSLATE_NOOP("Field", "Deleted"), "deleted|verwijderd"},

    {TicketEvent, "id", Text, nullptr, QT_TRANSLATE_NOOP("Field", "Event number"), "event id|gebeurtenis id"},
    {TicketEvent, "ticket", Text, nullptr, QT_TRANSLATE_NOOP("Field", "Ticket number"), "ticket id|ticketnummer|ticket"},
    {TicketEvent, "at", Instant, nullptr, QT_TRANSLATE_NOOP("Field", "Moment"), "at|tijdstip|moment|timestamp|updated|datum en tijd"},
    {TicketEvent, "event", Word, nullptr, QT_TRANSLATE_NOOP("Field", "Event"), "event|gebeurtenis|field name|veld|field"},
    {TicketEvent, "from_value", Word, nullptr, QT_TRANSLATE_NOOP("Field", "Old value"), "from|old value|oude waarde|van"},
    {TicketEvent, "to_value", Word, nullptr, QT_TRANSLATE_NOOP("Field", "New value"), "to|new value|nieuwe waarde|naar|value|waarde"},
    {TicketEvent, "agent", Word, "agent", QT_TRANSLATE_NOOP("Field", "Agent"), "agent|updater|medewerker|behandelaar|door"},

    {SurveyResponse, "id", Text, nullptr, QT_TRANSLATE_NOOP("Field", "Response number"), "id|response id|respondent id|antwoordnummer|respons id|responseid"},
    {SurveyResponse, "survey", Word, nullptr, QT_TRANSLATE_NOOP("Field", "Survey"), "survey|survey type|enquete|onderzoek"},
    {SurveyResponse, "score", Number, nullptr, QT_TRANSLATE_NOOP("Field", "Score"), "score|rating|cijfer|waardering|beoordeling|rapportcijfer"},
    {SurveyResponse, "scale_min", Integer, nullptr, QT_TRANSLATE_NOOP("Field", "Lowest score"), "scale min"},
    {SurveyResponse, "scale_max", Integer, nullptr, QT_TRANSLATE_NOOP("Field", "Highest score"), "scale max"},
    {SurveyResponse, "answered_at", Instant, nullptr, QT_TRANSLATE_NOOP("Field", "Answered"), "answered at|answered|beantwoord op|datum antwoord|response date|submit date|submitted at|end date|ingevuld op|tijdstempel|timestamp|recorded date|date|datum|antwoorddatum"},
    {SurveyResponse, "offered_at", Instant, nullptr, QT_TRANSLATE_NOOP("Field", "Offered"), "offered at|sent at|verstuurd op|aangeboden op|uitgenodigd op|verzonden op"},
    {SurveyResponse, "updated_at", Instant, nullptr, QT_TRANSLATE_NOOP("Field", "Updated"), "updated at|bijgewerkt op"},
    {SurveyResponse, "ticket", Text, nullptr, QT_TRANSLATE_NOOP("Field", "Ticket number"), "ticket id|ticketnummer|ticket"},
    {SurveyResponse, "customer", Text, nullptr, QT_TRANSLATE_NOOP("Field", "Customer"), "customer id|klantnummer|klant id|customer|klant|email|e mail|requester id"},
    {SurveyResponse, "team", Word, "team", QT_TRANSLATE_NOOP("Field", "Team"), "team|group|groep|afdeling"},
    {SurveyResponse, "agent", Word, "agent", QT_TRANSLATE_NOOP("Field", "Agent"), "agent|assignee|medewerker|behandelaar"},
    {SurveyResponse, "channel", Word, "channel", QT_TRANSLATE_NOOP("Field", "Channel"), "channel|kanaal|via"},
    {SurveyResponse, "product_area", Word, "product_area", QT_TRANSLATE_NOOP("Field", "Product area"), "product area|productgebied|oplossingsgebied"},
    {SurveyResponse, "priority", Word, "priority", QT_TRANSLATE_NOOP("Field", "Priority"), "priority|prioriteit"},
    {SurveyResponse, "category", Word, "category", QT_TRANSLATE_NOOP("Field", "Category"), "category|categorie"},
    {SurveyResponse, "customer_type", Word, "customer_type", QT_TRANSLATE_NOOP("Field", "Customer type"), "customer type|klanttype|segment|klantsegment"},
    {SurveyResponse, "organisation", Word, "organisation", QT_TRANSLATE_NOOP("Field", "Organisation"), "organization|organisation|organisatie|company|bedrijf"},
    {SurveyResponse, "language", Word, "language", QT_TRANSLATE_NOOP("Field", "Language"), "language|taal"},
    {SurveyResponse, "tier", Word, "tier", QT_TRANSLATE_NOOP("Field", "Tier"), "tier|lijn|niveau"},
    {SurveyResponse, "reason", Word, "reason", QT_TRANSLATE_NOOP("Field", "Reason"), "reason|reden|satisfaction reason|reden van waardering"},
    {SurveyResponse, "wave", Word, "wave", QT_TRANSLATE_NOOP("Field", "Wave"), "wave|golf|meting|ronde"},
    {SurveyResponse, "comment", Text, nullptr, QT_TRANSLATE_NOOP("Field", "Comment"), "comment|opmerking|toelichting|explication|verbatim|feedback"},
    // clang-format on
};

constexpr Dimension dimensionTable[] = {
    {"team", QT_TRANSLATE_NOOP("Dimension", "Team")},
    {"agent", QT_TRANSLATE_NOOP("Dimension", "Agent")},
    {"tier", QT_TRANSLATE_NOOP("Dimension", "Tier")},
    {"channel", QT_TRANSLATE_NOOP("Dimension", "Channel")},
    {"product_area", QT_TRANSLATE_NOOP("Dimension", "Product area")},
    {"priority", QT_TRANSLATE_NOOP("Dimension", "Priority")},
    {"status", QT_TRANSLATE_NOOP("Dimension", "Status")},
    {"customer_type", QT_TRANSLATE_NOOP("Dimension", "Customer type")},
    {"organisation", QT_TRANSLATE_NOOP("Dimension", "Organisation")},
    {"language", QT_TRANSLATE_NOOP("Dimension", "Language")},
    {"hour", QT_TRANSLATE_NOOP("Dimension", "Hour of the day")},
    {"weekday", QT_TRANSLATE_NOOP("Dimension", "Day of the week")},
    {"reason", QT_TRANSLATE_NOOP("Dimension", "Reason")},
    {"category", QT_TRANSLATE_NOOP("Dimension", "Category")},
    {"wave", QT_TRANSLATE_NOOP("Dimension", "Wave")},
};

constexpr CanonicalWord wordTable[] = {
    {"status", "new", QT_TRANSLATE_NOOP("Word", "New")},
    {"status", "open", QT_TRANSLATE_NOOP("Word", "Open")},
    {"status", "pending", QT_TRANSLATE_NOOP("Word", "Waiting for customer")},
    {"status", "on_hold", QT_TRANSLATE_NOOP("Word", "On hold")},
    {"status", "solved", QT_TRANSLATE_NOOP("Word", "Solved")},
    {"status", "closed", QT_TRANSLATE_NOOP("Word", "Closed")},
    {"status", "unknown", QT_TRANSLATE_NOOP("Word", "Status then unknown")},
    {"priority", "urgent", QT_TRANSLATE_NOOP("Word", "Urgent")},
    {"priority", "high", QT_TRANSLATE_NOOP("Word", "High")},
    {"priority", "normal", QT_TRANSLATE_NOOP("Word", "Normal")},
    {"priority", "low", QT_TRANSLATE_NOOP("Word", "Low")},
    {"channel", "email", QT_TRANSLATE_NOOP("Word", "E-mail")},
    {"channel", "form", QT_TRANSLATE_NOOP("Word", "Web form")},
    {"channel", "chat", QT_TRANSLATE_NOOP("Word", "Chat")},
    {"channel", "messaging", QT_TRANSLATE_NOOP("Word", "Messaging")},
    {"channel", "phone", QT_TRANSLATE_NOOP("Word", "Phone")},
    {"channel", "social", QT_TRANSLATE_NOOP("Word", "Social media")},
    {"channel", "api", QT_TRANSLATE_NOOP("Word", "API")},
    {"channel", "portal", QT_TRANSLATE_NOOP("Word", "Portal")},
    {"channel", "counter", QT_TRANSLATE_NOOP("Word", "Counter")},
    {"survey", "csat", QT_TRANSLATE_NOOP("Word", "Customer satisfaction")},
    {"survey", "ces", QT_TRANSLATE_NOOP("Word", "Customer effort")},
    {"survey", "nps", QT_TRANSLATE_NOOP("Word", "Net Promoter Score")},
    {"event", "status", QT_TRANSLATE_NOOP("Word", "Status")},
    {"event", "priority", QT_TRANSLATE_NOOP("Word", "Priority")},
    {"event", "team", QT_TRANSLATE_NOOP("Word", "Team")},
    {"event", "agent", QT_TRANSLATE_NOOP("Word", "Agent")},
    {"event", "reply", QT_TRANSLATE_NOOP("Word", "Reply")},
    {"nps_group", "detractor", QT_TRANSLATE_NOOP("Word", "Detractors")},
    {"nps_group", "passive", QT_TRANSLATE_NOOP("Word", "Passives")},
    {"nps_group", "promoter", QT_TRANSLATE_NOOP("Word", "Promoters")},
    {"weekday", "1", QT_TRANSLATE_NOOP("Word", "Monday")},
    {"weekday", "2", QT_TRANSLATE_NOOP("Word", "Tuesday")},
    {"weekday", "3", QT_TRANSLATE_NOOP("Word", "Wednesday")},
    {"weekday", "4", QT_TRANSLATE_NOOP("Word", "Thursday")},
    {"weekday", "5", QT_TRANSLATE_NOOP("Word", "Friday")},
    {"weekday", "6", QT_TRANSLATE_NOOP("Word", "Saturday")},
    {"weekday", "7", QT_TRANSLATE_NOOP("Word", "Sunday")},
    // Parts of a metric that belong to no dimension.
    {"", "7_days", QT_TRANSLATE_NOOP("Word", "in 7 days")},
    {"", "yesterday", QT_TRANSLATE_NOOP("Word", "since yesterday")},
};

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
