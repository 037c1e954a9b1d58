// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scenario_page.h"

#include "core/report/draft.h"

#include <cmath>

namespace kompas {

namespace {

/// A figure of an outcome: how it is called, where it is found and how it is written.
struct Figure {
    const char *id;
    const char *label; ///< English, context "Scenario"
    Unit unit;
    std::optional<double> (*of)(const ScenarioOutcome &);
};
constexpr Figure figures[] = {
    {"service", QT_TRANSLATE_NOOP("Scenario", "Service level"), Unit::Percent,
     [](const ScenarioOutcome &each) { return each.serviceLevel; }},
    {"wait", QT_TRANSLATE_NOOP("Scenario", "Mean wait"), Unit::Seconds,
     [](const ScenarioOutcome &each) { return each.meanWait; }},
    {"abandonment", QT_TRANSLATE_NOOP("Scenario", "Give up"), Unit::Percent,
     [](const ScenarioOutcome &each) { return each.abandonment; }},
    {"occupancy", QT_TRANSLATE_NOOP("Scenario", "Occupancy"), Unit::Percent,
     [](const ScenarioOutcome &each) { return each.occupancy; }},
    {"backlog", QT_TRANSLATE_NOOP("Scenario", "Backlog in eight weeks"), Unit::Tickets,
     [](const ScenarioOutcome &each) -> std::optional<double> {
         return each.backlog.empty() ? std::nullopt : std::optional(std::round(each.backlog.back()));
     }},
    {"cost", QT_TRANSLATE_NOOP("Scenario", "Cost a week"), Unit::Euro,
     [](const ScenarioOutcome &each) { return each.cost ? std::optional(std::round(*each.cost)) : std::nullopt; }},
};

Words::Amount amountOf(const Figure &figure, const std::optional<double> &value, const Words &words)
{
    if (value && std::isinf(*value))
        return {words.translate("Scenario", "keeps growing"), {}};
    if (value && figure.unit == Unit::Euro)
        return {words.number(*value, 0), QStringLiteral("€")};
    return words.amount(figure.unit, value);
}

Tile figureTile(const Figure &figure, const ScenarioOutcome &now, const ScenarioOutcome &then, const Words &words)
{
    const Words::Amount amount = amountOf(figure, figure.of(then), words);
    Tile tile;
    tile.label = words.translate("Scenario", figure.label);
    tile.value = amount.number;
    tile.unit = amount.unit;
    tile.caption = figure.of(then)
                       ? words.translate("Scenario", "now %1").arg(amountOf(figure, figure.of(now), words).text())
                       : words.translate("Scenario", "not known");
    return tile;
}

Chart backlogChart(const std::vector<std::pair<QString, ScenarioOutcome>> &all, const Words &words)
{
    Chart chart{.kind = ChartKind::Lines,
                .title = words.translate("Scenario", "Backlog in the weeks to come"),
                .empty = words.translate("Scenario", "Import tickets with their agents to see what becomes of the "
                                                     "backlog."),
                .language = words.language()};
    constexpr Role roles[] = {Role::Neutral, Role::Series1, Role::Series2, Role::Series3, Role::Series4, Role::Series5};
    for (std::size_t i = 0; i < std::min(all.size(), std::size(roles)); ++i) {
        const auto &[name, outcome] = all[i];
        Series series{.name = name, .role = roles[i], .dashed = i == 0};
        for (std::size_t week = 0; week < outcome.backlog.size(); ++week)
            series.points.push_back({.value = outcome.backlog[week],
                                     .text = name + QStringLiteral(": ") + words.number(outcome.backlog[week], 0)});
        if (!series.points.empty())
            chart.series.push_back(std::move(series));
    }
    if (chart.series.empty())
        return chart;
    chart.categories += words.translate("Scenario", "now");
    for (std::size_t week = 1; week < chart.series.front().points.size(); ++week)
        chart.categories += words.translate("Scenario", "+%1 wk").arg(week);
    return chart;
}

TableBlock comparison(const std::vector<NamedScenario> &columns,
                      const std::vector<std::pair<QString, ScenarioOutcome>> &outcomes, const Words &words)
{
    TableBlock table{.title = words.translate("Scenario", "Side by side"), .columns = {{QString(), false}}};
    for (const NamedScenario &each : columns)
        table.columns.push_back({each.name, true});
    for (const ScenarioLever &lever : scenarioLevers()) {
        std::vector<TableCell> row = {TableCell{.text = leverName(lever, words)}};
        for (const NamedScenario &each : columns) {
            const double value = each.scenario.*lever.value;
            row.push_back({.text = leverText(lever, value, words), .value = value});
        }
        table.rows.push_back(std::move(row));
    }
    for (const Figure &figure : figures) {
        std::vector<TableCell> row = {TableCell{.text = words.translate("Scenario", figure.label)}};
        for (const auto &[name, outcome] : outcomes)
            row.push_back({.text = amountOf(figure, figure.of(outcome), words).text(), .value = figure.of(outcome)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// The equations with the numbers that went in.
std::vector<QString> reasoning(const ScenarioBase &base, const ScenarioOutcome &outcome, const Words &words)
{
    const auto number = [&words](double value, int decimals = 0) { return words.number(value, decimals); };
    std::vector<QString> texts;
    if (base.hasQueue()) {
        texts.push_back(
            base.patience
                ? words
                      .translate("Scenario",
                                 "Waiting: per half hour of the mean week of the last %1 weeks Erlang A, with "
                                 "%2 contacts a week, a handle time of %3 and a patience of %4.")
                      .arg(number(base.weeks), number(base.contactsPerWeek()),
                           words.amount(Unit::Seconds, base.handleSeconds).text(),
                           words.amount(Unit::Seconds, base.patience).text())
                : words
                      .translate("Scenario",
                                 "Waiting: per half hour of the mean week of the last %1 weeks Erlang C, with "
                                 "%2 contacts a week and a handle time of %3; nobody is known to give up.")
                      .arg(number(base.weeks), number(base.contactsPerWeek()),
                           words.amount(Unit::Seconds, base.handleSeconds).text()));
        texts.push_back(
            (base.agentsKnown
                 ? words.translate("Scenario",
                                   "Agents: as many hours a week as explain the service level of these weeks (%1), "
                                   "spread over the week as the contacts need them.")
                 : words.translate(
                     "Scenario",
                     "Agents: the service level of these weeks is not known, so as many hours a week are taken "
                     "as the targets of the Staffing page need: %1."))
                .arg(number(base.agentHours())));
    }
    if (base.fcr && base.returning)
        texts.push_back(words
                            .translate("Scenario",
                                       "Repeats = contacts × (1 − FCR) × share that returns: FCR %1 %, of the "
                                       "others %2 % return; with this scenario contacts × %3.")
                            .arg(number(*base.fcr, 1), number(*base.returning, 1), number(outcome.repeatFactor, 3)));
    else
        texts.push_back(words.translate("Scenario",
                                        "Repeats: the share of customers who return is not known, so the FCR "
                                        "moves nothing. An export with customers tells it."));
    if (base.hasTickets())
        texts.push_back(
            words
                .translate("Scenario",
                           "Backlog next week = backlog + new − capacity = %1 + %2 − %3; capacity = solves per "
                           "agent day × agent days × opening hours: %4 a day × %5 days a week to begin with.")
                .arg(number(*base.backlog), number(outcome.newTickets), number(outcome.capacity),
                     number(base.solvesPerAgentDay, 1), number(base.agentDays, 1)));
    if (outcome.cost && base.hourlyRate)
        texts.push_back(words.translate("Scenario", "Cost = paid hours × rate: %1 FTE of %2 hours, € %3 an hour.")
                            .arg(number(base.fte(), 1), number(base.weeklyHours), number(*base.hourlyRate, 2)));
    else
        texts.push_back(words.translate("Scenario", "Cost: fill in on the Staffing page what a paid hour costs."));
    return texts;
}

} // namespace

std::vector<NamedScenario> scenariosOf(const std::vector<SavedPlan> &plans)
{
    std::vector<NamedScenario> scenarios;
    for (const SavedPlan &plan : plans) {
        if (plan.kind == QLatin1String(scenarioKind))
            scenarios.push_back({plan.id, plan.name, scenarioFromText(plan.body)});
    }
    return scenarios;
}

QString leverName(const ScenarioLever &lever, const Words &words)
{
    if (lever.value == &Scenario::volume)
        return words.translate("Scenario", "Volume");
    if (lever.value == &Scenario::handle)
        return words.translate("Scenario", "Handle time");
    if (lever.value == &Scenario::fcr)
        return words.translate("Scenario", "Solved at first contact");
    if (lever.value == &Scenario::agents)
        return words.translate("Scenario", "Agents (FTE)");
    return words.translate("Scenario", "Opening hours");
}

QString leverText(const ScenarioLever &lever, double value, const Words &words)
{
    if (value == 0)
        return words.translate("Scenario", "no change");
    const QString sign = value > 0 ? QStringLiteral("+") : QString();
    const QString number = sign + words.number(value, value == std::round(value) ? 0 : 1);
    if (lever.value == &Scenario::fcr)
        return words.translate("Scenario", "%1 pt").arg(number);
    return lever.value == &Scenario::agents ? number : number + QChar(0x00a0) + u'%';
}

Document scenarioDocument(const ScenarioBase &base, const Scenario &scenario, const std::vector<NamedScenario> &kept,
                          const Words &words)
{
    if (!base.hasQueue() && !base.hasTickets())
        return pageWithoutData(words, "scenarios", "What if",
                               words.translate("Scenario", "Drop the export of your phone system (calls with their "
                                                           "handle time) or of your help desk (solved tickets with "
                                                           "their agents) on this window."));
    std::vector<NamedScenario> columns = {{0, words.translate("Scenario", "As now"), {}},
                                          {0, words.translate("Scenario", "This scenario"), scenario}};
    columns.insert(columns.end(), kept.begin(), kept.end());
    std::vector<std::pair<QString, ScenarioOutcome>> outcomes;
    for (const NamedScenario &each : columns)
        outcomes.emplace_back(each.name, outcomeOf(base, each.scenario));
    Document document{
        .id = QStringLiteral("scenarios"), .title = words.translate("Page", "What if"), .language = words.language()};
    QStringList changes;
    for (const ScenarioLever &lever : scenarioLevers()) {
        if (scenario.*lever.value != 0)
            changes += leverName(lever, words) + u' ' + leverText(lever, scenario.*lever.value, words);
    }
    document.subtitle = changes.isEmpty()
                            ? words.translate("Scenario", "Nothing is changed yet: this is the mean week.")
                            : changes.join(QStringLiteral(" · "));
    const auto add = [&document](const QString &id, int span, auto &&content) {
        document.blocks.push_back({id, span, std::forward<decltype(content)>(content)});
    };
    for (const Figure &figure : figures)
        add(QLatin1String(figure.id), 0, figureTile(figure, outcomes[0].second, outcomes[1].second, words));
    add(QStringLiteral("chart"), 12, backlogChart(outcomes, words));
    add(QStringLiteral("comparison"), 12, comparison(columns, outcomes, words));
    int index = 0;
    for (const QString &text : reasoning(base, outcomes[1].second, words))
        add(QStringLiteral("why-%1").arg(index++), 12, Paragraph{{Run{.text = text}}});
    return document;
}

} // namespace kompas
