// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draft.h"

namespace kompas {

namespace {

/// The places of the tiles: the first metric of a place that the data can answer stands in it.
constexpr const char *places[] = {
    "csat_pct|csat_mean", "first_reply_time|time_to_full_resolution|requester_wait_time",
    "nps|ces_mean",       "fcr_one_touch|reopened_pct",
    "backlog_total",
};
/// What takes a place that no metric of its own can fill.
constexpr const char *reserves[] = {"tickets_created",         "tickets_solved", "reopened_pct",
                                    "time_to_full_resolution", "ces_mean",       "agent_replies_per_ticket"};

QStringList chosenMetrics(const QStringList &computable)
{
    QStringList chosen;
    for (const char *place : places) {
        const QStringList candidates = QString::fromLatin1(place).split(u'|');
        const auto fits = [&](const QString &id) { return computable.contains(id) && !chosen.contains(id); };
        const auto found = std::ranges::find_if(candidates, fits);
        chosen += found == candidates.end() ? QString() : *found;
    }
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        for (const char *reserve : reserves) {
            const QString id = QString::fromLatin1(reserve);
            if (chosen[i].isEmpty() && computable.contains(id) && !chosen.contains(id))
                chosen[i] = id;
        }
        if (chosen[i].isEmpty())
            chosen[i] = QString::fromLatin1(places[i]).section(u'|', 0, 0);
    }
    return chosen;
}

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

} // namespace

Document overviewPage(const PageInput &input, const Words &words)
{
    const QStringList computable = computableMetrics(input.facts);
    if (computable.isEmpty())
        return noData(words);
    PageDraft page(input, words, "overview", "Overview");
    const QStringList metrics = chosenMetrics(computable);
    for (qsizetype i = 0; i < metrics.size(); ++i) {
        const bool has = computable.contains(metrics[i]);
        // Five tiles share a row: a span of 0 means an equal part of the row of tiles.
        page.add(QStringLiteral("tile-%1").arg(i), 0,
                 has ? tileOf(input, words, metrics[i]) : emptyTile(words, metrics[i]));
    }
    const std::vector<Paragraph> gaps = meanAgainstMedian(input, words);
    for (std::size_t i = 0; i < gaps.size(); ++i)
        page.add(QStringLiteral("gap-%1").arg(i), 12, gaps[i]);
    page.add(QStringLiteral("csat"), 6, csatChart(input, words, true));
    page.add(QStringLiteral("backlog"), 6, backlogChart(input, words));
    page.add(QStringLiteral("nps"), 4, npsChart(input, words));
    page.add(QStringLiteral("reopened"), 4, reopenedChart(input, words));
    page.add(QStringLiteral("areas"), 4, productAreaChart(input, words));
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
            {"weekly_report", QT_TRANSLATE_NOOP("Page", "Weekly report"), weeklyReport},
            {"glossary", QT_TRANSLATE_NOOP("Page", "Glossary"), glossaryPage}};
}

} // namespace kompas
