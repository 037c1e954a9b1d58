// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/column_cache.h"
#include "core/store/needed_fields.h"
#include "core/store/ticket_join.h"

namespace kompas {

/// The records of one kind as they stand in the file, before kinds are joined and words are chosen.
struct LoadedKind {
    Dataset dataset = {};
    TicketNumbers numbers = {};
    std::unique_ptr<ColumnCache> cache = {};
    QSet<QString> fields = {};             ///< that are needed
    std::vector<std::size_t> columns = {}; ///< of the cache, from which they are read

    bool has(QStringView field) const { return fields.contains(field.toString()); }
};

using LoadedKinds = std::array<LoadedKind, kinds.size()>;

LoadedKind &of(LoadedKinds &loaded, Kind kind);

/// Whose row ids are read: those of all kinds, or of kinds with a field that is needed.
enum class RowIds : quint8 { OfAll, OfNeeded };
/// Reads what is needed. Other connections help unless this one has changed something that they cannot see.
Result<LoadedKinds> loadKinds(Database &database, bool onAllCores, const NeededFields &needed, RowIds rowIds,
                              const Progress &progress);

} // namespace kompas
