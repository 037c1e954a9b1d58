// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/field.h"

namespace kompas {

/// What to read records from so that answers say what they take from their tickets: `record` is the row itself.
/// For kinds for which `takesFromTickets()` holds the function `ticket_row` must be known to the database.
QByteArray readableTable(Kind kind);
/// A field of that table.
QByteArray readableColumn(Kind kind, const Field &field);

bool takesFromTickets(Kind kind);

} // namespace kompas
