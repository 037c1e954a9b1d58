// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/needed_fields.h"

#include "core/data/inherited.h"
#include "core/data/word_sets.h"

namespace kompas {

namespace {

const QString ticketField = QStringLiteral("ticket");

/// What a field of a kind is made of besides what stands in its own column.
std::vector<WantedFields> sourcesOf(Kind kind, const Field &field, const WordChoices &choices)
{
    const auto is = [&field](const char *id) { return qstrcmp(field.id, id) == 0; };
    std::vector<WantedFields> sources;
    if (isInherited(kind, field))
        sources = {{kind, {ticketField}}, {Kind::Ticket, {QString::fromLatin1(field.id)}}};
    if (isInherited(kind, field) && isOwnField(field))
        sources.push_back({Kind::Ticket, {QStringLiteral("tags")}});
    if (isOwnField(field))
        sources.push_back({kind, waitFields(kind)});
    if (is("team") && choices.concernAgents())
        sources.push_back({kind, {QStringLiteral("agent")}});
    if (is("tier"))
        sources.push_back({kind, {QStringLiteral("team")}});
    if (is("product_area") && !choices.productArea().isEmpty())
        sources.push_back({kind, {choices.productArea()}});
    if (is("from_value") || is("to_value"))
        sources.push_back({kind, {QStringLiteral("event")}});
    return sources;
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

NeededFields NeededFields::of(const std::vector<WantedFields> &wanted, const WordChoices &choices)
{
    NeededFields result;
    for (const WantedFields &each : wanted) {
        for (const QString &field : each.fields)
            result.add(each.kind, field, choices);
    }
    return result;
}

void NeededFields::add(Kind kind, const QString &field, const WordChoices &choices)
{
    QSet<QString> &mine = m_fields[static_cast<std::size_t>(kind)];
    const int index = fieldIndex(kind, field);
    if (mine.contains(field) || (index < 0 && field != untilField))
        return;
    mine.insert(field);
    const std::vector<WantedFields> sources =
        index < 0 ? std::vector<WantedFields>{{kind, happeningFields(kind)}}
                  : sourcesOf(kind, fields(kind)[static_cast<std::size_t>(index)], choices);
    for (const WantedFields &each : sources) {
        for (const QString &source : each.fields)
            add(each.kind, source, choices);
    }
}

bool NeededFields::joinsTickets() const
{
    return std::ranges::any_of(m_fields, [](const QSet<QString> &each) { return each.contains(ticketField); });
}

} // namespace kompas
