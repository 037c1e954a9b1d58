// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "core/report/terms.h"
#include "ui/glossary/glossary_page.h"
#include "ui/glossary/metric_list_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHashSeed>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace kompas;

class TestGlossary : public QObject
{
    Q_OBJECT

private slots:
    void findsMetrics_data();
    void findsMetrics();
    void listsAllByFamily();
    void goesByKeyboard();
    void arrivesFromANumber();
};

void TestGlossary::findsMetrics_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("found"); ///< one of those found; empty = none at all
    QTest::newRow("id") << "first_reply"
                        << "first_reply_time";
    QTest::newRow("English name") << "backlog"
                                  << "backlog_total";
    QTest::newRow("Dutch name") << "klanttevredenheid"
                                << "csat_pct";
    QTest::newRow("case and order of words") << "TIME reply"
                                             << "first_reply_time";
    QTest::newRow("word of the contact centre") << "gespreksverdeling"
                                                << "term:acd";
    QTest::newRow("nothing") << "xyzzy"
                             << "";
}

void TestGlossary::findsMetrics()
{
    QFETCH(QString, search);
    QFETCH(QString, found);
    MetricListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.search(search);
    QCOMPARE(model.rowCount() == 0, found.isEmpty());
    QCOMPARE(model.rowOf(found) >= 0, !found.isEmpty());
    QVERIFY(model.rowCount() < static_cast<int>(catalogue().size()));
}

void TestGlossary::listsAllByFamily()
{
    MetricListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWords(Words::of("en"));
    int metrics = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool isMetric = !model.index(row).data(MetricListModel::MetricRole).toString().isEmpty();
        metrics += isMetric ? 1 : 0;
        QCOMPARE(model.flags(model.index(row)).testFlag(Qt::ItemIsSelectable), isMetric);
    }
    QCOMPARE(metrics, static_cast<int>(catalogue().size() + contactCentreTerms().size()));
    QCOMPARE(model.firstMetric(), 1);
    QCOMPARE(model.index(0).data().toString(), "Volume and backlog");
}

void TestGlossary::goesByKeyboard()
{
    Session session;
    session.setLanguage("en");
    GlossaryPage page(session);
    page.resize(900, 500);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QObject::connect(&page, &GlossaryPage::viewWanted, &session, &Session::visit);
    auto *list = page.findChild<QListView *>("glossaryList");
    auto *search = page.findChild<QLineEdit *>("glossarySearch");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, "csat_pct");
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(session.view().page, "glossary");
    QCOMPARE(session.view().metric, "csat_pct");
    search->clear();
    QCOMPARE(list->currentIndex().data(MetricListModel::MetricRole).toString(), "csat_pct");
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(session.view().metric != "csat_pct");
    session.goBack();
    page.refresh();
    QCOMPARE(list->currentIndex().data(MetricListModel::MetricRole).toString(), "csat_pct");
    QTest::keyClicks(search, "xyzzy");
    QVERIFY(page.findChild<QLabel *>("glossaryNothing")->isVisible());
}

void TestGlossary::arrivesFromANumber()
{
    Session session;
    GlossaryPage page(session);
    View view = session.view();
    view.page = "glossary";
    view.metric = "nps";
    session.visit(view);
    QSignalSpy wishes(&page, &GlossaryPage::viewWanted);
    page.refresh();
    QCOMPARE(page.findChild<QListView *>("glossaryList")->currentIndex().data(MetricListModel::MetricRole).toString(),
             "nps");
    QCOMPARE(wishes.size(), 0);
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    TestGlossary test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_glossary.moc"
