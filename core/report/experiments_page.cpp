// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draft.h"
#include "core/report/experiment_texts.h"

namespace kompas {

namespace {

using State = ExperimentResult::State;

ExperimentResult resultOf(const PageInput &input, const Experiment &experiment)
{
    return experimentResult(input.facts, input.definitions, input.targets, experiment);
}

TableBlock groupTable(const Experiment &experiment, const ExperimentResult &result, const Words &words)
{
    const Metric &metric = *metricById(experiment.metric);
    const bool isSplit = experiment.design == Experiment::Design::Split;
    TableBlock table{.columns = {{words.translate("Experiment", "Group"), false},
                                 {words.shortName(metric), true},
                                 {words.translate("Table", "n"), true}}};
    const auto add = [&](const QString &name, const Period &period, std::vector<Condition> where,
                         const ExperimentGroup &group) {
        Selection selection;
        selection.period = period;
        selection.where = std::move(where);
        const Drill drill{experiment.metric, {}, selection};
        table.rows.push_back({TableCell{.text = name},
                              TableCell{.text = words.amount(metric.unit, group.value).text(), .drill = drill},
                              TableCell{.text = words.count(group.n), .value = static_cast<double>(group.n)}});
    };
    const auto whereOf = [&](const QString &word) {
        std::vector<Condition> where = experiment.where;
        where.push_back({experiment.dimension, {word}});
        return where;
    };
    if (isSplit) {
        add(words.translate("Experiment", "without: %1").arg(words.word(experiment.dimension, experiment.without)),
            experiment.after(), whereOf(experiment.without), result.without);
        add(words.translate("Experiment", "with: %1").arg(words.word(experiment.dimension, experiment.with)),
            experiment.after(), whereOf(experiment.with), result.with);
    } else {
        add(words.translate("Experiment", "before: %1").arg(words.period(experiment.before())), experiment.before(),
            experiment.where, result.without);
        add(words.translate("Experiment", "after: %1").arg(words.period(experiment.after())), experiment.after(),
            experiment.where, result.with);
    }
    return table;
}

Paragraph labelled(const QString &label, const QString &text, Mark mark = Mark::None)
{
    return {{{label + QStringLiteral(": "), true, mark}, {text}}};
}

void addExperiment(PageDraft &page, const PageInput &input, const Experiment &experiment, int number,
                   const Words &words)
{
    const QString id = QString::number(number);
    const ExperimentResult result = resultOf(input, experiment);
    page.add(QStringLiteral("name-") + id, 12, Heading{experiment.name});
    page.add(QStringLiteral("declared-") + id, 12,
             labelled(words.translate("Experiment", "Declared on %1")
                          .arg(words.date(input.facts.zone.dayOf(experiment.declaredAt))),
                      experimentText(experiment, words)));
    if (!experiment.measure.isEmpty())
        page.add(QStringLiteral("measure-") + id, 12,
                 labelled(words.translate("Experiment", "What changes"), experiment.measure));
    if (result.state == State::NotStarted || result.state == State::Running)
        page.add(QStringLiteral("need-") + id, 12,
                 labelled(words.translate("Experiment", "What it needs"),
                          needText(experiment,
                                   experimentNeed(input.facts, input.definitions, input.targets, experiment), words)));
    page.add(QStringLiteral("result-") + id, 12,
             labelled(experimentStateText(result.state, words), resultText(experiment, result, words),
                      markOf(result.state)));
    if (result.effect)
        page.add(QStringLiteral("groups-") + id, 12, groupTable(experiment, result, words));
}

TableBlock recipeTable(const Words &words)
{
    TableBlock table{.title = words.translate("Experiment", "Four to start from"),
                     .columns = {{words.translate("Experiment", "Experiment"), false},
                                 {words.translate("Table", "Metric"), false},
                                 {words.translate("Experiment", "What changes"), false},
                                 {words.translate("Experiment", "Mind"), false}}};
    const QString language = words.language();
    for (const ExperimentRecipe &each : experimentRecipes())
        table.rows.push_back({TableCell{.text = each.titles.value(language)},
                              TableCell{.text = words.metricName(*metricById(each.metrics.front()))},
                              TableCell{.text = each.measures.value(language)},
                              TableCell{.text = each.minds.value(language)}});
    return table;
}

} // namespace

Document experimentsPage(const PageInput &input, const Words &words)
{
    PageDraft page(input, words, "experiments", "Experiments");
    const std::vector<Experiment> experiments = experimentsIn(input.plans);
    if (experiments.empty())
        page.add(QStringLiteral("none"), 12,
                 Notice{words.translate("Experiment", "No experiment yet"),
                        words.translate("Experiment", "Declare one before you change something: one metric, one "
                                                      "channel, one measure, and the gain that would make it worth "
                                                      "while. The page then says how many records it needs, and after "
                                                      "the last week whether it worked.")});
    int number = 0;
    for (const Experiment &each : experiments)
        addExperiment(page, input, each, number++, words);
    page.add(QStringLiteral("recipes"), 12, recipeTable(words));
    return page.finished();
}

TableBlock experimentTable(const PageInput &input, const Words &words)
{
    TableBlock table{.title = words.translate("Experiment", "Experiments"),
                     .columns = {{words.translate("Experiment", "Experiment"), false},
                                 {words.translate("Table", "Status"), false},
                                 {words.translate("Experiment", "What came of it"), false}}};
    const Period &period = input.selection.period;
    for (const Experiment &each : experimentsIn(input.plans)) {
        const bool isBefore = period.from && *each.after().to < *period.from;
        const bool isAfter = period.to && each.from > *period.to;
        if (isBefore || isAfter)
            continue;
        const ExperimentResult result = resultOf(input, each);
        table.rows.push_back({TableCell{.text = each.name + QStringLiteral(": ") + experimentText(each, words)},
                              TableCell{.text = experimentStateText(result.state, words), .mark = markOf(result.state)},
                              TableCell{.text = resultText(each, result, words)}});
    }
    return table;
}

} // namespace kompas
