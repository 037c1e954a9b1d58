// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/extent.h"
#include "core/metrics/statistics.h"
#include "core/report/backlog_change.h"
#include "core/report/draft.h"
#include "core/report/longest.h"

namespace kompas {

namespace {

const QStringList backlogMetrics = {
    QStringLiteral("backlog_total"),         QStringLiteral("backlog_unassigned"),
    QStringLiteral("backlog_high_priority"), QStringLiteral("backlog_age"),
    QStringLiteral("pending_stale"),         QStringLiteral("backlog_days"),
    QStringLiteral("solved_vs_created_pct"),
};

Chart statusBars(const PageInput &input, const Words &words)
{
    const QString id = QStringLiteral("backlog_by_status");
    const Metric &metric = *metricById(id);
    Chart chart = chartFor(input, metric, words.translate("Backlog", "In which status?"), words);
    chart.kind = ChartKind::Bars;
    Series series{.name = words.translate("Chart", "Tickets")};
    for (const Value &value : figuresPerPart(input, id, input.selection)) {
        if (!value.value || countOf(value) <= 0)
            continue;
        ChartPoint point = pointOf(input, metric, value, words);
        chart.categories += words.word(u"status", value.part);
        // What the status was then is no filter: the filter asks for the status of today.
        point.drill = Drill{id, value.part, input.selection};
        series.points.push_back(point);
    }
    if (series.points.empty() && isComputable(input.facts, metric))
        chart.empty = words.translate("Backlog", "Nothing is open: the backlog is empty.");
    if (!series.points.empty())
        chart.series.push_back(std::move(series));
    return chart;
}

/// The backlog by how long its tickets have been waiting.
Chart ageBars(const PageInput &input, const Words &words, const Sample &ages)
{
    constexpr double day = 24 * 60;
    const std::vector<double> edges = {0, day, 3 * day, 7 * day, 14 * day, 30 * day, 90 * day};
    const QStringList bands = {
        words.translate("Backlog", "up to 1 day"),   words.translate("Backlog", "1–3 days"),
        words.translate("Backlog", "3–7 days"),      words.translate("Backlog", "1–2 weeks"),
        words.translate("Backlog", "2–4 weeks"),     words.translate("Backlog", "1–3 months"),
        words.translate("Backlog", "over 3 months"),
    };
    const QString id = QStringLiteral("backlog_age");
    Chart chart = chartFor(input, *metricById(id), words.translate("Backlog", "How old is it?"), words);
    chart.kind = ChartKind::Bars;
    if (ages.records.empty()) {
        if (isComputable(input.facts, *metricById(id)))
            chart.empty = words.translate("Backlog", "Nothing is open: the backlog is empty.");
        return chart;
    }
    chart.categories = bands;
    Series series{.name = words.translate("Chart", "Tickets")};
    for (const qint64 count : countPerBin(ages.values(), edges))
        series.points.push_back({.value = static_cast<double>(count),
                                 .text = words.translate("Unit", "%n ticket(s)", nullptr, static_cast<int>(count)),
                                 .drill = Drill{id, {}, input.selection}});
    chart.series.push_back(std::move(series));
    return chart;
}

/// New and solved tickets per week: which of them makes the backlog move.
Chart flowChart(const PageInput &input, const Words &words)
{
    constexpr std::pair<const char *, Role> flows[] = {{"tickets_created", Role::Series2},
                                                       {"tickets_solved", Role::Series1}};
    Chart chart = chartFor(input, *metricById(u"tickets_created"),
                           words.translate("Backlog", "Does solving keep up with what comes in?"), words);
    const std::optional<Reach> reach = lastWeeks(input, words, 12);
    if (!reach)
        return chart;
    chart.subtitle = reach->text;
    for (const auto &[id, role] : flows) {
        const Metric &metric = *metricById(QString::fromLatin1(id));
        const std::vector<Value> values =
            figuresPerBucket(input, QString::fromLatin1(id), over(input.selection, reach->period), reach->bucket);
        if (!anyValue(values))
            continue;
        if (chart.categories.isEmpty())
            setCategories(chart, values, reach->bucket, words);
        chart.series.push_back(seriesOf(input, metric, words.shortName(metric), role, values, words));
    }
    return chart;
}

/// The same with its mean over time said beneath it (METRICS A10).
Chart withMean(Chart chart, const PageInput &input, const Words &words)
{
    std::vector<LevelFrom> levels;
    for (std::size_t i = 0; i < chart.periods.size(); ++i) {
        double sum = 0;
        for (const Series &series : chart.series)
            sum += i < series.points.size() ? series.points[i].value.value_or(0) : 0;
        if (chart.periods[i].from)
            levels.push_back({input.facts.zone.startOf(*chart.periods[i].from), sum});
    }
    if (levels.size() < 2 || chart.series.empty() || !chart.periods.back().to)
        return chart;
    const qint64 end = input.facts.zone.startOf(chart.periods.back().to->addDays(1));
    const double mean = *timeWeightedMean(levels, end);
    const QString text =
        words.translate("Backlog", "On average %1 tickets.").arg(words.number(mean, mean < 10 ? 1 : 0));
    chart.note += (chart.note.isEmpty() ? QString() : QStringLiteral(" ")) + text;
    return chart;
}

struct WorkList {
    const char *id;
    const char *title; ///< English, context "Backlog"
    std::vector<Condition> where;
    const char *empty;
};

void addLists(PageDraft &page, const PageInput &input, const Words &words, const Sample &ages)
{
    const WorkList lists[] = {
        {"oldest",
         QT_TRANSLATE_NOOP("Backlog", "Oldest tickets"),
         {},
         QT_TRANSLATE_NOOP("Backlog", "Nothing is open: the backlog is empty.")},
        {"high",
         QT_TRANSLATE_NOOP("Backlog", "High priority, oldest first"),
         {{QStringLiteral("priority"), {QStringLiteral("high"), QStringLiteral("urgent")}}},
         QT_TRANSLATE_NOOP("Backlog", "No open ticket has a high priority.")},
        {"stale",
         QT_TRANSLATE_NOOP("Backlog", "Waiting for the customer, oldest first"),
         {{QStringLiteral("status"), {QStringLiteral("pending")}}},
         QT_TRANSLATE_NOOP("Backlog", "No open ticket waits for the customer.")},
        {"unassigned",
         QT_TRANSLATE_NOOP("Backlog", "Nobody's, oldest first"),
         {{QStringLiteral("agent"), {QString()}}},
         QT_TRANSLATE_NOOP("Backlog", "Every open ticket has an agent.")},
    };
    for (const WorkList &list : lists) {
        if (qstrcmp(list.id, "unassigned") == 0 && !page.has(QStringLiteral("backlog_unassigned")))
            continue;
        page.add(QString::fromLatin1(list.id), 6,
                 longestTable(input, words,
                              {.metric = QStringLiteral("backlog_age"),
                               .title = words.translate("Backlog", list.title),
                               .dateTitle = words.translate("Field", "Created"),
                               .valueTitle = words.translate("Backlog", "Age"),
                               .columns = {QStringLiteral("status"), QStringLiteral("priority"),
                                           QStringLiteral("channel"), QStringLiteral("team")},
                               .where = list.where,
                               .empty = words.translate("Backlog", list.empty)},
                              ages));
    }
}

} // namespace

Document backlogPage(const PageInput &input, const Words &words)
{
    if (!anyComputable(input, backlogMetrics))
        return pageWithoutData(words, "backlog", "Backlog",
                               words.translate("Backlog",
                                               "Drop the ticket export of your help desk on this window, with "
                                               "the status of every ticket and when it was created and "
                                               "solved. Export open tickets too."));
    PageDraft page(input, words, "backlog", "Backlog");
    page.addTiles(backlogMetrics);
    const Sample ages = sampleOf(input, QStringLiteral("backlog_age"), input.selection);
    page.add(QStringLiteral("status"), 4, statusBars(input, words));
    page.add(QStringLiteral("team"), 4, barsBy(input, words, QStringLiteral("backlog_total"), QStringLiteral("team")));
    page.add(QStringLiteral("age"), 4, ageBars(input, words, ages));
    page.add(QStringLiteral("history-30"), 6, withMean(backlogChart(input, words), input, words));
    const std::optional<Reach> year = lastWeeks(input, words, 52);
    page.add(QStringLiteral("history-year"), 6,
             withMean(backlogHistory(input, words, year ? std::optional(year->period) : std::nullopt, Bucket::Week,
                                     words.translate("Backlog", "one year, end of each week")),
                      input, words));
    page.add(QStringLiteral("change"), 6, backlogChange(input, words));
    page.add(QStringLiteral("flow"), 6, flowChart(input, words));
    if (page.has(QStringLiteral("backlog_age")))
        addLists(page, input, words, ages);
    return page.finished();
}

} // namespace kompas
