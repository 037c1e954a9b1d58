// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/facts.h"

#include <optional>

namespace kompas {

/// How many times an agent changed each ticket or wrote on it: all that one agent did at one moment is one update.
/// noInteger for tickets without events; empty when no event says who did it.
std::vector<qint32> updatesOf(const Dataset &events, std::size_t tickets);

/// How many times each ticket went to a higher tier; empty when no event is about tiers.
std::vector<qint32> escalationsOf(const Dataset &events, std::size_t tickets);

/// The place of a tier among the tiers: the first number in its name (`Tier 2`, `L2`, `2e lijn`); nothing without one.
std::optional<int> tierOrder(QStringView tier);

} // namespace kompas
