// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "core/steering/experiment.h"
#include "core/steering/quick_checks.h"
#include "tests/ui/main/window_under_test.h"
#include "ui/experiments/experiment_form.h"
#include "ui/experiments/rule_form.h"
#include "ui/experiments/validation_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBrowser>

using namespace kompas;

/// The pages Checks and Experiments as a user handles them: buttons, keys, typing, undo.
class TestExperimentsPages : public QObject
{
    Q_OBJECT

private slots:
    void declaresAndTakesBack();
    void saysWhatIsMissing();
    void declaresByKeysAlone();
    void rulesOfOnesOwn();
    void ruleByKeysAlone();
    void samplesAreDrawn();
    void dataIsChecked();
    void emptyFileIsNoTrap();

private:
    static QPushButton *button(const WindowUnderTest &test, const char *name) { return test.find<QPushButton>(name); }
    template<typename Dialog>
    static Dialog *opened()
    {
        return qobject_cast<Dialog *>(QApplication::activeModalWidget());
    }
    /// The entry of a button's menu; opens the menu for a moment so that it is filled.
    static QAction *entry(QPushButton *button, int index)
    {
        emit button->menu()->aboutToShow();
        QList<QAction *> actions = button->menu()->actions();
        actions.removeIf([](const QAction *each) { return each->isSeparator(); });
        return actions.value(index);
    }
    /// Goes on with Tab until the control has the focus, as somebody without a mouse does.
    static bool tabTo(const QWidget *form, const char *name)
    {
        constexpr int mostSteps = 30;
        for (int i = 0; i < mostSteps && form->focusWidget(); ++i) {
            if (form->focusWidget()->objectName() == QLatin1String(name))
                return true;
            QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
        }
        return false;
    }
    static std::size_t plans(const WindowUnderTest &test) { return test.window->session().file()->plans.size(); }
};

void TestExperimentsPages::declaresAndTakesBack()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    test.visit("experiments");
    QTest::mouseClick(button(test, "declareExperiment"), Qt::LeftButton);
    auto *form = opened<ExperimentForm>();
    QVERIFY(form);
    QTest::keyClicks(form->findChild<QLineEdit *>("experimentName"), "Receipts");
    QTest::keyClicks(form->findChild<QLineEdit *>("experimentMeasure"), "A receipt at once");
    auto *metric = form->findChild<QComboBox *>("experimentMetric");
    metric->setCurrentIndex(metric->findData("first_reply_time"));
    auto *channel = form->findChild<QComboBox *>("experimentChannel");
    channel->setCurrentIndex(channel->findData("email"));
    auto *gain = form->findChild<QLineEdit *>("experimentGain");
    gain->selectAll();
    QTest::keyClicks(gain, "30");
    form->findChild<QComboBox *>("experimentGainUnit")->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(!form->findChild<QLabel *>("experimentNeed")->text().isEmpty(), WindowUnderTest::patience);
    QTest::mouseClick(form->findChild<QPushButton *>("experimentDeclare"), Qt::LeftButton);
    QVERIFY(test.settle());
    const std::vector<Experiment> kept = experimentsIn(test.window->session().file()->plans);
    QCOMPARE(kept.size(), std::size_t{1});
    QCOMPARE(kept.front().name, "Receipts");
    QCOMPARE(kept.front().gain, 30.0);
    QVERIFY(kept.front().isRelative);
    QCOMPARE(kept.front().where.front().values, QStringList{"email"});
    QVERIFY(plainText(test.window->session().document()).contains("A receipt at once"));
    // What was declared is one step to take back and to do again, and can be removed.
    test.window->session().undoStack().undo();
    QVERIFY(test.settle());
    QCOMPARE(plans(test), std::size_t{0});
    test.window->session().undoStack().redo();
    QVERIFY(test.settle());
    QCOMPARE(plans(test), std::size_t{1});
    entry(button(test, "removeExperiment"), 0)->trigger();
    QVERIFY(test.settle());
    QCOMPARE(plans(test), std::size_t{0});
    QVERIFY(!button(test, "removeExperiment")->isEnabled());
}

void TestExperimentsPages::saysWhatIsMissing()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    test.visit("experiments");
    QTest::mouseClick(button(test, "declareExperiment"), Qt::LeftButton);
    auto *form = opened<ExperimentForm>();
    QVERIFY(form);
    auto *declare = form->findChild<QPushButton *>("experimentDeclare");
    auto *problem = form->findChild<QLabel *>("experimentProblem");
    QVERIFY(!declare->isEnabled());
    QVERIFY(!problem->text().isEmpty());
    // A recipe fills the form; the keyboard alone declares it.
    auto *recipe = form->findChild<QComboBox *>("experimentRecipe");
    recipe->setFocus();
    QTest::keyClick(recipe, Qt::Key_Down);
    QTest::keyClick(recipe, Qt::Key_Down);
    emit recipe->activated(recipe->currentIndex());
    QVERIFY(!form->findChild<QLineEdit *>("experimentName")->text().isEmpty());
    QVERIFY2(declare->isEnabled(), qPrintable(problem->text()));
    QTest::keyClick(form, Qt::Key_Escape);
    QVERIFY(test.settle());
    QCOMPARE(plans(test), std::size_t{0});
}

void TestExperimentsPages::declaresByKeysAlone()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    test.visit("experiments");
    button(test, "declareExperiment")->setFocus();
    QTest::keyClick(button(test, "declareExperiment"), Qt::Key_Space);
    auto *form = opened<ExperimentForm>();
    QVERIFY(form);
    QVERIFY(tabTo(form, "experimentRecipe"));
    QTest::keyClick(form->focusWidget(), Qt::Key_Down);
    QTest::keyClick(form->focusWidget(), Qt::Key_Down);
    QVERIFY(tabTo(form, "experimentName"));
    QTest::keyClick(form->focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(form->focusWidget(), "By hand");
    QVERIFY(tabTo(form, "experimentDeclare"));
    QTest::keyClick(form->focusWidget(), Qt::Key_Space);
    QVERIFY(test.settle());
    const std::vector<Experiment> kept = experimentsIn(test.window->session().file()->plans);
    QCOMPARE(kept.size(), std::size_t{1});
    QCOMPARE(kept.front().name, "By hand");
}

void TestExperimentsPages::rulesOfOnesOwn()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    test.visit("checks");
    QTest::mouseClick(button(test, "addRule"), Qt::LeftButton);
    auto *form = opened<RuleForm>();
    QVERIFY(form);
    QVERIFY(!form->findChild<QPushButton *>("ruleSave")->isEnabled());
    QTest::keyClicks(form->findChild<QLineEdit *>("ruleName"), "Many new");
    auto *metric = form->findChild<QComboBox *>("ruleMetric");
    metric->setCurrentIndex(metric->findData("tickets_created"));
    form->findChild<QComboBox *>("ruleSide")->setCurrentIndex(1);
    QTest::keyClicks(form->findChild<QLineEdit *>("ruleBound"), "1");
    QTest::mouseClick(form->findChild<QPushButton *>("ruleSave"), Qt::LeftButton);
    QVERIFY(test.settle());
    QCOMPARE(rulesWith(test.window->session().file()->plans).size(), shippedRules().size() + 1);
    QVERIFY(plainText(test.window->session().document()).contains("1"));
    test.window->session().undoStack().undo();
    QVERIFY(test.settle());
    QCOMPARE(plans(test), std::size_t{0});
}

void TestExperimentsPages::ruleByKeysAlone()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    test.visit("checks");
    button(test, "addRule")->setFocus();
    QTest::keyClick(button(test, "addRule"), Qt::Key_Space);
    auto *form = opened<RuleForm>();
    QVERIFY(form);
    QVERIFY(tabTo(form, "ruleName"));
    QTest::keyClicks(form->focusWidget(), "Many new");
    QVERIFY(tabTo(form, "ruleMetric"));
    auto *metric = form->findChild<QComboBox *>("ruleMetric");
    QTest::keyClicks(metric, metric->itemText(metric->findData("tickets_created")));
    QCOMPARE(metric->currentData().toString(), "tickets_created");
    QVERIFY(tabTo(form, "ruleSide"));
    QTest::keyClick(form->focusWidget(), Qt::Key_Down);
    QVERIFY(tabTo(form, "ruleBound"));
    QTest::keyClicks(form->focusWidget(), "1");
    QVERIFY(tabTo(form, "ruleSave"));
    QTest::keyClick(form->focusWidget(), Qt::Key_Space);
    QVERIFY(test.settle());
    QCOMPARE(rulesWith(test.window->session().file()->plans).size(), shippedRules().size() + 1);
    const CheckRule rule = rulesWith(test.window->session().file()->plans).back();
    QCOMPARE(rule.metric, "tickets_created");
}

void TestExperimentsPages::samplesAreDrawn()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    test.visit("checks");
    QAction *first = entry(button(test, "drawSample"), 0);
    QVERIFY(first);
    first->trigger();
    QVERIFY(test.settle());
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), WindowUnderTest::patience);
    auto *list = QApplication::activeModalWidget()->findChild<QListWidget *>("sampleIds");
    QVERIFY(list);
    QVERIFY(list->count() > 0 && list->count() <= 10);
    // Each as the file holds it, beside the list.
    auto *look = QApplication::activeModalWidget()->findChild<QTextBrowser *>("recordLook");
    QTRY_VERIFY_WITH_TIMEOUT(look->toPlainText().contains(list->item(0)->text()), WindowUnderTest::patience);
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
}

void TestExperimentsPages::dataIsChecked()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    test.visit("checks");
    entry(button(test, "validateData"), 0)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(opened<ValidationDialog>(), WindowUnderTest::patience);
    auto *dialog = opened<ValidationDialog>();
    auto *table = dialog->findChild<QTableWidget *>("validationTable");
    QVERIFY(table->rowCount() > 2);
    // The ticket as the file holds it, and in the help desk: the first time its address is asked for.
    auto *look = dialog->findChild<QTextBrowser *>("recordLook");
    const QString id = table->item(0, 0)->text();
    QTRY_VERIFY_WITH_TIMEOUT(look->toPlainText().contains(id), WindowUnderTest::patience);
    test.typed = "https://desk.example/agent/{id}";
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(test.openedLinks, QStringList{"https://desk.example/agent/" + id},
                              WindowUnderTest::patience);
    QTest::mouseClick(dialog->findChild<QPushButton *>("openInHelpDesk"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(test.openedLinks.size(), 2, WindowUnderTest::patience);
    QTest::keyClick(table, Qt::Key_W);
    QTest::keyClick(table, Qt::Key_R);
    QCOMPARE(table->currentRow(), 2);
    QVERIFY(dialog->findChild<QLabel *>("validationShare")->text().contains("50"));
    // What is ticked off is remembered, however the dialog is left.
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(test.settle());
    const auto samples = samplesIn(test.window->session().file()->plans);
    QCOMPARE(samples.size(), std::size_t{1});
    QCOMPARE(errorShares(samples.front()).front().wrong, 1);
    QCOMPARE(errorShares(samples.front()).front().checked, 2);
    // It is there the next time, and one step to take back.
    QVERIFY(entry(button(test, "validateData"), 1));
    test.window->session().undoStack().undo();
    QVERIFY(test.settle());
    QCOMPARE(plans(test), std::size_t{0});
}

void TestExperimentsPages::emptyFileIsNoTrap()
{
    WindowUnderTest test;
    test.window->session().open(test.path("empty.kompas"), Store::Mode::Create);
    QVERIFY(test.settle());
    for (const char *page : {"checks", "experiments"}) {
        test.visit(page);
        QVERIFY2(!plainText(test.window->session().document()).isEmpty(), page);
    }
    QVERIFY(!button(test, "validateData")->isEnabled());
    QTest::mouseClick(button(test, "declareExperiment"), Qt::LeftButton);
    auto *form = opened<ExperimentForm>();
    QVERIFY(form);
    QVERIFY(!form->findChild<QPushButton *>("experimentDeclare")->isEnabled());
    QTest::keyClick(form, Qt::Key_Escape);
}

QTEST_MAIN(TestExperimentsPages)
#include "tst_experiments_pages.moc"
