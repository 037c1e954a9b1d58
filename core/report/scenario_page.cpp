// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scenario_page.h"

#include "core/report/draft.h"

#include <algorithm>
#include <cmath>
#include <tuple>

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
     [](const ScenarioOutcome &each) { return each.figures.serviceLevel; }},
    {"wait", QT_TRANSLATE_NOOP("Scenario", "Mean wait"), Unit::Seconds,
     [](const ScenarioOutcome &each) { return each.figures.meanWait; }},
    {"abandonment", QT_TRANSLATE_NOOP("Scenario", "Give up"), Unit::Percent,
     [](const ScenarioOutcome &each) { return each.figures.abandonment; }},
    {"occupancy", QT_TRANSLATE_NOOP("Scenario", "Occupancy"), Unit::Percent,
     [](const ScenarioOutcome &each) { return each.figures.occupancy; }},
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

/// Where the value of now comes from: seen in the records, or worked out like the others.
QString nowText(const Figure &figure, const ScenarioBase &base, const ScenarioOutcome &now, const Words &words)
{
    const QString amount = amountOf(figure, figure.of(now), words).text();
    return figure.of({.figures = base.seen}) ? words.translate("Scenario", "seen: %1").arg(amount)
                                             : words.translate("Scenario", "without change: %1").arg(amount);
}

Tile figureTile(const Figure &figure, const ScenarioBase &base, const ScenarioOutcome &now, const ScenarioOutcome &then,
                const Words &words)
{
    const Words::Amount amount = amountOf(figure, figure.of(then), words);
    Tile tile;
    tile.label = words.translate("Scenario", figure.label);
    tile.value = amount.number;
    tile.unit = amount.unit;
    tile.caption = figure.of(then) ? nowText(figure, base, now, words) : words.translate("Scenario", "not known");
    return tile;
}

/// A scenario with the week that it starts from.
struct ComparedScenario {
    QString name = {};
    Scenario scenario = {};
    const ScenarioBase *base = nullptr;
    ScenarioOutcome outcome = {};
};

Chart backlogChart(const std::vector<ComparedScenario> &all, const Words &words)
{
    Chart chart{.kind = ChartKind::Lines,
                .title = words.translate("Scenario", "Backlog in the weeks to come"),
                .empty = words.translate("Scenario", "Import tickets with their agents to see what becomes of the "
                                                     "backlog."),
                .language = words.language()};
    constexpr Role roles[] = {Role::Neutral, Role::Series1, Role::Series2, Role::Series3, Role::Series4, Role::Series5};
    for (std::size_t i = 0; i < std::min(all.size(), std::size(roles)); ++i) {
        const QString &name = all[i].name;
        const ScenarioOutcome &outcome = all[i].outcome;
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

QString channelText(const ScenarioBase &base, const Words &words)
{
    return base.hasQueue() ? words.word(u"channel", base.channel) : QString(QChar(0x2013));
}

QString teamText(const ScenarioBase &base, const Words &words)
{
    return base.asked.team.isEmpty() ? words.translate("Scenario", "as the filters say")
                                     : words.word(u"team", base.asked.team);
}

TableBlock comparison(const std::vector<ComparedScenario> &columns, const Words &words)
{
    TableBlock table{.title = words.translate("Scenario", "Side by side"), .columns = {{QString(), false}}};
    for (const ComparedScenario &each : columns)
        table.columns.push_back({each.name, true});
    const auto add = [&](const QString &label, const auto &cellOf) {
        std::vector<TableCell> row = {TableCell{.text = label}};
        for (const ComparedScenario &each : columns)
            row.push_back(cellOf(each));
        table.rows.push_back(std::move(row));
    };
    add(words.translate("Scenario", "Queue"),
        [&](const ComparedScenario &each) { return TableCell{.text = channelText(*each.base, words)}; });
    add(words.translate("Scenario", "Team"),
        [&](const ComparedScenario &each) { return TableCell{.text = teamText(*each.base, words)}; });
    for (const ScenarioLever &lever : scenarioLevers())
        add(leverName(lever, words), [&](const ComparedScenario &each) {
            const double value = each.scenario.*lever.value;
            return TableCell{.text = leverText(lever, value, words), .value = value};
        });
    for (const Figure &figure : figures)
        add(words.translate("Scenario", figure.label), [&](const ComparedScenario &each) {
            const std::optional<double> value = figure.of(each.outcome);
            return TableCell{.text = amountOf(figure, value, words).text(), .value = value};
        });
    return table;
}

QString waitingText(const ScenarioBase &base, const Words &words)
{
    const QString contacts = words.number(base.contactsPerWeek(), 0);
    const QString handle = words.amount(Unit::Seconds, base.handleSeconds).text();
    if (!base.patience)
        return words
            .translate("Scenario", "Waiting: per half hour of the mean week of the last %1 weeks Erlang C, with "
                                   "%2 contacts a week and a handle time of %3; nobody is known to give up.")
            .arg(base.weeks)
            .arg(contacts, handle);
    const QString patience = words.amount(Unit::Seconds, base.patience).text();
    return (base.patienceKnown
                ? words.translate("Scenario",
                                  "Waiting: per half hour of the mean week of the last %1 weeks Erlang A, with "
                                  "%2 contacts a week, a handle time of %3 and a patience of %4, which is all the "
                                  "waiting divided by those who gave up.")
                : words.translate(
                    "Scenario",
                    "Waiting: per half hour of the mean week of the last %1 weeks Erlang A, with "
                    "%2 contacts a week, a handle time of %3 and a patience of %4, with which the model comes "
                    "closest to what was seen."))
        .arg(base.weeks)
        .arg(contacts, handle, patience);
}

QString agentsText(const ScenarioBase &base, const Words &words)
{
    const QString hours = words.number(base.agentHours(), 0);
    if (!base.agentsKnown)
        return words
            .translate("Scenario", "Agents: the service level of these weeks is not known, so as many hours a week are "
                                   "taken as the targets of the Staffing page need: %1.")
            .arg(hours);
    const QString text =
        words
            .translate("Scenario", "Agents: as many hours a week as explain the service level of these weeks (%1), "
                                   "spread over the week as the contacts need them.")
            .arg(hours);
    if (!base.paidHours)
        return text + u' '
               + words.translate("Scenario",
                                 "How many hours are paid is not known: import the times of the agents with "
                                 "their contract hours and absence, or with the hours of the roster.");
    return text + u' '
           + words
                 .translate("Scenario", "All agents of the selection have %1 contract hours a week (%2 FTE), so one "
                                        "FTE more is %3 % more agents in every half hour.")
                 .arg(words.number(*base.paidHours, 0), words.number(base.fte(), 1), words.number(100 / base.fte(), 1));
}

/// Said first of all where the sizes that come of the model cannot be trusted.
std::optional<QString> doubtText(const ScenarioBase &base, const Words &words)
{
    if (!base.hasQueue())
        return {};
    if (base.seen == ScenarioFigures{})
        return words.translate("Scenario", "Nothing of this queue was seen in these weeks: all figures are those of "
                                           "the model.");
    if (base.fit.isGood())
        return {};
    return words.translate("Scenario", "The model does not fit this queue well: some of its figures are less than "
                                       "half or more than twice what was seen, mostly because agents do other work as "
                                       "well. What follows starts from what was seen; trust the direction of a "
                                       "change more than its size.");
}

/// The equations with the numbers that went in.
std::vector<QString> reasoning(const ScenarioBase &base, const ScenarioOutcome &outcome, const Words &words)
{
    const auto number = [&words](double value, int decimals = 0) { return words.number(value, decimals); };
    std::vector<QString> texts;
    if (base.hasQueue()) {
        texts.push_back(waitingText(base, words));
        texts.push_back(agentsText(base, words));
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
        texts.push_back(words.translate("Scenario",
                                        "Cost: fill in on the Staffing page what a paid hour costs, or import "
                                        "the costs per month (category, amount) and the hours of the "
                                        "agents; the one divided by the other is then the rate."));
    return texts;
}

/// That of a scope; of one that is not among them the first.
const ScenarioBase &baseFor(const std::vector<ScenarioBase> &bases, const ScenarioScope &scope)
{
    const auto found = std::ranges::find(bases, scope, &ScenarioBase::asked);
    return found == bases.end() ? bases.front() : *found;
}

std::vector<ComparedScenario> compared(const std::vector<ScenarioBase> &bases, const std::vector<NamedScenario> &all)
{
    std::vector<ComparedScenario> columns;
    for (const NamedScenario &each : all) {
        const ScenarioBase &base = baseFor(bases, each.scenario.scope);
        columns.push_back({each.name, each.scenario, &base, outcomeOf(base, each.scenario)});
    }
    return columns;
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

TableBlock scenarioFitTable(const ScenarioBase &base, const Words &words)
{
    TableBlock table{.title = words.translate("Scenario", "What was seen, and what the model makes of these weeks"),
                     .columns = {{QString(), false},
                                 {words.translate("Scenario", "Seen"), true},
                                 {words.translate("Scenario", "Modelled"), true},
                                 {words.translate("Scenario", "Factor"), true},
                                 {words.translate("Scenario", "on"), false}}};
    const ScenarioFit &fit = base.fit;
    const QString odds = words.translate("Scenario", "the odds: share ÷ (100 % − share)");
    const std::tuple<const char *, double, QString> rows[] = {
        {"service", fit.serviceLevel, odds},
        {"wait", fit.meanWait, words.translate("Scenario", "the wait")},
        {"abandonment", fit.abandonment, odds},
        {"occupancy", fit.occupancy,
         fit.otherWork() > 0 ? words.translate("Scenario", "the share: of the agents' hours %1 are for other work")
                                   .arg(words.amount(Unit::Percent, std::round(fit.otherWork())).text())
                             : words.translate("Scenario", "the share")}};
    for (const auto &[id, factor, on] : rows) {
        const auto &figure = *std::ranges::find_if(
            figures, [id = id](const Figure &each) { return QLatin1String(each.id) == QLatin1String(id); });
        const std::optional<double> seen = figure.of({.figures = base.seen});
        const std::optional<double> modelled = figure.of({.figures = base.modelled});
        table.rows.push_back(
            {TableCell{.text = words.translate("Scenario", figure.label)},
             {.text = amountOf(figure, seen, words).text(), .value = seen},
             {.text = amountOf(figure, modelled, words).text(), .value = modelled},
             {.text = seen && modelled ? QStringLiteral("× ") + words.number(factor, 2) : QString(), .value = factor},
             TableCell{.text = seen && modelled ? on : words.translate("Scenario", "not seen")}});
    }
    return table;
}

TableBlock scenarioComparison(const std::vector<ScenarioBase> &bases, const std::vector<NamedScenario> &scenarios,
                              const Words &words)
{
    return comparison(compared(bases, scenarios), words);
}

std::vector<QString> scenarioReasons(const ScenarioBase &base, const ScenarioOutcome &outcome, const Words &words)
{
    std::vector<QString> texts = reasoning(base, outcome, words);
    if (const std::optional<QString> doubt = doubtText(base, words))
        texts.insert(texts.begin(), *doubt);
    return texts;
}

Document scenarioDocument(const std::vector<ScenarioBase> &bases, const Scenario &scenario,
                          const std::vector<NamedScenario> &kept, const Words &words)
{
    if (bases.empty() || (!bases.front().hasQueue() && !bases.front().hasTickets()))
        return pageWithoutData(words, "scenarios", "What if",
                               words.translate("Scenario", "Drop the export of your phone system (calls with their "
                                                           "handle time) or of your help desk (solved tickets with "
                                                           "their agents) on this window."));
    const ScenarioBase &base = baseFor(bases, scenario.scope);
    std::vector<NamedScenario> all = {{0, words.translate("Scenario", "As now"), {.scope = scenario.scope}},
                                      {0, words.translate("Scenario", "This scenario"), scenario}};
    all.insert(all.end(), kept.begin(), kept.end());
    const std::vector<ComparedScenario> columns = compared(bases, all);
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
    const ScenarioOutcome &then = columns[1].outcome;
    for (const Figure &figure : figures)
        add(QLatin1String(figure.id), 0, figureTile(figure, base, columns[0].outcome, then, words));
    if (const std::optional<QString> doubt = doubtText(base, words))
        add(QStringLiteral("doubt"), 12, Paragraph{{Run{.text = *doubt, .mark = Mark::Attention}}});
    add(QStringLiteral("chart"), 12, backlogChart(columns, words));
    add(QStringLiteral("comparison"), 12, comparison(columns, words));
    if (base.hasQueue())
        add(QStringLiteral("fit"), 12, scenarioFitTable(base, words));
    int index = 0;
    for (const QString &text : reasoning(base, then, words))
        add(QStringLiteral("why-%1").arg(index++), 12, Paragraph{{Run{.text = text}}});
    return document;
}

} // namespace kompas
