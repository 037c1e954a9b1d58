// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace kompas {

/// The options that say how a file is to be read, for `preview` and `import`.
std::vector<Option> readOptions();
/// What was set by hand; fails with a sentence on a value that is not possible. `ownFolder` holds the profiles of the
/// user's own, which can be named as well.
Result<ReadOptions> readOptionsFrom(const Arguments &arguments, const QString &ownFolder = {});

/// What the importer remarked, as JSON and as readable lines.
QByteArray jsonRemarks(const std::vector<Remark> &remarks);
QString remarkLines(const std::vector<Remark> &remarks);

} // namespace kompas
