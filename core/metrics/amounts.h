// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/source.h"

#include <functional>

namespace kompas {

/// What one record contributes, NaN when that is not known.
using AmountOf = std::function<double(qint32 row)>;

/// The amounts that are no plain field: `in_time`, `handle`, `sentiment`, ... Empty for a word that names none.
AmountOf namedAmount(const Source &source, Kind kind, QStringView id);

/// Fields of the kind added up: `talk_minutes?+hold_minutes?/60`. A field with a question mark may be missing; when all
/// are, so is the sum. Money becomes euros. Asking for what is no field is a bug.
AmountOf sumOfFields(const Dataset &data, QStringView terms);

} // namespace kompas
