// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "app/query_arguments.h"
#include "core/report/scenario_page.h"

namespace kompas {

namespace {

/// What a file answers about scenarios: the week as it was, then each scenario, with the bases they start from.
struct Worked {
    std::vector<ScenarioBase> bases = {};
    std::vector<NamedScenario> scenarios = {};

    const ScenarioBase &baseOf(const NamedScenario &scenario) const
    {
        return *std::ranges::find(bases, scenario.scenario.scope, &ScenarioBase::asked);
    }
};

Worked worked(const Workbench &workbench, const std::vector<Condition> &where, std::vector<NamedScenario> scenarios,
              const Words &words)
{
    const ScenarioScope scope = scenarios.empty() ? ScenarioScope{} : scenarios.front().scenario.scope;
    scenarios.insert(scenarios.begin(), {0, words.translate("Scenario", "As now"), {.scope = scope}});
    std::vector<ScenarioScope> scopes;
    for (const NamedScenario &each : scenarios) {
        if (std::ranges::count(scopes, each.scenario.scope) == 0)
            scopes.push_back(each.scenario.scope);
    }
    Selection selection;
    selection.where = where;
    const StaffingOptions options =
        staffingFromText(workbench.settings().value(QString::fromLatin1(staffingKey)), workbench.definitions());
    return {scenarioBases(workbench.facts(), workbench.definitions(), workbench.targets(), selection, options, scopes),
            std::move(scenarios)};
}

std::vector<Told> tellFigures(const ScenarioFigures &figures, const char *const (&keys)[4])
{
    const auto number = [](const std::optional<double> &value) {
        const bool isFinite = value && std::isfinite(*value);
        return QString::fromLatin1(jsonNumber(isFinite ? value : std::nullopt));
    };
    return {{keys[0], number(figures.serviceLevel), true},
            {keys[1], number(figures.meanWait), true},
            {keys[2], number(figures.abandonment), true},
            {keys[3], number(figures.occupancy), true}};
}

std::vector<Told> tellScenario(const Worked &all, const NamedScenario &named)
{
    const ScenarioBase &base = all.baseOf(named);
    const ScenarioOutcome outcome = outcomeOf(base, named.scenario);
    const auto number = [](std::optional<double> value) { return QString::fromLatin1(jsonNumber(value)); };
    std::vector<Told> told = {{"name", named.name}, {"channel", base.channel}, {"team", base.asked.team}};
    for (const ScenarioLever &lever : scenarioLevers())
        told.push_back({lever.key, number(named.scenario.*lever.value), true});
    const auto append = [&told](std::vector<Told> more) { told.insert(told.end(), more.begin(), more.end()); };
    told.push_back({"contacts", number(outcome.contacts), true});
    append(tellFigures(outcome.figures, {"service_level", "mean_wait", "abandonment", "occupancy"}));
    told.push_back(
        {"backlog", number(outcome.backlog.empty() ? std::nullopt : std::optional(outcome.backlog.back())), true});
    told.push_back({"cost", number(outcome.cost), true});
    append(tellFigures(base.seen, {"seen_service_level", "seen_mean_wait", "seen_abandonment", "seen_occupancy"}));
    append(tellFigures(base.modelled,
                       {"modelled_service_level", "modelled_mean_wait", "modelled_abandonment", "modelled_occupancy"}));
    append(tellFigures({base.fit.serviceLevel, base.fit.meanWait, base.fit.abandonment, base.fit.occupancy},
                       {"factor_service_level", "factor_mean_wait", "factor_abandonment", "factor_occupancy"}));
    told.push_back({"fits", QString::fromLatin1(jsonFlag(base.fit.isGood())), true});
    return told;
}

VerbAnswer answerOf(const Worked &all, const Words &words)
{
    std::vector<std::vector<Told>> told;
    for (const NamedScenario &each : all.scenarios)
        told.push_back(tellScenario(all, each));
    const auto table = [all, words] {
        const NamedScenario &last = all.scenarios.back();
        const ScenarioBase &base = all.baseOf(last);
        QString text = alignedText(scenarioComparison(all.bases, all.scenarios, words)) + u'\n';
        if (base.hasQueue()) {
            const TableBlock fit = scenarioFitTable(base, words);
            text += fit.title + u'\n' + alignedText(fit) + u'\n';
        }
        for (const QString &reason : scenarioReasons(base, outcomeOf(base, last.scenario), words))
            text += reason + u'\n';
        return text;
    };
    return {[told] { return jsonTold(told); }, [told] { return csvTold(told.front(), told); }, table};
}

/// The levers and the scope that were typed; fails with what is possible.
Result<Scenario> scenarioFrom(const Arguments &arguments)
{
    Scenario scenario{.scope = {arguments.value("channel"), arguments.value("team")}};
    for (const ScenarioLever &lever : scenarioLevers()) {
        const Result<double> value = numberFrom(arguments, lever.key, 0);
        if (!value)
            return value.error();
        if (!(*value >= lever.least && *value <= lever.most))
            return Error{CommandLine::tr("--%1 must lie between %2 and %3.")
                             .arg(QLatin1String(lever.key))
                             .arg(lever.least)
                             .arg(lever.most),
                         {}};
        scenario.*lever.value = *value;
    }
    return scenario;
}

Outcome showScenarios(const Arguments &arguments, Terminal &terminal, const std::optional<Scenario> &typed)
{
    const auto where = conditionsFrom(arguments);
    if (!where)
        return wrongUsage(where.error());
    return answerFromDatabase(arguments, terminal, [&](Workbench &workbench) -> Result<VerbAnswer> {
        const Words words = Words::of(terminal.language);
        std::vector<NamedScenario> shown = scenariosOf(workbench.plans());
        if (typed)
            shown = {{0, words.translate("Scenario", "This scenario"), *typed}};
        const Worked all = worked(workbench, *where, std::move(shown), words);
        for (const NamedScenario &each : all.scenarios) {
            const ScenarioBase &base = all.baseOf(each);
            if (!base.asked.channel.isEmpty() && base.channel != base.asked.channel)
                return unknownWord(CommandLine::tr("There is no queue of the channel \"%1\" that can be modelled."),
                                   base.asked.channel, base.channels);
        }
        if (!all.bases.front().hasQueue() && !all.bases.front().hasTickets())
            return Error{CommandLine::tr("There is nothing to start from: import calls with their handle time, or "
                                         "solved tickets with their agents."),
                         {}};
        return answerOf(all, words);
    });
}

Outcome keepScenario(const Arguments &arguments, Terminal &terminal, const Scenario &scenario)
{
    const QString &name = arguments.operands[1];
    return withDatabase(arguments, Store::Mode::ReadWrite, [&](Workbench &workbench) {
        SavedPlan plan{0, QString::fromLatin1(scenarioKind), name, terminal.now, scenarioText(scenario)};
        for (const SavedPlan &each : workbench.plans()) {
            if (each.kind == plan.kind && each.name == name)
                plan.id = each.id;
        }
        const Result<qint64> kept = workbench.keepPlan(plan);
        return kept ? Outcome{} : couldNot(kept.error());
    });
}

Outcome removeScenario(const Arguments &arguments)
{
    const QString &name = arguments.operands[1];
    return withDatabase(arguments, Store::Mode::ReadWrite, [&name](Workbench &workbench) {
        for (const NamedScenario &each : scenariosOf(workbench.plans())) {
            if (each.name == name)
                return outcomeOf(workbench.removePlan(each.id));
        }
        return couldNot(CommandLine::tr("There is no scenario \"%1\"; `scenarios list` shows them.").arg(name));
    });
}

Outcome scenarios(const Arguments &arguments, Terminal &terminal)
{
    const QString &what = arguments.operands.front();
    const bool isNamed = arguments.operands.size() == 2;
    const Result<Scenario> typed = scenarioFrom(arguments);
    if (!typed)
        return wrongUsage(typed.error());
    if (what == u"list" && !isNamed)
        return showScenarios(arguments, terminal, std::nullopt);
    if (what == u"try" && !isNamed)
        return showScenarios(arguments, terminal, *typed);
    if (what == u"keep" && isNamed)
        return keepScenario(arguments, terminal, *typed);
    if (what == u"remove" && isNamed)
        return removeScenario(arguments);
    return wrongUsage(
        unknownWord(CommandLine::tr("`scenarios` cannot \"%1\"."), arguments.operands.join(u' '),
                    {QStringLiteral("list"), QStringLiteral("try"), QStringLiteral("keep"), QStringLiteral("remove")}));
}

} // namespace

std::vector<Verb> scenarioVerbs()
{
    return {{"scenarios",
             "list | try | keep NAME | remove NAME",
             QT_TRANSLATE_NOOP("CommandLine", "what if: what more contacts, other handle times, agents or opening "
                                              "hours would do to waits, backlog and cost, beside what was seen"),
             {databaseOption,
              whereOption,
              {"channel", "WORD",
               QT_TRANSLATE_NOOP("CommandLine", "try, keep: the queue; the one with most contacts when not given")},
              {"team", "WORD", QT_TRANSLATE_NOOP("CommandLine", "try, keep: only this team")},
              {"volume", "PERCENT", QT_TRANSLATE_NOOP("CommandLine", "try, keep: so many percent more contacts")},
              {"handle", "PERCENT", QT_TRANSLATE_NOOP("CommandLine", "try, keep: handle times so many percent longer")},
              {"fcr", "POINTS",
               QT_TRANSLATE_NOOP("CommandLine", "try, keep: so many points more solved at the first contact")},
              {"agents", "FTE", QT_TRANSLATE_NOOP("CommandLine", "try, keep: so many full-time agents more")},
              {"hours", "PERCENT", QT_TRANSLATE_NOOP("CommandLine", "try, keep: so many percent longer open")},
              formatOption,
              outputOption},
             1,
             2,
             scenarios}};
}

} // namespace kompas
