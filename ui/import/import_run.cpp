// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_run.h"

#include "core/workbench/trial.h"

namespace kompas {

namespace {

Result<Import> importKnown(Workbench &workbench, const ImportOrder &order, const Workbench::ImportSettings &settings,
                           qint64 now, const Progress &progress)
{
    const Result<std::optional<Import>> again = workbench.importAgain(*order.known, now, settings);
    if (!again)
        return again.error();
    if (*again)
        return **again;
    const Looked looked = lookAt(order.file, progress.part(0, 0.2));
    return looked.plan ? workbench.import(*looked.plan, now, settings, progress.part(0.2, 1)) : looked.plan.error();
}

ImportOutcome importOne(Workbench &workbench, const ImportOrder &order, const Workbench::ImportSettings &settings,
                        qint64 now, const Progress &progress)
{
    const auto wanted = [wish = order.wanted, &progress](double fraction) { return *wish && progress.at(fraction); };
    if (!wanted(0))
        return {{}, Progress::stopped()};
    const Result<Import> import = order.plan ? workbench.import(*order.plan, now, settings, Progress(wanted))
                                             : importKnown(workbench, order, settings, now, Progress(wanted));
    if (!import)
        return {{}, import.error()};
    if (!order.plan)
        return {*import, {}};
    const QString choices = rememberedChoices(order.plan->options);
    if (workbench.settings().value(order.reading) != choices) {
        // The import stands; a choice that could not be remembered is asked again next time.
        [[maybe_unused]] const Result<void> kept = workbench.setSetting(order.reading, choices, now);
    }
    return {*import, {}};
}

} // namespace

std::vector<ImportOutcome> importFiles(const QString &database, const std::vector<ImportOrder> &orders,
                                       const Workbench::ImportSettings &settings, const QMap<QString, QString> &ofFile,
                                       qint64 now, const Progress &progress)
{
    std::vector<ImportOutcome> outcomes(orders.size());
    const Result<std::unique_ptr<Workbench>> workbench =
        Workbench::open(database, Store::Mode::Create, Workbench::Columns::WhenAsked);
    const Result<void> prepared =
        !workbench ? Result<void>(workbench.error()) : (*workbench)->store().setSettings(ofFile, now);
    if (!prepared) {
        for (ImportOutcome &outcome : outcomes)
            outcome.error = prepared.error();
        return outcomes;
    }
    const double share = 1.0 / std::max<double>(1, static_cast<double>(orders.size()));
    for (std::size_t index = 0; index < orders.size(); ++index) {
        const double from = share * static_cast<double>(index);
        outcomes[index] = importOne(**workbench, orders[index], settings, now, progress.part(from, from + share));
    }
    return outcomes;
}

} // namespace kompas
