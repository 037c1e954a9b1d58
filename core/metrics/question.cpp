// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/question.h"

#include "core/metrics/aid.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <map>

namespace kompas {

namespace {

QLatin1String functionOf(const Metric &metric)
{
    return QLatin1String(metric.recipe.function);
}

/// Whether the figure is one of other metrics.
bool isAboutOthers(const Metric &metric)
{
    return isAid(metric) || functionOf(metric) == QLatin1String("mean_median_gap");
}

/// Whether the figure itself depends on targets, those of another metric among them.
bool readsTargets(const Metric &metric)
{
    return functionOf(metric) == QLatin1String("per_agent_day") || functionOf(metric) == QLatin1String("solve_target")
           || QLatin1String(metric.recipe.passes) == QLatin1String("within_target");
}

template<typename T>
void write(QDataStream &out, const std::optional<T> &value)
{
    out << value.has_value();
    if (value)
        out << *value;
}

template<typename Word>
requires std::is_enum_v<Word>
void write(QDataStream &out, const std::optional<Word> &value)
{
    out << (value ? static_cast<int>(*value) : -1);
}

void write(QDataStream &out, const std::vector<Condition> &where)
{
    out << static_cast<int>(where.size());
    for (const Condition &condition : where)
        out << condition.dimension << condition.values;
}

void write(QDataStream &out, const Target &target)
{
    const auto &[id, metric, low, high, where, from, limit] = target;
    out << id << metric << from;
    write(out, low);
    write(out, high);
    write(out, limit);
    write(out, where);
}

} // namespace

QByteArray questionText(const Definitions &definitions, const Targets &targets, const Query &query,
                        const Metric &metric)
{
    // Which form of the metric will be computed takes a look at the facts to know.
    const auto anyForm = [&metric](auto test) {
        return test(metric) || std::ranges::any_of(otherForms(), [&](const Metric &other) {
                   return qstrcmp(other.id, metric.id) == 0 && test(other);
               });
    };
    // By name, so that one more part of a question cannot be forgotten here: it does not compile.
    const auto &[metrics, of, selection, by, bucket] = query;
    const auto &[period, where, center, outliers, clock, datedBy] = selection;
    QByteArray text;
    QDataStream out(&text, QIODevice::WriteOnly);
    out << QByteArray(metric.id) << of << by << static_cast<int>(bucket) << definitions.changed();
    write(out, period.from);
    write(out, period.to);
    write(out, where);
    if (isAboutOthers(metric) || anyForm([](const Metric &each) { return each.shape == Shape::Centre; }))
        write(out, center);
    out << static_cast<int>(outliers);
    write(out, clock);
    write(out, datedBy);
    const bool all = isAboutOthers(metric) || anyForm(readsTargets);
    for (const Target &target : targets) {
        if (all || target.metric == QLatin1String(metric.id))
            write(out, target);
    }
    return text;
}

namespace {

/// Many records, and another number for each period: there is something to say of such values and of their changes.
void standIn(std::vector<Value> &values)
{
    constexpr qint64 many = 10'000;
    for (Value &value : values) {
        value.value = value.period.from ? static_cast<double>(value.period.from->toJulianDay() % 100) : 0;
        value.n = std::max(value.n, many);
    }
}

/// evaluateAnew(), with numbers that stand in where columns are missing.
Result<std::vector<Value>> workedOut(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                     const Query &query)
{
    Result<std::vector<Value>> values = evaluateAnew(facts, definitions, targets, query);
    if (values && facts.missed())
        standIn(*values);
    return values;
}

using Answers = std::map<QString, KeptAnswers::Answer>; ///< by metric

/// The values of all metrics, which are asked at once so that they can share what they read.
Result<Answers> answersAnew(const Facts &facts, const Definitions &definitions, const Targets &targets,
                            const Query &query)
{
    const Result<std::vector<Value>> values = workedOut(facts, definitions, targets, query);
    if (!values)
        return values.error();
    std::map<QString, std::vector<Value>> byMetric;
    for (const Value &value : *values)
        byMetric[value.metric].push_back(value);
    Answers answers;
    for (const QString &id : query.metrics)
        answers[id] = std::make_shared<const std::vector<Value>>(std::move(byMetric[id]));
    return answers;
}

} // namespace

Result<std::vector<Value>> evaluate(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                    const Query &query)
{
    const auto isKnown = [](const QString &id) { return metricById(id) != nullptr; };
    if (!facts.answers || !std::ranges::all_of(query.metrics, isKnown))
        return workedOut(facts, definitions, targets, query);
    Answers answers;
    std::map<QString, QByteArray> questions;
    Query missing = query;
    missing.metrics.clear();
    for (const QString &id : query.metrics) {
        questions[id] = questionText(definitions, targets, query, *metricById(id));
        if (KeptAnswers::Answer known = facts.answers->of(questions[id]))
            answers[id] = std::move(known);
        else if (!missing.metrics.contains(id))
            missing.metrics.append(id);
    }
    if (!missing.metrics.isEmpty()) {
        Result<Answers> found = answersAnew(facts, definitions, targets, missing);
        if (!found)
            return found.error();
        for (const auto &[id, answer] : *found) {
            if (!facts.missed())
                facts.answers->keep(questions[id], answer, answer->size());
        }
        answers.merge(*found);
    }
    std::vector<Value> values;
    for (const QString &id : query.metrics)
        values.insert(values.end(), answers[id]->begin(), answers[id]->end());
    return values;
}

} // namespace kompas
