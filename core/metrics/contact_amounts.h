// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/amounts.h"

namespace kompas {

/// What a contact, or an interval of contacts, contributes to the metrics of reachability (METRICS C11 to C16 and D).
/// Seconds are seconds of one contact: of an interval their mean. Empty for a word that names none.
AmountOf contactAmount(const Source &source, QStringView id);

} // namespace kompas
