// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/workbench.h"
#include "ui/import/look_at_file.h"

#include <atomic>

namespace kompas {

/// What became of one file.
struct ImportOutcome {
    std::optional<Import> import = {}; ///< with its counts; nothing when it failed
    Error error = {};
};

/// A file on its way into the database, planned or known. `wanted` may be set to false from another thread to leave it
/// out, also while it is being imported.
struct ImportOrder {
    FileToLookAt file = {};
    std::optional<Plan> plan = {};    ///< nothing for a file that is known
    QString reading = {};             ///< key of the setting that remembers how the user wants files like it to be read
    std::optional<Import> known = {}; ///< brought the file before; should it not stand any more, the file is looked at
    std::shared_ptr<std::atomic<bool>> wanted = std::make_shared<std::atomic<bool>>(true);
};

/// Imports planned files into a database through a connection of its own, which it makes when it is missing. Each file
/// is its own transaction: a failing file leaves the others, as does one that is no longer wanted. One outcome per
/// order, in order; after a stop the files that were not reached are stopped as well. Of the progress each file has an
/// even share. `ofFile` are settings of the file that are kept before the first import. To be called outside the GUI
/// thread.
std::vector<ImportOutcome> importFiles(const QString &database, const std::vector<ImportOrder> &orders,
                                       const Workbench::ImportSettings &settings, const QMap<QString, QString> &ofFile,
                                       qint64 now, const Progress &progress = {});

} // namespace kompas
