// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocks.h"

namespace kompas {

/// What customers look for in vain: the words most often searched without a result in the selected period, with how
/// often they were searched at all. Searches of fewer than `fewest` times are left out: they can hold names.
TableBlock searchWords(const PageInput &input, const Words &words, double fewest = 2);

} // namespace kompas
