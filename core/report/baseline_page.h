// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/steering_texts.h"

namespace kompas {

/// What is normal for the metric of the input (METRICS H4): its weeks as a control chart with the limits of the frozen
/// baseline, the weeks that are more than chance, and the targets that would follow.
Document baselineDocument(const PageInput &input, const Words &words);

/// A target line as it is tuned: the past with the line, what it would have meant, and the proposals. `doubt` is said
/// above them where there is one.
Document targetDocument(const PastChart &past, const std::vector<ConsequenceRow> &consequences, const QString &note,
                        const std::vector<Proposal> &proposals, const Metric &metric, const QString &doubt,
                        const Words &words);

/// What the user judged to be steered by first (METRICS H1), and three to five metrics for every audience and phase.
Document priorityDocument(const PageInput &input, const Words &words);

} // namespace kompas
