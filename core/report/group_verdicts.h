// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages.h"

#include <QHash>

namespace kompas {

/// Which groups of one metric lie above or below all the others together by more than chance; the others are left out.
/// Rates are tested by Newcombe's interval and durations by ranks, and the p values adjusted by Holm's method, because
/// among twenty groups one stands out by chance alone. `values`: the answer of one question, the total among them.
/// By the word of the group; +1 above, -1 below.
QHash<QString, int> standingOut(const PageInput &input, const QString &metric, const QString &dimension,
                                const std::vector<Value> &values);

} // namespace kompas
