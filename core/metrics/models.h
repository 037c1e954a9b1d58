// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/definitions.h"
#include "core/metrics/forecast_methods.h"
#include "core/metrics/queueing.h"

#include <vector>

namespace kompas {

/// The interval in which agents are planned.
inline constexpr int halfHourSeconds = 1800;

/// The service level that the definitions in force ask for.
QueueGoal serviceGoal(const Definitions &definitions);

/// METRICS F10: the agents that the mean half hour needs, by Erlang C. Nothing without a contact or a handle time.
std::optional<double> agentsNeeded(double contacts, double halfHours, double handleSeconds,
                                   const Definitions &definitions);

/// METRICS F11: the error of the forecasts of days from the weeks before them, in percent of what came. Nothing for
/// less than two weeks. `days`: the local day of each record.
std::optional<ForecastError> dailyForecastError(const std::vector<double> &days, const std::vector<double> &weights);

} // namespace kompas
