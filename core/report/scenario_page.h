// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages.h"
#include "core/steering/scenario.h"

namespace kompas {

struct NamedScenario {
    qint64 id = 0; ///< of the plan in the file
    QString name = {};
    Scenario scenario = {};

    bool operator==(const NamedScenario &) const = default;
};
/// Those among the plans of a file, in their order.
std::vector<NamedScenario> scenariosOf(const std::vector<SavedPlan> &plans);

/// `Volume`, `Handle time`, ... and what a change of it says: `+10 %`, `no change`.
QString leverName(const ScenarioLever &lever, const Words &words);
QString leverText(const ScenarioLever &lever, double value, const Words &words);

/// What comes of a scenario beside the week as it was and the scenarios that are kept, with the equations.
Document scenarioDocument(const ScenarioBase &base, const Scenario &scenario, const std::vector<NamedScenario> &kept,
                          const Words &words);

} // namespace kompas
