// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures.h"

#include "core/steering/metric_past.h"
#include "core/steering/target_conflicts.h"

#include "core/data/extent.h"
#include "core/metrics/metric_family.h"

namespace kompas {

bool isPeak(const QString &metric)
{
    const Metric *found = metricById(metric);
    return found && qstrcmp(found->recipe.function, "peak") == 0;
}

Selection over(const Selection &selection, const Period &period)
{
    Selection result = selection;
    result.period = period;
    return result;
}

std::optional<QDate> lastDayOf(const PageInput &input)
{
    const std::optional<QDate> data = lastDay(input.facts);
    const std::optional<QDate> chosen = input.selection.period.to;
    return data && chosen ? chosen : data;
}

std::optional<Period> lastTwelveWeeks(const PageInput &input)
{
    const std::optional<QDate> last = lastDayOf(input);
    if (!last)
        return {};
    const Period week = bucketOf(*last, Bucket::Week);
    return Period{week.from->addDays(qint64(-11) * 7), week.to};
}

std::optional<Period> lastThirtyDays(const PageInput &input)
{
    const std::optional<QDate> last = lastDayOf(input);
    if (!last)
        return {};
    const QDate end = std::min(*last, *lastDay(input.facts));
    return Period{end.addDays(-29), end};
}

std::optional<Period> comparisonPeriod(const PageInput &input)
{
    const Period &period = input.selection.period;
    if (!period.from || !period.to)
        return {};
    return input.comparison == PageInput::Comparison::PreviousPeriod ? previousPeriod(period)
                                                                     : samePeriodLastYear(period);
}

namespace {

/// A team that is too small for its service level and its occupancy at once has not missed the occupancy.
Value fairlyJudged(const PageInput &input, Value value, const Selection &selection)
{
    const bool isLow = value.metric == QLatin1String("occupancy") && value.status == Status::Missed && value.target
                       && value.target->low && *value.value < *value.target->low;
    if (!isLow || !occupancyConflict(input.facts, input.definitions, input.targets, selection))
        return value;
    value.status = Status::Unclear;
    value.notes.append(QStringLiteral("team_too_small"));
    return value;
}

} // namespace

Value figure(const PageInput &input, const QString &metric, const Selection &selection)
{
    const auto values =
        evaluate(input.facts, input.definitions, input.targets, Query{.metrics = {metric}, .selection = selection});
    if (values) {
        for (const Value &value : *values) {
            // The part of a peak says when it is.
            if ((value.part.isEmpty() || isPeak(value.metric)) && !value.groups)
                return fairlyJudged(input, value, selection);
        }
    }
    return Value{.metric = metric, .period = selection.period};
}

std::vector<Value> figuresPerBucket(const PageInput &input, const QString &metric, const Selection &selection,
                                    Bucket bucket)
{
    const auto values = evaluate(input.facts, input.definitions, input.targets,
                                 Query{.metrics = {metric}, .selection = selection, .bucket = bucket});
    std::vector<Value> result;
    if (values) {
        std::ranges::copy_if(*values, std::back_inserter(result), [](const Value &value) {
            return value.part.isEmpty() && !value.groups && !value.bucket.isEmpty();
        });
    }
    withholdSmall(result, input.definitions);
    return result;
}

std::vector<Value> figuresPerPart(const PageInput &input, const QString &metric, const Selection &selection,
                                  const QString &by, Bucket bucket)
{
    Query query{.metrics = {metric}, .selection = selection, .bucket = bucket};
    if (!by.isEmpty())
        query.by = {by};
    const auto values = evaluate(input.facts, input.definitions, input.targets, query);
    std::vector<Value> result;
    if (values) {
        std::ranges::copy_if(*values, std::back_inserter(result), [&by, bucket](const Value &value) {
            const bool isPart = by.isEmpty() ? !value.part.isNull() : value.groups.has_value();
            return isPart && (bucket == Bucket::None) == value.bucket.isEmpty();
        });
    }
    withholdSmall(result, input.definitions);
    judgeParts(result, by);
    return result;
}

Grouped figuresBy(const PageInput &input, const QString &metric, const Selection &selection, const QString &dimension)
{
    const auto values = evaluate(input.facts, input.definitions, input.targets,
                                 Query{.metrics = {metric}, .selection = selection, .by = {dimension}});
    Grouped result{.total = {.metric = metric, .period = selection.period}};
    if (!values)
        return result;
    for (const Value &value : *values) {
        if (value.groups)
            result.groups.push_back(value);
        else if (value.part.isEmpty())
            result.total = value;
    }
    withholdSmall(result.groups, input.definitions);
    judgeParts(result.groups, dimension);
    return result;
}

Value figureIf(const PageInput &input, const QString &metric, const QString &key, const QString &value)
{
    Definitions definitions = input.definitions;
    if (!definitions.set(key, value))
        return {};
    const auto values =
        evaluate(input.facts, definitions, input.targets, Query{.metrics = {metric}, .selection = input.selection});
    return values && !values->empty() ? values->front() : Value{};
}

bool isTooSmallToShow(const Value &value, const Definitions &definitions)
{
    const Metric *metric = metricById(value.metric);
    return metric && value.value && isStatistic(*metric)
           && static_cast<double>(value.n) < *definitions.number(u"min_n.shown");
}

void withholdSmall(std::vector<Value> &values, const Definitions &definitions)
{
    for (Value &value : values) {
        const bool isPart = value.groups || !value.bucket.isEmpty();
        if (!isPart || !isTooSmallToShow(value, definitions))
            continue;
        value.value.reset();
        value.low.reset();
        value.high.reset();
        value.status = Status::None;
        value.notes.append(QStringLiteral("withheld"));
    }
}

bool isForParts(const Target &target, const Metric &metric, const QString &dimension)
{
    return !addsUp(metric)
           || std::ranges::any_of(target.where, [&](const Condition &each) { return each.dimension == dimension; });
}

void judgeParts(std::vector<Value> &values, const QString &dimension)
{
    for (Value &value : values) {
        const Metric *metric = metricById(value.metric);
        if (!metric || !value.groups || !value.target || isForParts(*value.target, *metric, dimension))
            continue;
        value.target.reset();
        value.status = Status::None;
    }
}

QString partOf(const Value &value)
{
    return value.groups ? value.groups->join(u'|') : value.part;
}

Mark markOf(Status status)
{
    switch (status) {
    case Status::Met:
        return Mark::Good;
    case Status::Unclear:
        return Mark::Attention;
    case Status::Missed:
        return Mark::Bad;
    case Status::None:
    case Status::TooFew:
        return Mark::None;
    }
    return Mark::None;
}

QString roundAmount(Unit unit, double value, const Words &words, bool withUnit)
{
    const Words::Amount amount = words.amount(unit, value);
    QString number = amount.number;
    const QString zeroDecimals = words.locale().decimalPoint() + u'0';
    if (number.endsWith(zeroDecimals))
        number.chop(zeroDecimals.size());
    const QString zeroZero = words.locale().decimalPoint() + QStringLiteral("00");
    if (number.endsWith(zeroZero))
        number.chop(zeroZero.size());
    const bool unitIsClear = isBareNumber(unit);
    return withUnit && !unitIsClear ? Words::Amount{number, amount.unit}.text() : number;
}

QString targetText(const Metric &metric, const Target &target, const Words &words)
{
    if (target.low && target.high)
        return roundAmount(metric.unit, *target.low, words, metric.unit == Unit::Minutes) + QStringLiteral("–")
               + roundAmount(metric.unit, *target.high, words, true);
    const QString limit =
        target.limit
            ? u' ' + words.translate("Verdict", "(limit %1)").arg(roundAmount(metric.unit, *target.limit, words, true))
            : QString();
    if (target.low)
        return roundAmount(metric.unit, *target.low, words, true) + limit;
    if (target.high)
        return QStringLiteral("≤ ") + roundAmount(metric.unit, *target.high, words, true) + limit;
    return {};
}

QString verdictText(const Metric &metric, const Value &value, const Words &words)
{
    if (!value.target)
        return {};
    const QString target = targetText(metric, *value.target, words);
    switch (value.status) {
    case Status::Met:
        return words.translate("Verdict", "target %1 met").arg(target);
    case Status::Unclear:
        return value.notes.contains(QStringLiteral("within_limit"))
                   ? words.translate("Verdict", "target %1: within the limit").arg(target)
                   : words.translate("Verdict", "target %1 undecided").arg(target);
    case Status::Missed:
        return words.translate("Verdict", "target %1 missed").arg(target);
    case Status::TooFew:
        return words.translate("Verdict", "target %1: too few to tell").arg(target);
    case Status::None:
        return words.translate("Verdict", "target %1").arg(target);
    }
    return {};
}

namespace {

/// Which export has the records of a kind; nullptr for those of a help desk.
const char *exportOf(Kind kind)
{
    switch (kind) {
    case Kind::Contact:
        return QT_TRANSLATE_NOOP("Fill", "Drop the call or chat export of your phone system on the window.");
    case Kind::AgentTime:
        return QT_TRANSLATE_NOOP("Fill",
                                 "Drop an export with the times of your agents (status or roster) on the window.");
    case Kind::HelpCenterDay:
        return QT_TRANSLATE_NOOP("Fill", "Drop the export of the views of your help centre on the window.");
    case Kind::HelpCenterSearch:
        return QT_TRANSLATE_NOOP("Fill", "Drop the export of the searches in your help centre on the window.");
    case Kind::SocialMention:
        return QT_TRANSLATE_NOOP("Fill", "Drop the export of your social media monitor on the window.");
    case Kind::Cancellation:
        return QT_TRANSLATE_NOOP("Fill", "Drop a list of customers and cancellations on the window.");
    case Kind::Sale:
        return QT_TRANSLATE_NOOP("Fill", "Drop a list of sales on the window.");
    case Kind::Cost:
        return QT_TRANSLATE_NOOP("Fill", "Drop a list of costs or the budget on the window.");
    case Kind::Evaluation:
        return QT_TRANSLATE_NOOP("Fill", "Drop the export of your quality evaluations on the window.");
    case Kind::Staff:
        return QT_TRANSLATE_NOOP("Fill", "Drop a list of the employees on the window.");
    case Kind::Ticket:
    case Kind::TicketEvent:
    case Kind::SurveyResponse:
        break;
    }
    return nullptr;
}

} // namespace

QString howToFill(const Metric &metric, const Words &words)
{
    QStringList names;
    const auto wanted = QString::fromLatin1(metric.requires_).split(u'|', Qt::SkipEmptyParts);
    for (const QString &field : wanted) {
        const int index = fieldIndex(metric.records, field.section(u'/', 0, 0));
        if (index >= 0)
            names += words.translate("Fill", "“%1”")
                         .arg(words.translate("Field", fields(metric.records)[static_cast<std::size_t>(index)].label));
    }
    if (const char *sentence = exportOf(metric.records))
        return words.translate("Fill", sentence);
    if (metric.records == Kind::SurveyResponse)
        return words.translate("Fill", "Drop the export of your survey tool on the window: %1.")
            .arg(words.metricName(metric));
    if (names.isEmpty())
        return words.translate("Fill", "Drop the ticket export of your help desk on the window.");
    return words.translate("Fill", "Drop a ticket export that has the column %1 on the window.")
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace kompas
