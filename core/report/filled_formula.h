// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"

namespace kompas {

/// The formula with the numbers of a value in it: `100 × 221 / 242 = 91,3 %`, `median of 1.108 values = 3,1 u`. Empty
/// without a value.
QString filledFormula(const Metric &metric, const Value &value, const Words &words);

} // namespace kompas
