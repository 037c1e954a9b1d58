// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kompas {

/// From now on a screen reader finds a ChartWidget as a chart whose parts are its children: it reads their names and
/// values, walks through them and presses them. Called by every ChartWidget; does its work once.
void makeChartsAccessible();

} // namespace kompas
