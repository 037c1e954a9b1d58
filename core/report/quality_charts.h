// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/plots.h"

namespace kompas {

/// CSAT of the last twelve weeks with its interval for tickets with 1, 2, 3, ... replies: from which reply on are
/// customers less satisfied?
/// Ratings whose ticket is not in the file are left out, and the note says how many.
Chart repliesAgainstCsat(const PageInput &input, const Words &words);

/// The customers with the most requests on one product area in the last twelve weeks against these areas. Customers are
/// numbered: facts do not hold who they are; a cell opens the records of its area.
Chart repeatedRequests(const PageInput &input, const Words &words);

} // namespace kompas
