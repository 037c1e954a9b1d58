// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/permission.h"
#include "core/report/draft.h"
#include "core/report/matrix.h"
#include "core/report/plots.h"

namespace kompas {

namespace {

const QStringList answers = {QStringLiteral("esat"), QStringLiteral("enps")};
const QStringList staff = {QStringLiteral("attrition_pct"), QStringLiteral("absenteeism_pct"), QStringLiteral("fte"),
                           QStringLiteral("shrinkage"), QStringLiteral("occupancy")};

/// By team, unless subtracting the teams shown from the total would give those of a team that is too small to show.
Chart answersByTeam(const PageInput &input, const Words &words, const QString &id)
{
    const QString team = QStringLiteral("team");
    Chart chart = intervalsBy(input, words, id, team);
    const Grouped all = figuresBy(input, id, input.selection, team);
    qint64 shown = 0;
    for (const Value &group : all.groups)
        shown += group.value ? group.n : 0;
    const qint64 rest = all.total.n - shown;
    if (chart.series.empty() || rest == 0 || !isTooFewPeople(*metricById(id), rest, input.definitions))
        return chart;
    Chart withheld{.kind = chart.kind, .title = chart.title, .language = chart.language};
    withheld.empty = words.translate("TeamSatisfaction",
                                     "A team of fewer than five people answered too. What the others answered would "
                                     "tell what they did, so no team is shown.");
    return withheld;
}

constexpr const char *unproductive[] = {"absent_minutes",  "leave_minutes", "training_minutes",
                                        "meeting_minutes", "break_minutes", "other_minutes"};

/// What the time on the roster goes to that is not work with customers, training among it.
Chart shrinkageParts(const PageInput &input, const Words &words)
{
    const QString id = QStringLiteral("shrinkage");
    const Metric &metric = *metricById(id);
    Chart chart =
        chartFor(input, metric, words.translate("TeamSatisfaction", "What does the unproductive time go to?"), words);
    chart.kind = ChartKind::Bars;
    chart.decimals = 1;
    const auto records = lineage(input.facts, input.definitions, id, input.selection);
    if (!isComputable(input.facts, metric) || isWithheld(input.facts, metric, input.selection) || !records)
        return chart;
    chart.empty = words.translate("Chart", "Nothing to count in this period.");
    const Dataset &data = input.facts.of(metric.records);
    double scheduled = 0;
    for (const Lineage::Counted &each : records->counted)
        scheduled += each.weight;
    Series series{.name = words.shortName(metric)};
    std::vector<std::pair<QString, double>> parts;
    for (const char *field : unproductive) {
        const auto *column = data.column<Numbers>(QString::fromLatin1(field));
        if (!column || column->empty() || scheduled <= 0)
            continue;
        double sum = 0;
        for (const Lineage::Counted &each : records->counted) {
            const double minutes = (*column)[static_cast<std::size_t>(each.row)];
            sum += std::isnan(minutes) ? 0 : minutes;
        }
        const int index = fieldIndex(data.kind, QString::fromLatin1(field));
        if (sum > 0)
            parts.emplace_back(words.translate("Field", fields(data.kind)[static_cast<std::size_t>(index)].label), sum);
    }
    std::ranges::stable_sort(parts, std::ranges::greater{}, &std::pair<QString, double>::second);
    for (const auto &[name, minutes] : parts) {
        const double share = 100 * minutes / scheduled;
        chart.categories += name;
        series.points.push_back({.value = share,
                                 .text = words.amount(Unit::Percent, share).text() + QStringLiteral(" · ")
                                         + words.amount(Unit::Hours, minutes / 60).text(),
                                 .drill = Drill{id, {}, input.selection}});
    }
    chart.subtitle = words.translate("TeamSatisfaction", "share of the scheduled time");
    if (!series.points.empty())
        chart.series.push_back(std::move(series));
    return chart;
}

void addAnswers(PageDraft &page, const PageInput &input, const Words &words)
{
    const PageInput quarter = overWhole(input, Bucket::Quarter);
    if (std::optional<Paragraph> period = wholePeriodText(input, quarter, words))
        page.add(QStringLiteral("answers-period"), 12, std::move(*period));
    page.addTiles(answers, 2, &quarter);
    const auto perQuarter = [&](const char *metric, const char *title) {
        return trendChart(input, words,
                          {.metric = QString::fromLatin1(metric),
                           .title = words.translate("TeamSatisfaction", title),
                           .reach = lastQuarters(input, words, 8),
                           .compares = false});
    };
    if (anyComputable(input, answers))
        page.add(QStringLiteral("anonymous"), 12,
                 Paragraph{{{words.translate("TeamSatisfaction",
                                             "Answers of employees are shown for five people or more, never for one. "
                                             "Let somebody outside the team ask, every quarter.")}}});
    for (const QString &id : answers) {
        if (!page.has(id))
            continue;
        const bool isScore = id == QLatin1String("esat");
        page.add(id + QStringLiteral("-quarters"), 6,
                 isScore
                     ? perQuarter("esat", QT_TRANSLATE_NOOP("TeamSatisfaction", "How much do they like their job?"))
                     : perQuarter("enps", QT_TRANSLATE_NOOP("TeamSatisfaction", "Would they recommend working here?")));
        page.add(id + QStringLiteral("-teams"), 6, answersByTeam(quarter, words, id));
    }
}

} // namespace

Document teamSatisfactionPage(const PageInput &input, const Words &words)
{
    if (!anyComputable(input, answers + staff))
        return pageWithoutData(
            words, "team_satisfaction", "Team satisfaction",
            words.translate("TeamSatisfaction",
                            "Drop the answers of your employee survey on this window (a row per answer, without "
                            "names), a list of employees with when they joined and left, or an export of roster and "
                            "absence."));
    PageDraft page(input, words, "team_satisfaction", "Team satisfaction");
    page.addRemarks(staff);
    addAnswers(page, input, words);
    page.addTiles(staff, 2);
    const auto perMonth = [&](const char *metric, const char *title) {
        return trendChart(input, words,
                          {.metric = QString::fromLatin1(metric),
                           .title = words.translate("TeamSatisfaction", title),
                           .reach = lastMonths(input, words, 12),
                           .compares = false});
    };
    page.add(QStringLiteral("attrition-months"), 4,
             perMonth("attrition_pct", QT_TRANSLATE_NOOP("TeamSatisfaction", "How many leave within a year?")));
    page.add(QStringLiteral("absence-months"), 4,
             perMonth("absenteeism_pct", QT_TRANSLATE_NOOP("TeamSatisfaction", "How much is lost to illness?")));
    page.add(QStringLiteral("occupancy-months"), 4,
             perMonth("occupancy", QT_TRANSLATE_NOOP("TeamSatisfaction", "Is the work too busy?")));
    page.add(QStringLiteral("unproductive"), 6, shrinkageParts(input, words));
    page.add(QStringLiteral("balance"), 6, balanceTable(overWhole(input, Bucket::Quarter), words, answers + staff));
    return page.finished();
}

} // namespace kompas
