// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_parts.h"

#include "core/data/extent.h"
#include "core/metrics/permission.h"

namespace kompas {

namespace {

std::optional<Reach> lastBuckets(const PageInput &input, Bucket bucket, int count, const QString &text)
{
    const std::optional<QDate> last = lastDayOf(input);
    if (!last)
        return {};
    const Period end = bucketOf(*last, bucket);
    const int before = 1 - count;
    const QDate from = bucket == Bucket::Day     ? end.from->addDays(before)
                       : bucket == Bucket::Week  ? end.from->addDays(qint64(7) * before)
                       : bucket == Bucket::Month ? end.from->addMonths(before)
                                                 : end.from->addMonths(3 * before);
    return Reach{{from, end.to}, bucket, text};
}

/// Rates of what should be high are looked at near the top, scores that can be negative around zero.
bool startsAtZero(const Metric &metric)
{
    const bool high = metric.unit == Unit::Percent && metric.better == Better::Higher;
    return !high && metric.unit != Unit::Points && metric.unit != Unit::Score;
}

/// Minutes in the unit that Words::amount chooses for this many.
double minutesPerUnit(double minutes)
{
    if (minutes < 2 * 60)
        return 1;
    return minutes < 48 * 60 ? 60 : 24 * 60;
}

Period comparisonOf(const PageInput &input, const Period &period)
{
    if (input.comparison == PageInput::Comparison::SamePeriodLastYear)
        return samePeriodLastYear(period);
    const qint64 days = period.from->daysTo(*period.to) + 1;
    return {period.from->addDays(-days), period.from->addDays(-1)};
}

} // namespace

std::optional<Reach> lastWeeks(const PageInput &input, const Words &words, int weeks)
{
    return lastBuckets(input, Bucket::Week, weeks, words.translate("Chart", "%n week(s)", nullptr, weeks));
}

std::optional<Reach> lastDays(const PageInput &input, const Words &words, int days)
{
    return lastBuckets(input, Bucket::Day, days, words.translate("Chart", "%n day(s)", nullptr, days));
}

std::optional<Reach> lastMonths(const PageInput &input, const Words &words, int months)
{
    return lastBuckets(input, Bucket::Month, months, words.translate("Chart", "%n month(s)", nullptr, months));
}

std::optional<Reach> lastQuarters(const PageInput &input, const Words &words, int quarters)
{
    return lastBuckets(input, Bucket::Quarter, quarters, words.translate("Chart", "%n quarter(s)", nullptr, quarters));
}

PageInput overWhole(const PageInput &input, Bucket bucket)
{
    PageInput whole = input;
    const Period &period = input.selection.period;
    const std::optional<QDate> last = lastDay(input.facts);
    if (!period.from || !period.to || !last)
        return whole;
    Period wanted = bucketOf(std::min(*period.to, *last), bucket);
    if (period.from->daysTo(*period.to) >= wanted.from->daysTo(*wanted.to))
        return whole;
    if (*wanted.to > *last)
        wanted = bucketOf(wanted.from->addDays(-1), bucket);
    whole.selection.period = wanted;
    return whole;
}

std::optional<Paragraph> wholePeriodText(const PageInput &input, const PageInput &whole, const Words &words)
{
    if (whole.selection.period == input.selection.period)
        return {};
    return Paragraph{{{words.translate("Page", "These figures move slowly, so they are those of %1.")
                           .arg(words.period(whole.selection.period))}}};
}

QString pointText(const Metric &metric, const Value &value, const Words &words)
{
    if (!value.value)
        return words.translate("Chart", "no value");
    QStringList parts = {words.amount(metric.unit, value.value).text()};
    if (metric.shape != Shape::Count && metric.shape != Shape::Split)
        parts += words.translate("Tile", "n = %1").arg(words.count(value.n));
    if (value.low && value.high) {
        parts += words.translate("Tile", "between %1 and %2")
                     .arg(words.amount(metric.unit, value.low).number, words.amount(metric.unit, value.high).text());
    }
    if (value.notes.contains(QLatin1String("few")))
        parts += words.translate("Chart", "too few to tell");
    if (!value.complete)
        parts += words.translate("Chart", "unfinished");
    return parts.join(QStringLiteral(" · "));
}

ChartPoint pointOf(const PageInput &input, const Metric &metric, const Value &value, const Words &words)
{
    return ChartPoint{.value = value.value,
                      .low = value.low,
                      .high = value.high,
                      .text = pointText(metric, value, words),
                      .drill = value.value ? std::optional(Drill{QString::fromLatin1(metric.id), value.part,
                                                                 over(input.selection, value.period)})
                                           : std::nullopt,
                      .n = metric.shape != Shape::Count && metric.shape != Shape::Split ? std::optional(value.n)
                                                                                        : std::nullopt};
}

Series seriesOf(const PageInput &input, const Metric &metric, const QString &name, Role role,
                const std::vector<Value> &values, const Words &words)
{
    Series series{.name = name, .role = role};
    for (const Value &value : values)
        series.points.push_back(pointOf(input, metric, value, words));
    return series;
}

bool anyValue(const std::vector<Value> &values)
{
    return std::ranges::any_of(values, [](const Value &value) { return value.value.has_value(); });
}

double countOf(const Value &value)
{
    return value.numerator.value_or(value.value.value_or(0));
}

Chart chartFor(const PageInput &input, const Metric &metric, const QString &title, const Words &words)
{
    Chart chart{.title = title, .fromZero = startsAtZero(metric), .language = words.language()};
    chart.empty = emptyText(input, metric, words);
    if (metric.unit == Unit::Percent)
        chart.unit = QStringLiteral("\u00a0%");
    if (metric.unit == Unit::Seconds)
        chart.unit = QChar(0x00a0) + words.translate("Unit", "s");
    if (metric.unit == Unit::Euro)
        chart.decimals = 2;
    if (metric.unit == Unit::Score || metric.unit == Unit::Count || metric.unit == Unit::PerDay)
        chart.decimals = 1;
    return chart;
}

QString emptyText(const PageInput &input, const Metric &metric, const Words &words)
{
    if (!isComputable(input.facts, metric))
        return howToFill(metric, words);
    if (!lastDayOf(input))
        return words.translate("Chart", "These records carry no date, so they cannot be put in weeks.");
    if (isWithheld(input.facts, metric, input.selection))
        return words.translate("Note", noteText(u"not_per_agent"));
    // Only answers of employees are hidden for being few.
    if (isTooFewPeople(metric, 0, input.definitions)
        && figure(input, QString::fromLatin1(metric.id), input.selection)
               .notes.contains(QLatin1String("too_few_people")))
        return words.translate("Note", noteText(u"too_few_people"));
    return words.translate("Chart", "Nothing to count in these weeks. Choose another period or fewer filters.");
}

QString emptyDimension(const Metric &metric, const QString &dimension, const Words &words)
{
    const QString name = words.dimensionName(dimension);
    if (metric.records == Kind::SurveyResponse)
        return words.translate("Fill", "Drop an export of your survey tool that has the column “%1” on the window.")
            .arg(name);
    if (metric.records != Kind::Ticket && metric.records != Kind::TicketEvent)
        return howToFill(metric, words) + u' ' + words.translate("Fill", "It needs the column “%1”.").arg(name);
    return words.translate("Fill", "Drop a ticket export that has the column %1 on the window.")
        .arg(words.translate("Fill", "“%1”").arg(name));
}

void setCategories(Chart &chart, const std::vector<Value> &values, Bucket bucket, const Words &words)
{
    for (const Value &value : values) {
        if (!value.complete && chart.incompleteFrom < 0)
            chart.incompleteFrom = static_cast<int>(chart.categories.size());
        const QString tick = words.bucketTick(value.period, bucket);
        // Eight quarters hold every quarter twice.
        const bool needsYear = bucket == Bucket::Quarter && value.period.from;
        chart.categories += needsYear ? tick + u' ' + QString::number(value.period.from->year()) : tick;
        chart.periods.push_back(value.period);
    }
}

void addTargets(Chart &chart, const Metric &metric, const std::vector<Value> &values, const Words &words)
{
    const auto last = std::find_if(values.rbegin(), values.rend(), [](const Value &value) { return value.target; });
    if (last == values.rend())
        return;
    const Target single = *last->target;
    // The limit has a line and a name of its own.
    Target ambition = single;
    ambition.limit.reset();
    const QString label = words.translate("Verdict", "target %1").arg(targetText(metric, ambition, words));
    addBounds(chart, metric, boundsOf(single), 1, label, words);
}

void addBounds(Chart &chart, const Metric &metric, const TargetBounds &bounds, double factor, const QString &label,
               const Words &words)
{
    const auto shown = [factor](const std::optional<double> &bound) {
        return bound ? std::optional(*bound / factor) : std::nullopt;
    };
    if (bounds.low)
        chart.targets.push_back({*shown(bounds.low), label});
    if (bounds.high)
        chart.targets.push_back({*shown(bounds.high), bounds.low ? QString() : label});
    if (bounds.limit)
        chart.targets.push_back({*shown(bounds.limit), limitText(metric, *bounds.limit, words), true});
    chart.zones = zonesOf(bounds, factor);
}

std::vector<TargetZone> zonesOf(const TargetBounds &bounds, double factor)
{
    if (!bounds.low || !bounds.high)
        return {};
    const double low = *bounds.low / factor;
    const double high = *bounds.high / factor;
    return {{{}, low, Mark::Bad}, {low, high, Mark::Good}, {high, {}, Mark::Bad}};
}

QString limitText(const Metric &metric, double limit, const Words &words)
{
    return words.translate("Steering", "limit: %1").arg(words.amount(metric.unit, limit).text());
}

void addComparison(Chart &chart, const PageInput &input, const Metric &metric, const Reach &reach, const Words &words)
{
    const Period before = comparisonOf(input, reach.period);
    std::vector<Value> values =
        figuresPerBucket(input, QString::fromLatin1(metric.id), over(input.selection, before), reach.bucket);
    // A quarter can touch one bucket more or fewer when it is counted in days.
    values.resize(std::min(values.size(), static_cast<std::size_t>(chart.categories.size())));
    if (!anyValue(values))
        return;
    const bool year = input.comparison == PageInput::Comparison::SamePeriodLastYear;
    const QString name =
        year ? words.translate("Chart", "a year before") : words.translate("Chart", "the %1 before").arg(reach.text);
    Series series = seriesOf(input, metric, name, Role::Neutral, values, words);
    series.dashed = true;
    for (std::size_t i = 0; i < values.size(); ++i)
        series.points[i].text += QStringLiteral(" · ") + words.period(values[i].period);
    chart.series.push_back(std::move(series));
}

void showInOneUnit(Chart &chart, const Metric &metric, const Words &words)
{
    if (metric.unit != Unit::Minutes)
        return;
    double most = 0;
    for (const Series &series : chart.series) {
        for (const ChartPoint &point : series.points)
            most = std::max(
                {most, point.value.value_or(0), chart.kind == ChartKind::Ranges ? point.high.value_or(0) : 0.0});
    }
    for (const TargetLine &target : chart.targets)
        most = std::max(most, target.value);
    const double per = minutesPerUnit(most);
    const auto convert = [per](std::optional<double> &value) {
        if (value)
            *value /= per;
    };
    for (Series &series : chart.series) {
        for (ChartPoint &point : series.points) {
            convert(point.value);
            convert(point.low);
            convert(point.high);
        }
    }
    for (TargetLine &target : chart.targets)
        target.value /= per;
    for (TargetZone &zone : chart.zones) {
        convert(zone.from);
        convert(zone.to);
    }
    chart.unit = QChar(0x00a0) + words.amount(Unit::Minutes, most).unit;
    chart.decimals = per > 1 && (chart.kind == ChartKind::Bars || most / per < 10) ? 1 : 0;
}

void placeNotes(Chart &chart, const std::vector<Note> &notes)
{
    for (const Note &note : notes) {
        const auto holds = [&note](const Period &period) {
            return period.from && period.to && note.day >= *period.from && note.day <= *period.to;
        };
        const auto found = std::ranges::find_if(chart.periods, holds);
        if (found != chart.periods.end())
            chart.notes.push_back({note.id, static_cast<int>(found - chart.periods.begin()), note.text});
    }
}

} // namespace kompas
