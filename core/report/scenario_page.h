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

/// The scenarios beside each other: what they change and what comes of it. Each needs a base of its scope; the first
/// stands in for those that are lacking.
TableBlock scenarioComparison(const std::vector<ScenarioBase> &bases, const std::vector<NamedScenario> &scenarios,
                              const Words &words);
/// The equations with the numbers that went in, after what makes them doubtful.
std::vector<QString> scenarioReasons(const ScenarioBase &base, const ScenarioOutcome &outcome, const Words &words);
/// What was seen in the mean week beside what the model makes of it, and the factors between them.
TableBlock scenarioFitTable(const ScenarioBase &base, const Words &words);

/// What comes of a scenario beside the week as it was and the scenarios that are kept, with the equations.
/// `bases` holds one for the scope of every scenario; the first stands in for those that it lacks.
Document scenarioDocument(const std::vector<ScenarioBase> &bases, const Scenario &scenario,
                          const std::vector<NamedScenario> &kept, const Words &words);

} // namespace kompas
