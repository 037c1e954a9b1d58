// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/document/sample_charts.h"
#include "ui/document/chart_widget.h"
#include "ui/document/document_view.h"
#include "ui/document/table_widget.h"
#include "ui/document/tile_widget.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace kompas::sample {

/// A page on the screen, what it asks for, and the hands that click on it.

inline Document withChart(const Chart &chart)
{
    return Document{.id = QStringLiteral("page"),
                    .title = QStringLiteral("Page"),
                    .language = QStringLiteral("nl"),
                    .blocks = {{QStringLiteral("chart"), 12, chart}}};
}

inline Document withTable(const TableBlock &table)
{
    return Document{.id = QStringLiteral("page"),
                    .title = QStringLiteral("Page"),
                    .language = QStringLiteral("nl"),
                    .blocks = {{QStringLiteral("table"), 12, table}}};
}

struct Shown {
    explicit Shown(const Document &document, QSize size = {900, 600})
    {
        view.resize(size);
        view.show(document, Theme::light());
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("no window");
        view.complete();
        chart = view.findChild<ChartWidget *>();
        table = view.findChild<TableWidget *>();
        tile = view.findChild<TileWidget *>();
    }
    QPoint placeOf(const ChartPart &part) const
    {
        const ChartDrawing drawing(chart->chart(), Theme::light(), Sizes::screen(), QSizeF(chart->size()));
        return drawing.areaOf(part).center().toPoint();
    }

    DocumentView view;
    ChartWidget *chart = nullptr;
    TableWidget *table = nullptr;
    TileWidget *tile = nullptr;
    QSignalSpy records = QSignalSpy(&view, &DocumentView::drillRequested);
    QSignalSpy narrowed = QSignalSpy(&view, &DocumentView::narrowWanted);
    QSignalSpy explained = QSignalSpy(&view, &DocumentView::explanationWanted);
    QSignalSpy noted = QSignalSpy(&view, &DocumentView::noteWanted);
    QSignalSpy saved = QSignalSpy(&view, &DocumentView::saveChartWanted);
    QSignalSpy savedTable = QSignalSpy(&view, &DocumentView::saveTableWanted);
};

inline Chart bars(bool narrows)
{
    Chart chart = areas();
    for (ChartPoint &point : chart.series.front().points)
        point.drill->narrows = narrows;
    return chart;
}

/// The open menu of a widget, its action of a name triggered and the menu closed.
inline bool choose(QWidget *parent, const char *action)
{
    const QList<QMenu *> menus = parent->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    if (menus.isEmpty() || !menus.last()->isVisible())
        return false;
    auto *found = menus.last()->findChild<QAction *>(QString::fromLatin1(action));
    if (found)
        found->trigger();
    menus.last()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return found;
}

inline QStringList openActions(QWidget *parent)
{
    QStringList names;
    const QList<QMenu *> menus = parent->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QAction *action : menus.isEmpty() ? QList<QAction *>() : menus.last()->actions()) {
        if (!action->isSeparator())
            names += action->objectName();
    }
    return names;
}

inline void rightClick(QWidget *widget, QPoint place)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, widget->mapToGlobal(place));
    QApplication::sendEvent(widget, &event);
}

inline TableBlock numbers()
{
    TableBlock table{.title = QStringLiteral("Teams"),
                     .columns = {{QStringLiteral("Team")}, {QStringLiteral("CSAT"), true}}};
    const auto add = [&table](const char *team, const char *text, std::optional<double> value) {
        table.rows.push_back({TableCell{.text = QString::fromUtf8(team), .drill = drill(QStringLiteral("csat_pct"))},
                              TableCell{.text = QString::fromUtf8(text), .value = value}});
    };
    add("Noord 10", "98,0 %", 98);
    add("noord 9", "1.081,5 %", 1081.5);
    add("Élan", "–", std::nullopt);
    add("Zuid", "−4,2 %", -4.2);
    return table;
}

inline QString columnOf(const TableWidget &table, int column)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        texts += table.model()->index(row, column).data().toString();
    return texts.join(u'|');
}

} // namespace kompas::sample
