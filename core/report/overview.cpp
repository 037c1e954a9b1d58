// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/check_texts.h"
#include "core/report/draft.h"
#include "core/report/experiment_texts.h"
#include "core/report/overview_choice.h"
#include "core/report/plots.h"
#include "core/report/staffing_texts.h"

#include <algorithm>

namespace kompas {

namespace {

Document noData(const Words &words)
{
    Document document{
        .id = QStringLiteral("overview"), .title = words.translate("Page", "Overview"), .language = words.language()};
    document.blocks.push_back(
        {QStringLiteral("no-data"), 12,
         Notice{words.translate("Overview", "There is no data yet"),
                words.translate("Overview",
                                "Drop the ticket export of your help desk (for Zendesk: the CSV of the ticket view) on "
                                "this window, and the exports of your satisfaction and NPS surveys beside it. "
                                "Everything stays on this computer.")}});
    return document;
}

bool isAnyComputable(const Facts &facts)
{
    return std::ranges::any_of(catalogue(), [&facts](const Metric &metric) {
        return !computableOf(facts, {QString::fromLatin1(metric.id)}).isEmpty();
    });
}

void addUsual(PageDraft &page, const PageInput &input, const Words &words)
{
    const std::vector<Paragraph> gaps = meanAgainstMedian(input, words);
    for (std::size_t i = 0; i < gaps.size(); ++i)
        page.add(QStringLiteral("gap-%1").arg(i), 12, gaps[i]);
    page.add(QStringLiteral("csat"), 6, csatChart(input, words, true));
    page.add(QStringLiteral("backlog"), 6, backlogChart(input, words));
    page.add(QStringLiteral("nps"), 4, npsChart(input, words));
    page.add(QStringLiteral("reopened"), 4, reopenedChart(input, words));
    page.add(QStringLiteral("areas"), 4, productAreaChart(input, words));
}

/// The figures of a day, a week or a month over time, in buckets as long as that; the largest product areas beside
/// those of a week, where problems are looked at.
void addCadence(PageDraft &page, const PageInput &input, const Words &words, const QStringList &metrics,
                Cadence cadence)
{
    const std::optional<Reach> reach = cadence == Cadence::Day     ? lastDays(input, words, 28)
                                       : cadence == Cadence::Month ? lastMonths(input, words, 12)
                                                                   : lastWeeks(input, words, 12);
    for (const QString &id : metrics) {
        const Metric &metric = *metricById(id);
        if (page.has(id) && !isPeak(id))
            page.add(QStringLiteral("trend-") + id, 6, trendChart(input, words, {id, words.metricName(metric), reach}));
    }
    page.add(QStringLiteral("areas"), 6, productAreaChart(input, words));
}

} // namespace

Document overviewPage(const PageInput &input, const Words &words)
{
    if (!isAnyComputable(input.facts))
        return noData(words);
    PageDraft page(input, words, "overview", "Overview");
    const QStringList metrics = overviewMetrics(input);
    const QStringList computable = computableOf(input.facts, metrics);
    for (qsizetype i = 0; i < metrics.size(); ++i) {
        const bool has = computable.contains(metrics[i]);
        // Five tiles share a row: a span of 0 means an equal part of the row of tiles.
        page.add(QStringLiteral("tile-%1").arg(i), 0,
                 has ? tileOf(input, words, metrics[i]) : emptyTile(words, metrics[i]));
    }
    if (metrics.size() > mostKpis) {
        const int chosen = static_cast<int>(metrics.size());
        page.add(QStringLiteral("too-many"), 12,
                 Paragraph{{{words.translate("Overview", "You chose %n figures. Three to five are easier to steer by.",
                                             nullptr, chosen)}}});
    }
    if (const std::optional<Cadence> cadence = overviewCadence(input.settings))
        addCadence(page, input, words, metrics, *cadence);
    else
        addUsual(page, input, words);
    page.add(QStringLiteral("attention"), 12,
             attentionTable(input, words, metrics + QStringList{QStringLiteral("reopened_pct")}));
    return page.finished();
}

std::vector<Page> pages()
{
    return {{"overview", QT_TRANSLATE_NOOP("Page", "Overview"), overviewPage},
            {"satisfaction", QT_TRANSLATE_NOOP("Page", "Satisfaction"), satisfactionPage},
            {"loyalty", QT_TRANSLATE_NOOP("Page", "Loyalty (NPS)"), loyaltyPage},
            {"speed", QT_TRANSLATE_NOOP("Page", "Speed"), speedPage},
            {"quality", QT_TRANSLATE_NOOP("Page", "Quality"), qualityPage},
            {"backlog", QT_TRANSLATE_NOOP("Page", "Backlog"), backlogPage},
            {"team", QT_TRANSLATE_NOOP("Page", "Team & agents"), teamPage},
            {"phone", QT_TRANSLATE_NOOP("Page", "Phone & chat"), phonePage},
            {"self_service", QT_TRANSLATE_NOOP("Page", "Self-service"), selfServicePage},
            {"voice", QT_TRANSLATE_NOOP("Page", "Voice of the customer"), voicePage},
            {"team_satisfaction", QT_TRANSLATE_NOOP("Page", "Team satisfaction"), teamSatisfactionPage},
            {"cost", QT_TRANSLATE_NOOP("Page", "Cost & sales"), costPage},
            {"checks", QT_TRANSLATE_NOOP("Page", "Checks"), checksPage},
            {"experiments", QT_TRANSLATE_NOOP("Page", "Experiments"), experimentsPage},
            {"staffing", QT_TRANSLATE_NOOP("Page", "Staffing"), staffingPage},
            {"weekly_report", QT_TRANSLATE_NOOP("Page", "Weekly report"), weeklyReport},
            {"glossary", QT_TRANSLATE_NOOP("Page", "Glossary"), glossaryPage}};
}

} // namespace kompas
