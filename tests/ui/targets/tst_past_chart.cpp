// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/shown.h"
#include "ui/document/table_twin.h"
#include "ui/targets/past_chart_view.h"

#include <QHashSeed>
#include <QPushButton>

using namespace kompas;
using namespace kompas::sample;

/// The chart that a target line lies on can do what every other chart can: records, explanation, notes, file, table.
class TestPastChart : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void menuOfAPoint_data();
    void menuOfAPoint();
    void notes();
    void tableTwin();
    void isNamedWhileItIsAwaited();

private:
    QPoint placeOf(const ChartPart &part) const
    {
        const ChartDrawing drawing(m_view->chart(), Theme::light(), Sizes::screen(), QSizeF(m_view->size()));
        return drawing.areaOf(part).center().toPoint();
    }

    std::unique_ptr<PastChartView> m_view = {};
    ChartWidget *m_chart = nullptr;
};

void TestPastChart::init()
{
    m_view = std::make_unique<PastChartView>();
    m_view->resize(700, 400);
    m_view->take({.chart = withNotes(csat(), {2})}, Theme::light());
    m_view->setBounds({90, {}}, QStringLiteral("90 %"), {});
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_chart = m_view->findChild<ChartWidget *>();
}

void TestPastChart::menuOfAPoint_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("signal");
    const auto row = [](const char *action, const char *signal) {
        QTest::newRow(action) << QString::fromLatin1(action) << QByteArray(signal);
    };
    row("showRecords", SIGNAL(drillRequested(kompas::Drill)));
    row("filterOnThis", SIGNAL(narrowWanted(kompas::Drill)));
    row("explain", SIGNAL(explanationWanted(QString)));
    row("writeNote", SIGNAL(noteWanted(kompas::Note)));
    row("saveChart", SIGNAL(saveChartWanted(kompas::Chart)));
}

void TestPastChart::menuOfAPoint()
{
    QFETCH(QString, action);
    QFETCH(QByteArray, signal);
    QSignalSpy spy(m_view.get(), signal.constData());
    rightClick(m_chart, placeOf({0, 1}));
    QVERIFY2(choose(m_chart, action.toLatin1().constData()), qPrintable(openActions(m_chart).join(u' ')));
    QCOMPARE(spy.size(), 1);
}

void TestPastChart::notes()
{
    QCOMPARE(m_view->chart().notes.size(), std::size_t(1));
    QSignalSpy spy(m_view.get(), &PastChartView::noteWanted);
    rightClick(m_chart, placeOf({0, 1}));
    QVERIFY(choose(m_chart, "writeNote"));
    QCOMPARE(spy.front().front().value<Note>().day, *m_view->chart().periods[1].from);
}

void TestPastChart::tableTwin()
{
    auto *twin = m_view->findChild<TableTwin *>();
    QVERIFY(m_view->handle(true)->isVisible());
    rightClick(m_chart, QPoint(2, 2));
    QVERIFY(choose(m_chart, "showTable"));
    QVERIFY(twin->isVisible());
    QVERIFY(!m_chart->isVisible());
    QVERIFY(!m_view->handle(true)->isVisible()); // no line without a chart beneath it
    m_view->setBounds({85, {}}, QStringLiteral("85 %"), {});
    QVERIFY(!m_view->handle(true)->isVisible());
    QCOMPARE(twin->findChild<TableWidget *>()->model()->rowCount(), static_cast<int>(csat().categories.size()));
    QTest::mouseClick(twin->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(m_chart->isVisible());
    QVERIFY(m_view->handle(true)->isVisible());
}

void TestPastChart::isNamedWhileItIsAwaited()
{
    PastChartView view;
    const auto *chart = view.findChild<ChartWidget *>();
    view.await(QStringLiteral("CSAT"));
    QCOMPARE(chart->accessibleName(), QStringLiteral("CSAT"));
    view.take({.chart = csat()}, Theme::light());
    const QString name = chart->accessibleName();
    QVERIFY(name.startsWith(csat().title));
    // The next one is awaited while this is seen.
    view.await(QStringLiteral("NPS"));
    QCOMPARE(chart->accessibleName(), name);
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    applyTheme(application, Theme::light());
    TestPastChart test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_past_chart.moc"
