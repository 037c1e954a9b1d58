// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readable_rows.h"

#include "core/data/inherited.h"
#include "core/store/store_private.h"

namespace kompas {

QByteArray readableTable(Kind kind)
{
    const QByteArray table = QByteArray(info(kind).id) + " AS record";
    return takesFromTickets(kind)
               ? table + " LEFT JOIN ticket AS of_ticket ON of_ticket.row_id = ticket_row(record.row_id)"
               : table;
}

QByteArray readableColumn(Kind kind, const Field &field)
{
    const QByteArray own = QByteArray("record.") + field.id;
    if (!isInherited(kind, field))
        return own;
    const QByteArray ofTicket = QByteArray("of_ticket.") + field.id;
    // Of the user's own columns each by itself.
    const QByteArray joined = isOwnField(field) ? "json_patch(" + ofTicket + ", " + own + "), " : QByteArray();
    return "coalesce(" + joined + own + ", " + ofTicket + ')';
}

bool takesFromTickets(Kind kind)
{
    return std::ranges::any_of(fields(kind), [kind](const Field &field) { return isInherited(kind, field); });
}

Result<void> Store::Private::findTickets(Store &store, Kind kind)
{
    if (!takesFromTickets(kind))
        return {};
    const Result<qint64> version = store.dataVersion();
    if (!version)
        return version.error();
    const std::pair state(*version, database->totalChanges());
    if (ticketsFound == state)
        return {};
    Result<Facts> facts = store.someFacts({{kind, {QStringLiteral("ticket")}}});
    if (!facts)
        return facts.error();
    const auto ticketRow = [records = facts->shared(kind), tickets = facts->tickets](qint64 rowId) -> qint64 {
        const auto found = std::ranges::lower_bound(records->rowIds, rowId);
        if (found == records->rowIds.end() || *found != rowId)
            return 0;
        const qint32 ticket = records->ticketRows()[static_cast<std::size_t>(found - records->rowIds.begin())];
        return ticket < 0 ? 0 : tickets->rowIds[static_cast<std::size_t>(ticket)];
    };
    if (auto known = database->setRowFunction("ticket_row", ticketRow); !known)
        return known;
    ticketsFound = std::pair(*version, database->totalChanges());
    return {};
}

} // namespace kompas
