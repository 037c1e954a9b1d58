// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/staffing_texts.h"

#include "core/report/draft.h"

#include <cmath>

namespace kompas {

namespace {

QString weekdayTitle(QDate day, const Words &words)
{
    return words.locale().dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' ' + words.shortDate(day);
}

Tile tileWith(const QString &label, const QString &value, const QString &unit, const QString &caption)
{
    Tile tile;
    tile.label = label;
    tile.value = value;
    tile.unit = unit;
    tile.caption = caption;
    return tile;
}

/// The figures that contacts meet with the planned agents: of all, weighted by the contacts.
struct Met {
    double contacts = 0;
    double serviceLevel = 0;
    double busyMinutes = 0;
    double minutes = 0;
};

Met metBy(const StaffingPlan &plan)
{
    Met met;
    for (const StaffingPool &pool : plan.pools) {
        for (const StaffingSlot &slot : pool.needs) {
            if (slot.agents == 0)
                continue;
            met.contacts += slot.contacts;
            met.serviceLevel += slot.contacts * slot.figures.serviceLevel;
            met.minutes += slot.agents * plan.options.slotMinutes;
            met.busyMinutes += slot.agents * plan.options.slotMinutes * slot.figures.occupancy / 100;
        }
    }
    return met;
}

Tile costTile(const StaffingPlan &plan, const PageInput &input, const Words &words)
{
    const QString label = words.translate("Staffing", "Cost next week");
    if (plan.cost)
        return tileWith(label, words.number(*plan.cost, 0), QStringLiteral("€"),
                        words.translate("Staffing", "%1 paid hours at € %2")
                            .arg(words.number(plan.paidHours, 0), words.number(plan.options.hourlyRate, 2)));
    const std::optional<double> rate = hourlyRateOf(input.facts, input.definitions);
    return tileWith(
        label, QString(QChar(0x2013)), {},
        rate ? words
                   .translate("Staffing", "By the imported costs a paid hour costs € %1. Fill that in to "
                                          "see the costs.")
                   .arg(words.number(*rate, 2))
             : words.translate(
                 "Staffing",
                 "Fill in above what a paid hour costs, or import costs per month and the hours of the agents."));
}

void addTiles(PageDraft &page, const StaffingPlan &plan, const PageInput &input, const Words &words)
{
    const int busiest = plan.busiest();
    const auto at = static_cast<std::size_t>(std::max(0, busiest));
    const QDate day = plan.monday.addDays(std::max(0, busiest) / plan.slotsPerDay());
    const QString when = busiest < 0 ? words.translate("Staffing", "no contacts are expected")
                                     : words.translate("Staffing", "%1 at %2; %3 on the roster")
                                           .arg(weekdayTitle(day, words),
                                                slotTime(busiest % plan.slotsPerDay(), plan.options.slotMinutes),
                                                words.count(plan.rostered[at]));
    page.add(QStringLiteral("busiest"), 0,
             tileWith(words.translate("Staffing", "Most agents at once"),
                      words.count(busiest < 0 ? 0 : plan.agents[at]), {}, when));
    page.add(QStringLiteral("hours"), 0,
             tileWith(words.translate("Staffing", "Paid hours next week"), words.number(plan.paidHours, 0),
                      words.translate("Unit", "h"),
                      words.translate("Staffing", "%1 h at work + %2 % shrinkage")
                          .arg(words.number(plan.agentHours, 0), words.number(plan.options.shrinkage, 0))));
    page.add(
        QStringLiteral("fte"), 0,
        tileWith(words.translate("Staffing", "FTE"), words.number(plan.fte, 1), {},
                 words.translate("Staffing", "of %1 hours a week").arg(words.number(plan.options.weeklyHours, 0))));
    const Met met = metBy(plan);
    if (met.contacts > 0)
        page.add(QStringLiteral("met"), 0,
                 tileWith(words.translate("Staffing", "Expected service level"),
                          words.number(met.serviceLevel / met.contacts, 1), QStringLiteral("%"),
                          words.translate("Staffing", "agents busy %1 % of the time")
                              .arg(words.number(met.minutes > 0 ? 100 * met.busyMinutes / met.minutes : 0, 0))));
    page.add(QStringLiteral("cost"), 0, costTile(plan, input, words));
}

/// What was computed how, with the numbers that went in.
void addReasoning(PageDraft &page, const StaffingPlan &plan, const Words &words)
{
    int index = 0;
    const auto say = [&](const QString &text) {
        page.add(QStringLiteral("why-%1").arg(index++), 12, Paragraph{{Run{.text = text}}});
    };
    for (const StaffingPool &pool : plan.pools) {
        const QString name = demandName(pool.demand, words);
        const QString handle = words.amount(Unit::Seconds, pool.demand.meanHandle()).text();
        if (pool.patience)
            say(words
                    .translate("Staffing", "%1: a contact takes %2 on average and customers give up after %3 on "
                                           "average (all waiting divided by those who gave up), so Erlang A counts "
                                           "those who do not wait.")
                    .arg(name, handle, words.amount(Unit::Seconds, pool.patience).text()));
        else
            say(words
                    .translate("Staffing", "%1: a contact takes %2 on average. How long customers are prepared to "
                                           "wait is not known, so Erlang C assumes that nobody gives up.")
                    .arg(name, handle));
        if (pool.concurrency > 1)
            say(words.translate("Staffing", "%1: an agent handles %2 at once.")
                    .arg(name,
                         words.number(pool.concurrency, pool.concurrency == std::round(pool.concurrency) ? 0 : 1)));
    }
    say(words
            .translate("Staffing", "For each interval the fewest agents with %1. On the roster: agents at work / "
                                   "(1 − shrinkage). Each channel has agents of its own; people who do both need "
                                   "somewhat fewer.")
            .arg(staffingGoalText(plan.options, words)));
}

/// What can be said of days to come although nobody can be put on a roster: tickets, or contacts known by the day.
Document withoutRoster(const StaffingPlan &plan, const PageInput &input, const Words &words)
{
    Document document = pageWithoutData(words, "staffing", "Staffing", staffingLackText(plan.lack, words));
    int index = 0;
    for (const Demand &demand : demandsOf(input.facts, input.definitions, input.selection)) {
        const std::optional<DemandForecast> forecast = forecastOf(demand, input.facts.hours);
        if (!forecast)
            continue;
        document.blocks.push_back(
            {QStringLiteral("forecast-%1").arg(index), 12, forecastChart(demand, *forecast, words)});
        document.blocks.push_back({QStringLiteral("errors-%1").arg(index++), 12, forecastErrors(*forecast, words)});
    }
    return document;
}

/// Where the plan has a slot of a day of its week.
std::size_t placeOf(const StaffingPlan &plan, int day, int slot)
{
    return static_cast<std::size_t>(day) * static_cast<std::size_t>(plan.slotsPerDay())
           + static_cast<std::size_t>(slot);
}

} // namespace

TableBlock rotaTable(const StaffingPlan &plan, const Words &words)
{
    TableBlock table{.title = words.translate("Staffing", "Agents needed: on the roster (at work)"),
                     .columns = {{words.translate("Staffing", "From"), false}},
                     .empty = words.translate("Staffing", "No contacts are expected.")};
    for (int day = 0; day < static_cast<int>(daysPerWeek); ++day)
        table.columns.push_back({weekdayTitle(plan.monday.addDays(day), words), true});
    const auto [first, end] = staffedHours(plan);
    for (int slot = first; slot < end; ++slot) {
        std::vector<TableCell> row = {TableCell{.text = slotTime(slot, plan.options.slotMinutes)}};
        for (int day = 0; day < static_cast<int>(daysPerWeek); ++day) {
            const auto at = placeOf(plan, day, slot);
            TableCell cell{.text = QString(QChar(0x2013)), .value = 0};
            if (plan.agents[at] > 0) {
                cell.text = words.translate("Staffing", "%1 (%2)")
                                .arg(words.count(plan.rostered[at]), words.count(plan.agents[at]));
                cell.value = plan.rostered[at];
            }
            row.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Chart rotaChart(const StaffingPlan &plan, const Words &words)
{
    const QString week = words.period({plan.monday, plan.monday.addDays(6)});
    Chart chart{.kind = ChartKind::Grid,
                .title = words.translate("Staffing", "Agents at work through the day"),
                .subtitle = words.translate("Chart", "%1 · the stronger the colour, the more").arg(week),
                .empty = words.translate("Staffing", "No contacts are expected."),
                .language = words.language()};
    const auto [first, end] = staffedHours(plan);
    for (int slot = first; slot < end; ++slot)
        chart.categories += slotTime(slot, plan.options.slotMinutes);
    for (int day = 0; day < static_cast<int>(daysPerWeek) && first < end; ++day) {
        const QString name = words.word(u"weekday", QString::number(day + 1));
        Series series{.name = name};
        for (int slot = first; slot < end; ++slot) {
            const int agents = plan.agents[placeOf(plan, day, slot)];
            ChartPoint point;
            if (agents > 0) {
                point.value = agents;
                point.text = words.translate("Staffing", "%1 %2: %n agent(s)", nullptr, agents)
                                 .arg(name, slotTime(slot, plan.options.slotMinutes));
            }
            series.points.push_back(std::move(point));
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

Document staffingDocument(const StaffingPlan &plan, const PageInput &input, const Words &words)
{
    if (plan.pools.empty())
        return withoutRoster(plan, input, words);
    PageDraft page(input, words, "staffing", "Staffing");
    addTiles(page, plan, input, words);
    page.add(QStringLiteral("rota-chart"), 12, rotaChart(plan, words));
    for (std::size_t i = 0; i < plan.pools.size(); ++i) {
        const StaffingPool &pool = plan.pools[i];
        page.add(QStringLiteral("forecast-%1").arg(i), 12, forecastChart(pool.demand, pool.forecast, words));
    }
    page.add(QStringLiteral("rota"), 12, rotaTable(plan, words));
    page.add(QStringLiteral("errors"), 12, forecastErrors(plan.pools.front().forecast, words));
    addReasoning(page, plan, words);
    Document document = page.finished();
    document.subtitle = words.period({plan.monday, plan.monday.addDays(6)}) + QStringLiteral(" · ")
                        + staffingGoalText(plan.options, words);
    return document;
}

Document staffingPage(const PageInput &input, const Words &words)
{
    const StaffingOptions options =
        staffingFromText(input.settings.value(QString::fromLatin1(staffingKey)), input.definitions);
    return staffingDocument(staffingPlan(input.facts, input.definitions, input.selection, options), input, words);
}

} // namespace kompas
