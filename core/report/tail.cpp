// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tail.h"

#include "core/metrics/statistics.h"

#include <algorithm>

namespace kompas {

namespace {

constexpr double namedDurations[] = {60,          2 * 60,      4 * 60,       8 * 60,       24 * 60,     48 * 60,
                                     3 * 24 * 60, 7 * 24 * 60, 14 * 24 * 60, 30 * 24 * 60, 90 * 24 * 60};

} // namespace

std::optional<Tail> tailOf(const std::vector<double> &minutes)
{
    if (minutes.size() < 4)
        return {};
    const double fence = tukeyFences(minutes, 1.5)->high;
    const auto found = std::ranges::find_if(namedDurations, [fence](double each) { return each >= fence; });
    Tail tail{.from = found == std::end(namedDurations) ? fence : *found};
    tail.records = std::ranges::count_if(minutes, [&tail](double value) { return value > tail.from; });
    return tail.records > 0 ? std::optional(tail) : std::nullopt;
}

} // namespace kompas
