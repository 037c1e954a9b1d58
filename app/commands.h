// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kompas {

/// Exit status of every verb; part of the contract of the command line.
enum ExitStatus { Done = 0, CouldNot = 1, WrongUsage = 2, BelowTarget = 3 };

/// True when the first argument is a verb (`import`, `metrics`, ...); otherwise the window is wanted.
bool isVerb(const QStringList &arguments);
/// True when the verb draws (report): it needs a QApplication.
bool verbDraws(const QStringList &arguments);
/// Runs a verb: results on standard output, one line on standard error when it fails.
int runVerb(const QStringList &arguments);

} // namespace kompas
