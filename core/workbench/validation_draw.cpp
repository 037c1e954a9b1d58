// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/validation_draw.h"

#include <QCoreApplication>

namespace kompas {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Sample", source);
}

} // namespace

Result<ValidationSample> drawValidation(Workbench &workbench, const QString &name, const Selection &selection)
{
    if (name.trimmed().isEmpty())
        return Error{text(QT_TRANSLATE_NOOP("Sample", "Give the sample a name, for example the month.")), {}};
    for (const ValidationSample &each : samplesIn(workbench.plans())) {
        if (each.name == name)
            return Error{
                text(QT_TRANSLATE_NOOP("Sample", "There is a sample %1 already; choose another name.")).arg(name), {}};
    }
    const auto records = workbench.records(QStringLiteral("tickets_created"), selection);
    if (!records)
        return records.error();
    const auto all = workbench.computed([&](const Facts &facts) {
        const auto *channels = facts.tickets->column<Coded>(u"channel");
        std::vector<ValidationSample::Record> drawn;
        for (std::size_t i = 0; i < records->lineage.counted.size(); ++i) {
            const qint32 row = records->lineage.counted[i].row;
            drawn.push_back(
                {records->countedIds.value(static_cast<qsizetype>(i)), channels ? channels->at(row) : QString()});
        }
        return drawn;
    });
    if (!all)
        return all.error();
    if (all->empty())
        return Error{text(QT_TRANSLATE_NOOP("Sample", "No tickets were created in this period; choose another one.")),
                     {}};
    return drawnSample(name, *all);
}

Result<std::vector<qint64>> rowsOfSample(Workbench &workbench, const ValidationSample &sample)
{
    const auto records = workbench.records(QStringLiteral("tickets_created"), {});
    if (!records)
        return records.error();
    QHash<QString, std::size_t> wanted;
    for (std::size_t i = 0; i < sample.records.size(); ++i)
        wanted.insert(sample.records[i].id, i);
    std::vector<qint64> rows(sample.records.size(), -1);
    for (qsizetype i = 0; i < records->countedIds.size(); ++i) {
        const auto found = wanted.constFind(records->countedIds[i]);
        if (found != wanted.cend()) {
            const auto row = static_cast<std::size_t>(records->lineage.counted[static_cast<std::size_t>(i)].row);
            rows[*found] = workbench.facts().tickets->rowIds[row];
        }
    }
    return rows;
}

Result<void> keepValidation(Workbench &workbench, const ValidationSample &sample, qint64 now)
{
    SavedPlan plan{0, samplePlan, sample.name, now, QString::fromUtf8(jsonOf(sample))};
    for (const SavedPlan &each : workbench.plans()) {
        if (each.kind == samplePlan && each.name == sample.name)
            plan.id = each.id;
    }
    const Result<qint64> kept = workbench.keepPlan(plan);
    return kept ? Result<void>() : Result<void>(kept.error());
}

} // namespace kompas
