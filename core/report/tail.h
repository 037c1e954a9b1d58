// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace kompas {

/// The long tail of durations: where it begins (the upper Tukey fence, rounded up to a duration people name; minutes)
/// and how many records lie beyond it.
struct Tail {
    double from = 0;
    qint64 records = 0;
};
/// Nothing for fewer than four values, or when none lies beyond.
std::optional<Tail> tailOf(const std::vector<double> &minutes);

} // namespace kompas
