// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draft.h"
#include "core/report/matrix.h"
#include "core/report/plots.h"
#include "core/report/quality_charts.h"

namespace kompas {

namespace {

const QStringList qualityMetrics = {
    QStringLiteral("fcr_one_touch"),        QStringLiteral("fcr_no_repeat"),
    QStringLiteral("fcr_survey"),           QStringLiteral("reopened_pct"),
    QStringLiteral("reopened_tickets"),     QStringLiteral("agent_replies_per_ticket"),
    QStringLiteral("next_issue_avoidance"), QStringLiteral("repeat_contact_rate"),
};
/// What says together whether work is done well: few replies, no return, a satisfied customer.
const QStringList readTogether = {QStringLiteral("fcr_one_touch"), QStringLiteral("reopened_pct"),
                                  QStringLiteral("agent_replies_per_ticket"), QStringLiteral("csat_pct"),
                                  QStringLiteral("tickets_solved")};

} // namespace

Document qualityPage(const PageInput &input, const Words &words)
{
    if (!anyComputable(input, qualityMetrics))
        return pageWithoutData(words, "quality", "Quality",
                               words.translate("Quality",
                                               "Drop the ticket export of your help desk on this window, with "
                                               "the number of replies and of reopenings of every ticket."));
    PageDraft page(input, words, "quality", "Quality");
    const QString oneTouch = QStringLiteral("fcr_one_touch");
    const QString reopened = QStringLiteral("reopened_pct");
    page.addTiles(qualityMetrics);
    page.addRemarks(qualityMetrics);
    page.add(QStringLiteral("one-touch-weeks"), 6,
             trendChart(input, words,
                        {oneTouch, words.translate("Quality", "How many are solved at the first contact?"),
                         lastWeeks(input, words, 12)}));
    page.add(
        QStringLiteral("reopened-weeks"), 6,
        trendChart(input, words,
                   {reopened, words.translate("Quality", "And how many come back?"), lastWeeks(input, words, 12)}));
    for (const QString &metric : {oneTouch, reopened}) {
        for (const char *dimension : {"team", "product_area", "channel"}) {
            const QString by = QString::fromLatin1(dimension);
            page.add(metric + u'-' + by, 4, barsBy(input, words, metric, by));
        }
    }
    page.add(QStringLiteral("replies"), 5,
             countColumns(input, words, QStringLiteral("agent_replies_per_ticket"),
                          words.translate("Quality", "How many replies does a ticket need?")));
    page.add(QStringLiteral("replies-csat"), 7, repliesAgainstCsat(input, words));
    page.add(QStringLiteral("repeaters"), 12, repeatedRequests(input, words));
    page.add(QStringLiteral("balance"), 12, balanceTable(input, words, qualityMetrics));
    page.add(QStringLiteral("areas"), 6,
             matrixBy(input, words,
                      {.metrics = readTogether,
                       .dimension = QStringLiteral("product_area"),
                       .title = words.translate("Quality", "Replies against satisfaction, by product area")}));
    page.add(QStringLiteral("teams"), 6,
             matrixBy(input, words,
                      {.metrics = readTogether,
                       .dimension = QStringLiteral("team"),
                       .title = words.translate("Quality", "Replies against satisfaction, by team")}));
    return page.finished();
}

} // namespace kompas
