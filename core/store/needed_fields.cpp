// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/needed_fields.h"

#include "core/data/inherited.h"
#include "core/data/word_sets.h"

namespace kompas {

namespace {

const QString ticketField = QStringLiteral("ticket");

/// What a field is made of besides what stands in its own column.
struct Sources {
    std::vector<WantedFields> made = {};
    QStringList read = {}; ///< columns of the same kind, as they stand in the file
};

/// Of what answers say of their tickets.
std::vector<WantedFields> sourcesInTickets(const QString &field)
{
    std::vector<WantedFields> sources = {{Kind::SurveyResponse, {ticketField}}, {Kind::Ticket, {field}}};
    if (field == ownField)
        sources.push_back({Kind::Ticket, {QStringLiteral("tags")}});
    return sources;
}

Sources sourcesOf(Kind kind, const Field &field, const WordChoices &choices)
{
    const QString id = QString::fromLatin1(field.id);
    Sources sources;
    if (isInherited(kind, field))
        sources.made = sourcesInTickets(id);
    if (id == u"team" && choices.concernAgents())
        sources.read += QStringLiteral("agent");
    if (id == u"product_area" && !choices.productArea().isEmpty())
        sources.read += choices.productArea();
    if (id == u"tier")
        sources.made.push_back({kind, {QStringLiteral("team")}});
    if (id == u"from_value" || id == u"to_value")
        sources.made.push_back({kind, {QStringLiteral("event")}});
    return sources;
}

std::vector<WantedFields> sourcesOfOutworked(Kind kind, QStringView field)
{
    if (field == untilField)
        return {{kind, happeningFields(kind)}};
    if (field != waitField)
        return {};
    return kind == Kind::SurveyResponse ? sourcesInTickets(field.toString())
                                        : std::vector<WantedFields>{{kind, waitFields(kind)}};
}

bool isKnown(Kind kind, QStringView field, const Facts *known)
{
    const Missing *missing = known ? known->of(kind).missing.get() : nullptr;
    return known && !(missing && missing->has(field));
}

} // namespace

QStringList happeningFields(Kind kind)
{
    QStringList result;
    for (const Field &field : fields(kind)) {
        if (field.type == FieldType::Instant && (info(kind).planned || hasHappened(field)))
            result += QString::fromLatin1(field.id);
    }
    return result;
}

NeededFields NeededFields::of(const std::vector<WantedFields> &wanted, const WordChoices &choices, const Facts *known)
{
    NeededFields result;
    for (const WantedFields &each : wanted) {
        for (const QString &field : each.fields)
            result.add(each.kind, field, choices, known);
    }
    return result;
}

void NeededFields::add(Kind kind, const QString &field, const WordChoices &choices, const Facts *known)
{
    const int index = fieldIndex(kind, field);
    QSet<QString> &made = m_made[static_cast<std::size_t>(kind)];
    if ((index < 0 && !isOutworked(kind, field)) || isKnown(kind, field, known) || made.contains(field))
        return;
    made.insert(field);
    const Sources sources = index < 0 ? Sources{sourcesOfOutworked(kind, field)}
                                      : sourcesOf(kind, fields(kind)[static_cast<std::size_t>(index)], choices);
    for (const QString &source : sources.read)
        m_sources[static_cast<std::size_t>(kind)].insert(source);
    for (const WantedFields &each : sources.made) {
        for (const QString &source : each.fields)
            add(each.kind, source, choices, known);
    }
}

bool NeededFields::joinsTickets() const
{
    return std::ranges::any_of(m_made, [](const QSet<QString> &each) { return each.contains(ticketField); });
}

} // namespace kompas
