// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metric_words.h"
#include "app/output.h"
#include "app/query_arguments.h"
#include "core/report/experiment_texts.h"

namespace kompas {

namespace {

struct Shown {
    Experiment experiment = {};
    ExperimentNeed need = {};
    ExperimentResult result = {};
};

Shown shownFrom(const Workbench &workbench, const Experiment &experiment)
{
    const auto &[facts, definitions, targets] =
        std::tie(workbench.facts(), workbench.definitions(), workbench.targets());
    return {experiment, experimentNeed(facts, definitions, targets, experiment),
            experimentResult(facts, definitions, targets, experiment)};
}

std::vector<Told> tell(const Shown &shown, const Words &words)
{
    const Experiment &experiment = shown.experiment;
    const auto number = [](const std::optional<double> &value) { return QString::fromLatin1(jsonNumber(value)); };
    const auto whole = [&](std::optional<qint64> value) {
        return value ? QString::number(*value) : QStringLiteral("null");
    };
    const std::optional<ExperimentEffect> effect = shown.result.net ? shown.result.net : shown.result.effect;
    const auto ofEffect = [&](double ExperimentEffect::*part) {
        return number(effect ? std::optional(*effect.*part) : std::nullopt);
    };
    return {{"name", experiment.name},
            {"metric", experiment.metric},
            {"declared", experimentText(experiment, words)},
            {"from", experiment.from.toString(Qt::ISODate)},
            {"weeks", QString::number(experiment.weeks), true},
            {"gain", number(experiment.gain), true},
            {"relative", experiment.isRelative ? QStringLiteral("true") : QStringLiteral("false"), true},
            {"value", number(shown.need.value), true},
            {"wanted", number(shown.need.wanted), true},
            {"needed_per_group", whole(shown.need.perGroup), true},
            {"weeks_needed", shown.need.weeks ? QString::number(*shown.need.weeks) : QStringLiteral("null"), true},
            {"state", experimentStateId(shown.result.state)},
            {"without", number(shown.result.without.value), true},
            {"n_without", QString::number(shown.result.without.n), true},
            {"with", number(shown.result.with.value), true},
            {"n_with", QString::number(shown.result.with.n), true},
            {"difference", ofEffect(&ExperimentEffect::difference), true},
            {"low", ofEffect(&ExperimentEffect::low), true},
            {"high", ofEffect(&ExperimentEffect::high), true},
            {"p", ofEffect(&ExperimentEffect::p), true},
            {"verdict", resultText(experiment, shown.result, words)}};
}

QString tableShown(const std::vector<Shown> &all, bool isList, const Words &words)
{
    if (all.empty())
        return CommandLine::tr("There are no experiments yet; `experiments declare NAME` declares one before it "
                               "starts.")
               + u'\n';
    if (!isList) {
        const Shown &shown = all.front();
        QStringList lines = {experimentText(shown.experiment, words), shown.experiment.measure};
        if (!shown.result.effect)
            lines += needText(shown.experiment, shown.need, words);
        lines += experimentStateText(shown.result.state, words) + QStringLiteral(": ")
                 + resultText(shown.experiment, shown.result, words);
        lines.removeAll(QString());
        return lines.join(u'\n') + u'\n';
    }
    QList<QStringList> rows;
    for (const Shown &each : all)
        rows << QStringList{each.experiment.name, experimentStateText(each.result.state, words),
                            experimentText(each.experiment, words)};
    return alignedTable({CommandLine::tr("Name"), CommandLine::tr("Status"), CommandLine::tr("Declared")}, rows);
}

Outcome showExperiments(const Arguments &arguments, Terminal &terminal)
{
    const QString name = arguments.operands.value(1);
    return answerFromDatabase(arguments, terminal, [&, name](Workbench &workbench) -> Result<VerbAnswer> {
        auto all = std::make_shared<std::vector<Shown>>();
        for (const Experiment &each : experimentsIn(workbench.plans())) {
            if (name.isEmpty() || each.name == name)
                all->push_back(shownFrom(workbench, each));
        }
        if (!name.isEmpty() && all->empty())
            return Error{CommandLine::tr("There is no experiment \"%1\"; `experiments list` shows them.").arg(name),
                         {}};
        const Words words = Words::of(terminal.language);
        const auto told = [all, words] {
            std::vector<std::vector<Told>> lines;
            for (const Shown &each : *all)
                lines.push_back(tell(each, words));
            return lines;
        };
        return VerbAnswer{[told] { return jsonTold(told()); },
                          [told] {
                              const auto lines = told();
                              return csvTold(lines.empty() ? std::vector<Told>() : lines.front(), lines);
                          },
                          [all, words, name] { return tableShown(*all, name.isEmpty(), words); }};
    });
}

/// `5` points or `30%` of the value before.
void takeGain(Experiment &experiment, QString text)
{
    experiment.isRelative = text.endsWith(u'%');
    if (experiment.isRelative)
        text.chop(1);
    experiment.gain = text.replace(u',', u'.').toDouble();
}

Result<Experiment> experimentFrom(const Arguments &arguments)
{
    const Result<QString> metric = metricFrom(arguments.value("metric"));
    const auto where = conditionsFrom(arguments);
    const auto from = dayFrom(arguments, "from");
    if (!metric || !where || !from)
        return !metric ? metric.error() : !where ? where.error() : from.error();
    Experiment experiment{.name = arguments.operands.value(1).trimmed(),
                          .measure = arguments.value("measure"),
                          .metric = *metric,
                          .where = *where,
                          .dimension = arguments.value("by"),
                          .without = arguments.value("without"),
                          .with = arguments.value("with"),
                          .from = from->value_or(QDate()),
                          .weeks = arguments.has("weeks") ? arguments.value("weeks").toInt() : 2};
    experiment.design = arguments.has("by") ? Experiment::Design::Split : Experiment::Design::BeforeAfter;
    takeGain(experiment, arguments.value("gain"));
    if (arguments.has("untouched")) {
        const auto pair = splitPair(arguments.value("untouched"));
        if (!pair)
            return Error{CommandLine::tr("Write --untouched DIMENSION=VALUE, for example --untouched channel=chat."),
                         {}};
        experiment.untouched = Condition{pair->first, {pair->second}};
    }
    return experiment;
}

Outcome declareExperiment(const Arguments &arguments, Terminal &terminal)
{
    const Result<Experiment> experiment = experimentFrom(arguments);
    if (!experiment)
        return wrongUsage(experiment.error());
    return withDatabase(arguments, Store::Mode::ReadWrite, [&](Workbench &workbench) {
        const Metric &metric = *metricById(experiment->metric);
        const Result<std::optional<QDate>> lastDay = workbench.computed([&](const Facts &facts) {
            const qint64 until = facts.of(metric.records).dataUntil();
            return until == noInstant ? std::nullopt : std::optional(facts.zone.dayOf(until));
        });
        if (!lastDay)
            return couldNot(lastDay.error());
        if (const std::optional<Error> why = whyNotDeclared(*experiment, *lastDay))
            return wrongUsage(*why);
        const bool isThere = std::ranges::any_of(workbench.plans(), [&](const SavedPlan &each) {
            return each.kind == experimentPlan && each.name == experiment->name;
        });
        if (isThere)
            return couldNot(CommandLine::tr("There is an experiment \"%1\" already. What was declared stays as it is: "
                                            "give this one another name.")
                                .arg(experiment->name));
        const Result<qint64> kept = workbench.keepPlan(
            {0, experimentPlan, experiment->name, terminal.now, QString::fromUtf8(jsonOf(*experiment))});
        if (!kept)
            return couldNot(kept.error());
        const auto shown = workbench.computed([&](const Facts &) { return shownFrom(workbench, *experiment); });
        if (!shown)
            return couldNot(shown.error());
        const Words words = Words::of(terminal.language);
        return writeAll((needText(shown->experiment, shown->need, words) + u'\n').toUtf8(), arguments, terminal);
    });
}

Outcome removeExperiment(const Arguments &arguments)
{
    const QString name = arguments.operands.value(1);
    return withDatabase(arguments, Store::Mode::ReadWrite, [&name](Workbench &workbench) {
        const auto found = std::ranges::find_if(
            workbench.plans(), [&](const SavedPlan &each) { return each.kind == experimentPlan && each.name == name; });
        if (found == workbench.plans().end())
            return couldNot(CommandLine::tr("There is no experiment \"%1\"; `experiments list` shows them.").arg(name));
        return outcomeOf(workbench.removePlan(found->id));
    });
}

Outcome experiments(const Arguments &arguments, Terminal &terminal)
{
    const QString &what = arguments.operands.front();
    const bool isNamed = arguments.operands.size() == 2;
    if (what == u"list" && !isNamed)
        return showExperiments(arguments, terminal);
    if (what == u"show" && isNamed)
        return showExperiments(arguments, terminal);
    if (what == u"declare" && isNamed)
        return declareExperiment(arguments, terminal);
    if (what == u"remove" && isNamed)
        return removeExperiment(arguments);
    return wrongUsage(unknownWord(
        CommandLine::tr("`experiments` cannot \"%1\"."), arguments.operands.join(u' '),
        {QStringLiteral("list"), QStringLiteral("show"), QStringLiteral("declare"), QStringLiteral("remove")}));
}

} // namespace

std::vector<Verb> experimentVerbs()
{
    return {
        {"experiments",
         "list | show NAME | declare NAME | remove NAME",
         QT_TRANSLATE_NOOP("CommandLine", "declare an experiment before it starts, hear how many records it needs, "
                                          "and after its end whether it worked"),
         {databaseOption,
          {"metric", "ID", QT_TRANSLATE_NOOP("CommandLine", "declare: the one metric that it is about")},
          {"measure", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "declare: what is done otherwise")},
          {"gain", "POINTS|N%", QT_TRANSLATE_NOOP("CommandLine", "declare: the least gain that makes it worth while")},
          {"from", "DATE", QT_TRANSLATE_NOOP("CommandLine", "declare: the first day")},
          {"weeks", "N", QT_TRANSLATE_NOOP("CommandLine", "declare: how many weeks; 2 when not given")},
          whereOption,
          {"by", "DIMENSION", QT_TRANSLATE_NOOP("CommandLine", "declare: compare two groups at the same time")},
          {"without", "VALUE", QT_TRANSLATE_NOOP("CommandLine", "declare: the group where nothing changes")},
          {"with", "VALUE", QT_TRANSLATE_NOOP("CommandLine", "declare: the group with the measure")},
          {"untouched", "DIMENSION=VALUE",
           QT_TRANSLATE_NOOP("CommandLine", "declare: where nothing changes, to take off what happens anyway")},
          formatOption,
          outputOption},
         1,
         2,
         experiments}};
}

} // namespace kompas
