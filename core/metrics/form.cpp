// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/form.h"

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

void setRate(Value &value, qint64 passes, qint64 count)
{
    value.numerator = static_cast<double>(passes);
    value.denominator = static_cast<double>(count);
    if (count == 0)
        return;
    value.value = 100.0 * static_cast<double>(passes) / static_cast<double>(count);
    setInterval(value, wilson(passes, count));
}

bool isMisleading(double mean, double median, qint64 n, const Definitions &definitions)
{
    const double ratio = *definitions.number(u"mean_median.ratio");
    if (n < fewestToMislead || mean <= 0 || median < 0)
        return false;
    return mean > ratio * median || mean * ratio < median;
}

void formCentre(Cell &cell, const Forming &forming, Value &value)
{
    value.center = forming.center;
    const std::optional<double> mean = meanOf(cell.values);
    if (!mean)
        return;
    const std::optional<Interval> around = forming.center == Center::Mean ? meanInterval(cell.values) : std::nullopt;
    const double median = *quantile(cell.values, 0.5);
    if (isMisleading(*mean, median, cell.n, *forming.definitions))
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
    value.numerator = cell.sum;
    value.denominator = static_cast<double>(cell.n);
    value.value = meanOf(cell.values);
    setInterval(value, meanInterval(cell.values));
}

void formNet(const Cell &cell, Value &value)
{
    const auto positive = std::ranges::count_if(cell.values, [](double each) { return each > 0; });
    const auto negative = std::ranges::count_if(cell.values, [](double each) { return each < 0; });
    value.numerator = static_cast<double>(positive - negative);
    value.denominator = static_cast<double>(cell.n);
    if (cell.n == 0)
        return;
    value.value = 100.0 * *value.numerator / *value.denominator;
    setInterval(value, netInterval(positive, negative, cell.n));
}

void formCount(const Cell &cell, const Forming &forming, Value &value)
{
    // A state that was looked at can be 0; an empty bucket or group of dated records has no value.
    const bool zeroIsKnown = forming.isTotal || forming.metric->dating == Dating::Instant;
    if (cell.n > 0 || zeroIsKnown)
        value.value = forming.shape == Shape::Sum ? cell.sum : static_cast<double>(cell.n);
}

void formSplit(const Cell &cell, const Forming &forming, Value &value)
{
    if (forming.metric->unit == Unit::Percent) {
        value.n = forming.whole;
        setRate(value, cell.n, forming.whole);
        return;
    }
    value.numerator = static_cast<double>(cell.n);
    value.denominator = static_cast<double>(forming.whole);
    if (forming.whole > 0 || forming.metric->dating == Dating::Instant)
        value.value = static_cast<double>(cell.n);
}

void formGap(Cell &cell, const Forming &forming, Value &value)
{
    const std::optional<double> mean = meanOf(cell.values);
    if (!mean)
        return;
    const double median = *quantile(cell.values, 0.5);
    value.numerator = mean;
    value.denominator = median;
    if (median != 0)
        value.value = *mean / median;
    if (isMisleading(*mean, median, cell.n, *forming.definitions))
        value.notes.append(QStringLiteral("mean_misleading"));
}

/// METRICS A7 and A8: solved / sum over the agents of their working days (times the target of a day).
void formPerAgentDay(Cell &cell, const Forming &forming, Value &value)
{
    const bool isAttainment = forming.metric->unit == Unit::Percent;
    std::ranges::sort(cell.values);
    const auto repeated = std::ranges::unique(cell.values);
    const auto agents = static_cast<double>(cell.values.size() - repeated.size());
    value.numerator = static_cast<double>(cell.n);
    if (isAttainment && !forming.pace) {
        value.notes.append(QStringLiteral("no_target"));
        return;
    }
    const double perDay = isAttainment ? *forming.pace->low : 1;
    value.denominator = agents * forming.days * perDay;
    if (*value.denominator > 0)
        value.value = (isAttainment ? 100.0 : 1.0) * *value.numerator / *value.denominator;
}

void formFunction(Cell &cell, const Forming &forming, Value &value)
{
    const QLatin1String function(forming.metric->recipe.function);
    if (function == QLatin1String("backlog_delta")) {
        value.value = cell.sum;
    } else if (function == QLatin1String("solved_vs_created")) {
        value.numerator = static_cast<double>(cell.second);
        value.denominator = static_cast<double>(cell.n);
        if (cell.n > 0)
            value.value = 100.0 * *value.numerator / *value.denominator;
    } else {
        formPerAgentDay(cell, forming, value);
    }
}

qint64 fewestOf(const Metric &metric, const Definitions &definitions)
{
    switch (metric.shape) {
    case Shape::Rate:
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
    if (target.low && actual < *target.low)
        return isNear(*target.low, value.high, true) ? Status::Unclear : Status::Missed;
    if (target.high && actual > *target.high)
        return isNear(*target.high, value.low, false) ? Status::Unclear : Status::Missed;
    return Status::Met;
}

} // namespace

void Cell::add(const Contribution &contribution, bool keepValue)
{
    if (contribution.second) {
        ++second;
        return;
    }
    ++n;
    passes += contribution.passes ? 1 : 0;
    sum += contribution.value;
    if (keepValue)
        values.push_back(contribution.value);
}

bool keepsValues(const Metric &metric, Shape shape, bool isGap)
{
    const QLatin1String function(metric.recipe.function);
    return isGap || shape == Shape::Centre || shape == Shape::Mean || shape == Shape::Ratio || shape == Shape::Net
           || function == QLatin1String("per_agent_day") || function == QLatin1String("solve_target");
}

void form(Cell &cell, const Forming &forming, Value &value)
{
    value.n = cell.n;
    if (forming.isGap)
        return formGap(cell, forming, value);
    switch (forming.shape) {
    case Shape::Count:
    case Shape::Sum:
        return formCount(cell, forming, value);
    case Shape::Rate:
        return setRate(value, cell.passes, cell.n);
    case Shape::Share:
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
    if (!value.complete)
        value.notes.append(QStringLiteral("unfinished"));
    if (!value.target || !value.value || !value.complete)
        return;
    value.status = isFew ? Status::TooFew : statusOf(value, *value.target);
}

} // namespace kompas
