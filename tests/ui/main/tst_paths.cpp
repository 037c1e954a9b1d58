// SPDX-License-Identifier: GPL-3.0-or-later
// The way through the program: import, mean or median, filter, drill-down, back, undo, export, language and colours by
// mouse, and the same by keyboard alone: every key goes to what has the focus, as when a user types.
#include "tests/ui/main/window_under_test.h"
#include "ui/document/document_view.h"
#include "ui/document/table_widget.h"
#include "ui/document/tile_widget.h"
#include "ui/import/import_dialog.h"
#include "ui/main/message_bar.h"
#include "ui/main/page_list.h"
#include "ui/settings/settings_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QHashSeed>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace kompas;

namespace {

constexpr int patience = WindowUnderTest::patience;

Settings english()
{
    Settings settings;
    settings.language = QStringLiteral("en");
    settings.theme = ThemeChoice::Light;
    return settings;
}

/// Presses Tab until the focus is where it is wanted; false when it never comes there.
bool tabTo(QWidget &window, const std::function<bool(const QWidget &)> &isThere)
{
    for (int step = 0; step < 200; ++step) {
        QWidget *focus = QApplication::focusWidget();
        QWidget *now = focus && focus->window() == &window ? focus : &window;
        if (isThere(*now))
            return true;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    return false;
}

bool tabTo(QWidget &window, const char *name)
{
    return tabTo(window, [name](const QWidget &widget) { return widget.objectName() == QLatin1String(name); });
}

/// As a user types: to whatever has the focus.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *window = popup ? popup : QApplication::activeWindow();
    QWidget *focus = QApplication::focusWidget();
    // Keys go to the window that is active, wherever the focus was last.
    QWidget *target = focus && focus->window() == window ? focus : window;
    if (popup && popup->focusWidget())
        target = popup->focusWidget();
    QTest::keyClick(target, key, modifiers);
}

void click(QWidget *widget)
{
    QVERIFY2(widget && widget->isVisible() && widget->isEnabled(), widget ? qPrintable(widget->objectName()) : "none");
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace

class TestPaths : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void byMouse();
    void byKeyboard();
    void savesChartsAndTables();

private:
    static void toFront(QWidget *window);
    static void importByKeyboard(WindowUnderTest &test);
    static void filterAndBackByKeyboard(WindowUnderTest &test);
    static void toPageByKeyboard(WindowUnderTest &test, const QString &page);
    static void planStaffByKeyboard(WindowUnderTest &test);
    static void lookForCausesByKeyboard(WindowUnderTest &test);
    static void changeAndUndoByKeyboard(WindowUnderTest &test);
    static void exportByKeyboard(WindowUnderTest &test);
    static void changeLooksByKeyboard(WindowUnderTest &test);
    static const View &viewOf(const WindowUnderTest &test) { return test.window->session().view(); }
    static QStringList teamsOf(const WindowUnderTest &test)
    {
        return wordsOf(viewOf(test).selection, QStringLiteral("team"));
    }
};

void TestPaths::cleanup()
{
    applyTheme(*qApp, Theme::light());
}

void TestPaths::byMouse()
{
    WindowUnderTest test(english());
    Session &session = test.window->session();
    session.open(test.path("mouse.kompas"), Store::Mode::Create);
    QVERIFY(test.settle());
    test.openThese = {test.csv()};
    test.command("import")->trigger();
    auto *import = test.window->findChild<ImportDialog *>();
    QTRY_VERIFY_WITH_TIMEOUT(import->isReady(), patience);
    click(import->findChild<QPushButton *>(QStringLiteral("importStart")));
    QTRY_VERIFY_WITH_TIMEOUT(import->isDone(), patience);
    click(import->findChild<QPushButton *>(QStringLiteral("importStart")));
    QTRY_COMPARE_WITH_TIMEOUT(session.file()->facts.tickets->rows, 60, patience);
    test.settle();

    click(test.find<QWidget>("center")->findChild<QPushButton *>(QStringLiteral("segment0")));
    QCOMPARE(viewOf(test).selection.center, std::optional(Center::Mean));
    auto *team = test.find<QPushButton>("filter_team");
    click(team);
    QTest::keyClicks(team->findChild<QLineEdit *>(QStringLiteral("wordSearch")), QStringLiteral("fact"));
    QTest::keyClick(team->findChild<QLineEdit *>(QStringLiteral("wordSearch")), Qt::Key_Return);
    QCOMPARE(teamsOf(test), QStringList{QStringLiteral("Facturen")});
    QApplication::activePopupWidget()->close();
    test.settle();

    click(test.window->findChild<TileWidget *>());
    auto *table = test.find<QTableView>("recordsTable");
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 0, patience);
    click(test.find<QPushButton>("recordsClose"));
    QVERIFY(!table->isVisible());
    for (QToolButton *button : test.find<QWidget>("side")->findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Back")
            click(button);
    }
    QCOMPARE(teamsOf(test), QStringList());

    session.setAgentPrivacy(AgentPrivacy::Names);
    QTRY_VERIFY_WITH_TIMEOUT(session.undoStack().canUndo(), patience);
    test.command("undo")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(session.file()->agents, AgentPrivacy::Pseudonyms, patience);
    test.settle();

    test.saveTo = test.path("mouse.pdf");
    test.command("pdf")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(test.saveTo).size() > 1000, patience);
    test.find<QAction>("language_nl")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(session.document().language, QStringLiteral("nl"), patience);
    test.find<QAction>("theme_dark")->trigger();
    QTRY_COMPARE(QApplication::palette().color(QPalette::Window), Theme::dark().ground);
}

/// A window of its own comes to the front, which a window manager would do; also after a popup, which without one is
/// taken for the active window.
void TestPaths::toFront(QWidget *window)
{
    window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), window);
}

void TestPaths::importByKeyboard(WindowUnderTest &test)
{
    Session &session = test.window->session();
    test.openThese = {test.csv()};
    press(Qt::Key_I, Qt::ControlModifier);
    QPointer<ImportDialog> import = test.window->findChild<ImportDialog *>();
    QVERIFY(import);
    QTRY_VERIFY_WITH_TIMEOUT(import->isReady(), patience);
    toFront(import);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(import->isDone(), patience);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(session.file()->facts.tickets->rows, 60, patience);
    QTRY_VERIFY(!import);
    test.settle();
    toFront(test.window.get());
}

void TestPaths::filterAndBackByKeyboard(WindowUnderTest &test)
{
    QVERIFY(tabTo(*test.window, "filter_team"));
    press(Qt::Key_Space);
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClicks(QApplication::activePopupWidget()->focusWidget(), QStringLiteral("fact"));
    press(Qt::Key_Return);
    QCOMPARE(teamsOf(test), QStringList{QStringLiteral("Facturen")});
    press(Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    test.settle();
    toFront(test.window.get());
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(teamsOf(test), QStringList());
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(teamsOf(test), QStringList{QStringLiteral("Facturen")});
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(teamsOf(test), QStringList());
    test.settle();
}

void TestPaths::changeAndUndoByKeyboard(WindowUnderTest &test)
{
    Session &session = test.window->session();
    press(Qt::Key_Comma, Qt::ControlModifier);
    QPointer<SettingsDialog> dialog = test.window->findChild<SettingsDialog *>();
    QVERIFY(dialog);
    toFront(dialog);
    QVERIFY(tabTo(*dialog, [](const QWidget &widget) { return qobject_cast<const QTabBar *>(&widget); }));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QVERIFY(tabTo(*dialog, "settingsPrivacy"));
    press(Qt::Key_Up);
    QTRY_COMPARE_WITH_TIMEOUT(session.file()->agents, AgentPrivacy::Names, patience);
    test.settle();
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    toFront(test.window.get());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(session.file()->agents, AgentPrivacy::Pseudonyms, patience);
    test.settle();
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(session.file()->agents, AgentPrivacy::Names, patience);
    test.settle();
}

void TestPaths::exportByKeyboard(WindowUnderTest &test)
{
    test.saveTo = test.path("keys.pdf");
    QVERIFY(tabTo(*test.window, "export"));
    press(Qt::Key_Space);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (int step = 0; step < 20 && menu->activeAction() != test.command("pdf"); ++step)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(test.saveTo).size() > 1000, patience);
    test.settle();
    toFront(test.window.get());
}

/// From the top of the list of pages down.
void TestPaths::toPageByKeyboard(WindowUnderTest &test, const QString &page)
{
    QVERIFY(tabTo(*test.window, "pageList"));
    press(Qt::Key_Home);
    for (qsizetype step = 0; step < PageList::pageIds().size() && viewOf(test).page != page; ++step)
        press(Qt::Key_Down);
    QVERIFY(test.settle());
    QCOMPARE(viewOf(test).page, page);
    toFront(test.window.get());
}

void TestPaths::planStaffByKeyboard(WindowUnderTest &test)
{
    toPageByKeyboard(test, QStringLiteral("staffing"));
    QVERIFY(tabTo(*test.window, "weeklyHours"));
    const auto *hours = test.find<QDoubleSpinBox>("weeklyHours");
    const double before = hours->value();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(test.settle());
    QCOMPARE(hours->value(), before - 2);
    QVERIFY(test.window->session().file()->settings.contains(QStringLiteral("staffing")));
    QVERIFY(tabTo(*test.window, "interval"));
    const auto *interval = test.find<QComboBox>("interval");
    const int slot = interval->currentIndex();
    press(slot > 0 ? Qt::Key_Up : Qt::Key_Down);
    QVERIFY(test.settle());
    QVERIFY(interval->currentIndex() != slot);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(test.settle());
    QCOMPARE(interval->currentIndex(), slot);
    QCOMPARE(hours->value(), before - 2);
}

/// The tables of the checks are gone through with the arrows; Enter opens what is behind a row.
void TestPaths::lookForCausesByKeyboard(WindowUnderTest &test)
{
    toPageByKeyboard(test, QStringLiteral("checks"));
    const auto isRules = [](const QWidget &widget) {
        return qobject_cast<const TableWidget *>(&widget) && widget.parentWidget()->parentWidget()
               && widget.parentWidget()->parentWidget()->objectName() == QLatin1String("rules");
    };
    QVERIFY(tabTo(*test.window, isRules));
    auto *rules = qobject_cast<TableWidget *>(QApplication::focusWidget());
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Return);
    auto *records = test.find<QTableView>("recordsTable");
    QTRY_VERIFY_WITH_TIMEOUT(records->isVisible(), patience);
    press(Qt::Key_Escape);
    QVERIFY(!records->isVisible());
    QVERIFY(rules->model()->rowCount() > 0);
}

/// Colours and language, in the settings.
void TestPaths::changeLooksByKeyboard(WindowUnderTest &test)
{
    press(Qt::Key_Comma, Qt::ControlModifier);
    QPointer<SettingsDialog> dialog = test.window->findChild<SettingsDialog *>();
    QVERIFY(dialog);
    toFront(dialog);
    QVERIFY(tabTo(*dialog, "settingsTheme"));
    press(Qt::Key_Down);
    QTRY_COMPARE(QApplication::palette().color(QPalette::Window), Theme::dark().ground);
    QVERIFY(tabTo(*dialog, "settingsLanguage"));
    press(Qt::Key_Up);
    QTRY_COMPARE_WITH_TIMEOUT(test.window->session().document().language, QStringLiteral("nl"), patience);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestPaths::byKeyboard()
{
    WindowUnderTest test(english());
    Session &session = test.window->session();
    session.open(test.path("keys.kompas"), Store::Mode::Create);
    QVERIFY(test.settle());
    toFront(test.window.get());
    importByKeyboard(test);
    if (QTest::currentTestFailed())
        return;
    press(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(viewOf(test).selection.center, std::optional(Center::Mean));
    QVERIFY(tabTo(*test.window, [](const QWidget &widget) { return qobject_cast<const TileWidget *>(&widget); }));
    press(Qt::Key_Return);
    auto *table = test.find<QTableView>("recordsTable");
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 0, patience);
    press(Qt::Key_Escape);
    QVERIFY(!table->isVisible());
    filterAndBackByKeyboard(test);
    if (!QTest::currentTestFailed())
        changeAndUndoByKeyboard(test);
    if (!QTest::currentTestFailed())
        exportByKeyboard(test);
    if (!QTest::currentTestFailed())
        planStaffByKeyboard(test);
    if (!QTest::currentTestFailed())
        lookForCausesByKeyboard(test);
    if (QTest::currentTestFailed())
        return;
    changeLooksByKeyboard(test);
}

void TestPaths::savesChartsAndTables()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    Chart chart;
    chart.title = QStringLiteral("Tickets");
    chart.categories = {QStringLiteral("a")};
    chart.series = {{.name = QStringLiteral("s"), .points = {{.value = 1.0}}}};
    auto *view = test.window->findChild<DocumentView *>();
    test.saveTo = test.path("chart");
    emit view->saveChartWanted(chart);
    // Asked for while the other is still being written: both come.
    test.saveTo = test.path("drawing.svg");
    emit view->saveChartWanted(chart);
    QVERIFY(test.settle());
    QCOMPARE(QImage(test.path("chart.png")).width(), 1520);
    QVERIFY(QFileInfo(test.path("drawing.svg")).size() > 0);
    test.saveTo = test.path("chart.exe");
    emit view->saveChartWanted(chart);
    QVERIFY(test.settle());
    QVERIFY(!QFile::exists(test.saveTo));
    auto *message = test.find<MessageBar>("messageBar");
    QCOMPARE(message->property("tone").toString(), QStringLiteral("bad"));
    const QString error = message->text();
    test.saveTo = test.path("table");
    emit view->saveTableWanted(tableOf(chart));
    QVERIFY(test.settle());
    QVERIFY(QFileInfo(test.path("table.xlsx")).size() > 0);
    // An error stands until it is put away; what is said meanwhile comes beneath.
    test.window->inform(QStringLiteral("done"));
    QCOMPARE(message->text(), error + QStringLiteral("\ndone"));
    test.find<QToolButton>("messageClose")->click();
    test.window->inform(QStringLiteral("done"));
    QCOMPARE(message->property("tone").toString(), QStringLiteral("information"));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    TestPaths test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_paths.moc"
