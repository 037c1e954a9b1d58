// SPDX-License-Identifier: GPL-3.0-or-later
// The way through the program: import, mean or median, filter, drill-down, back, undo, export, language and colours by
// mouse; import, mean or median, drill-down and filter by keyboard alone.
#include "tests/ui/main/window_under_test.h"
#include "ui/document/tile_widget.h"
#include "ui/import/import_dialog.h"
#include "ui/settings/settings_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHashSeed>
#include <QLineEdit>
#include <QPushButton>
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

private:
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
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::dark().ground);
}

void TestPaths::byKeyboard()
{
    WindowUnderTest test(english());
    Session &session = test.window->session();
    session.open(test.path("keys.kompas"), Store::Mode::Create);
    QVERIFY(test.settle());
    test.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(test.window.get()));
    test.openThese = {test.csv()};
    press(Qt::Key_I, Qt::ControlModifier);
    auto *import = test.window->findChild<ImportDialog *>();
    QVERIFY(import);
    QTRY_VERIFY_WITH_TIMEOUT(import->isReady(), patience);
    QTest::keyClick(import, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(import->isDone(), patience);
    QTest::keyClick(import, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(session.file()->facts.tickets->rows, 60, patience);
    QTRY_VERIFY(!test.window->findChild<ImportDialog *>());
    test.settle();
    test.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(test.window.get()));

    press(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(viewOf(test).selection.center, std::optional(Center::Mean));
    QVERIFY(tabTo(*test.window, [](const QWidget &widget) { return qobject_cast<const TileWidget *>(&widget); }));
    press(Qt::Key_Return);
    auto *table = test.find<QTableView>("recordsTable");
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 0, patience);
    press(Qt::Key_Escape);
    QVERIFY(!table->isVisible());
    QVERIFY(tabTo(*test.window, "filter_team"));
    press(Qt::Key_Space);
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClicks(QApplication::activePopupWidget()->focusWidget(), QStringLiteral("fact"));
    press(Qt::Key_Return);
    QCOMPARE(teamsOf(test), QStringList{QStringLiteral("Facturen")});
    press(Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    TestPaths test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_paths.moc"
