// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/definitions.h"
#include "core/data/facts.h"
#include "core/metrics/catalogue.h"

namespace kompas {

/// Whether the metric may be grouped by the dimension. The first asks only what the sources say; the second also looks
/// whether a column of the user's own stands for the agents.
bool mayBeGroupedBy(const Metric &metric, const QString &dimension);
bool mayBeGroupedBy(const Facts &facts, const Metric &metric, const QString &dimension);

/// Whether the words of a column of the user's own, or tags, are names of agents (or the pseudonyms in their place): at
/// least two of them are, or half of them.
bool namesAgents(const Facts &facts, const QString &dimension);

/// Whether so few employees answered that the number would tell who said what.
bool isTooFewPeople(const Metric &metric, qint64 n, const Definitions &definitions);

/// First reply times of a selection that is one agent's are no less that agent's (PRODUCT, private by design): such
/// numbers are withheld. The same holds for a column of the user's own, or a tag, that has the name of an agent.
bool isWithheld(const Facts &facts, const Metric &metric, const Selection &selection);

} // namespace kompas
