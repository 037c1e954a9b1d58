// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_change.h"

#include "core/steering/target_rows.h"
#include "ui/session/plan_change.h"

namespace kompas {

void keepTargets(Session &session, const QString &what, const Targets &wanted,
                 const std::function<void(const Result<void> &)> &then)
{
    session.change(
        what,
        [wanted](Workbench &workbench, qint64) {
            const TargetChange change = changeTo(workbench.targets(), wanted);
            return outcomeOf(workbench.changeTargets(change.removed, change.added));
        },
        then);
}

} // namespace kompas
