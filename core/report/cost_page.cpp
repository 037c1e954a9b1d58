// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draft.h"
#include "core/report/matrix.h"
#include "core/report/plots.h"

namespace kompas {

namespace {

const QStringList costMetrics = {QStringLiteral("cost_per_contact"), QStringLiteral("clv"),
                                 QStringLiteral("cross_sell_rate")};
const QStringList besideCost = {QStringLiteral("cost_per_contact"), QStringLiteral("contacts_answered"),
                                QStringLiteral("aht"), QStringLiteral("csat_pct"), QStringLiteral("cross_sell_rate")};

/// Costs divided by contacts and by tickets, where there are both (METRICS section 2, 17).
std::optional<Paragraph> perContactAndTicket(const PageInput &input, const Words &words)
{
    const QString id = QStringLiteral("cost_per_contact");
    const auto divided = [&](const char *by) {
        return figureIf(input, id, QStringLiteral("cpc.count"), QString::fromLatin1(by)).value;
    };
    const std::optional<double> contact = divided("contacts");
    const std::optional<double> ticket = divided("tickets");
    if (input.facts.contacts->rows == 0 || input.facts.tickets->rows == 0 || !contact || !ticket)
        return {};
    const auto text = [&](double value) { return words.amount(Unit::Euro, value).text(); };
    return Paragraph{
        {{words
              .translate("Cost",
                         "%1 per answered contact, or %2 per ticket. What counts is set in the menu Edit, Definitions.")
              .arg(text(*contact), text(*ticket))}}};
}

} // namespace

Document costPage(const PageInput &input, const Words &words)
{
    if (!anyComputable(input, costMetrics))
        return pageWithoutData(words, "cost", "Cost & sales",
                               words.translate("Cost", "Drop a list of costs or the budget on this window, a list of "
                                                       "sales, or a list of customers with what they bring in a "
                                                       "month."));
    PageDraft page(input, words, "cost", "Cost & sales");
    const PageInput month = overWhole(input, Bucket::Month);
    if (std::optional<Paragraph> period = wholePeriodText(input, month, words))
        page.add(QStringLiteral("period"), 12, std::move(*period));
    page.addTiles(costMetrics, 3, &month);
    page.addRemarks(costMetrics);
    if (std::optional<Paragraph> both = perContactAndTicket(month, words))
        page.add(QStringLiteral("cost-both"), 12, std::move(*both));
    const auto perMonth = [&](const char *metric, const char *title) {
        return trendChart(input, words,
                          {.metric = QString::fromLatin1(metric),
                           .title = words.translate("Cost", title),
                           .reach = lastMonths(input, words, 12),
                           .compares = false});
    };
    page.add(QStringLiteral("cost-months"), 4,
             perMonth("cost_per_contact", QT_TRANSLATE_NOOP("Cost", "What does a contact cost?")));
    page.add(QStringLiteral("value-months"), 4,
             perMonth("clv", QT_TRANSLATE_NOOP("Cost", "What is a customer worth?")));
    page.add(QStringLiteral("sales-months"), 4,
             perMonth("cross_sell_rate", QT_TRANSLATE_NOOP("Cost", "How often does help end in a sale?")));
    page.add(QStringLiteral("cost-team"), 4,
             barsBy(month, words, QStringLiteral("cost_per_contact"), QStringLiteral("team")));
    page.add(QStringLiteral("value-type"), 4,
             barsBy(month, words, QStringLiteral("clv"), QStringLiteral("customer_type")));
    page.add(QStringLiteral("sales-team"), 4,
             barsBy(month, words, QStringLiteral("cross_sell_rate"), QStringLiteral("team")));
    page.add(QStringLiteral("teams"), 12,
             matrixBy(month, words,
                      {.metrics = besideCost,
                       .dimension = QStringLiteral("team"),
                       .title = words.translate("Cost", "Cost beside quality, by team")}));
    page.add(QStringLiteral("balance"), 12, balanceTable(month, words, costMetrics));
    return page.finished();
}

} // namespace kompas
