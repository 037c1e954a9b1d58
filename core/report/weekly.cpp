// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/blocks.h"

namespace kompas {

namespace {

/// The metrics of the KPI table, in order.
constexpr const char *reportMetrics[] = {
    "csat_pct",        "first_reply_time", "time_to_full_resolution", "fcr_one_touch", "reopened_pct",
    "tickets_created", "tickets_solved",   "solved_vs_created_pct",   "backlog_total", "nps",
    "ces_mean",
};
/// Those that the opening sentences speak about.
constexpr const char *spokenMetrics[] = {
    "csat_pct", "first_reply_time", "time_to_full_resolution", "fcr_one_touch", "reopened_pct", "backlog_total", "nps"};

template<std::size_t N>
QStringList computableOf(const char *const (&ids)[N], const QStringList &computable)
{
    QStringList result;
    for (const char *id : ids) {
        if (computable.contains(QLatin1String(id)))
            result += QString::fromLatin1(id);
    }
    return result;
}

/// One sentence about the metrics that the files cannot answer, empty when there are none.
QString missingText(const QStringList &present, const Words &words)
{
    QStringList names;
    for (const char *id : reportMetrics) {
        const Metric *metric = metricById(QString::fromLatin1(id));
        if (metric && !present.contains(QLatin1String(id)))
            names += words.shortName(*metric);
    }
    if (names.isEmpty())
        return {};
    return words.translate("Report", "Not in the imported files: %1.").arg(names.join(QStringLiteral(", ")));
}

/// What a week without a single record says.
bool weekIsEmpty(const PageInput &input)
{
    for (const char *id : {"tickets_created", "tickets_solved", "csat_pct", "nps", "ces_mean"}) {
        const QString metric = QString::fromLatin1(id);
        if (metricById(metric) && figure(input, metric, input.selection).n > 0)
            return false;
    }
    return true;
}

QString factsText(const PageInput &input, const Words &words)
{
    QStringList lines = {words.translate("Report", "Period: %1.").arg(words.period(input.selection.period)),
                         words.translate("Report", "Selection: %1.").arg(filterText(input.selection, words)),
                         words.translate("Report", "Data until: %1, time zone %2.")
                             .arg(words.dateTime(input.facts.dataUntil(), input.facts.zone),
                                  QString::fromLatin1(input.facts.zone.name())),
                         words.translate("Report", "Centre of durations: %1.")
                             .arg(input.selection.center ? words.centerName(*input.selection.center)
                                                         : words.translate("Report", "as each metric has it")),
                         words.translate("Report", "Clock: %1.")
                             .arg(input.selection.clock
                                      ? words.clockName(*input.selection.clock)
                                      : words.translate("Report", "calendar time where the files have it")),
                         input.selection.outliers == Outliers::Drop ? words.translate("Report", "Outliers: left out.")
                                                                    : words.translate("Report", "Outliers: kept.")};
    if (input.agents == QLatin1String("names"))
        lines += words.translate("Report", "Agents: by name.");
    else if (input.agents == QLatin1String("pseudonyms"))
        lines += words.translate("Report", "Agents: by pseudonym.");
    else if (input.agents == QLatin1String("team"))
        lines += words.translate("Report", "Agents: not shown, team figures only.");
    lines += words.translate("Report", "Made with Servicekompas %1.").arg(input.version);
    return lines.join(u' ');
}

QString footerText(const PageInput &input, const Words &words)
{
    QStringList files;
    qint64 rejected = 0;
    for (const Import &each : input.imports) {
        if (each.undone)
            continue;
        files += words.translate("Report", "%1 (%2 rows)").arg(each.file, words.count(each.rows));
        rejected += each.rejected;
    }
    if (files.isEmpty())
        return words.translate("Report", "No imported files");
    const int fileCount = static_cast<int>(files.size());
    const QString named =
        fileCount <= 2 ? files.join(QStringLiteral(", ")) : words.translate("Report", "%n files", nullptr, fileCount);
    const int rejectedCount = static_cast<int>(rejected);
    const QString refused = words.translate("Report", "%n row(s) rejected", nullptr, rejectedCount);
    return words.translate("Report", "Source: %1 · %2").arg(named, refused);
}

Document heading(const PageInput &input, const Words &words)
{
    Document document{.id = QStringLiteral("weekly_report"),
                      .title = words.translate("Report", "Weekly report customer service"),
                      .subtitle = words.period(input.selection.period) + QStringLiteral(" · ")
                                  + filterText(input.selection, words),
                      .footer = footerText(input, words),
                      .language = words.language()};
    document.subtitle.replace(0, 1, document.subtitle.left(1).toUpper());
    QStringList corner = {settingText(input.selection, words)};
    if (const std::optional<Period> before = comparisonPeriod(input))
        corner +=
            words.translate("Report", "against %1").arg(words.period(*before).section(QStringLiteral(" · "), 0, 0));
    corner.removeAll(QString());
    document.corner = corner.join(u'\n');
    return document;
}

} // namespace

Document weeklyReport(const PageInput &input, const Words &words)
{
    Document document = heading(input, words);
    const auto add = [&document](const QString &id, int span, auto &&content) {
        document.blocks.push_back({id, span, std::forward<decltype(content)>(content)});
    };
    const auto say = [&add](const QString &id, const QString &text) {
        if (!text.isEmpty())
            add(id, 12, Paragraph{{Run{.text = text}}});
    };
    const QStringList computable = computableMetrics(input.facts);
    const QStringList metrics = computableOf(reportMetrics, computable);
    if (weekIsEmpty(input)) {
        add(QStringLiteral("no-data"), 12,
            Notice{words.translate("Report", "This week has no data"),
                   words.translate("Report",
                                   "No imported file has a ticket or an answer in this period. Choose another "
                                   "week, or import the export that covers it.")});
    } else {
        // One paragraph reads better than one line a metric.
        Paragraph opening;
        for (const Paragraph &sentence : sentencesOf(input, words, computableOf(spokenMetrics, computable))) {
            if (!opening.runs.empty())
                opening.runs.back().text += u' ';
            opening.runs.insert(opening.runs.end(), sentence.runs.begin(), sentence.runs.end());
        }
        if (!opening.runs.empty())
            add(QStringLiteral("opening"), 12, opening);
        const std::vector<Paragraph> gaps = meanAgainstMedian(input, words);
        for (std::size_t i = 0; i < gaps.size(); ++i)
            add(QStringLiteral("gap-%1").arg(i), 12, gaps[i]);
    }
    add(QStringLiteral("kpis"), 12, kpiTable(input, words, metrics));
    say(QStringLiteral("kpi-note"),
        words.translate("Report", "* More than chance: the 95 % interval of the difference does not hold zero.")
            + (metrics.isEmpty() ? QString() : u' ' + missingText(metrics, words)));
    add(QStringLiteral("csat"), 6, csatChart(input, words, false));
    add(QStringLiteral("backlog"), 6, backlogChart(input, words));
    add(QStringLiteral("reopened"), 6, reopenedChart(input, words));
    add(QStringLiteral("nps"), 6, npsChart(input, words));
    add(QStringLiteral("areas"), 12, productAreaChart(input, words));
    add(QStringLiteral("sources-heading"), 12, Heading{words.translate("Report", "Where the numbers come from")});
    say(QStringLiteral("sources-text"), factsText(input, words));
    add(QStringLiteral("imports"), 12, importTable(input, words));
    add(QStringLiteral("meaning-heading"), 12, Heading{words.translate("Report", "What the metrics mean")});
    add(QStringLiteral("meaning"), 12, meaningTable(input, words, metrics));
    add(QStringLiteral("parameters-heading"), 12, Heading{words.translate("Report", "Parameters in force")});
    add(QStringLiteral("parameters"), 12, parameterTable(input, words));
    return document;
}

} // namespace kompas
