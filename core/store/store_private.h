// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/kept_caches.h"
#include "core/store/store.h"

#include <new>

namespace kompas {

struct Store::Private {
    std::unique_ptr<Database> database = {};
    int schemaVersion = 0;
    /// The data version and the changes of the database when its function `ticket_row` was made.
    std::optional<std::pair<qint64, qint64>> ticketsFound = {};

    KeptCaches caches = {};

    /// Lets records of this kind be read by readableTable().
    Result<void> findTickets(Store &store, Kind kind);
};

/// What `work` gives, or the sentence that says that memory has run out. What it had begun must end with it.
template<typename Work>
auto unlessMemoryEnds(const Database &database, const Work &work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc &) {
        return database.outOfMemory();
    }
}

/// The statuses of a ticket that is done with.
bool isUnsolved(std::string_view status);

} // namespace kompas
