// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace kompas {

/// `Kmps`: what says that an SQLite file is ours.
inline constexpr qint64 applicationId = 0x4b6d7073;

/// The number of the newest migration in resources/migrations: the schema this program reads and writes.
int newestSchema();

/// The schema of an open file. Fails when the file is not ours or belongs to a newer program. 0: an empty file.
Result<int> schemaOf(Database &database);

/// Brings the file to the newest schema, or leaves it as it was: all migrations are one transaction, because each that
/// ends waits for the disk.
Result<void> migrate(Database &database, const Progress &progress = {});

} // namespace kompas
