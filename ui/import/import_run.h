// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/workbench.h"

namespace kompas {

/// What became of one file.
struct ImportOutcome {
    std::optional<Import> import = {}; ///< with its counts; nothing when it failed
    Error error = {};
};

/// Imports planned files into a database through a connection of its own, which it makes when it is missing. Each file
/// is its own transaction: a failing file leaves the others. One outcome per plan, in order; after a stop the files
/// that were not reached are stopped as well. To be called outside the GUI thread.
std::vector<ImportOutcome> importFiles(const QString &database, const std::vector<Plan> &plans,
                                       const Workbench::ImportSettings &settings, qint64 now,
                                       const Progress &progress = {});

} // namespace kompas
