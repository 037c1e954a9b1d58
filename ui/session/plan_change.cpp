// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/plan_change.h"

namespace kompas {

void keepPlan(Session &session, const QString &what, const SavedPlan &plan,
              const std::function<void(const Result<void> &)> &then)
{
    session.change(
        what,
        [plan = SavedPlan(plan)](Workbench &workbench, qint64 now) mutable -> Result<void> {
            for (const SavedPlan &each : workbench.plans()) {
                if (each.kind == plan.kind && each.name == plan.name)
                    plan.id = each.id;
            }
            plan.savedAt = now;
            return outcomeOf(workbench.keepPlan(plan));
        },
        then);
}

void removePlan(Session &session, const QString &what, const QString &kind, const QString &name)
{
    session.change(what, [kind, name](Workbench &workbench, qint64) -> Result<void> {
        for (const SavedPlan &each : workbench.plans()) {
            if (each.kind == kind && each.name == name)
                return workbench.removePlan(each.id);
        }
        return {};
    });
}

} // namespace kompas
