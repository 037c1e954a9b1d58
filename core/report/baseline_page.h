// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages.h"

namespace kompas {

/// What is normal for the metric of the input (METRICS H4): its weeks as a control chart with the limits of the frozen
/// baseline, the weeks that are more than chance, and the targets that would follow.
Document baselineDocument(const PageInput &input, const Words &words);

/// What the user judged to be steered by first (METRICS H1), and three to five metrics for every audience and phase.
Document priorityDocument(const PageInput &input, const Words &words);

} // namespace kompas
