// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "tests/ui/main/window_under_test.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace kompas;

/// Targets in two steps, typed in the window, and targets that go through a file.
class TestTargetFiles : public QObject
{
    Q_OBJECT

private slots:
    void aLimitIsTyped();
    void targetsAreSavedAndOpened();

private:
    static void lookAt(WindowUnderTest &test, const QString &metric)
    {
        View view = test.window->session().view();
        view.page = "targets";
        view.metric = metric;
        test.window->session().visit(view);
        QVERIFY(test.settle());
    }
    static QAction *entry(const WindowUnderTest &test, const char *name)
    {
        QMenu *menu = test.find<QToolButton>("presets")->menu();
        emit menu->aboutToShow();
        return menu->findChild<QAction *>(name);
    }
};

void TestTargetFiles::aLimitIsTyped()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    lookAt(test, "first_reply_time");
    const auto type = [&](const char *field, const QString &text) {
        auto *edit = test.find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    };
    type("highField", "60 min");
    type("limitField", "30 min"); // on the better side: refused
    QVERIFY(!test.find<QLineEdit>("limitField")->text().contains("30"));
    type("limitField", "90 min");
    QTest::mouseClick(test.find<QPushButton>("keepTarget"), Qt::LeftButton);
    QVERIFY(test.settle());
    const Targets &targets = test.window->session().file()->targets;
    QCOMPARE(targets.size(), std::size_t{1});
    QCOMPARE(targets.front().high, std::optional(60.0));
    QCOMPARE(targets.front().limit, std::optional(90.0));
}

void TestTargetFiles::targetsAreSavedAndOpened()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    lookAt(test, "first_reply_time");
    QVERIFY(!entry(test, "saveTargetFile")->isEnabled());
    Session &session = test.window->session();
    session.change("a target", [](Workbench &workbench, qint64) {
        return workbench.setTarget({0, "first_reply_time", {}, 120, {}, {}, 240});
    });
    QVERIFY(test.settle());
    test.saveTo = test.path("targets.json");
    entry(test, "saveTargetFile")->trigger();
    QVERIFY(QFile::exists(test.saveTo));
    session.undoStack().undo();
    QVERIFY(test.settle());
    QVERIFY(session.file()->targets.empty());
    test.openThese = {test.saveTo};
    entry(test, "openTargetFile")->trigger();
    QVERIFY(test.settle());
    QCOMPARE(session.file()->targets.size(), std::size_t{1});
    QCOMPARE(session.file()->targets.front().limit, std::optional(240.0));
    session.undoStack().undo();
    QVERIFY(test.settle());
    QVERIFY(session.file()->targets.empty());
}

QTEST_MAIN(TestTargetFiles)
#include "tst_target_files.moc"
