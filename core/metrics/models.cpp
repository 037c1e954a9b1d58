// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/models.h"

namespace kompas {

QueueGoal serviceGoal(const Definitions &definitions)
{
    return {.serviceLevel = *definitions.number(u"sl.target_pct"),
            .thresholdSeconds = *definitions.number(u"sl.threshold_seconds")};
}

std::optional<double> agentsNeeded(double contacts, double halfHours, double handleSeconds,
                                   const Definitions &definitions)
{
    if (!(contacts > 0) || !(halfHours > 0) || !(handleSeconds > 0))
        return std::nullopt;
    constexpr double halfHoursPerHour = 2;
    const QueueLoad load{.perHour = contacts / halfHours * halfHoursPerHour, .handleSeconds = handleSeconds};
    const std::optional<int> agents = agentsFor(load, serviceGoal(definitions));
    return agents ? std::optional<double>(*agents) : std::nullopt;
}

std::optional<ForecastError> dailyForecastError(const std::vector<double> &days, const std::vector<double> &weights)
{
    constexpr std::size_t daysPerWeek = 7;
    const std::optional<BackTest> test = backTest(dailySeries(days, weights), daysPerWeek);
    return test ? std::optional(test->error()) : std::nullopt;
}

} // namespace kompas
