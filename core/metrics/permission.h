// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/definitions.h"
#include "core/metrics/catalogue.h"

namespace kompas {

/// Whether the metric may be grouped by the dimension.
bool mayBeGroupedBy(const Metric &metric, const QString &dimension);

/// Whether so few employees answered that the number would tell who said what.
bool isTooFewPeople(const Metric &metric, qint64 n, const Definitions &definitions);

/// First reply times of a selection that is one agent's are no less that agent's (PRODUCT, private by design): such
/// numbers are withheld.
bool isWithheld(const Metric &metric, const Selection &selection);

} // namespace kompas
