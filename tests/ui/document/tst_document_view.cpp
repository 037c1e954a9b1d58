// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/sample_document.h"
#include "ui/document/chart_widget.h"
#include "ui/document/document_view.h"
#include "ui/document/table_widget.h"
#include "ui/document/tile_widget.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace kompas;

class TestDocumentView : public QObject
{
    Q_OBJECT

private slots:
    void contrast_data();
    void contrast();
    void keepsWidgets();
    void makesWhatIsSeenFirst();
    void newerDocumentWins();
    void tilesDrill();
    void chartsDrill();
    void tablesDrill();
    void namesForScreenReaders();
    void partsForScreenReaders();
    void focusIsSeen();
    void neverWiderThanTheWindow_data();
    void neverWiderThanTheWindow();
    void scales_data();
    void scales();
    void looks_data();
    void looks();
};

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrastOf(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Theme themeNamed(const QString &name)
{
    return name == QLatin1String("dark")    ? Theme::dark()
           : name == QLatin1String("paper") ? Theme::paper()
                                            : Theme::light();
}

template<typename T>
T *widgetOf(DocumentView &view, const char *block)
{
    return view.findChild<QWidget *>(QString::fromLatin1(block))->findChild<T *>();
}

void shown(DocumentView &view, QSize size = {1280, 800})
{
    view.resize(size);
    view.show(sample::overview(), Theme::light());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.complete();
}

} // namespace

void TestDocumentView::contrast_data()
{
    QTest::addColumn<QString>("theme");
    for (const char *name : {"light", "dark", "paper"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestDocumentView::contrast()
{
    QFETCH(QString, theme);
    const Theme colours = themeNamed(theme);
    for (const QColor &behind : {colours.card, colours.ground}) {
        for (const QColor &text : {colours.ink, colours.muted, colours.accent, colours.of(Mark::Good),
                                   colours.of(Mark::Attention), colours.of(Mark::Bad)})
            QVERIFY2(contrastOf(text, behind) >= 4.5, qPrintable(text.name() + QStringLiteral(" on ") + behind.name()
                                                                 + u' ' + QString::number(contrastOf(text, behind))));
    }
    QVERIFY(contrastOf(colours.onAccent, colours.accent) >= 4.5);
    QVERIFY(contrastOf(colours.accent, colours.accentSoft) >= 4.5);
}

void TestDocumentView::keepsWidgets()
{
    DocumentView view;
    shown(view);
    auto *tile = widgetOf<TileWidget>(view, "tile-0");
    auto *chart = widgetOf<ChartWidget>(view, "csat");
    tile->setFocus();
    view.verticalScrollBar()->setValue(40);
    Document changed = sample::overview();
    std::get<Tile>(changed.blocks[0].content).value = QStringLiteral("90,0");
    changed.blocks.erase(changed.blocks.begin() + 9);
    view.show(changed, Theme::dark());
    view.complete();
    QCOMPARE(widgetOf<TileWidget>(view, "tile-0"), tile);
    QCOMPARE(widgetOf<ChartWidget>(view, "csat"), chart);
    QVERIFY(tile->accessibleName().contains(QStringLiteral("90,0")));
    QVERIFY(tile->hasFocus());
    QCOMPARE(view.verticalScrollBar()->value(), 40);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!view.findChild<QWidget *>(QStringLiteral("reopened"))
            || changed.blocks[9].id != QLatin1String("reopened"));
}

/// A page that takes several screens.
Document longPage(const char *id, int paragraphs)
{
    Document page{.id = QString::fromLatin1(id), .title = QString::fromLatin1(id)};
    for (int i = 0; i < paragraphs; ++i)
        page.blocks.push_back({QStringLiteral("%1-%2").arg(page.id).arg(i), 12, sample::csat()});
    return page;
}

void TestDocumentView::makesWhatIsSeenFirst()
{
    DocumentView view;
    view.resize(900, 600);
    view.show(longPage("hidden", 12), Theme::light());
    QVERIFY2(view.findChildren<ChartWidget *>().isEmpty(), "made while nobody saw it");
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTRY_VERIFY(view.isComplete());
    QCOMPARE(view.findChildren<ChartWidget *>().size(), 12);
    // The blocks appear in order, each in its final place.
    view.show(longPage("page", 30), Theme::light());
    QVERIFY(!view.isComplete());
    QTRY_VERIFY(view.findChild<QWidget *>(QStringLiteral("page-0"))
                && view.findChild<QWidget *>(QStringLiteral("page-0"))->isVisible());
    const QRect first = view.findChild<QWidget *>(QStringLiteral("page-0"))->geometry();
    QTRY_VERIFY(view.isComplete());
    QCOMPARE(view.findChild<QWidget *>(QStringLiteral("page-0"))->geometry().topLeft(), first.topLeft());
    QCOMPARE(view.findChildren<ChartWidget *>().size(), 30);
    QVERIFY(view.findChild<QWidget *>(QStringLiteral("page-29"))->isVisible());
    // Where the page is scrolled to stays, while its blocks get other values.
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    const int place = view.verticalScrollBar()->value();
    view.show(longPage("page", 30), Theme::dark());
    while (!view.isComplete()) {
        QCoreApplication::processEvents();
        QCOMPARE(view.verticalScrollBar()->value(), place);
    }
}

void TestDocumentView::newerDocumentWins()
{
    DocumentView view;
    view.resize(900, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    // So long that it is not made between two looks at it.
    view.show(longPage("one", 300), Theme::light());
    QTRY_VERIFY(!view.findChildren<ChartWidget *>().isEmpty());
    QVERIFY(!view.isComplete());
    view.show(longPage("two", 3), Theme::light());
    QTRY_VERIFY(view.isComplete());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(view.findChildren<ChartWidget *>().size(), 3);
    view.show(Document{}, Theme::light());
    QTRY_VERIFY(view.isComplete());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(view.findChildren<ChartWidget *>().isEmpty());
}

void TestDocumentView::tilesDrill()
{
    DocumentView view;
    shown(view);
    QSignalSpy spy(&view, &DocumentView::drillRequested);
    auto *tile = widgetOf<TileWidget>(view, "tile-0");
    QTest::mouseClick(tile, Qt::LeftButton);
    QTest::keyClick(tile, Qt::Key_Return);
    QTest::keyClick(tile, Qt::Key_Space);
    QCOMPARE(spy.size(), 3);
    QCOMPARE(spy.first().first().value<Drill>(), sample::drill(QStringLiteral("CSAT")));
}

void TestDocumentView::chartsDrill()
{
    DocumentView view;
    shown(view);
    QSignalSpy spy(&view, &DocumentView::drillRequested);
    auto *lines = widgetOf<ChartWidget>(view, "csat");
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_Right);
    QCOMPARE(lines->current(), (ChartPart{0, 0}));
    QTest::keyClick(lines, Qt::Key_Right);
    QTest::keyClick(lines, Qt::Key_Down);
    QCOMPARE(lines->current(), (ChartPart{1, 1}));
    QTest::keyClick(lines, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.last().first().value<Drill>().part, QStringLiteral("Chat"));
    for (const char *block : {"csat", "backlog", "nps", "areas"}) {
        auto *chart = widgetOf<ChartWidget>(view, block);
        const ChartDrawing drawing(chart->chart(), Theme::light(), Sizes::screen(), QSizeF(chart->size()));
        for (const ChartPart &part : drawing.parts()) {
            const QPointF middle = drawing.areaOf(part).center();
            QVERIFY2(QRectF(chart->rect()).contains(middle), block);
            QCOMPARE(drawing.partAt(middle), std::optional(part));
        }
        const qsizetype before = spy.size();
        QTest::mouseClick(chart, Qt::LeftButton, {}, drawing.areaOf(drawing.parts().back()).center().toPoint());
        QCOMPARE(spy.size(), before + 1);
    }
}

void TestDocumentView::tablesDrill()
{
    DocumentView view;
    shown(view);
    QSignalSpy spy(&view, &DocumentView::drillRequested);
    auto *table = widgetOf<TableWidget>(view, "kpis");
    view.ensureWidgetVisible(table);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(2, 0)).center());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.last().first().value<Drill>(), sample::drill(QStringLiteral("row"), QStringLiteral("2")));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(spy.size(), 2);
}

void TestDocumentView::namesForScreenReaders()
{
    DocumentView view;
    shown(view);
    QCOMPARE(
        widgetOf<TileWidget>(view, "tile-0")->accessibleName(),
        QStringLiteral("CSAT, 91,3 %, doel 90 % gehaald, +1,2 pt (kan toeval zijn) · n = 243, tussen 87,1 en 94,2 %"));
    QCOMPARE(widgetOf<ChartWidget>(view, "nps")->accessibleName(),
             QStringLiteral("NPS-opbouw, +34, 12 weken · n = 412"));
    auto *chart = widgetOf<ChartWidget>(view, "areas");
    QCOMPARE(chart->accessibleDescription(),
             QStringLiteral("Retour: 212. Factuur en betaling: 171. Levering: 160. Account: 98. App: 77"));
    // The targets first, then the newest numbers.
    QVERIFY(widgetOf<ChartWidget>(view, "csat")
                ->accessibleDescription()
                .startsWith(QStringLiteral("doel 90 %. wk 35: E-mail 8")));
}

void TestDocumentView::partsForScreenReaders()
{
    DocumentView view;
    shown(view);
    auto *chart = widgetOf<ChartWidget>(view, "areas");
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(chart);
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Chart);
    QCOMPARE(spoken->childCount(), 5);
    QVERIFY(!spoken->focusChild());
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Down);
    QAccessibleInterface *second = spoken->child(1);
    QCOMPARE(spoken->focusChild(), second);
    QCOMPARE(spoken->indexOfChild(second), 1);
    QCOMPARE(second->text(QAccessible::Name), QStringLiteral("Factuur en betaling: 171 tickets"));
    QCOMPARE(second->text(QAccessible::Value), QStringLiteral("171 tickets"));
    QVERIFY(second->state().focused);
    QCOMPARE(second->parent(), spoken);
    QVERIFY(QRect(chart->mapToGlobal(QPoint()), chart->size()).contains(second->rect()));
    QCOMPARE(spoken->childAt(second->rect().center().x(), second->rect().center().y()), second);
    QSignalSpy spy(&view, &DocumentView::drillRequested);
    second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(spy.size(), 1);
    // A mark beside a bare number is said in a word.
    TableModel model;
    model.take(TableBlock{.columns = {{QStringLiteral("A"), true}, {QStringLiteral("B")}},
                          .rows = {{TableCell{.text = QStringLiteral("91,3 %"), .mark = Mark::Good},
                                    TableCell{.text = QStringLiteral("gemist"), .mark = Mark::Bad}}}});
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("91,3 %, on target"));
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("gemist"));
}

void TestDocumentView::focusIsSeen()
{
    // Each focused widget differs from itself without focus, by more than a few pixels.
    DocumentView view;
    shown(view);
    QWidget *const widgets[] = {widgetOf<TileWidget>(view, "tile-0"), widgetOf<ChartWidget>(view, "csat"),
                                widgetOf<TableWidget>(view, "kpis")};
    for (QWidget *widget : widgets) {
        // That of a chart is at the edge of its card.
        QWidget *seen =
            qobject_cast<ChartWidget *>(widget) ? view.findChild<QWidget *>(QStringLiteral("csat")) : widget;
        view.setFocus();
        widget->clearFocus();
        const QImage without = seen->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        QVERIFY(widget->hasFocus());
        const QImage with = seen->grab().toImage();
        int changed = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x)
                changed += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
        }
        QVERIFY2(changed > 100, qPrintable(QString::number(changed)));
    }
}

void TestDocumentView::neverWiderThanTheWindow_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {360, 640, 900, 1064, 1280, 2400})
        QTest::addRow("%d pixels", width) << width;
}

void TestDocumentView::neverWiderThanTheWindow()
{
    QFETCH(int, width);
    DocumentView view;
    shown(view, {width, 700});
    // A layout takes the height of what came into it when the events have been heard.
    QCoreApplication::processEvents();
    const QRect page = view.widget()->rect();
    QVERIFY(page.width() <= view.viewport()->width());
    for (const Block &block : sample::overview().blocks) {
        const QRect place = view.findChild<QWidget *>(block.id)->geometry();
        QVERIFY2(page.contains(place), qPrintable(block.id));
        for (const Block &other : sample::overview().blocks) {
            if (other.id != block.id)
                QVERIFY2(!place.intersects(view.findChild<QWidget *>(other.id)->geometry()), qPrintable(block.id));
        }
    }
}

void TestDocumentView::scales_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QString>("scale");
    QTest::newRow("percent") << 78.0 << 96.0 << false << "75-100 by 5";
    QTest::newRow("from zero") << 0.0 << 183.0 << true << "0-200 by 50";
    QTest::newRow("small counts stay whole") << 0.0 << 2.0 << true << "0-2 by 1";
    QTest::newRow("nothing to span") << 0.0 << 0.0 << true << "0-1 by 1";
    QTest::newRow("large") << 0.0 << 1234567.0 << true << "0-1500000 by 500000";
}

void TestDocumentView::scales()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, whole);
    const AxisScale scale = niceScale(low, high, 4, whole);
    QTEST(QStringLiteral("%1-%2 by %3").arg(scale.from, 0, 'f', 0).arg(scale.to, 0, 'f', 0).arg(scale.step, 0, 'f', 0),
          "scale");
}

void TestDocumentView::looks_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light-1280") << "light" << QSize(1084, 700);
    QTest::newRow("dark-1280") << "dark" << QSize(1084, 700);
    QTest::newRow("light-tall") << "light" << QSize(1084, 1500);
    QTest::newRow("light-narrow") << "light" << QSize(640, 1800);
}

void TestDocumentView::looks()
{
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    const Theme colours = themeNamed(theme);
    applyTheme(*qApp, colours);
    DocumentView view;
    view.resize(size);
    view.show(sample::overview(), colours);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.complete();
    const QImage image = view.grab().toImage();
    sample::keep(image, QString::fromLatin1(QTest::currentDataTag()));
    // The page is drawn in the colours of the theme: its ground at the left edge, a card inside the first tile.
    QCOMPARE(image.pixelColor(2, 200), colours.ground);
    QCOMPARE(image.pixelColor(26, 100), colours.card);
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    applyTheme(application, Theme::light());
    TestDocumentView test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_document_view.moc"
