// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/facts.h"

#include <algorithm>

namespace kompas {

namespace {

Column emptyColumn(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return {};
    case FieldType::Word:
        return Coded{{}, std::make_shared<const QStringList>(QStringList{QString()})};
    case FieldType::Integer:
    case FieldType::Minutes:
    case FieldType::Flag:
        return Integers{};
    case FieldType::Number:
        return Numbers{};
    case FieldType::Instant:
        return Instants{};
    }
    return {};
}

} // namespace

const Dataset &Facts::of(Kind kind) const
{
    switch (kind) {
    case Kind::Ticket:
        return *tickets;
    case Kind::TicketEvent:
        return *events;
    case Kind::SurveyResponse:
        return *responses;
    }
    return *tickets;
}

qint64 Facts::dataUntil() const
{
    return std::max({tickets->dataUntil, events->dataUntil, responses->dataUntil});
}

Dataset emptyDataset(Kind kind)
{
    Dataset result;
    result.kind = kind;
    for (const Field &field : fields(kind))
        result.columns.push_back(emptyColumn(field.type));
    return result;
}

} // namespace kompas
