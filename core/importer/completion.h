// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/import.h"

namespace kompas {

/// What follows from the cells of a record and stands in none of them: a call with a talk time was answered, one that
/// was not answered has no talk time, a row of a state log is so many minutes of that state. Nothing that the export
/// states is changed. Kinds for which nothing follows are left as they are.
void complete(Kind kind, std::vector<Cell> &cells);

/// True when a record without a number of its own is the same as another one of the same time and the same words: rows
/// of intervals and days, which the next export brings again with other counts.
bool isKnownByItsWords(Kind kind, const std::vector<Cell> &cells);

} // namespace kompas
