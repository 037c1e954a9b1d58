// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/packed.h"
#include "core/store/database.h"

#include <optional>

namespace kompas {

/// A column of the cache that is wanted.
struct WantedColumn {
    QByteArray name = {};
    std::size_t words = 0; ///< of a column of codes: how many there are; 0 for others
};

/// The wanted columns of one kind, chunk by chunk.
struct ColumnsOfKind {
    QByteArray kind = {};
    std::vector<WantedColumn> wanted = {};
    std::vector<qint64> revisions = {}; ///< by chunk; 0 for one that is not in the cache
    /// Read: by chunk, then as wanted. Nothing where a chunk is missing, was changed or does not match.
    std::vector<std::vector<std::optional<PackedPiece>>> chunks = {};
};

/// Reads all that is wanted, on all cores where the transaction of `database` only reads: the others have connections
/// of their own, and it keeps everybody from writing meanwhile.
Result<void> readColumns(Database &database, std::vector<ColumnsOfKind> &asked, bool onAllCores,
                         const Progress &progress);

} // namespace kompas
