// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/plots.h"

namespace kompas {

/// What is asked of the parts of a split.
struct PartAsk {
    QString metric = {};
    QString title = {};
    std::size_t most = 8;
};
/// A bar per part of the selected period with its count and share, the largest first; a click opens its records.
Chart partBars(const PageInput &input, const Words &words, const PartAsk &ask);

} // namespace kompas
