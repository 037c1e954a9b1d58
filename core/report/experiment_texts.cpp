// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/experiment_texts.h"

#include "core/report/figures.h"
#include "core/report/steering_texts.h"

namespace kompas {

namespace {

using State = ExperimentResult::State;

QString gainText(const Experiment &experiment, const Metric &metric, const Words &words)
{
    const bool higher = metric.better == Better::Higher;
    if (experiment.isRelative) {
        const QString share = roundAmount(Unit::Percent, experiment.gain, words);
        return (higher ? words.translate("Experiment", "at least %1 higher")
                       : words.translate("Experiment", "at least %1 lower"))
            .arg(share);
    }
    const QString amount = words.difference(metric.unit, higher ? experiment.gain : -experiment.gain).text();
    return words.translate("Experiment", "at least %1").arg(amount);
}

QString groupsText(const Experiment &experiment, const Words &words)
{
    if (experiment.design == Experiment::Design::BeforeAfter)
        return words.translate("Experiment", "before against after");
    return words.translate("Experiment", "%1 against %2")
        .arg(words.word(experiment.dimension, experiment.with), words.word(experiment.dimension, experiment.without));
}

QString chanceText(double p, const Words &words)
{
    if (p < 0.001)
        return words.translate("Experiment", "chance alone makes such a difference less than once in a thousand times");
    return words.translate("Experiment", "chance alone makes such a difference in %1 of the cases")
        .arg(words.amount(Unit::Percent, 100 * p).text());
}

QString effectText(const Metric &metric, const ExperimentEffect &effect, const Words &words)
{
    const auto difference = [&](double value) { return words.difference(metric.unit, value).text(); };
    return words.translate("Experiment", "%1 (95 % certain: between %2 and %3)")
        .arg(difference(effect.difference), difference(effect.low), difference(effect.high));
}

QString verdictSentence(State state, const Words &words)
{
    switch (state) {
    case State::Worked:
        return words.translate("Experiment", "It worked: more than chance, and the gain asked for is reached.");
    case State::Some:
        return words.translate("Experiment", "It helped, but less than the gain asked for.");
    case State::NotShown:
        return words.translate("Experiment", "The difference is too small to say anything: it can be chance.");
    case State::Worse:
        return words.translate("Experiment", "It became worse, more than chance explains.");
    case State::TooFew:
        return words.translate("Experiment", "It is over, but there are too few records to tell.");
    case State::NotStarted:
    case State::Running:
    case State::NoData:
        break;
    }
    return {};
}

} // namespace

QString experimentText(const Experiment &experiment, const Words &words)
{
    const Metric &metric = *metricById(experiment.metric);
    QStringList parts = {words.metricName(metric)};
    if (!experiment.where.empty())
        parts += scopeText(experiment.where, words);
    parts += groupsText(experiment, words);
    parts += words.period(experiment.after());
    parts += gainText(experiment, metric, words);
    if (experiment.untouched)
        parts += words.translate("Experiment", "held against %1, where nothing changes")
                     .arg(words.word(experiment.untouched->dimension, experiment.untouched->values.value(0)));
    return parts.join(QStringLiteral(" · "));
}

QString needText(const Experiment &experiment, const ExperimentNeed &need, const Words &words)
{
    const Metric &metric = *metricById(experiment.metric);
    if (!need.value)
        return words.translate("Experiment", "How long it takes cannot be told: there are no records of the weeks "
                                             "before.");
    const QString now =
        words.translate("Experiment", "Now %1, wanted %2.")
            .arg(words.amount(metric.unit, need.value).text(), words.amount(metric.unit, need.wanted).text());
    if (!need.perGroup)
        return now + u' ' + words.translate("Experiment", "How many records that takes cannot be told.");
    const QString records =
        words
            .translate("Experiment", "To find such a gain four times out of five, each group needs %1 records; there "
                                     "are about %2 a week.")
            .arg(words.count(*need.perGroup), words.number(need.perWeek, need.perWeek < 10 ? 1 : 0));
    QString weeks;
    if (!need.weeks)
        weeks = words.translate("Experiment", "One of the groups has no records yet.");
    else if (need.isEnough)
        weeks = words.translate("Experiment", "%n week(s) suffice.", nullptr, *need.weeks);
    else
        weeks = words.translate("Experiment",
                                "That takes %n week(s): longer than declared. Take longer, ask for a "
                                "larger gain, or choose a busier channel.",
                                nullptr, *need.weeks);
    return QStringList({now, records, weeks}).join(u' ');
}

QString experimentStateText(State state, const Words &words)
{
    switch (state) {
    case State::NotStarted:
        return words.translate("Experiment", "not started");
    case State::Running:
        return words.translate("Experiment", "under way");
    case State::TooFew:
        return words.translate("Experiment", "too few records to tell");
    case State::Worked:
        return words.translate("Experiment", "worked");
    case State::Some:
        return words.translate("Experiment", "helped a little");
    case State::NotShown:
        return words.translate("Experiment", "not shown");
    case State::Worse:
        return words.translate("Experiment", "became worse");
    case State::NoData:
        return words.translate("Experiment", "no data");
    }
    return {};
}

Mark markOf(State state)
{
    switch (state) {
    case State::Worked:
        return Mark::Good;
    case State::Some:
    case State::NotShown:
        return Mark::Attention;
    case State::Worse:
        return Mark::Bad;
    case State::NotStarted:
    case State::Running:
    case State::TooFew:
    case State::NoData:
        break;
    }
    return Mark::None;
}

QString resultText(const Experiment &experiment, const ExperimentResult &result, const Words &words)
{
    const Metric &metric = *metricById(experiment.metric);
    if (result.state == State::NotStarted)
        return words.translate("Experiment", "It starts on %1; nothing of it is in the data yet.")
            .arg(words.date(experiment.from));
    if (result.state == State::Running)
        return words
            .translate("Experiment", "%1 of %2 weeks are in the data. There is no verdict before the end: who "
                                     "stops as soon as it looks good finds an effect where there is none.")
            .arg(words.count(result.weeksDone), words.count(experiment.weeks));
    if (result.state == State::NoData)
        return howToFill(metric, words);
    QStringList sentences = {verdictSentence(result.state, words)};
    if (!result.effect)
        return sentences.front();
    sentences += words.translate("Experiment", "Difference %1; %2.")
                     .arg(effectText(metric, *result.effect, words), chanceText(result.effect->p, words));
    if (metric.shape == Shape::Centre)
        sentences += words.translate("Experiment", "The difference is the shift of a middle record, by the rank test.");
    if (result.net) {
        const QString place = words.word(experiment.untouched->dimension, experiment.untouched->values.value(0));
        sentences += words
                         .translate("Experiment", "%1, where nothing was changed, moved by %2 in the same weeks. What "
                                                  "is left is %3; %4. The verdict is by that.")
                         .arg(place, words.difference(metric.unit, result.untouched->difference).text(),
                              effectText(metric, *result.net, words), chanceText(result.net->p, words));
    } else if (experiment.design == Experiment::Design::BeforeAfter) {
        sentences += words.translate("Experiment", "Before against after is mixed up with the season; a channel where "
                                                   "nothing changes would tell them apart.");
    }
    return sentences.join(u' ');
}

} // namespace kompas
