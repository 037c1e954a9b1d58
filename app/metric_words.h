// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace kompas {

/// The fixed words of the output: `tickets percent minutes ...`, `higher lower band neither`.
QString unitId(Unit unit);
/// That of its metric; of a spread or baseline that of the metric it is about.
Unit unitOf(const Value &value);
QString betterId(Better better);
QString shapeId(Shape shape);

/// The status as a word for readers; empty for none.
QString statusText(Status status);

/// `90`, or `80..120` for a band; empty for none. The form in which `targets set` takes it.
QString targetText(const std::optional<Target> &target);

/// The same for readers, in the display unit of the metric: `4,0 u`, `80 % – 120 %`.
QString targetAmount(const std::optional<Target> &target, Unit unit, const Words &words);

Verb metricsVerb();
Verb recordsVerb();
Verb catalogVerb();

} // namespace kompas
