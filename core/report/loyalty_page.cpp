// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draft.h"
#include "core/report/plots.h"

namespace kompas {

namespace {

const QStringList loyaltyMetrics = {QStringLiteral("nps"), QStringLiteral("nps_response_rate")};

/// How many detractors, passives and promoters answered in each week.
Chart groupsPerWeek(const PageInput &input, const Words &words)
{
    constexpr std::pair<const char *, Role> groups[] = {
        {"detractor", Role::Bad}, {"passive", Role::Neutral}, {"promoter", Role::Good}};
    const QString id = QStringLiteral("nps_groups");
    const Metric &metric = *metricById(id);
    Chart chart = chartFor(input, metric, words.translate("Loyalty", "Who answers, week by week?"), words);
    chart.kind = ChartKind::Columns;
    chart.unit.clear();
    chart.fromZero = true;
    const std::optional<Reach> reach = lastWeeks(input, words, 12);
    if (!reach)
        return chart;
    chart.subtitle = words.translate("Loyalty", "answers, %1").arg(reach->text);
    const std::vector<Value> all = figuresPerPart(input, id, over(input.selection, reach->period), {}, reach->bucket);
    if (!anyValue(all))
        return chart;
    for (const auto &[group, role] : groups) {
        std::vector<Value> values;
        std::ranges::copy_if(all, std::back_inserter(values),
                             [group = group](const Value &value) { return value.part == QLatin1String(group); });
        if (chart.categories.isEmpty())
            setCategories(chart, values, reach->bucket, words);
        Series series =
            seriesOf(input, metric, words.word(u"nps_group", QString::fromLatin1(group)), role, values, words);
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!values[i].value)
                continue;
            series.points[i].value = countOf(values[i]);
            series.points[i].low.reset();
            series.points[i].high.reset();
            series.points[i].text =
                words.translate("Chart", "%1 % · %2 answers")
                    .arg(words.number(*values[i].value, 1), words.count(static_cast<qint64>(countOf(values[i]))));
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

bool hasWaves(const PageInput &input)
{
    const auto *waves = input.facts.responses->column<Coded>(u"wave");
    return waves && waves->dictionary && waves->dictionary->size() > 1;
}

} // namespace

Document loyaltyPage(const PageInput &input, const Words &words)
{
    if (!anyComputable(input, loyaltyMetrics))
        return pageWithoutData(words, "loyalty", "Loyalty (NPS)",
                               words.translate("Loyalty",
                                               "Drop the export of your NPS survey on this window: a row per "
                                               "answer with a score of 0 to 10, and its date if there is one."));
    PageDraft page(input, words, "loyalty", "Loyalty (NPS)");
    const QString nps = QStringLiteral("nps");
    page.addRemarks(loyaltyMetrics);
    page.add(QStringLiteral("nps"), 4, tileOf(input, words, nps));
    page.add(QStringLiteral("groups"), 4, npsChart(input, words));
    page.add(QStringLiteral("scores"), 4,
             npsColumns(input, words, words.translate("Loyalty", "Which scores do they give?")));
    page.add(QStringLiteral("groups-weeks"), 6, groupsPerWeek(input, words));
    page.add(QStringLiteral("nps-quarters"), 6,
             trendChart(input, words,
                        {nps, words.translate("Loyalty", "How does the score move per quarter?"),
                         lastQuarters(input, words, 8)}));
    page.add(
        QStringLiteral("nps-weeks"), 6,
        trendChart(input, words, {nps, words.translate("Loyalty", "And week by week?"), lastWeeks(input, words, 12)}));
    // A wave is a period of its own: all of them are shown, whichever period is selected.
    PageInput everything = input;
    everything.selection.period = {};
    const bool waves = hasWaves(input);
    page.add(QStringLiteral("nps-waves"), 6,
             intervalsBy(waves ? everything : input, words, nps,
                         waves ? QStringLiteral("wave") : QStringLiteral("customer_type")));
    for (const char *dimension : {"product_area", "channel", "team"}) {
        const QString by = QString::fromLatin1(dimension);
        page.add(QStringLiteral("nps-by-") + by, 4, intervalsBy(input, words, nps, by));
    }
    if (page.has(QStringLiteral("nps_response_rate")))
        page.add(
            QStringLiteral("response-weeks"), 12,
            trendChart(input, words,
                       {QStringLiteral("nps_response_rate"),
                        words.translate("Loyalty", "How many of the invited answer?"), lastWeeks(input, words, 12)}));
    return page.finished();
}

} // namespace kompas
