// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/import.h"
#include "core/store/database.h"

namespace kompas {

/// The id that the next import will have; ids are never used twice.
Result<qint64> nextImportId(Database &database);
/// Writes an import with its kinds and remarks under its own id.
Result<void> writeImport(Database &database, const Import &import);
Result<void> writeReject(Database &database, qint64 importId, const Reject &reject);

/// All imports, oldest first, also the undone ones.
Result<std::vector<Import>> readImports(Database &database);
Result<std::vector<Reject>> readRejects(Database &database, qint64 importId);

} // namespace kompas
