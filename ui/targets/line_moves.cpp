// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/line_moves.h"

namespace kompas {

TargetBounds draggedBounds(const Metric &metric, const TargetBounds &bounds, bool low, double value, double perPixel)
{
    const double wanted = perPixel > 0 ? snapped(metric, value, perPixel) : displayed(metric, value);
    return withBound(metric, bounds, low, wanted);
}

TargetBounds steppedBounds(const Metric &metric, const TargetBounds &bounds, bool low, TargetHandle::Stride stride,
                           int direction)
{
    const double value = (low ? bounds.low : bounds.high).value_or(0);
    const TargetSteps steps = stepsAt(metric, value);
    const double size = stride == TargetHandle::Stride::Fine     ? steps.fine
                        : stride == TargetHandle::Stride::Coarse ? steps.coarse
                                                                 : steps.page;
    return withBound(metric, bounds, low, displayed(metric, value + direction * size));
}

QDate mondayAfterData(const FileState &file)
{
    return file.lastDay ? file.lastDay->addDays(8 - file.lastDay->dayOfWeek()) : QDate();
}

} // namespace kompas
