// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draft.h"
#include "core/report/matrix.h"
#include "core/report/part_bars.h"
#include "core/report/search_words.h"

namespace kompas {

namespace {

const QStringList tiles = {QStringLiteral("self_service_score"),  QStringLiteral("hc_users"),
                           QStringLiteral("search_no_results"),   QStringLiteral("tickets_after_search"),
                           QStringLiteral("bot_containment_pct"), QStringLiteral("ivr_containment_pct")};
const QStringList visits = {
    QStringLiteral("hc_views"),      QStringLiteral("hc_pages_per_session"), QStringLiteral("hc_session_duration"),
    QStringLiteral("hc_bounce_pct"), QStringLiteral("hc_new_sessions_pct"),  QStringLiteral("hc_votes")};

/// One step of the way through the help centre.
struct Step {
    const char *label; ///< English, context "SelfService"
    const char *metric;
    std::optional<double> count = {};
};

/// Visitors, searches, searches with a click, tickets all the same. Searches that find nothing and those on whose
/// results nobody clicks lead to no article.
std::vector<Step> stepsOf(const PageInput &input)
{
    const auto total = [&input](const char *metric) {
        return figure(input, QString::fromLatin1(metric), input.selection);
    };
    const Value none = total("search_no_results");
    const Value unread = total("search_no_clicks");
    const Value tickets = total("tickets_after_search");
    std::vector<Step> steps = {
        {QT_TRANSLATE_NOOP("SelfService", "Visitors of the help centre"), "hc_users", total("hc_users").value},
        {QT_TRANSLATE_NOOP("SelfService", "Searches"), "search_no_results", none.denominator},
        {QT_TRANSLATE_NOOP("SelfService", "Searches with a click on a result"), "search_no_clicks"},
        {QT_TRANSLATE_NOOP("SelfService", "Tickets after a search"), "tickets_after_search", tickets.numerator}};
    if (none.denominator && none.numerator && unread.numerator)
        steps[2].count = *none.denominator - *none.numerator - *unread.numerator;
    return steps;
}

Chart funnel(const PageInput &input, const Words &words)
{
    Chart chart = chartFor(input, *metricById(u"hc_users"),
                           words.translate("SelfService", "Where does self-service end in a ticket?"), words);
    chart.kind = ChartKind::Bars;
    chart.fromZero = true;
    chart.decimals = 0;
    Series series{.name = words.translate("SelfService", "Number")};
    std::optional<double> searches;
    for (const Step &step : stepsOf(input)) {
        if (!step.count)
            continue;
        const QString id = QString::fromLatin1(step.metric);
        QString text = words.number(*step.count, 0);
        if (searches && *searches > 0)
            text += QStringLiteral(" · ")
                    + words.translate("SelfService", "%1 % of the searches")
                          .arg(words.number(100 * *step.count / *searches, 1));
        if (id == QLatin1String("search_no_results"))
            searches = step.count;
        chart.categories += words.translate("SelfService", step.label);
        series.points.push_back({.value = step.count, .text = text, .drill = Drill{id, {}, input.selection}});
    }
    if (series.points.size() < 2)
        return chart;
    chart.note = words.translate("SelfService", "A visitor can search more than once, and need not search at all.");
    chart.series.push_back(std::move(series));
    return chart;
}

} // namespace

Document selfServicePage(const PageInput &input, const Words &words)
{
    if (!anyComputable(input, tiles + visits))
        return pageWithoutData(
            words, "self_service", "Self-service",
            words.translate("SelfService", "Drop the exports of your help centre on this window: the views per day and "
                                           "the searches. A call or chat export with the phone menu or a bot adds how "
                                           "many were helped by it."));
    PageDraft page(input, words, "self_service", "Self-service");
    page.addTiles(tiles, 1);
    page.addRemarks(tiles);
    const auto trend = [&](const char *metric, const char *title) {
        return trendChart(
            input, words,
            {QString::fromLatin1(metric), words.translate("SelfService", title), lastWeeks(input, words, 12)});
    };
    page.add(QStringLiteral("funnel"), 6, funnel(input, words));
    page.add(QStringLiteral("words"), 6, searchWords(input, words));
    page.add(
        QStringLiteral("score-weeks"), 4,
        trend("self_service_score", QT_TRANSLATE_NOOP("SelfService", "Visitors for every customer with a ticket")));
    page.add(QStringLiteral("no-results-weeks"), 4,
             trend("search_no_results", QT_TRANSLATE_NOOP("SelfService", "How many searches find nothing?")));
    page.add(QStringLiteral("tickets-weeks"), 4,
             trend("tickets_after_search", QT_TRANSLATE_NOOP("SelfService", "How many searches end in a ticket?")));
    page.addTiles(visits);
    if (page.has(QStringLiteral("bot_containment_pct")))
        page.add(QStringLiteral("bot-weeks"), 6,
                 trend("bot_containment_pct", QT_TRANSLATE_NOOP("SelfService", "How many does the bot help?")));
    if (page.has(QStringLiteral("ivr_containment_pct")))
        page.add(QStringLiteral("menu-weeks"), 6,
                 trend("ivr_containment_pct", QT_TRANSLATE_NOOP("SelfService", "How many does the phone menu help?")));
    if (page.has(QStringLiteral("deflection_potential")))
        page.add(QStringLiteral("chances"), 12,
                 partBars(input, words,
                          {QStringLiteral("deflection_potential"),
                           words.translate("SelfService", "What could an article take over? Hours per product area")}));
    page.add(QStringLiteral("balance"), 12, balanceTable(input, words, tiles));
    return page.finished();
}

} // namespace kompas
