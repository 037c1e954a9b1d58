// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering/bounds.h"
#include "ui/session/file_state.h"
#include "ui/targets/target_handle.h"

namespace kompas {

/// What moving a target line means, wherever it is drawn.

/// The line taken to a value, snapped to what people would choose; `perPixel` 0 leaves the value as the display shows
/// it.
TargetBounds draggedBounds(const Metric &metric, const TargetBounds &bounds, bool low, double value, double perPixel);
/// The line moved by a key: 1 up, -1 down.
TargetBounds steppedBounds(const Metric &metric, const TargetBounds &bounds, bool low, TargetHandle::Stride stride,
                           int direction);

/// The Monday after the data, from which a change holds so that verdicts stay; null without dates.
QDate mondayAfterData(const FileState &file);

} // namespace kompas
