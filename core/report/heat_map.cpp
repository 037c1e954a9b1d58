// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/heat_map.h"

#include "core/report/plots.h"

#include <algorithm>
#include <array>

namespace kompas {

namespace {

constexpr std::size_t hoursOfDay = 24;
constexpr std::size_t daysOfWeek = 7;
using Week = std::array<std::array<const Value *, hoursOfDay>, daysOfWeek>;

/// The values by weekday and hour; a value that is in no hour of the week is left out.
Week weekOf(const std::vector<Value> &values)
{
    Week week = {};
    for (const Value &value : values) {
        if (!value.groups || value.groups->size() != 2)
            continue;
        bool hasDay = false;
        bool hasHour = false;
        const int day = value.groups->at(0).toInt(&hasDay) - 1;
        const int hour = value.groups->at(1).toInt(&hasHour);
        if (hasDay && hasHour && day >= 0 && day < 7 && hour >= 0 && hour < 24)
            week[static_cast<std::size_t>(day)][static_cast<std::size_t>(hour)] = &value;
    }
    return week;
}

/// Of records that tell of more than an hour.
bool hasOnlyDay(const Value &value)
{
    return value.n > 0 && value.groups && !value.groups->front().isEmpty() && value.groups->back().isEmpty();
}

/// The hours between the first and the last in which something happened.
std::pair<std::size_t, std::size_t> busyHours(const Week &week)
{
    std::size_t first = hoursOfDay;
    std::size_t last = 0;
    for (const auto &day : week) {
        for (std::size_t hour = 0; hour < hoursOfDay; ++hour) {
            if (!day[hour] || (day[hour]->n == 0 && countOf(*day[hour]) <= 0))
                continue;
            first = std::min(first, hour);
            last = std::max(last, hour);
        }
    }
    return {first, last};
}

} // namespace

QString momentText(const QString &part, const Words &words, bool isShort)
{
    bool isHour = false;
    const int hour = part.section(u' ', 1).toInt(&isHour);
    if (!isHour)
        return part;
    const QString day = part.section(u' ', 0, 0);
    if (isShort)
        return words.locale().standaloneDayName(day.toInt(), QLocale::ShortFormat)
               + QStringLiteral(" %1–%2").arg(hour).arg((hour + 1) % 24);
    return words.word(u"weekday", day) + QStringLiteral(" %1:00–%2:00").arg(hour).arg((hour + 1) % 24);
}

Chart heatMap(const PageInput &input, const Words &words, const HeatMapAsk &ask)
{
    const Metric &metric = *metricById(ask.metric);
    Chart chart = chartFor(input, metric, ask.title, words);
    chart.kind = ChartKind::Grid;
    chart.fromZero = metric.shape == Shape::Count || metric.shape == Shape::Sum;
    chart.decimals = 0;
    if (!ask.reach)
        return chart;
    const Selection selection = over(input.selection, ask.reach->period);
    const QString weekday = QStringLiteral("weekday");
    const QString hour = QStringLiteral("hour");
    const auto values = evaluate(input.facts, input.definitions, input.targets,
                                 Query{.metrics = {ask.metric}, .selection = selection, .by = {weekday, hour}});
    if (!values)
        return chart;
    const Week week = weekOf(*values);
    const auto [first, last] = busyHours(week);
    if (first > last) {
        if (std::ranges::any_of(*values, hasOnlyDay))
            chart.empty =
                words.translate("Chart", "Your export has totals of whole days only. One with a row per contact, "
                                         "or per quarter of an hour, shows the hours.");
        return chart;
    }
    chart.subtitle = words.translate("Chart", "%1 · the stronger the colour, the more").arg(ask.reach->text);
    for (std::size_t i = first; i <= last; ++i)
        chart.categories += QString::number(i);
    for (std::size_t day = 0; day < daysOfWeek; ++day) {
        const QString dayWord = QString::number(day + 1);
        Series series{.name = words.word(weekday, dayWord)};
        for (std::size_t i = first; i <= last; ++i) {
            const Value *value = week[day][i];
            ChartPoint point = value ? pointOf(input, metric, *value, words) : ChartPoint{};
            if (point.drill)
                point.drill->selection = narrowed(narrowed(selection, weekday, dayWord), hour, QString::number(i));
            series.points.push_back(std::move(point));
        }
        chart.series.push_back(std::move(series));
    }
    chart.note = words.translate("Chart", "Column 9 is the hour from 9:00 to 10:00.");
    return chart;
}

} // namespace kompas
