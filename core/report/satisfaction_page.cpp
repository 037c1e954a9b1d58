// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draft.h"
#include "core/report/plots.h"

namespace kompas {

namespace {

const QStringList satisfactionMetrics = {
    QStringLiteral("csat_pct"), QStringLiteral("csat_mean"),       QStringLiteral("csat_response_rate"),
    QStringLiteral("ces_mean"), QStringLiteral("high_effort_pct"),
};

/// Why customers were not satisfied: the ratings that do not pass, by their reason.
Chart reasonChart(const PageInput &input, const Words &words)
{
    const QString id = QStringLiteral("csat_pct");
    const QString reason = QStringLiteral("reason");
    const Metric &metric = *metricById(id);
    Chart chart = chartFor(input, metric, words.translate("Chart", "Why are customers not satisfied?"), words);
    chart.kind = ChartKind::Bars;
    chart.unit.clear();
    chart.fromZero = true;
    Series series{.name = words.translate("Chart", "Answers")};
    const auto found = samples(input.facts, input.definitions, input.targets, id, input.selection, {reason});
    if (!found || found->front().records.empty())
        return chart;
    const Coded *column = dimensionColumn(*input.facts.responses, reason);
    const bool knowsReasons = column && column->dictionary->size() > 1;
    qint64 all = 0;
    std::vector<std::pair<QString, qint64>> reasons;
    for (const Sample &sample : *found) {
        const auto unsatisfied = std::ranges::count(sample.records, false, &Sample::Record::passes);
        if (!sample.groups)
            all = unsatisfied;
        else if (unsatisfied > 0 && !sample.groups->front().isEmpty())
            reasons.emplace_back(sample.groups->front(), unsatisfied);
    }
    std::ranges::stable_sort(reasons, std::ranges::greater{}, &std::pair<QString, qint64>::second);
    reasons.resize(std::min<std::size_t>(reasons.size(), 8));
    for (const auto &[word, count] : reasons) {
        chart.categories += words.word(reason, word);
        const QString text = words.translate("Unit", "%n answer(s)", nullptr, static_cast<int>(count));
        series.points.push_back({.value = static_cast<double>(count),
                                 .text = text,
                                 .drill = Drill{id, {}, narrowed(input.selection, reason, word), true}});
    }
    chart.empty = all == 0       ? words.translate("Chart", "No unsatisfied ratings in this period.")
                  : knowsReasons ? words.translate("Satisfaction", "None of the unsatisfied customers gave a reason.")
                                 : emptyDimension(metric, reason, words);
    chart.subtitle = words.translate("Tile", "n = %1").arg(words.count(all));
    if (!series.points.empty())
        chart.series.push_back(std::move(series));
    return chart;
}

} // namespace

Document satisfactionPage(const PageInput &input, const Words &words)
{
    if (!anyComputable(input, satisfactionMetrics))
        return pageWithoutData(
            words, "satisfaction", "Satisfaction",
            words.translate("Satisfaction", "Drop the export of your satisfaction survey on this window: a row per "
                                            "answer with a score, or the ratings that stand in your ticket export."));
    PageDraft page(input, words, "satisfaction", "Satisfaction");
    page.addTiles(satisfactionMetrics, 1);
    page.addRemarks(satisfactionMetrics);
    const QString csat = QStringLiteral("csat_pct");
    const auto trend = [&](const QString &metric, const char *title, int weeks) {
        return trendChart(input, words,
                          {metric, words.translate("Satisfaction", title), lastWeeks(input, words, weeks)});
    };
    page.add(QStringLiteral("csat-weeks"), 6,
             trend(csat, QT_TRANSLATE_NOOP("Satisfaction", "How satisfied are customers, week by week?"), 12));
    page.add(QStringLiteral("csat-year"), 6, trend(csat, QT_TRANSLATE_NOOP("Satisfaction", "And over the year?"), 52));
    for (const char *dimension : {"channel", "team", "product_area"}) {
        const QString by = QString::fromLatin1(dimension);
        page.add(QStringLiteral("csat-by-") + by, 4, barsBy(input, words, csat, by));
    }
    // Satisfaction of those who waited long, and by tag, where the tickets tell.
    for (const char *dimension : {"wait_band", "tag"}) {
        const QString by = QString::fromLatin1(dimension);
        if (dimensionColumn(*input.facts.responses, by))
            page.add(QStringLiteral("csat-by-") + by, 6, barsBy(input, words, csat, by));
    }
    page.add(QStringLiteral("scores"), 6,
             scoreColumns(input, words, csat, words.translate("Satisfaction", "Which scores do they give?")));
    page.add(QStringLiteral("reasons"), 6, reasonChart(input, words));
    const QString effort = QStringLiteral("ces_mean");
    if (page.has(effort)) {
        page.add(QStringLiteral("effort-weeks"), 4,
                 trend(effort, QT_TRANSLATE_NOOP("Satisfaction", "How easy was it to get help?"), 12));
        page.add(
            QStringLiteral("effort-high"), 4,
            trend(QStringLiteral("high_effort_pct"), QT_TRANSLATE_NOOP("Satisfaction", "How many found it hard?"), 12));
        page.add(QStringLiteral("effort-scores"), 4,
                 scoreColumns(input, words, effort, words.translate("Satisfaction", "Effort scores")));
    }
    return page.finished();
}

} // namespace kompas
