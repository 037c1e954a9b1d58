// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages.h"
#include "core/steering/experiment.h"

namespace kompas {

/// What experiments say in words.

/// `Receipts: first reply time of E-mail, 16 Mar – 29 Mar 2026, at least 30 % lower`.
QString experimentText(const Experiment &experiment, const Words &words);
/// How many records and weeks it needs, and whether the declared weeks suffice.
QString needText(const Experiment &experiment, const ExperimentNeed &need, const Words &words);
/// `worked`, `running`, ...
QString experimentStateText(ExperimentResult::State state, const Words &words);
Mark markOf(ExperimentResult::State state);
/// The verdict in sentences: difference, interval, chance, what the untouched place did.
QString resultText(const Experiment &experiment, const ExperimentResult &result, const Words &words);

/// The page: every experiment with what it needs and what came of it.
Document experimentsPage(const PageInput &input, const Words &words);
/// Experiments that were under way or ended in the period, for the report; without rows where there are none.
TableBlock experimentTable(const PageInput &input, const Words &words);

} // namespace kompas
