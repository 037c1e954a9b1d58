// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/read.h"

namespace kompas {

/// A file to be imported, and what decides how it is looked at.
struct FileToLookAt {
    QString path = {};
    qint64 now = 0;
    QMap<QString, QString> settings = {}; ///< of the database: what the user chose for files like this one
    QString profiles = {};                ///< folder of the user's own profiles; empty: there are none
    std::vector<Import> imports = {};     ///< of the database: one of them may have brought this file
};

/// What a look at a file says.
struct Looked {
    Result<Plan> plan;
    QString reading = {};      ///< key of the setting that remembers the user's choices for files like it
    bool isRemembered = false; ///< the plan follows those choices
    QString ownProfile = {};   ///< name of the profile of the user's own that it follows
};
/// Plans the file: as the user chose for files like it, else by a profile of their own that fits, else as detected.
Looked lookAt(const FileToLookAt &file, const Progress &progress = {});

/// The import that already brought the file as lookAt() would plan it, found without looking at it.
std::optional<Import> knownImportOf(const FileToLookAt &file);

} // namespace kompas
