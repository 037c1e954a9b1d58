// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output.h"

namespace kompas {

// For verbs that ask for nothing that is computed from records, such as the list of targets: they need not wait until
// the columns of a large file are read. Workbench::facts() is empty for them.

/// As withDatabase().
Outcome withoutFacts(const Arguments &arguments, Store::Mode mode, const std::function<Outcome(Workbench &)> &work);
/// As answerFromDatabase().
Outcome answerWithoutFacts(const Arguments &arguments, Terminal &terminal,
                           const std::function<Result<VerbAnswer>(Workbench &)> &from);

} // namespace kompas
