// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/facts.h"

namespace kompas {

/// What is needed to find the ticket of a record: its number (hashed; noInstant = none) and its source.
struct TicketNumbers {
    Numerals hashes = {};
    Numerals sources = {}; ///< positions in sourceNames
    QStringList sourceNames = {};
};

/// For every record the row of its ticket: the one with that number from the same source, else the only one with that
/// number from another source. -1 when there is none or several could be meant.
std::vector<qint32> ticketRows(const TicketNumbers &records, const TicketNumbers &tickets);

} // namespace kompas
