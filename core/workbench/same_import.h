// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/read.h"
#include "core/workbench/kept.h"

namespace kompas {

// Whether a file has been imported before: importing it once more would change nothing.

/// What an import keeps of people.
struct KeptOfImport {
    bool pseudonymise = false; ///< customers become pseudonyms
    KeptOfPeople rest = {};
};

/// All that decides which records a file gives, and what was asked, as it stands in Import::settings.
QString readingOf(const Plan &plan, const KeptOfImport &kept);

/// The import that already brought exactly this file, read in this way, and still stands unchanged by a later import of
/// its source.
std::optional<Import> sameImport(const std::vector<Import> &imports, const Plan &plan, const QString &reading);
/// The same of a file that has not been looked at: an import stands that asked the same of the same bytes. `question`
/// tells what would be asked of a file that was read as that of an import. Of the file no more than its hash is read,
/// and that only where an import of as many bytes stands.
std::optional<Import> knownImport(const std::vector<Import> &imports, const QString &path,
                                  const std::function<QString(const Import &)> &question);

/// True when no later import of its source stands.
bool stands(const std::vector<Import> &imports, qint64 importId);
/// True when an import kept of people what is to be kept now.
bool keptAlike(const Import &import, const KeptOfImport &kept);
/// The id of the kind that the rows of the file are; a rating on them is another.
QString kindOfRows(const Import &import);
/// What importing the file again comes to: every row that became records is there already.
Import repeated(Import import);

} // namespace kompas
