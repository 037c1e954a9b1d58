// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/facts.h"

#include <optional>

namespace kompas {

/// What the ticket events tell about the work on each ticket, by row of the ticket.
struct Handling {
    /// How many times an agent changed the ticket or wrote on it: all that one agent did at one moment is one update.
    /// noInteger for tickets without events; empty when no event says who did it.
    std::vector<qint32> updates = {};
    /// How many times the ticket went to a higher tier; empty when no event is about tiers.
    std::vector<qint32> escalations = {};

    static Handling of(const Facts &facts);
};

/// The place of a tier among the tiers: the first number in its name (`Tier 2`, `L2`, `2e lijn`); nothing without one.
std::optional<int> tierOrder(QStringView tier);

} // namespace kompas
