// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/amounts.h"

namespace kompas {

/// Time that agents were logged in, or scheduled, as `availability.of` says: as exported, else the sum of all they did.
AmountOf presentTime(const Source &source);
/// Contract time, else scheduled time.
AmountOf contractTime(const Source &source);

/// Seconds of a chat, and its part of the seconds in which its agent had at least one (METRICS F9): when two run at
/// once, half of them each.
AmountOf chatTime(const Source &source);
AmountOf chatShare(const Source &source);

} // namespace kompas
