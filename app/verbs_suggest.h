// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace kompas {

/// `targets suggest [METRIC]`: proposals from the history of the file, with their reasoning.
Outcome suggestTargets(const Arguments &arguments, Terminal &terminal);
/// `targets preset [NAME]`: lists the presets, or sets the targets of one from `--from` on.
Outcome presetTargets(const Arguments &arguments, Terminal &terminal);

/// `targets export`: all targets as a file; `targets import FILE` puts those of such a file in force.
Outcome exportTargets(const Arguments &arguments, Terminal &terminal);
Outcome importTargets(const Arguments &arguments, Terminal &terminal);

} // namespace kompas
