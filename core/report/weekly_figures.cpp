// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/overview_choice.h"
#include "core/report/weekly_blocks.h"

#include <algorithm>

namespace kompas {

namespace {

/// What every report shows, in order, as far as the data has it.
constexpr const char *usualFigures[] = {
    "csat_pct",        "first_reply_time", "time_to_full_resolution", "fcr_one_touch", "reopened_pct",
    "tickets_created", "tickets_solved",   "solved_vs_created_pct",   "backlog_total", "nps",
    "ces_mean",
};

/// Those with a target that holds by the end of the period.
QStringList targetedFigures(const PageInput &input)
{
    QStringList metrics;
    for (const Target &target : input.targets) {
        const bool isLater =
            input.selection.period.to && target.from.isValid() && target.from > *input.selection.period.to;
        if (!isLater && target.where.empty())
            metrics += target.metric;
    }
    return metrics;
}

} // namespace

QStringList keyFigures(const PageInput &input, const QMap<QString, QString> &settings)
{
    QStringList figures;
    for (const char *id : usualFigures)
        figures += QString::fromLatin1(id);
    figures += kpisOf(settings) + targetedFigures(input);
    figures.removeDuplicates();
    figures.removeIf([](const QString &id) {
        const Metric *metric = metricById(id);
        return !metric || !canBeKpi(*metric);
    });
    return computableOf(input.facts, figures);
}

QString figuresWithoutData(const QStringList &present, const Words &words)
{
    QStringList names;
    for (const char *id : usualFigures) {
        const Metric *metric = metricById(QString::fromLatin1(id));
        if (metric && !present.contains(QLatin1String(id)))
            names += words.shortName(*metric);
    }
    if (names.isEmpty())
        return {};
    return words.translate("Report", "Not in the imported files: %1.").arg(names.join(QStringLiteral(", ")));
}

} // namespace kompas
