// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluate.h"

namespace kompas {

/// Entries that are worked out of the values of another metric (`kpi_spread`, `baseline_proposal`), or that are no
/// number at all and have a page or verb of their own. They have no records of their own.
bool isAid(const Metric &metric);

/// Spread and baseline of the metric `query.of`: over the complete weeks of the selection that have enough records, or
/// over the groups of the one dimension of `query.by` (at least five of them). n is the number of weeks or groups. No
/// value, with a note, where that cannot be told.
Result<std::vector<Value>> aidValues(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                     const Query &query, const Metric &metric);

} // namespace kompas
