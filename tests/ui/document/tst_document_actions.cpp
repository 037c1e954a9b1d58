// SPDX-License-Identifier: GPL-3.0-or-later
// What a user can do with a chart and a tile: click, hover, press keys, open menus, copy, save.
#include "tests/core/sheet/archive.h"
#include "tests/ui/document/shown.h"
#include "ui/document/chart_file.h"

#include <QClipboard>
#include <QImage>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolTip>
#include <QXmlStreamReader>

using namespace kompas;
using namespace kompas::sample;

class TestDocumentActions : public QObject
{
    Q_OBJECT

private slots:
    void clickNarrowsOrShowsRecords_data();
    void clickNarrowsOrShowsRecords();
    void enterNarrowsOrShowsRecords();
    void chartMenu();
    void menuKeys_data();
    void menuKeys();
    void explains();
    void hoverShowsTheNumber();
    void notes();
    void copies();
    void tilesHaveAMenu();
    void tableTwin();
    void tableTwinSaysNAndInterval();
    void savesPictures();
    void savesNumbers();
    void savesNothingHalf();
};

void TestDocumentActions::clickNarrowsOrShowsRecords_data()
{
    QTest::addColumn<bool>("narrows");
    QTest::addColumn<bool>("control");
    QTest::addColumn<bool>("asksToNarrow");
    QTest::newRow("plain click") << false << false << false;
    QTest::newRow("ctrl click") << false << true << true;
    QTest::newRow("click on a part that narrows") << true << false << true;
    QTest::newRow("ctrl click on a part that narrows") << true << true << false;
}

void TestDocumentActions::clickNarrowsOrShowsRecords()
{
    QFETCH(bool, narrows);
    QFETCH(bool, control);
    QFETCH(bool, asksToNarrow);
    Shown shown(withChart(bars(narrows)));
    QTest::mouseClick(shown.chart, Qt::LeftButton, control ? Qt::ControlModifier : Qt::NoModifier,
                      shown.placeOf({0, 1}));
    QCOMPARE(shown.narrowed.size(), asksToNarrow ? 1 : 0);
    QCOMPARE(shown.records.size(), asksToNarrow ? 0 : 1);
}

void TestDocumentActions::enterNarrowsOrShowsRecords()
{
    Shown shown(withChart(bars(true)));
    shown.chart->setFocus();
    QTest::keyClick(shown.chart, Qt::Key_Right);
    QTest::keyClick(shown.chart, Qt::Key_Return);
    QCOMPARE(shown.narrowed.size(), 1);
    QTest::keyClick(shown.chart, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.records.size(), 1);
    QCOMPARE(shown.records.front().front().value<Drill>().metric, QStringLiteral("tickets_by_product_area"));
}

void TestDocumentActions::chartMenu()
{
    Shown shown(withChart(bars(false)));
    rightClick(shown.chart, shown.placeOf({0, 2}));
    QCOMPARE(openActions(shown.chart),
             QStringList({QStringLiteral("showRecords"), QStringLiteral("filterOnThis"), QStringLiteral("explain"),
                          QStringLiteral("copyImage"), QStringLiteral("copyNumbers"), QStringLiteral("saveChart"),
                          QStringLiteral("showTable")}));
    QVERIFY(choose(shown.chart, "filterOnThis"));
    QCOMPARE(shown.narrowed.size(), 1);
    rightClick(shown.chart, shown.placeOf({0, 2}));
    QVERIFY(choose(shown.chart, "showRecords"));
    QCOMPARE(shown.records.size(), 1);
    rightClick(shown.chart, shown.placeOf({0, 2}));
    QVERIFY(choose(shown.chart, "saveChart"));
    QCOMPARE(shown.saved.size(), 1);
    QCOMPARE(shown.saved.front().front().value<Chart>().title, QStringLiteral("Tickets per productgebied"));
    // Beside the bars there is no number to ask about.
    rightClick(shown.chart, QPoint(2, 2));
    QVERIFY(!openActions(shown.chart).contains(QStringLiteral("showRecords")));
    QVERIFY(choose(shown.chart, "showTable"));
    QVERIFY(shown.view.findChild<TableWidget *>()->isVisible());
}

void TestDocumentActions::menuKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("menu") << int(Qt::Key_Menu) << Qt::KeyboardModifiers();
    QTest::newRow("shift f10") << int(Qt::Key_F10) << Qt::KeyboardModifiers(Qt::ShiftModifier);
}

void TestDocumentActions::menuKeys()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    Document document = overview();
    Shown shown(document, {1280, 900});
    shown.tile->setFocus();
    QTest::keyClick(shown.tile, Qt::Key(key), modifiers);
    QVERIFY(choose(shown.tile, "explain"));
    QCOMPARE(shown.explained.size(), 1);
    shown.chart->setFocus();
    QTest::keyClick(shown.chart, Qt::Key_Right);
    QTest::keyClick(shown.chart, Qt::Key(key), modifiers);
    QVERIFY(choose(shown.chart, "explain"));
    QCOMPARE(shown.explained.size(), 2);
    auto *table = shown.view.findChild<QWidget *>(QStringLiteral("kpis"))->findChild<TableWidget *>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key(key), modifiers);
    QVERIFY(choose(table, "explain"));
    QCOMPARE(shown.explained.size(), 3);
}

void TestDocumentActions::explains()
{
    Shown shown(overview(), {1280, 900});
    shown.tile->setFocus();
    // With Ctrl it is the window's.
    for (QWidget *part : std::initializer_list<QWidget *>{shown.tile, shown.chart, shown.table})
        QTest::keyClick(part, Qt::Key_F1, Qt::ControlModifier);
    QTest::keyClick(shown.tile, Qt::Key_F1);
    shown.chart->setFocus();
    QTest::keyClick(shown.chart, Qt::Key_F1);
    QCOMPARE(shown.explained.size(), 2);
    QCOMPARE(shown.explained[0].front().toString(), QStringLiteral("CSAT"));
    QCOMPARE(shown.explained[1].front().toString(), QStringLiteral("csat_pct"));
}

void TestDocumentActions::hoverShowsTheNumber()
{
    Shown shown(withChart(distribution()));
    QTest::mouseMove(shown.chart, shown.placeOf({0, 1}));
    QTRY_COMPARE(QToolTip::text(), QStringLiteral("1–2 u\n260 tickets · 19 %"));
    QCOMPARE(shown.chart->cursor().shape(), Qt::PointingHandCursor);
}

void TestDocumentActions::notes()
{
    const Chart chart = withNotes(csat(), {2, 9});
    Shown shown(withChart(chart));
    const ChartDrawing drawing(chart, Theme::light(), Sizes::screen(), QSizeF(shown.chart->size()));
    // A flag says its text, and a click on it changes the note.
    const QPoint flag = drawing.frame().flags[1].box.center().toPoint();
    QTest::mouseMove(shown.chart, flag);
    QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("wk 44: storing")));
    QTest::mouseClick(shown.chart, Qt::LeftButton, {}, flag);
    QCOMPARE(shown.noted.size(), 1);
    QCOMPARE(shown.noted.back().front().value<Note>(),
             (Note{2, QDate(2026, 10, 26), QStringLiteral("wk 44: storing in de webwinkel")}));
    QCOMPARE(shown.records.size(), 0);
    // Between the lines there is a day as well.
    const QRectF plot = drawing.frame().plot;
    rightClick(shown.chart, QPointF(drawing.frame().xOf(4, 12), plot.bottom() - 3).toPoint());
    QVERIFY(choose(shown.chart, "writeNote"));
    QCOMPARE(shown.noted.back().front().value<Note>(), (Note{0, QDate(2026, 10, 21), {}}));
    // A chart that is not over time takes none.
    Shown other(withChart(distribution()));
    rightClick(other.chart, other.placeOf({0, 1}));
    QVERIFY(!openActions(other.chart).contains(QStringLiteral("writeNote")));
    QVERIFY(choose(other.chart, "copyNumbers"));
}

void TestDocumentActions::copies()
{
    Shown shown(withChart(areas()));
    shown.chart->setFocus();
    QTest::keyClick(shown.chart, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().section(u'\n', 0, 1), QStringLiteral("\tTickets\nRetour\t212"));
    rightClick(shown.chart, QPoint(3, 3));
    QVERIFY(choose(shown.chart, "copyImage"));
    QVERIFY(!QApplication::clipboard()->image().isNull());
}

void TestDocumentActions::tilesHaveAMenu()
{
    Shown shown(overview(), {1280, 900});
    rightClick(shown.tile, QPoint(10, 10));
    QVERIFY(choose(shown.tile, "filterOnThis"));
    QCOMPARE(shown.narrowed.size(), 1);
    shown.tile->setFocus();
    QTest::keyClick(shown.tile, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("CSAT\t91,3\t%\tdoel 90 % gehaald\t")));
    rightClick(shown.tile, QPoint(10, 10));
    QVERIFY(choose(shown.tile, "copyImage"));
    QCOMPARE(QApplication::clipboard()->image().width(), shown.tile->width() * 2);
    QTest::mouseClick(shown.tile, Qt::LeftButton);
    QCOMPARE(shown.records.size(), 1);
}

void TestDocumentActions::tableTwin()
{
    Shown shown(withChart(withNotes(csat(), {2})));
    QVERIFY(!shown.table); // a table that nobody looks at costs time
    emit shown.chart->tableRequested();
    const auto *table = shown.view.findChild<TableWidget *>();
    QVERIFY(table && table->isVisible() && table->hasFocus());
    QVERIFY(!shown.chart->isVisible());
    QCOMPARE(table->model()->rowCount(), 12);
    QCOMPARE(columnOf(*table, 0).section(u'|', 0, 1), QStringLiteral("wk 35|wk 36"));
    QVERIFY(columnOf(*table, 4).contains(QStringLiteral("storing")));
    // New numbers go to the table that is shown.
    shown.view.show(withChart(csat()), Theme::light());
    shown.view.complete();
    QCOMPARE(table->model()->columnCount(), 4);
    shown.view.findChild<QPushButton *>()->click();
    QVERIFY(shown.chart->isVisible() && shown.chart->hasFocus());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!shown.view.findChild<TableWidget *>());
}

void TestDocumentActions::tableTwinSaysNAndInterval()
{
    Chart chart = agents(2);
    for (ChartPoint &point : chart.series.front().points)
        point.n = 1042;
    const TableBlock table = tableOf(chart);
    QStringList titles;
    QStringList first;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        titles += table.columns[i].title;
        first += table.rows.front()[i].text;
    }
    QCOMPARE(first, QStringList({QStringLiteral("Medewerker 1"), QStringLiteral("91,0\u00a0%"), QStringLiteral("1.042"),
                                 QStringLiteral("89,0\u00a0%"), QStringLiteral("92,6\u00a0%")}));
    QCOMPARE(titles.size(), 5);
    QCOMPARE(titles[1], QStringLiteral("CSAT"));
    QCOMPARE(table.rows.front()[2].value, std::optional(1042.0));
    QVERIFY(table.rows.front()[1].drill);
}

void TestDocumentActions::savesPictures()
{
    QTemporaryDir folder;
    for (const NamedChart &each : charts()) {
        for (const char *ending : {"png", "svg"}) {
            const QString path = folder.filePath(QStringLiteral("chart.") + QString::fromLatin1(ending));
            const Result<void> saved = chartWriting(each.chart, Theme::dark(), path)();
            QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            if (path.endsWith(QStringLiteral("png"))) {
                const QImage image = QImage::fromData(bytes, "PNG");
                QCOMPARE(image.width(), 1520);
                QVERIFY(image.pixelColor(3, 3) == Theme::dark().card);
                continue;
            }
            // Text stays text, and nothing is a picture of itself.
            QVERIFY(!bytes.contains("<image"));
            QString words;
            QXmlStreamReader xml(bytes);
            while (!xml.atEnd()) {
                if (xml.readNext() == QXmlStreamReader::Characters)
                    words += xml.text().toString() + u' ';
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            QVERIFY2(words.contains(each.chart.title), qPrintable(words));
        }
    }
}

void TestDocumentActions::savesNumbers()
{
    QTemporaryDir folder;
    Chart chart = areas();
    chart.categories[0] = QStringLiteral("=Retour");
    chart.series.front().points[1].value = 1171;
    const QString xlsx = folder.filePath(QStringLiteral("chart.xlsx"));
    const QString csv = folder.filePath(QStringLiteral("chart.csv"));
    QVERIFY(chartWriting(chart, Theme::light(), xlsx)());
    QVERIFY(chartWriting(chart, Theme::light(), csv)());
    QFile file(xlsx);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::vector<std::vector<QString>> cells = test::cellsOf(file.readAll());
    QCOMPARE(cells.size(), std::size_t(6));
    QCOMPARE(cells[1], (std::vector<QString>{QStringLiteral("s:=Retour"), QStringLiteral("n:212")}));
    QCOMPARE(cells[2], (std::vector<QString>{QStringLiteral("s:Factuur en betaling"), QStringLiteral("n:1171")}));
    QFile text(csv);
    QVERIFY(text.open(QIODevice::ReadOnly));
    QVERIFY(text.readAll().startsWith("\xEF\xBB\xBF;Tickets\r\n'=Retour;212\r\nFactuur en betaling;1171\r\n"));
    // The table of a page: the unit behind its title, decimals as they stand there.
    QVERIFY(tableWriting(numbers(), QStringLiteral("nl"), csv)());
    text.close();
    QVERIFY(text.open(QIODevice::ReadOnly));
    QCOMPARE(text.readAll(),
             QByteArray("\xEF\xBB\xBFTeam;CSAT (%)\r\nNoord 10;98,0\r\nnoord 9;1081,5\r\nÉlan;\r\nZuid;-4,2\r\n"));
}

void TestDocumentActions::savesNothingHalf()
{
    QTemporaryDir folder;
    const Result<void> unknown = chartWriting(areas(), Theme::light(), folder.filePath(QStringLiteral("chart.docx")))();
    QVERIFY(!unknown);
    QVERIFY(unknown.error().message.contains(QStringLiteral(".png, .svg, .csv, .xlsx")));
    for (const char *ending : {"png", "svg", "csv", "xlsx"}) {
        const QString path = folder.filePath(QStringLiteral("absent/chart.") + QString::fromLatin1(ending));
        const Result<void> nowhere = chartWriting(areas(), Theme::light(), path)();
        QVERIFY(!nowhere);
        QVERIFY(nowhere.error().message.contains(path));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    QCOMPARE(fileNameOf(QStringLiteral("CSAT: week 46/47?")), QStringLiteral("CSAT week 46 47"));
}

QTEST_MAIN(TestDocumentActions)
#include "tst_document_actions.moc"
