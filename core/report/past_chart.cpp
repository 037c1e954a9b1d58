// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_parts.h"
#include "core/report/steering_texts.h"

#include <QRegularExpression>

#include <cmath>

namespace kompas {

namespace {

/// How values of a unit are written along an axis that reaches up to `highest`.
struct PastAxis {
    double factor = 1;
    QString unit = {};
    int decimals = 0;
};

/// The units of durations and the words that may stand for them when typed.
struct TypedUnit {
    double minutes;
    const char *label; ///< as Words shows it, context "Unit"
    const char *also;  ///< separated by blanks
};
constexpr TypedUnit typedUnits[] = {
    {1, "min", "m min minute minutes minuut minuten"},
    {60, "h", "h hr hour hours u uur uren"},
    {1440, "d", "d day days dag dagen"},
};

const TypedUnit &unitOfMinutes(double minutes)
{
    const double size = std::abs(minutes);
    return size < 120 ? typedUnits[0] : size < 2880 ? typedUnits[1] : typedUnits[2];
}

PastAxis axisUnit(Unit unit, double highest, const Words &words)
{
    const QString space(QChar(0x00a0));
    if (unit == Unit::Percent)
        return {1, space + u'%', 0};
    if (unit == Unit::Minutes) {
        const TypedUnit &shown = unitOfMinutes(highest);
        return {shown.minutes, space + words.translate("Unit", shown.label), 0};
    }
    if (unit == Unit::Seconds)
        return {1, space + words.translate("Unit", "s"), 0};
    const bool fine = unit == Unit::Euro || unit == Unit::PerHour || unit == Unit::Days || unit == Unit::Count
                      || unit == Unit::Score || unit == Unit::Ratio || unit == Unit::PerDay;
    return {1, {}, fine ? 1 : 0};
}

double highestOf(const MetricPast &past, const TargetBounds &inForce, const TargetBounds &include)
{
    double highest = 0;
    const auto see = [&highest](const std::optional<double> &value) {
        highest = std::max(highest, std::abs(value.value_or(0)));
    };
    for (const PastBucket &bucket : past.buckets) {
        see(bucket.value);
    }
    for (const TargetBounds &bounds : {inForce, include}) {
        see(bounds.low);
        see(bounds.high);
    }
    return highest;
}

ChartPoint pointOf(const MetricPast &past, const PastBucket &bucket, const Metric &metric, double factor,
                   const Words &words)
{
    if (!bucket.value)
        return {.text = words.translate("Chart", "no value")};
    QStringList texts = {words.amount(metric.unit, bucket.value).text(),
                         words.translate("Tile", "n = %1").arg(words.count(bucket.n))};
    if (bucket.few)
        texts += words.translate("Steering", "too few records");
    Drill drill{past.metric, {}, past.selection};
    drill.selection.period = bucket.period;
    return {.value = *bucket.value / factor, .text = texts.join(QStringLiteral(" · ")), .drill = drill};
}

ChartPoint pointOf(const std::optional<GroupFigure> &figure, const MetricPast &past, const Metric &metric,
                   double factor, const Words &words)
{
    if (!figure)
        return {};
    // Agents are not named beside each other.
    const QString name = past.bandBy == QLatin1String("agent") ? QString() : words.word(past.bandBy, figure->word);
    QStringList texts = {name, words.amount(metric.unit, figure->value).text(),
                         words.translate("Tile", "n = %1").arg(words.count(figure->n))};
    texts.removeAll(QString());
    return {.value = figure->value / factor, .text = texts.join(QStringLiteral(" · "))};
}

QString bandName(const QString &dimension, bool best, const Words &words)
{
    if (dimension == QLatin1String("team"))
        return best ? words.translate("Steering", "best team") : words.translate("Steering", "worst team");
    if (dimension == QLatin1String("agent"))
        return best ? words.translate("Steering", "best agent") : words.translate("Steering", "worst agent");
    return best ? words.translate("Steering", "best channel") : words.translate("Steering", "worst channel");
}

/// How far the axis may follow the worst group: farther, and the line that is tuned would lie flat at the bottom.
double farthestBand(const MetricPast &past, const TargetBounds &inForce, const TargetBounds &include)
{
    constexpr double room = 1.6;
    double highest = 0;
    for (const PastBucket &bucket : past.buckets)
        highest = std::max(highest, std::abs(bucket.value.value_or(0)));
    for (const TargetBounds &bounds : {inForce, include})
        highest = std::max({highest, bounds.low.value_or(0), bounds.high.value_or(0)});
    return room * highest;
}

std::optional<GroupFigure> within(const std::optional<GroupFigure> &figure, double farthest)
{
    return figure && std::abs(figure->value) <= farthest ? figure : std::nullopt;
}

/// `farthest` leaves out what lies beyond, and the note says so.
void addBand(Chart &chart, const MetricPast &past, const Metric &metric, double factor, double farthest,
             const Words &words)
{
    if (past.bandBy.isEmpty())
        return;
    const auto isBeyond = [farthest](const PastBucket &each) {
        return each.highest && std::abs(each.highest->value) > farthest;
    };
    const auto beyond = static_cast<int>(std::ranges::count_if(past.buckets, isBeyond));
    if (beyond > 0) {
        const QString note =
            words.translate("Steering", "In %1 the band reaches beyond %2; there it is not drawn.")
                .arg(bucketCount(past.bucket, beyond, words), words.amount(metric.unit, farthest).text());
        chart.note = (chart.note + u' ' + note).trimmed();
    }
    const bool lowIsBest = metric.better != Better::Higher;
    for (const bool low : {true, false}) {
        Series series{.name = bandName(past.bandBy, low == lowIsBest, words), .role = Role::Series4};
        for (const PastBucket &bucket : past.buckets)
            series.points.push_back(
                pointOf(within(low ? bucket.lowest : bucket.highest, farthest), past, metric, factor, words));
        chart.series.push_back(std::move(series));
    }
}

QString subtitleOf(const MetricPast &past, const Words &words)
{
    QStringList parts;
    if (past.center)
        parts += words.centerName(*past.center);
    if (past.clock)
        parts += words.clockName(*past.clock);
    parts += bucketCount(past.bucket, static_cast<int>(past.buckets.size()), words);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PastChart pastChart(const MetricPast &past, const TargetBounds &inForce, const TargetBounds &include,
                    const Words &words)
{
    const Metric &metric = *metricById(past.metric);
    const PastAxis axis = axisUnit(metric.unit, highestOf(past, inForce, include), words);
    PastChart result{.factor = axis.factor};
    Chart &chart = result.chart;
    chart.title = words.metricName(metric);
    chart.subtitle = subtitleOf(past, words);
    chart.unit = axis.unit;
    chart.decimals = axis.decimals;
    chart.fromZero = metric.unit != Unit::Percent && metric.unit != Unit::Score;
    chart.language = words.language();
    const bool anyValue =
        std::ranges::any_of(past.buckets, [](const PastBucket &each) { return each.value.has_value(); });
    (anyValue ? chart.note : chart.empty) = lackText(past, words);
    Series own{.name = words.shortName(metric), .role = Role::Series1};
    for (const PastBucket &bucket : past.buckets) {
        chart.categories += words.bucketTick(bucket.period, past.bucket);
        chart.periods.push_back(bucket.period);
        own.points.push_back(pointOf(past, bucket, metric, axis.factor, words));
    }
    chart.series.push_back(std::move(own));
    addBand(chart, past, metric, axis.factor, farthestBand(past, inForce, include), words);
    // The limit has a line and a name of its own; the line that is tuned brings its own limit and its own zones.
    TargetBounds drawn = {inForce.low, inForce.high, {}};
    const QString label = words.translate("Steering", "in force: %1").arg(boundsText(metric, drawn, words));
    drawn.limit = include.isEmpty() ? inForce.limit : include.limit;
    addBounds(chart, metric, drawn, axis.factor, label, words);
    if (!include.isEmpty())
        chart.zones = zonesOf(include, axis.factor);
    // Without words and beneath the line that is dragged, only there for the axis to reach it.
    for (const std::optional<double> &bound : {include.low, include.high}) {
        if (bound)
            chart.targets.push_back({*bound / axis.factor, {}});
    }
    return result;
}

std::optional<double> typedAmount(Unit unit, const QString &text, double shown, const Words &words)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*[≤≥<>]?\\s*([+\\-−]?[0-9][0-9.,\\s]*|[+\\-−]?[.,][0-9]+)\\s*([^0-9]*?)\\s*$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    QString number = match.captured(1).remove(QRegularExpression(QStringLiteral("\\s")));
    number.replace(QChar(0x2212), u'-');
    bool ok = false;
    double value = words.locale().toDouble(number, &ok);
    if (!ok) // a point where the language has a comma, as on a numeric keypad
        value = number.replace(u',', u'.').toDouble(&ok);
    if (!ok)
        return {};
    const QString typed = match.captured(2).toLower();
    if (unit == Unit::Percent)
        return typed.isEmpty() || typed == QLatin1String("%") ? std::optional(value) : std::nullopt;
    if (unit == Unit::Seconds) {
        if (typed.isEmpty() || typed == QLatin1String("s") || typed == QLatin1String("sec"))
            return value;
        const std::optional<double> minutes = typedAmount(Unit::Minutes, text, shown / 60, words);
        return minutes ? std::optional(*minutes * 60) : std::nullopt;
    }
    if (unit != Unit::Minutes) {
        const QString own = words.amount(unit, value).unit.toLower();
        return typed.isEmpty() || typed == own ? std::optional(value) : std::nullopt;
    }
    if (typed.isEmpty())
        return value * unitOfMinutes(shown).minutes;
    for (const TypedUnit &each : typedUnits) {
        const bool known = QString::fromLatin1(each.also).split(u' ').contains(typed)
                           || typed == words.translate("Unit", each.label).toLower();
        if (known)
            return value * each.minutes;
    }
    return {};
}

} // namespace kompas
