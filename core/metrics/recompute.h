// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluate.h"

namespace kompas {

/// The number that the records of a lineage make, from their list alone. Of `value` only the centre is used, and for
/// numbers per agent-day, per working day and of a week the denominator: days and weeks are no records. Nothing when
/// there are no records to make a number of. A law test holds that it is always the number of evaluate().
std::optional<double> recomputed(const Lineage &records, const Value &value, const Definitions &definitions = {});

} // namespace kompas
