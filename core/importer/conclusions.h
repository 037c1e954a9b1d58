// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/evidence.h"
#include "core/importer/read.h"

namespace kompas {

/// A survey file with a score but without a column that says of which survey: the user's answer, else the name of the
/// file, else left for `conclude` to guess from the scores.
void nameSurvey(Plan &plan);

/// Turns what the whole file says into the decisions of the plan: decimal sign, date order, formats, scales, source,
/// and the remarks about them.
void conclude(Plan &plan, Evidence &evidence, const FileFacts &facts);

} // namespace kompas
