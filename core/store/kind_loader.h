// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/kept_caches.h"
#include "core/store/needed_fields.h"
#include "core/store/ticket_join.h"

namespace kompas {

/// The records of one kind while columns of theirs are made of what stands in the file.
struct LoadedKind {
    Dataset dataset = {};          ///< what was known before, and what is made now
    QSet<QString> made = {};       ///< the fields that are made, as WantedFields
    std::vector<Column> read = {}; ///< as they stand in the file, by fieldIndex(); none where that is not needed
    TicketNumbers numbers = {};
    std::unique_ptr<ColumnCache> cache = {};
    std::vector<std::size_t> columns = {}; ///< of the cache, that are read

    bool makes(QStringView field) const { return made.contains(field.toString()); }
};

using LoadedKinds = std::array<LoadedKind, kinds.size()>;

LoadedKind &of(LoadedKinds &loaded, Kind kind);

/// Reads what is needed besides what is `known`; where nothing is, also how many records there are. Other connections
/// help unless this one has changed something that they cannot see.
Result<LoadedKinds> loadKinds(Database &database, KeptCaches &caches, bool onAllCores, const NeededFields &needed,
                              const Facts *known, const Progress &progress);

} // namespace kompas
