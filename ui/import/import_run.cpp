// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_run.h"

namespace kompas {

std::vector<ImportOutcome> importFiles(const QString &database, const std::vector<Plan> &plans,
                                       const Workbench::ImportSettings &settings, qint64 now, const Progress &progress)
{
    std::vector<ImportOutcome> outcomes(plans.size());
    const Result<std::unique_ptr<Workbench>> workbench = Workbench::open(database, Store::Mode::Create);
    if (!workbench) {
        for (ImportOutcome &outcome : outcomes)
            outcome.error = workbench.error();
        return outcomes;
    }
    const double share = 1.0 / std::max<double>(1, static_cast<double>(plans.size()));
    for (std::size_t index = 0; index < plans.size(); ++index) {
        const double from = share * static_cast<double>(index);
        if (!progress.at(from)) {
            outcomes[index].error = Progress::stopped();
            continue;
        }
        const Result<Import> import =
            (*workbench)->import(plans[index], now, settings, progress.part(from, from + share));
        if (import)
            outcomes[index].import = *import;
        else
            outcomes[index].error = import.error();
    }
    return outcomes;
}

} // namespace kompas
