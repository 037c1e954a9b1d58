// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/quick_checks.h"

#include "core/metrics/aid.h"
#include "core/steering/control_chart.h"
#include "core/steering/shipped.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace kompas {

namespace {

using State = CheckOutcome::State;

Error wrong(const QString &place, const char *what)
{
    return Error{QCoreApplication::translate("Check", "The rule %1 cannot be used: %2.")
                     .arg(place, QCoreApplication::translate("Check", what)),
                 {}};
}

QJsonObject objectOf(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto each = texts.begin(); each != texts.end(); ++each)
        object.insert(each.key(), each.value());
    return object;
}

std::optional<double> numberAt(const QJsonObject &object, const QString &key)
{
    return object[key].isDouble() ? std::optional(object[key].toDouble()) : std::nullopt;
}

/// What is wrong with a rule that was read; nullptr when nothing is.
const char *wrongIn(const CheckRule &rule)
{
    const Metric *metric = metricById(rule.metric);
    const Metric *whole = metricById(rule.shareOf);
    if (!metric || isAid(*metric) || metric->shape == Shape::Split)
        return QT_TRANSLATE_NOOP("Check", "it is about a metric that has no single value");
    if (!rule.shareOf.isEmpty() && (!whole || whole->shape != Shape::Count || metric->shape != Shape::Count))
        return QT_TRANSLATE_NOOP("Check", "only a number of records can be taken as a share of another");
    const int bounds = (rule.below ? 1 : 0) + (rule.above ? 1 : 0) + (rule.better > 0 ? 1 : 0);
    if (bounds != 1)
        return QT_TRANSLATE_NOOP("Check", "it needs one bound: below, above, or a number of better weeks");
    if (rule.weeks < 1 || rule.weeks > pastWeeks || rule.better < 0 || rule.better > pastWeeks)
        return QT_TRANSLATE_NOOP("Check", "the number of weeks is not between 1 and 26");
    if (rule.isPraise() && metric->better != Better::Higher && metric->better != Better::Lower)
        return QT_TRANSLATE_NOOP("Check", "neither higher nor lower is better for this metric");
    return nullptr;
}

Result<std::vector<Condition>> conditionsOf(const QString &id, const QJsonObject &where)
{
    std::vector<Condition> conditions;
    for (auto each = where.begin(); each != where.end(); ++each) {
        const bool isKnown = std::ranges::any_of(
            dimensions(), [&](const Dimension &dimension) { return each.key() == QLatin1String(dimension.id); });
        if (!isKnown || !each.value().isString())
            return wrong(id, QT_TRANSLATE_NOOP("Check", "it is for a dimension that is not known"));
        conditions.push_back({each.key(), {each.value().toString()}});
    }
    return conditions;
}

std::vector<CheckRule> readRules()
{
    std::vector<CheckRule> rules;
    for (const ShippedFile &each : shippedFiles(QStringLiteral(":/checks"))) {
        Result<CheckRule> rule = checkRuleFromJson(each.name, each.json);
        Q_ASSERT_X(rule, "rules", "a shipped rule is wrong");
        if (rule)
            rules.push_back(std::move(*rule));
    }
    std::ranges::stable_sort(rules, {}, &CheckRule::order);
    return rules;
}

struct Asking {
    const Facts &facts;
    const Definitions &definitions;
    const Targets &targets;
    Selection selection = {};
};

std::vector<Value> valuesOf(const Asking &asking, const QString &metric, Bucket bucket)
{
    const auto values = evaluate(asking.facts, asking.definitions, asking.targets,
                                 Query{.metrics = {metric}, .selection = asking.selection, .bucket = bucket});
    return values ? *values : std::vector<Value>();
}

bool isBeyond(const CheckRule &rule, double value)
{
    return (rule.below && value < *rule.below) || (rule.above && value > *rule.above);
}

bool isSurelyBeyond(const CheckOutcome &outcome)
{
    const CheckRule &rule = outcome.rule;
    return outcome.state == State::Fires
           && ((rule.below && outcome.high && *outcome.high < *rule.below)
               || (rule.above && outcome.low && *outcome.low > *rule.above));
}

/// The value as a percentage of another number; with an interval, for it is a share of records.
void takeShare(const Asking &asking, CheckOutcome &outcome)
{
    const std::vector<Value> whole = valuesOf(asking, outcome.rule.shareOf, Bucket::None);
    const qint64 count = whole.empty() ? 0 : whole.front().n;
    const double part = outcome.value.value_or(0);
    outcome.n = count;
    outcome.value.reset();
    if (count <= 0 || part > static_cast<double>(count))
        return;
    outcome.value = 100 * part / static_cast<double>(count);
    const Interval interval = wilson(qRound64(part), count);
    outcome.low = interval.low;
    outcome.high = interval.high;
    if (static_cast<double>(count) < *asking.definitions.number(u"min_n.rate"))
        outcome.state = State::TooFew;
}

void checkPeriod(const Asking &asking, CheckOutcome &outcome)
{
    const std::vector<Value> values = valuesOf(asking, outcome.rule.metric, Bucket::None);
    if (values.empty())
        return;
    const Value &value = values.front();
    outcome.value = value.value;
    outcome.low = value.low;
    outcome.high = value.high;
    outcome.n = value.n;
    if (value.notes.contains(QStringLiteral("few")) || !value.value)
        outcome.state = State::TooFew;
    if (!outcome.rule.shareOf.isEmpty() && value.value)
        takeShare(asking, outcome);
    if (outcome.state == State::Quiet && outcome.value && isBeyond(outcome.rule, *outcome.value))
        outcome.state = State::Fires;
    outcome.isSure = isSurelyBeyond(outcome);
}

/// Beyond the bound in each of the last weeks.
void checkWeeks(const Asking &asking, CheckOutcome &outcome)
{
    bool allBeyond = true;
    for (const Value &value : valuesOf(asking, outcome.rule.metric, Bucket::Week)) {
        if (!value.value || value.notes.contains(QStringLiteral("few"))) {
            outcome.state = State::TooFew;
            continue;
        }
        outcome.weekValues.push_back(*value.value);
        outcome.value = value.value;
        outcome.low = value.low;
        outcome.high = value.high;
        outcome.n = value.n;
        allBeyond = allBeyond && isBeyond(outcome.rule, *value.value);
    }
    if (outcome.weekValues.empty())
        outcome.state = State::TooFew;
    else if (outcome.state == State::Quiet && allBeyond)
        outcome.state = State::Fires;
    outcome.isSure = isSurelyBeyond(outcome);
}

void checkPraise(const Asking &asking, CheckOutcome &outcome)
{
    const auto past = metricPast(asking.facts, asking.definitions, asking.targets, outcome.rule.metric,
                                 asking.selection, PastDepth::Totals);
    if (!past || past->buckets.empty()) {
        outcome.state = State::TooFew;
        return;
    }
    outcome.period = past->buckets.back().period;
    outcome.value = past->buckets.back().value;
    outcome.n = past->buckets.back().n;
    const std::optional<Improved> improved =
        past->bucket == Bucket::Week ? improvedOver(*past, outcome.rule.better) : std::nullopt;
    if (!improved)
        return;
    outcome.state = State::Praise;
    outcome.baseline = improved->baseline;
    outcome.weekValues = improved->values;
}

/// Without a period the last complete week; of a rule over several weeks those that end with the last complete week.
Period periodFor(const Facts &facts, const CheckRule &rule, const Period &asked)
{
    const qint64 until = facts.of(metricById(rule.metric)->records).dataUntil();
    if (until == noInstant || rule.isPraise())
        return asked;
    QDate last = facts.zone.dayOf(until);
    if (asked.to && *asked.to < last)
        last = *asked.to;
    const Period week = periodOf(PeriodChoice::LastCompleteWeek, last);
    if (rule.weeks > 1)
        return {week.from->addDays(qint64(-7) * (rule.weeks - 1)), week.to};
    return asked.isAll() ? week : asked;
}

CheckOutcome checked(Asking asking, const CheckRule &rule)
{
    CheckOutcome outcome{.rule = rule};
    asking.selection.where.insert(asking.selection.where.end(), rule.where.begin(), rule.where.end());
    asking.selection.period = periodFor(asking.facts, rule, asking.selection.period);
    outcome.period = asking.selection.period;
    if (!isComputable(asking.facts, *metricById(rule.metric))) {
        outcome.state = State::NoData;
        return outcome;
    }
    if (rule.isPraise())
        checkPraise(asking, outcome);
    else if (rule.weeks > 1)
        checkWeeks(asking, outcome);
    else
        checkPeriod(asking, outcome);
    return outcome;
}

} // namespace

QString CheckRule::title(const QString &language) const
{
    return textIn(titles, language);
}

QString CheckRule::adviceIn(const QString &language) const
{
    return textIn(advice, language);
}

Result<CheckRule> checkRuleFromJson(const QString &id, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return wrong(id, QT_TRANSLATE_NOOP("Check", "it is no JSON object"));
    const QJsonObject object = document.object();
    const QStringList known = {QStringLiteral("order"),  QStringLiteral("title"),       QStringLiteral("advice"),
                               QStringLiteral("source"), QStringLiteral("metric"),      QStringLiteral("share_of"),
                               QStringLiteral("where"),  QStringLiteral("below"),       QStringLiteral("above"),
                               QStringLiteral("weeks"),  QStringLiteral("better_weeks")};
    if (!std::ranges::all_of(object.keys(), [&known](const QString &key) { return known.contains(key); }))
        return wrong(id, QT_TRANSLATE_NOOP("Check", "it has a key that is not known"));
    const auto where = conditionsOf(id, object[QStringLiteral("where")].toObject());
    if (!where)
        return where.error();
    CheckRule rule{.id = id,
                   .order = object[QStringLiteral("order")].toInt(),
                   .titles = textsByKey(object[QStringLiteral("title")]),
                   .advice = textsByKey(object[QStringLiteral("advice")]),
                   .source = object[QStringLiteral("source")].toString(),
                   .metric = object[QStringLiteral("metric")].toString(),
                   .shareOf = object[QStringLiteral("share_of")].toString(),
                   .where = *where,
                   .below = numberAt(object, QStringLiteral("below")),
                   .above = numberAt(object, QStringLiteral("above")),
                   .weeks = object[QStringLiteral("weeks")].toInt(1),
                   .better = object[QStringLiteral("better_weeks")].toInt(0)};
    if (const char *what = wrongIn(rule))
        return wrong(id, what);
    return rule;
}

QByteArray jsonOf(const CheckRule &rule)
{
    QJsonObject object;
    const auto set = [&object](const char *key, const QJsonValue &value, bool wanted) {
        if (wanted)
            object.insert(QLatin1String(key), value);
    };
    QJsonObject where;
    for (const Condition &each : rule.where)
        where.insert(each.dimension, each.values.value(0));
    set("metric", rule.metric, true);
    set("share_of", rule.shareOf, !rule.shareOf.isEmpty());
    set("below", rule.below.value_or(0), rule.below.has_value());
    set("above", rule.above.value_or(0), rule.above.has_value());
    set("weeks", rule.weeks, rule.weeks != 1);
    set("better_weeks", rule.better, rule.better > 0);
    set("where", where, !where.isEmpty());
    set("title", objectOf(rule.titles), !rule.titles.isEmpty());
    set("advice", objectOf(rule.advice), !rule.advice.isEmpty());
    set("source", rule.source, !rule.source.isEmpty());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

const std::vector<CheckRule> &shippedRules()
{
    static const std::vector<CheckRule> all = readRules();
    return all;
}

std::vector<CheckRule> rulesWith(const std::vector<SavedPlan> &plans)
{
    std::vector<CheckRule> rules = shippedRules();
    for (const SavedPlan &plan : plans) {
        if (plan.kind != rulePlan)
            continue;
        Result<CheckRule> rule = checkRuleFromJson(plan.name, plan.body.toUtf8());
        if (!rule)
            continue;
        rule->isOwn = true;
        rules.push_back(std::move(*rule));
    }
    return rules;
}

QString checkStateId(CheckOutcome::State state)
{
    constexpr std::array<const char *, 5> words = {"quiet", "fires", "praise", "too_few", "no_data"};
    return QString::fromLatin1(words[static_cast<std::size_t>(state)]);
}

Result<std::vector<CheckOutcome>> runChecks(const Facts &facts, const Definitions &definitions, const Targets &targets,
                                            const std::vector<CheckRule> &rules, const Selection &selection,
                                            const Progress &progress)
{
    std::vector<CheckOutcome> outcomes;
    for (const CheckRule &rule : rules) {
        if (!progress.at(static_cast<double>(outcomes.size()) / static_cast<double>(rules.size())))
            return Progress::stopped();
        outcomes.push_back(checked({facts, definitions, targets, selection}, rule));
    }
    return outcomes;
}

Selection selectionOf(const CheckOutcome &outcome, const Selection &selection)
{
    Selection own = selection;
    own.period = outcome.period;
    own.where.insert(own.where.end(), outcome.rule.where.begin(), outcome.rule.where.end());
    return own;
}

} // namespace kompas
