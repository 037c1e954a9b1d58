// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/form.h"

#include "core/metrics/metric_family.h"
#include "core/metrics/models.h"
#include "core/metrics/statistics.h"

#include <algorithm>
#include <cmath>

namespace kompas {

namespace {

constexpr qint64 fewestToMislead = 10;
constexpr double nearTarget = 0.02; ///< METRICS rule 6: without an interval, within 2 % of the target is unclear

void setInterval(Value &value, const std::optional<Interval> &interval)
{
    if (!interval || !value.value)
        return;
    value.low = std::min(interval->low, *value.value);
    value.high = std::max(interval->high, *value.value);
}

/// `areCases` false: what is divided are minutes or sessions, of which no interval can be given.
void setRate(Value &value, double passes, double count, bool areCases = true)
{
    value.numerator = passes;
    value.denominator = count;
    if (count <= 0)
        return;
    value.value = 100.0 * passes / count;
    if (areCases && passes >= 0 && passes <= count && count >= 0.5)
        setInterval(value, wilson(std::llround(passes), std::llround(count)));
}

bool isMisleading(double mean, double median, qint64 n, const Definitions &definitions)
{
    const double ratio = *definitions.number(u"mean_median.ratio");
    if (n < fewestToMislead || mean <= 0 || median < 0)
        return false;
    return mean > ratio * median || mean * ratio < median;
}

/// Of intervals their means are known only, so no interval is given.
void formWeightedCentre(Cell &cell, const Forming &forming, Value &value)
{
    if (cell.weight <= 0)
        return;
    if (forming.center == Center::Mean) {
        value.numerator = cell.weighted;
        value.denominator = cell.weight;
        value.value = cell.weighted / cell.weight;
    } else {
        value.value = weightedQuantile(cell.values, cell.weights, forming.center == Center::Median ? 0.5 : 0.9);
    }
}

void formCentre(Cell &cell, const Forming &forming, Value &value)
{
    value.center = forming.center;
    if (!cell.weights.empty())
        return formWeightedCentre(cell, forming, value);
    const std::optional<double> mean = meanOf(cell.values);
    if (!mean)
        return;
    const std::optional<Interval> around = forming.center == Center::Mean ? meanInterval(cell.values) : std::nullopt;
    const double median = *quantile(cell.values, 0.5);
    if (isMisleading(*mean, median, cell.records, *forming.definitions))
        value.notes.append(QStringLiteral("mean_misleading"));
    if (forming.center == Center::Mean) {
        value.value = mean;
        setInterval(value, around);
        return;
    }
    const double p = forming.center == Center::Median ? 0.5 : 0.9;
    value.value = forming.center == Center::Median ? median : *quantile(cell.values, p);
    setInterval(value, quantileInterval(cell.values, p));
}

void formMean(const Cell &cell, const Forming &forming, Value &value)
{
    if (forming.shape == Shape::Mean)
        value.center = Center::Mean;
    const bool isBase = forming.weights == Collected::Weights::Base;
    value.numerator = isBase || cell.weights.empty() ? cell.sum : cell.weighted;
    value.denominator = cell.weight;
    if (cell.weight <= 0)
        return;
    if (cell.weights.empty()) {
        value.value = meanOf(cell.values);
        setInterval(value, meanInterval(cell.values));
    } else {
        value.value = *value.numerator / cell.weight;
    }
}

void formNet(const Cell &cell, Value &value)
{
    double positive = 0;
    double negative = 0;
    for (std::size_t i = 0; i < cell.values.size(); ++i) {
        const double weight = cell.weights.empty() ? 1 : cell.weights[i];
        positive += cell.values[i] > 0 ? weight : 0;
        negative += cell.values[i] < 0 ? weight : 0;
    }
    value.numerator = positive - negative;
    value.denominator = cell.weight;
    if (cell.weight <= 0)
        return;
    value.value = 100.0 * *value.numerator / *value.denominator;
    setInterval(value, netInterval(std::llround(positive), std::llround(negative), std::llround(cell.weight)));
}

void formCount(const Cell &cell, const Forming &forming, Value &value)
{
    // A state that was looked at can be 0; an empty bucket or group of dated records has no value.
    const bool zeroIsKnown = forming.isTotal || forming.metric->dating == Dating::Instant;
    if (cell.records > 0 || zeroIsKnown)
        value.value = forming.shape == Shape::Sum ? cell.sum : cell.weight;
}

void formSplit(const Cell &cell, const Forming &forming, Value &value)
{
    if (forming.metric->unit == Unit::Percent) {
        value.n = std::llround(forming.whole);
        setRate(value, cell.weight, forming.whole);
        return;
    }
    const bool isSum = *forming.metric->recipe.measure != '\0';
    value.numerator = isSum ? cell.sum : cell.weight;
    value.denominator = forming.whole;
    if (forming.whole > 0 || forming.metric->dating == Dating::Instant)
        value.value = value.numerator;
}

/// METRICS A5: the median over the weeks, those without a contact at that hour included.
void formPeak(const Cell &cell, const Forming &forming, Value &value)
{
    value.denominator = forming.weeks;
    if (cell.records > 0)
        value.value = medianPerWeek(cell.values, cell.weights, forming.weeks);
}

void formGap(Cell &cell, const Forming &forming, Value &value)
{
    const std::optional<double> mean = cell.weights.empty() ? meanOf(cell.values)
                                       : cell.weight > 0    ? std::optional(cell.weighted / cell.weight)
                                                            : std::nullopt;
    if (!mean)
        return;
    const double median =
        cell.weights.empty() ? *quantile(cell.values, 0.5) : *weightedQuantile(cell.values, cell.weights, 0.5);
    value.numerator = mean;
    value.denominator = median;
    if (median != 0)
        value.value = *mean / median;
    if (isMisleading(*mean, median, cell.records, *forming.definitions))
        value.notes.append(QStringLiteral("mean_misleading"));
}

/// METRICS A7 and A8: solved / sum over the agents of their working days (times the target of a day).
void formPerAgentDay(Cell &cell, const Forming &forming, Value &value)
{
    const bool isAttainment = forming.metric->unit == Unit::Percent;
    std::ranges::sort(cell.values);
    const auto agents = static_cast<double>(std::unique(cell.values.begin(), cell.values.end()) - cell.values.begin());
    value.numerator = cell.weight;
    if (isAttainment && !forming.pace) {
        value.notes.append(QStringLiteral("no_target"));
        return;
    }
    const double perDay = isAttainment ? *forming.pace->low : 1;
    value.denominator = agents * forming.days * perDay;
    if (*value.denominator > 0)
        value.value = (isAttainment ? 100.0 : 1.0) * *value.numerator / *value.denominator;
}

/// One set of records divided by another: solved by created, costs by contacts. Nothing sold is 0; nothing booked yet
/// does not mean that it cost nothing.
void formQuotient(const Cell &cell, const Forming &forming, Value &value)
{
    const bool isOfCosts = QLatin1String(forming.metric->recipe.function) == QLatin1String("quotient_of_costs");
    value.denominator = cell.weight;
    if (cell.seconds == 0 && isOfCosts) {
        value.notes.append(QStringLiteral("no_costs"));
        return;
    }
    value.numerator = cell.second;
    if (cell.weight > 0)
        value.value = (forming.metric->unit == Unit::Percent ? 100.0 : 1.0) * cell.second / cell.weight;
}

/// METRICS A16: how many working days the backlog is worth.
void formBacklogDays(const Cell &cell, const Forming &forming, Value &value)
{
    value.numerator = cell.weight;
    if (forming.days <= 0)
        return;
    value.denominator = cell.second / forming.days;
    if (*value.denominator > 0)
        value.value = cell.weight / *value.denominator;
}

/// METRICS E19: mean revenue a month x retention / (1 + discount - retention), all of a month.
void formCustomerValue(const Cell &cell, const Forming &forming, Value &value)
{
    if (cell.weight <= 0)
        return;
    const double kept = std::pow(1 - cell.passes / cell.weight, 1 / forming.months);
    value.numerator = cell.sum / cell.weight;
    if (kept <= 0)
        return;
    value.denominator = (1 + *forming.definitions->number(u"clv.discount_pct") / 100 - kept) / kept;
    if (*value.denominator > 0)
        value.value = *value.numerator / *value.denominator;
}

/// METRICS F10: the mean half hour of those with a contact; who gave up has no handle time but would have needed one.
void formAgents(Cell &cell, const Forming &forming, Value &value)
{
    double seconds = 0;
    double handled = 0;
    for (std::size_t i = 0; i < cell.values.size(); ++i) {
        const double weight = cell.weights.empty() ? 1 : cell.weights[i];
        seconds += std::isnan(cell.values[i]) ? 0 : cell.values[i] * weight;
        handled += std::isnan(cell.values[i]) ? 0 : weight;
    }
    for (qint64 &moment : cell.moments)
        moment /= halfHourSeconds;
    std::ranges::sort(cell.moments);
    const auto halfHours = std::unique(cell.moments.begin(), cell.moments.end()) - cell.moments.begin();
    value.numerator = cell.weight;
    value.denominator = static_cast<double>(halfHours);
    if (handled > 0)
        value.value = agentsNeeded(cell.weight, *value.denominator, seconds / handled, *forming.definitions);
}

/// METRICS F11: absolute errors of the daily forecasts / what came.
void formForecast(const Cell &cell, Value &value)
{
    const std::optional<ForecastError> error = dailyForecastError(cell.values, cell.weights);
    if (!error)
        return;
    value.numerator = error->absolute;
    value.denominator = error->actual;
    value.value = error->wape;
}

void formFunction(Cell &cell, const Forming &forming, Value &value)
{
    const QLatin1String function(forming.metric->recipe.function);
    if (function == QLatin1String("backlog_delta"))
        value.value = cell.sum;
    else if (function == QLatin1String("backlog_days"))
        formBacklogDays(cell, forming, value);
    else if (function == QLatin1String("customer_value"))
        formCustomerValue(cell, forming, value);
    else if (function == QLatin1String("agents_needed"))
        formAgents(cell, forming, value);
    else if (function == QLatin1String("forecast"))
        formForecast(cell, value);
    else if (function == QLatin1String("peak"))
        formPeak(cell, forming, value);
    else if (function == QLatin1String("per_agent_day") || function == QLatin1String("solve_target"))
        formPerAgentDay(cell, forming, value);
    else
        formQuotient(cell, forming, value);
}

qint64 fewestOf(const Metric &metric, const Definitions &definitions)
{
    switch (metric.shape) {
    case Shape::Rate:
    case Shape::Share:
        return static_cast<qint64>(*definitions.number(u"min_n.rate"));
    case Shape::Centre:
    case Shape::Mean:
    case Shape::Ratio:
        return static_cast<qint64>(*definitions.number(u"min_n.centre"));
    case Shape::Net:
        return static_cast<qint64>(*definitions.number(u"min_n.net"));
    default:
        return 0;
    }
}

Status statusOf(const Value &value, const Target &target)
{
    const double actual = *value.value;
    const auto isNear = [&](double bound, const std::optional<double> &edge, bool below) {
        if (edge)
            return below ? *edge >= bound : *edge <= bound;
        return std::abs(actual - bound) <= nearTarget * std::abs(bound);
    };
    if (target.low && actual < *target.low) {
        const double worst = target.limit.value_or(*target.low);
        return actual >= worst || isNear(worst, value.high, true) ? Status::Unclear : Status::Missed;
    }
    if (target.high && actual > *target.high) {
        const double worst = target.limit.value_or(*target.high);
        return actual <= worst || isNear(worst, value.low, false) ? Status::Unclear : Status::Missed;
    }
    return Status::Met;
}

/// Past the ambition of a target in two steps, but not past its limit.
bool isWithinLimit(double actual, const Target &target)
{
    return target.limit
           && ((target.low && actual < *target.low && actual >= *target.limit)
               || (target.high && actual > *target.high && actual <= *target.limit));
}

} // namespace

void Cell::add(const Contribution &contribution, const Keeps &keeps, Collected::Weights kind)
{
    if (contribution.second) {
        second += std::isnan(contribution.value) ? contribution.weight : contribution.value;
        ++seconds;
        return;
    }
    ++records;
    weight += contribution.weight;
    passes += contribution.passes ? contribution.weight : 0;
    sum += contribution.value;
    weighted += contribution.value * contribution.weight;
    if (keeps.moments)
        moments.push_back(contribution.date);
    if (!keeps.values)
        return;
    values.push_back(contribution.value);
    if (kind != Collected::Weights::None)
        weights.push_back(contribution.weight);
}

Cell::Keeps keptFor(const Metric &metric, Shape shape, bool isGap)
{
    const QLatin1String function(metric.recipe.function);
    const bool isStaffing = function == QLatin1String("agents_needed");
    const bool keepsValues = isStaffing || isGap || shape == Shape::Centre || shape == Shape::Mean
                             || shape == Shape::Ratio || shape == Shape::Net
                             || function == QLatin1String("per_agent_day") || function == QLatin1String("solve_target")
                             || function == QLatin1String("peak") || function == QLatin1String("forecast");
    return {.values = keepsValues, .moments = isStaffing};
}

qint64 sizeOf(const Cell &cell, Collected::Weights weights)
{
    return weights == Collected::Weights::Cases ? std::llround(cell.weight) : cell.records;
}

void form(Cell &cell, const Forming &forming, Value &value)
{
    value.n = sizeOf(cell, forming.weights);
    if (forming.isGap)
        return formGap(cell, forming, value);
    switch (forming.shape) {
    case Shape::Count:
    case Shape::Sum:
        return formCount(cell, forming, value);
    case Shape::Rate:
        return setRate(value, cell.passes, cell.weight);
    case Shape::Share:
        return setRate(value, cell.sum, cell.weight, forming.weights == Collected::Weights::Cases);
    case Shape::Ratio:
    case Shape::Mean:
        return formMean(cell, forming, value);
    case Shape::Centre:
        return formCentre(cell, forming, value);
    case Shape::Net:
        return formNet(cell, value);
    case Shape::Split:
        return formSplit(cell, forming, value);
    case Shape::Function:
        return formFunction(cell, forming, value);
    }
}

void weigh(const Metric &metric, const Definitions &definitions, Value &value)
{
    const bool isFew = value.value && value.n < fewestOf(metric, definitions);
    if (isFew)
        value.notes.append(QStringLiteral("few"));
    else if (value.value && isStatistic(metric) && static_cast<double>(value.n) < *definitions.number(u"min_n.note"))
        value.notes.append(QStringLiteral("small"));
    if (!value.complete)
        value.notes.append(QStringLiteral("unfinished"));
    if (!value.target || !value.value || !value.complete)
        return;
    value.status = isFew ? Status::TooFew : statusOf(value, *value.target);
    if (!isFew && isWithinLimit(*value.value, *value.target))
        value.notes.append(QStringLiteral("within_limit"));
}

} // namespace kompas
