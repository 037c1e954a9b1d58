// SPDX-License-Identifier: GPL-3.0-or-later
// How an experiment is declared, kept and read; what it needs and what came of it stand in files of their own.
#include "core/steering/experiment.h"

#include "core/metrics/aid.h"
#include "core/metrics/permission.h"
#include "core/steering/rates.h"
#include "core/steering/shipped.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kompas {

namespace {

constexpr int mostExperimentWeeks = 52;

QString text(const char *source)
{
    return QCoreApplication::translate("Experiment", source);
}

QJsonObject jsonOfConditions(const std::vector<Condition> &where)
{
    QJsonObject object;
    for (const Condition &each : where)
        object.insert(each.dimension, each.values.value(0));
    return object;
}

std::vector<Condition> conditionsOf(const QJsonObject &object)
{
    std::vector<Condition> where;
    for (auto each = object.begin(); each != object.end(); ++each)
        where.push_back({each.key(), {each.value().toString()}});
    return where;
}

QMap<QString, QString> textsAt(const QJsonObject &object, const char *key)
{
    QMap<QString, QString> texts;
    const QJsonObject found = object[QLatin1String(key)].toObject();
    for (auto each = found.begin(); each != found.end(); ++each)
        texts.insert(each.key(), each.value().toString());
    return texts;
}

std::optional<ExperimentRecipe> recipeFrom(const QString &id, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ExperimentRecipe recipe{.id = id,
                            .order = object[QStringLiteral("order")].toInt(),
                            .titles = textsAt(object, "title"),
                            .measures = textsAt(object, "measure"),
                            .minds = textsAt(object, "mind"),
                            .metrics = {},
                            .gain = object[QStringLiteral("gain")].toDouble(),
                            .isRelative = object[QStringLiteral("relative")].toBool(),
                            .weeks = object[QStringLiteral("weeks")].toInt(2),
                            .source = object[QStringLiteral("source")].toString()};
    const QJsonArray metrics = object[QStringLiteral("metrics")].toArray();
    for (const auto &each : metrics)
        recipe.metrics += each.toString();
    const bool known = !recipe.metrics.isEmpty()
                       && std::ranges::all_of(recipe.metrics, [](const QString &each) { return metricById(each); });
    return known && recipe.gain > 0 && recipe.titles.size() > 1 ? std::optional(recipe) : std::nullopt;
}

std::vector<ExperimentRecipe> readRecipes()
{
    std::vector<ExperimentRecipe> recipes;
    for (const ShippedFile &each : shippedFiles(QStringLiteral(":/experiments"))) {
        const std::optional<ExperimentRecipe> recipe = recipeFrom(each.name, each.json);
        Q_ASSERT_X(recipe, "experiments", "a shipped recipe is wrong");
        if (recipe)
            recipes.push_back(*recipe);
    }
    std::ranges::stable_sort(recipes, {}, &ExperimentRecipe::order);
    return recipes;
}

/// What is wrong with the groups; nullptr when nothing is.
const char *wrongGroups(const Experiment &experiment, const Metric &metric)
{
    if (experiment.design == Experiment::Design::Split) {
        if (experiment.dimension.isEmpty() || experiment.with.isEmpty() || experiment.with == experiment.without)
            return QT_TRANSLATE_NOOP("Experiment", "Say by what the two groups are told apart, and name both.");
        if (!mayBeGroupedBy(metric, experiment.dimension) || experiment.dimension == QLatin1String("agent"))
            return QT_TRANSLATE_NOOP("Experiment", "This metric cannot be compared by that dimension.");
    }
    if (experiment.untouched) {
        const auto same = std::ranges::find(experiment.where, experiment.untouched->dimension, &Condition::dimension);
        if (same == experiment.where.end() || *same == *experiment.untouched)
            return QT_TRANSLATE_NOOP("Experiment", "What stays untouched must be another one than what is changed, for "
                                                   "example another channel.");
    }
    return nullptr;
}

} // namespace

Period Experiment::after() const
{
    return {from, from.addDays(qint64(7) * weeks - 1)};
}

Period Experiment::before() const
{
    return {from.addDays(qint64(-7) * weeks), from.addDays(-1)};
}

Result<Experiment> experimentFromJson(const QString &name, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    Experiment experiment{.name = name,
                          .measure = object[QStringLiteral("measure")].toString(),
                          .metric = object[QStringLiteral("metric")].toString(),
                          .where = conditionsOf(object[QStringLiteral("where")].toObject()),
                          .dimension = object[QStringLiteral("by")].toString(),
                          .without = object[QStringLiteral("without")].toString(),
                          .with = object[QStringLiteral("with")].toString(),
                          .gain = object[QStringLiteral("gain")].toDouble(),
                          .isRelative = object[QStringLiteral("relative")].toBool(),
                          .from = QDate::fromString(object[QStringLiteral("from")].toString(), Qt::ISODate),
                          .weeks = object[QStringLiteral("weeks")].toInt(2)};
    experiment.design = experiment.dimension.isEmpty() ? Experiment::Design::BeforeAfter : Experiment::Design::Split;
    const std::vector<Condition> untouched = conditionsOf(object[QStringLiteral("untouched")].toObject());
    if (!untouched.empty())
        experiment.untouched = untouched.front();
    if (!document.isObject() || !metricById(experiment.metric) || !experiment.from.isValid() || experiment.weeks < 1)
        return Error{text(QT_TRANSLATE_NOOP("Experiment", "The experiment %1 cannot be read.")).arg(name), {}};
    return experiment;
}

QByteArray jsonOf(const Experiment &experiment)
{
    QJsonObject object{{QStringLiteral("measure"), experiment.measure},
                       {QStringLiteral("metric"), experiment.metric},
                       {QStringLiteral("where"), jsonOfConditions(experiment.where)},
                       {QStringLiteral("gain"), experiment.gain},
                       {QStringLiteral("relative"), experiment.isRelative},
                       {QStringLiteral("from"), experiment.from.toString(Qt::ISODate)},
                       {QStringLiteral("weeks"), experiment.weeks}};
    if (experiment.design == Experiment::Design::Split) {
        object.insert(QStringLiteral("by"), experiment.dimension);
        object.insert(QStringLiteral("without"), experiment.without);
        object.insert(QStringLiteral("with"), experiment.with);
    }
    if (experiment.untouched)
        object.insert(QStringLiteral("untouched"), jsonOfConditions({*experiment.untouched}));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::vector<Experiment> experimentsIn(const std::vector<SavedPlan> &plans)
{
    std::vector<Experiment> experiments;
    for (const SavedPlan &plan : plans) {
        if (plan.kind != experimentPlan)
            continue;
        if (const Result<Experiment> read = experimentFromJson(plan.name, plan.body.toUtf8())) {
            experiments.push_back(*read);
            experiments.back().declaredAt = plan.savedAt;
        }
    }
    std::ranges::stable_sort(experiments, std::greater(), &Experiment::from);
    return experiments;
}

bool canBeTried(const Metric &metric)
{
    const bool hasGroups = isRateOfRecords(metric) || metric.shape == Shape::Centre || metric.shape == Shape::Mean
                           || metric.shape == Shape::Net;
    return hasGroups && !isAid(metric) && (metric.better == Better::Higher || metric.better == Better::Lower);
}

std::optional<Error> whyNotDeclared(const Experiment &experiment, std::optional<QDate> lastDay)
{
    const auto because = [](const char *source) { return Error{text(source), {}}; };
    const Metric *metric = metricById(experiment.metric);
    if (experiment.name.trimmed().isEmpty())
        return because(QT_TRANSLATE_NOOP("Experiment", "Give the experiment a name."));
    if (!metric || !canBeTried(*metric))
        return because(QT_TRANSLATE_NOOP("Experiment",
                                         "Choose a metric that is formed from single records and of which "
                                         "higher or lower is better, such as CSAT or the first reply."));
    if (experiment.gain <= 0 || (experiment.isRelative && experiment.gain >= 100 && metric->better == Better::Lower))
        return because(QT_TRANSLATE_NOOP("Experiment", "Say which gain is the least that makes it worth while: more "
                                                       "than 0."));
    if (!experiment.from.isValid() || experiment.weeks < 1 || experiment.weeks > mostExperimentWeeks)
        return because(QT_TRANSLATE_NOOP("Experiment", "Say on which day it starts and how many weeks it takes, 1 to "
                                                       "52."));
    if (const char *what = wrongGroups(experiment, *metric))
        return because(what);
    if (lastDay && experiment.after().to <= *lastDay)
        return because(QT_TRANSLATE_NOOP("Experiment", "These weeks are over and their numbers known. An experiment is "
                                                       "declared before its end; choose a later first day."));
    return {};
}

const std::vector<ExperimentRecipe> &experimentRecipes()
{
    static const std::vector<ExperimentRecipe> all = readRecipes();
    return all;
}

} // namespace kompas
