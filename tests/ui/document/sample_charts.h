// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/document/sample_document.h"
#include "ui/document/chart_drawing.h"

#include <QPainter>

namespace kompas::sample {

/// Charts of every kind with what is hard in them: marks side by side, long names, targets on the line, many days.

inline Chart distribution()
{
    Chart chart{.kind = ChartKind::Columns,
                .title = QStringLiteral("Eerste reactietijd: verdeling"),
                .subtitle = QStringLiteral("1.108 tickets"),
                .categories = {QStringLiteral("0–1 u"), QStringLiteral("1–2 u"), QStringLiteral("2–4 u"),
                               QStringLiteral("4–8 u"), QStringLiteral("8–16 u"), QStringLiteral("16–24 u"),
                               QStringLiteral("24–48 u"), QStringLiteral("> 48 u")},
                .series = {Series{.name = QStringLiteral("Tickets")}},
                .marks = {{2.4, QStringLiteral("mediaan 3,1 u")}, {3.6, QStringLiteral("gemiddelde 7,4 u"), true}},
                .language = QStringLiteral("nl")};
    for (const double value : {212.0, 260.0, 301.0, 160.0, 98.0, 31.0, 15.0, 31.0})
        chart.series.front().points.push_back({.value = value,
                                               .text = QString::number(value) + QStringLiteral(" tickets · 19 %"),
                                               .drill = drill(QStringLiteral("first_reply_time"))});
    return chart;
}

/// Two marks so close together that neither has room between them.
inline Chart marksAtTheEdge()
{
    Chart chart = distribution();
    chart.marks[0].at = 0.4;
    chart.marks[1].at = 0.7;
    return chart;
}

inline Chart stackedColumns()
{
    Chart chart = backlog();
    chart.kind = ChartKind::Columns;
    chart.title = QStringLiteral("Binnengekomen tickets per dag, per kanaal");
    chart.series.back().hatched = false;
    chart.targets = {{260, QStringLiteral("capaciteit 260")}};
    chart.incompleteFrom = 29;
    return chart;
}

inline Chart agents(int rows)
{
    Chart chart{.kind = ChartKind::Ranges,
                .title = QStringLiteral("CSAT per medewerker"),
                .subtitle = QStringLiteral("12 weken"),
                .series = {Series{.name = QStringLiteral("CSAT")}},
                .targets = {{90, QStringLiteral("doel 90 %")}},
                .unit = QStringLiteral("\u00a0%"),
                .decimals = 1,
                .fromZero = false,
                .note = QStringLiteral("De lijn toont waartussen het echte aandeel ligt (95 %)."),
                .language = QStringLiteral("nl")};
    for (int i = 0; i < rows; ++i) {
        chart.categories +=
            i == 2 ? QStringLiteral("Wilhelmina van den Broek-Achterberg") : QStringLiteral("Medewerker %1").arg(i + 1);
        const double value = 91 + 5 * std::sin(i * 1.7);
        const double half = 2.0 + i % 4;
        chart.series.front().points.push_back({.value = value,
                                               .low = value - half,
                                               .high = std::min(100.0, value + half * 0.8),
                                               .text = QString::number(value, 'f', 1).replace(u'.', u',')
                                                       + QStringLiteral(" % · n = 42 · tussen 87,1 en 94,2 %"),
                                               .drill = drill(QStringLiteral("csat_pct"), QStringLiteral("agent"))});
    }
    return chart;
}

/// Lines on both sides of a target, so that its label has no free place in the plot.
inline Chart crowded()
{
    Chart chart = csat();
    chart.title = QStringLiteral("CSAT per week, doel midden tussen de lijnen");
    for (std::size_t series = 0; series < chart.series.size(); ++series) {
        for (std::size_t i = 0; i < chart.series[series].points.size(); ++i)
            chart.series[series].points[i].value = 90 + (i % 2 == 0 ? 3.0 : -3.0) + static_cast<double>(series) * 0.3;
    }
    return chart;
}

inline Chart withNotes(Chart chart, std::vector<int> categories)
{
    for (const int category : categories) {
        const auto number = static_cast<qint64>(chart.notes.size()) + 1;
        chart.notes.push_back(
            {number, category, QStringLiteral("%1: storing in de webwinkel").arg(chart.categories[category])});
    }
    const QDate first(2026, 10, 17);
    for (int i = 0; i < chart.categories.size(); ++i)
        chart.periods.push_back({first.addDays(i), first.addDays(i)});
    return chart;
}

/// A year of days.
inline Chart year(ChartKind kind)
{
    Chart chart{.kind = kind,
                .title = QStringLiteral("Tickets per dag, een jaar"),
                .series = {area(QStringLiteral("E-mail"), Role::Series1, 60, 366),
                           area(QStringLiteral("Chat"), Role::Series2, 30, 366)},
                .targets = {{120, QStringLiteral("capaciteit 120")}},
                .language = QStringLiteral("nl")};
    const QDate first(2025, 11, 15);
    for (int i = 0; i < 366; ++i) {
        const QDate day = first.addDays(i);
        chart.categories += QStringLiteral("%1-%2").arg(day.day()).arg(day.month());
        chart.periods.push_back({day, day});
    }
    return chart;
}

/// Contacts per weekday and hour, with an hour in which nothing is known.
inline Chart heatMap(int hours = 13)
{
    Chart chart{.kind = ChartKind::Grid,
                .title = QStringLiteral("Wanneer bellen en chatten klanten?"),
                .subtitle = QStringLiteral("aangeboden contacten per uur, gemiddelde week"),
                .language = QStringLiteral("nl")};
    for (int hour = 0; hour < hours; ++hour)
        chart.categories += QString::number(8 + hour);
    int row = 0;
    for (const char *day : {"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"}) {
        Series series{.name = QString::fromLatin1(day)};
        for (int hour = 0; hour < hours; ++hour) {
            const double value = row > 4 ? 3.0 : std::round(60 - row * 6 - std::abs(hour - 3) * 4.0);
            series.points.push_back({.value = value,
                                     .text = QString::number(value) + QStringLiteral(" contacten"),
                                     .drill = drill(QStringLiteral("contacts_offered"), QStringLiteral("hour"))});
        }
        ++row;
        chart.series.push_back(series);
    }
    chart.series.back().points.back() = {};
    return chart;
}

/// An ambition, and the worst that can be borne.
inline Chart twoSteps()
{
    Chart chart = csat();
    chart.targets.push_back({85, QStringLiteral("grens 85 %"), true});
    return chart;
}

/// A band with what lies beyond it.
inline Chart band()
{
    Chart chart = csat();
    chart.targets = {{88, QStringLiteral("doel 88–92 %")}, {92, {}}};
    chart.zones = {{{}, 88, Mark::Bad}, {88, 92, Mark::Good}, {92, {}, Mark::Bad}};
    return chart;
}

struct NamedChart {
    const char *name;
    Chart chart;
};

inline std::vector<NamedChart> charts()
{
    return {{"lines", csat()},
            {"areas", backlog()},
            {"shares", nps()},
            {"bars", areas()},
            {"reopened", reopened()},
            {"distribution", distribution()},
            {"marks at the edge", marksAtTheEdge()},
            {"stacked columns", stackedColumns()},
            {"ranges", agents(7)},
            {"many ranges", agents(40)},
            {"crowded", crowded()},
            {"two steps", twoSteps()},
            {"band", band()},
            {"notes", withNotes(csat(), {2, 3, 9})},
            {"notes on columns", withNotes(stackedColumns(), {0, 1, 2, 3, 14, 28})},
            {"heat map", heatMap()},
            {"heat map of all hours", heatMap(24)},
            {"year of lines", withNotes(year(ChartKind::Lines), {40, 41, 200})},
            {"year of columns", year(ChartKind::Columns)},
            {"year of areas", year(ChartKind::StackedAreas)}};
}

/// The chart on white, as the screen shows it.
inline QImage painted(const Chart &chart, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ChartDrawing(chart, Theme::light(), Sizes::screen(), size).paint(painter);
    return image;
}

/// Whether a row of the picture has a pixel that is no background.
inline bool isInked(const QImage &image, int y, int left, int right)
{
    for (int x = left; x < right; ++x) {
        if (image.pixelColor(x, y) != QColor(Qt::white))
            return true;
    }
    return false;
}

} // namespace kompas::sample
