// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QDir>
#include <QImage>

#include <cmath>

namespace kompas::sample {

/// A document with every sort of block and chart, of made-up numbers; the same each time.

inline Drill drill(const QString &metric, const QString &part = {})
{
    return Drill{metric, part, {}};
}

inline Series line(const QString &name, Role role, double level, int points)
{
    Series series{.name = name, .role = role};
    for (int i = 0; i < points; ++i) {
        const double value = level + 2.5 * std::sin(i * 0.9 + level);
        series.points.push_back({.value = value,
                                 .text = QString::number(value, 'f', 1) + QStringLiteral(" % · n = 42"),
                                 .drill = drill(QStringLiteral("csat_pct"), name)});
    }
    return series;
}

inline Series area(const QString &name, Role role, double level, int points)
{
    Series series{.name = name, .role = role};
    for (int i = 0; i < points; ++i) {
        const double value = std::round(level + level * 0.3 * std::sin(i * 0.4 + level));
        series.points.push_back({.value = value,
                                 .text = QString::number(value) + QStringLiteral(" tickets"),
                                 .drill = drill(QStringLiteral("backlog_by_status"), name)});
    }
    return series;
}

inline QStringList weeks()
{
    QStringList result;
    for (int week = 35; week <= 46; ++week)
        result += QStringLiteral("wk %1").arg(week);
    return result;
}

inline QStringList days()
{
    QStringList result;
    for (int day = 17; day <= 31; ++day)
        result += QStringLiteral("%1 okt").arg(day);
    for (int day = 1; day <= 15; ++day)
        result += QStringLiteral("%1 nov").arg(day);
    return result;
}

inline Chart csat()
{
    return Chart{.title = QStringLiteral("CSAT per week, per kanaal"),
                 .subtitle = QStringLiteral("12 weken"),
                 .categories = weeks(),
                 .series = {line(QStringLiteral("E-mail"), Role::Series1, 86, 12),
                            line(QStringLiteral("Chat"), Role::Series2, 93, 12),
                            line(QStringLiteral("Telefoon"), Role::Series3, 81, 12)},
                 .targets = {{90, QStringLiteral("doel 90 %")}},
                 .unit = QStringLiteral("\u00a0%"),
                 .fromZero = false,
                 .incompleteFrom = 11,
                 .language = QStringLiteral("nl")};
}

inline Chart backlog()
{
    Chart chart{.kind = ChartKind::StackedAreas,
                .title = QStringLiteral("Backlog per status"),
                .subtitle = QStringLiteral("30 dagen"),
                .categories = days(),
                .series = {area(QStringLiteral("Nieuw"), Role::Series4, 35, 30),
                           area(QStringLiteral("Open"), Role::Series1, 61, 30),
                           area(QStringLiteral("Wacht op klant"), Role::Series2, 48, 30),
                           area(QStringLiteral("Geparkeerd"), Role::Series5, 16, 30),
                           area(QStringLiteral("Status toen onbekend"), Role::Neutral, 12, 30)},
                .note = QStringLiteral("De status is bekend vanaf 15 nov 2026; daarvoor alleen het totaal."),
                .language = QStringLiteral("nl")};
    chart.series.back().hatched = true;
    return chart;
}

inline Chart nps()
{
    const auto part = [](const QString &name, Role role, double share) {
        return Series{.name = name,
                      .role = role,
                      .points = {{.value = share,
                                  .text = QString::number(share) + QStringLiteral(" %"),
                                  .drill = drill(QStringLiteral("nps_groups"), name)}}};
    };
    return Chart{.kind = ChartKind::Shares,
                 .title = QStringLiteral("NPS-opbouw"),
                 .subtitle = QStringLiteral("12 weken · n = 412"),
                 .headline = QStringLiteral("+34"),
                 .headlineDrill = drill(QStringLiteral("nps")),
                 .categories = {QStringLiteral("Aandeel")},
                 .series = {part(QStringLiteral("Tegenstanders"), Role::Bad, 18),
                            part(QStringLiteral("Passieven"), Role::Neutral, 30),
                            part(QStringLiteral("Voorstanders"), Role::Good, 52)},
                 .unit = QStringLiteral("\u00a0%"),
                 .note = QStringLiteral("De score ligt tussen +27 en +41 (95 %)."),
                 .language = QStringLiteral("nl")};
}

inline Chart areas()
{
    Chart chart{.kind = ChartKind::Bars,
                .title = QStringLiteral("Tickets per productgebied"),
                .subtitle = QStringLiteral("top 5"),
                .categories = {QStringLiteral("Retour"), QStringLiteral("Factuur en betaling"),
                               QStringLiteral("Levering"), QStringLiteral("Account"), QStringLiteral("App")},
                .series = {Series{.name = QStringLiteral("Tickets")}},
                .language = QStringLiteral("nl")};
    for (const double value : {212.0, 171.0, 160.0, 98.0, 77.0})
        chart.series.front().points.push_back({.value = value,
                                               .text = QString::number(value) + QStringLiteral(" tickets"),
                                               .drill = drill(QStringLiteral("tickets_by_product_area"))});
    return chart;
}

inline Chart reopened()
{
    Chart chart = csat();
    chart.title = QStringLiteral("Heropende tickets per week");
    chart.subtitle = QStringLiteral("% van opgelost");
    chart.series = {line(QStringLiteral("Heropend"), Role::Series1, 4.6, 12)};
    chart.series.front().points[4].value.reset();
    chart.targets = {{5, QStringLiteral("doel ≤ 5 %")}};
    chart.fromZero = true;
    chart.incompleteFrom = -1;
    return chart;
}

inline Tile tile(const QString &label, const QString &value, const QString &unit, const QString &caption, Mark mark,
                 const QString &target)
{
    Tile result{.label = label,
                .value = value,
                .unit = unit,
                .caption = caption,
                .mark = mark,
                .target = target,
                .drill = drill(label),
                .explanation = QStringLiteral("Aandeel van de antwoorden dat tevreden is.")};
    for (int i = 0; i < 12; ++i)
        result.trend.push_back(i == 3 ? std::nullopt : std::optional(50 + 6 * std::sin(i * 0.8 + label.size())));
    return result;
}

inline TableBlock kpis(int rows)
{
    TableBlock table{.columns = {{QStringLiteral("Metric")},
                                 {QStringLiteral("Deze week"), true},
                                 {QStringLiteral("Verschil"), true},
                                 {QStringLiteral("Status")}}};
    for (int i = 0; i < rows; ++i) {
        const Mark mark = static_cast<Mark>(1 + i % 3);
        const QString words[] = {QStringLiteral("gehaald"), QStringLiteral("onbeslist"), QStringLiteral("gemist")};
        table.rows.push_back({TableCell{.text = QStringLiteral("Rij nummer %1").arg(i),
                                        .drill = drill(QStringLiteral("row"), QString::number(i))},
                              TableCell{.text = QString::number(1000 + i)},
                              TableCell{.text = QStringLiteral("+1,2 pt")},
                              TableCell{.text = words[i % 3], .mark = mark}});
    }
    return table;
}

inline Document overview()
{
    Document document{.id = QStringLiteral("overview"),
                      .title = QStringLiteral("Overzicht"),
                      .subtitle = QStringLiteral("week 46 · 9–15 nov 2026 · alle teams"),
                      .corner = QStringLiteral("mediaan\nvergeleken met week 45"),
                      .footer = QStringLiteral("Bron: tickets.csv (1.137 rijen) · 3 rijen afgekeurd"),
                      .language = QStringLiteral("nl")};
    const auto add = [&document](const char *id, int span, auto content) {
        document.blocks.push_back({QString::fromLatin1(id), span, content});
    };
    add("tile-0", 0,
        tile(QStringLiteral("CSAT"), QStringLiteral("91,3"), QStringLiteral("%"),
             QStringLiteral("+1,2 pt (kan toeval zijn) · n = 243\ntussen 87,1 en 94,2 %"), Mark::Good,
             QStringLiteral("doel 90 % gehaald")));
    add("tile-1", 0,
        tile(QStringLiteral("Eerste reactietijd"), QStringLiteral("3,1"), QStringLiteral("u"),
             QStringLiteral("−24 min · mediaan · n = 1.108"), Mark::Good, QStringLiteral("doel ≤ 4 u gehaald")));
    add("tile-2", 0,
        tile(QStringLiteral("NPS"), QStringLiteral("+34"), {}, QStringLiteral("+3 · n = 412\ntussen +27 en +41"),
             Mark::Attention, QStringLiteral("doel +40 onbeslist")));
    add("tile-3", 0,
        tile(QStringLiteral("FCR"), QStringLiteral("68,0"), QStringLiteral("%"),
             QStringLiteral("−2,1 pt · n = 1.024\ntussen 65,1 en 70,8 %"), Mark::Bad,
             QStringLiteral("doel 70–85 % gemist")));
    add("tile-4", 0,
        tile(QStringLiteral("Backlog"), QStringLiteral("214"), QStringLiteral("tickets"),
             QStringLiteral("+30\n41 niet toegewezen · 12 hoog"), Mark::None, {}));
    add("gap", 12,
        Paragraph{{{QStringLiteral("Eerste reactietijd: "), true},
                   {QStringLiteral("het gemiddelde 7,4 u is 2,4 keer de mediaan 3,1 u: 31 tickets boven 48 u trekken "
                                   "het omhoog. De mediaan past hier beter.")}}});
    add("csat", 6, csat());
    add("backlog", 6, backlog());
    add("nps", 4, nps());
    add("reopened", 4, reopened());
    add("areas", 4, areas());
    add("empty", 6,
        Chart{.title = QStringLiteral("Klantmoeite"),
              .empty = QStringLiteral("Sleep de export van uw enquêtetool op het venster.")});
    add("kpis", 12, kpis(4));
    return document;
}

/// Kept for the eye when KOMPAS_SHOTS names a folder.
inline void keep(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("KOMPAS_SHOTS");
    if (!folder.isEmpty())
        image.save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace kompas::sample
