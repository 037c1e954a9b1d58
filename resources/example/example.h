// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QStringList>

namespace kompas {

/// The exports of the example, compiled into the program: every kind of record of an invented customer service over 18
/// months, the same bytes in every build.
QStringList exampleFiles();

/// Writes a database with the example at a path where there is none: the files are imported the usual way, as on the
/// Monday after their last day, and targets are set. On failure no file is left.
Result<void> writeExample(const QString &path, const Progress &progress = {});

} // namespace kompas
