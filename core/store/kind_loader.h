// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/word_choices.h"
#include "core/store/column_cache.h"
#include "core/store/store.h"
#include "core/store/ticket_join.h"

namespace kompas {

/// The records of one kind as they stand in the file, before kinds are joined and words are chosen.
struct LoadedKind {
    Dataset dataset = {};
    TicketNumbers numbers = {};
    std::unique_ptr<ColumnCache> cache = {};
    std::vector<std::size_t> columns = {}; ///< of the cache, that are wanted
};

using LoadedKinds = std::array<LoadedKind, kinds.size()>;

LoadedKind &of(LoadedKinds &loaded, Kind kind);

/// Everything, or with `only` the fields that are named there and those that their words may come from. Other
/// connections help to read unless this one has changed something that they cannot see.
Result<LoadedKinds> loadKinds(Database &database, bool onAllCores, const std::vector<WantedFields> &only,
                              const WordChoices &choices, const Progress &progress);

} // namespace kompas
