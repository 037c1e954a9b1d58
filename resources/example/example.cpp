// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/example/example.h"

#include "core/steering/staffing.h"
#include "core/workbench/workbench.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace kompas {

namespace {

/// Monday 16 November 2026, 8:00 in Amsterdam: the morning after the last day that the example tells about.
constexpr qint64 importedAt = 1794812400;

struct ExampleTarget {
    const char *metric;
    std::optional<double> low;
    std::optional<double> high;
};

constexpr ExampleTarget exampleTargets[] = {
    {"csat_pct", 85.0, {}},
    {"nps", 35.0, {}},
    {"first_reply_time", {}, 240.0},
    {"frt_within_target_pct", 90.0, {}},
    {"time_to_full_resolution", {}, 1440.0},
    {"fcr_one_touch", 45.0, {}},
    {"reopened_pct", {}, 10.0},
    {"backlog_total", {}, 150.0},
};

Error cannotMake(const QString &path, const QString &reason)
{
    return {QCoreApplication::translate("Example", "The example could not be written to %1: %2").arg(path, reason), {}};
}

/// The importer reads files; so those compiled in are laid out in a folder first.
Result<QString> laidOut(const QTemporaryDir &folder, const QString &resource)
{
    const QString path = folder.filePath(QFileInfo(resource).fileName());
    QFile source(resource);
    if (!source.copy(path))
        return cannotMake(path, source.errorString());
    return path;
}

Result<void> importAll(Workbench &workbench, const Progress &progress)
{
    const QTemporaryDir folder;
    const QStringList files = exampleFiles();
    for (qsizetype i = 0; i < files.size(); ++i) {
        const Result<QString> path = laidOut(folder, files[i]);
        if (!path)
            return path.error();
        const double share = 1.0 / static_cast<double>(files.size());
        const Progress part = progress.part(share * static_cast<double>(i), share * static_cast<double>(i + 1));
        const Result<Plan> plan = planImport(*path, {}, importedAt, part.part(0, 0.3));
        if (!plan)
            return plan.error();
        Workbench::ImportSettings settings;
        settings.agents = AgentPrivacy::Names; // nobody is called Medewerker Appel
        const Result<Import> imported = workbench.import(*plan, importedAt, settings, part.part(0.3, 1));
        if (!imported)
            return imported.error();
    }
    return {};
}

/// What a paid hour costs stands in no export of the example: its costs are those of telephone and chat alone.
constexpr double hourlyRate = 31.5;

Result<void> setHourlyRate(Workbench &workbench)
{
    StaffingOptions options = standardStaffing(workbench.definitions());
    options.hourlyRate = hourlyRate;
    return workbench.setSetting(QString::fromLatin1(staffingKey), staffingText(options), importedAt);
}

Result<void> fill(const QString &path, const Progress &progress)
{
    const Result<std::unique_ptr<Workbench>> workbench = Workbench::open(path, Store::Mode::Create);
    if (!workbench)
        return workbench.error();
    if (Result<void> imported = importAll(**workbench, progress); !imported)
        return imported;
    for (const ExampleTarget &each : exampleTargets) {
        Target target;
        target.metric = QLatin1String(each.metric);
        target.low = each.low;
        target.high = each.high;
        if (Result<void> set = (*workbench)->setTarget(target); !set)
            return set;
    }
    return setHourlyRate(**workbench);
}

} // namespace

QStringList exampleFiles()
{
    // In the order in which they are imported: what belongs to tickets after the tickets.
    static constexpr const char *names[] = {"zendesk-tickets", "ticketgebeurtenissen", "enquetes",
                                            "contacten",       "belonderzoek",         "agenttijden",
                                            "personeel",       "beoordelingen",        "medewerkersonderzoek",
                                            "helpcentrum",     "zoekopdrachten",       "sociale-media",
                                            "abonnees",        "abonnees-per-maand",   "verkopen",
                                            "kosten"};
    QStringList files;
    for (const char *name : names)
        files << QStringLiteral(":/example/%1.csv").arg(QLatin1String(name));
    return files;
}

Result<void> writeExample(const QString &path, const Progress &progress)
{
    if (QFileInfo::exists(path)) {
        return cannotMake(
            path, QCoreApplication::translate("Example", "there is a file of that name already. Choose another name."));
    }
    Result<void> filled = fill(path, progress);
    if (!filled)
        QFile::remove(path);
    return filled;
}

} // namespace kompas
