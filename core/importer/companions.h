// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/mapping.h"

namespace kompas {

/// Finds to columns of dates without times the columns that hold their times of day (`Datum` and `Tijd`,
/// `datumMelding` and `tijdstipMelding`).
void pairTimesWithDates(Plan &plan, const Head &head);

} // namespace kompas
