// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/facts.h"
#include "core/store/database.h"

namespace kompas {

/// What the imports that stand say of the statuses of tickets, oldest first; `rowIds` are those of the tickets.
Result<std::vector<StatusSnapshot>> readSnapshots(Database &database, const Numerals &rowIds);

} // namespace kompas
