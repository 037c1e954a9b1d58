// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader and the Tab key find: names, roles, and a way through every page and dialog and out again.
#include "tests/ui/main/window_under_test.h"
#include "ui/import/import_dialog.h"
#include "ui/main/note_dialog.h"
#include "ui/main/page_list.h"
#include "ui/main/shortcuts_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/weekly/preview_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QHashSeed>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace kompas;

namespace {

bool holdsCells(QAccessible::Role role)
{
    return role == QAccessible::Table || role == QAccessible::List || role == QAccessible::Tree;
}

/// Focusable things without a name or a role, as "role class objectName".
void collectUnnamed(QAccessibleInterface *item, QStringList &found)
{
    if (!item || !item->isValid() || item->state().invisible)
        return;
    const QObject *object = item->object();
    const bool isInner = object && object->objectName().startsWith(u"qt_");
    if (item->state().focusable && !isInner
        && (item->text(QAccessible::Name).trimmed().isEmpty() || item->role() == QAccessible::NoRole))
        found.append(QStringLiteral("role %1, %2 %3")
                         .arg(item->role())
                         .arg(object ? QString::fromLatin1(object->metaObject()->className()) : QString(),
                              object ? object->objectName() : QString()));
    if (holdsCells(item->role()))
        return;
    for (int child = 0; child < item->childCount(); ++child)
        collectUnnamed(item->child(child), found);
}

QStringList unnamed(QWidget &root)
{
    QStringList found;
    collectUnnamed(QAccessible::queryAccessibleInterface(&root), found);
    return found;
}

bool takesTab(const QWidget &widget)
{
    if (!widget.isVisible() || !widget.isEnabled() || !(widget.focusPolicy() & Qt::TabFocus) || widget.focusProxy())
        return false;
    // Of choices that exclude each other Tab goes to the chosen one; arrows go on from there.
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return !button || !button->autoExclusive() || button->isChecked() || !button->isCheckable();
}

QString nameOf(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

/// What Tab never comes to below `root`, and where it does not come out any more.
QStringList unreachable(QWidget &root, Qt::KeyboardModifiers modifiers)
{
    QSet<const QWidget *> reached;
    QStringList trouble;
    QStringList way;
    QWidget *first = nullptr;
    for (int step = 0; step < 400; ++step) {
        // Keys go to the window that is looked at, wherever the focus was last.
        QWidget *focus = QApplication::focusWidget();
        QWidget *before = focus && focus->window() == &root ? focus : &root;
        QTest::keyClick(before, modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
        QWidget *now = QApplication::focusWidget();
        if (!now || now == before) {
            trouble.append(QStringLiteral("no way on from ") + nameOf(*before));
            break;
        }
        if (now == first)
            break; // all the way round
        if (!first)
            first = now;
        reached.insert(now);
        way.append(nameOf(*now));
    }
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isPart = widget->objectName().startsWith(u"qt_") || widget->window() != &root;
        const bool isInGroup = widget->parentWidget() && widget->parentWidget()->objectName() == u"center";
        const bool isInner = widget->parentWidget() && reached.contains(widget->parentWidget());
        if (!isPart && !isInGroup && !isInner && takesTab(*widget) && !reached.contains(widget))
            trouble.append(QStringLiteral("Tab never comes to ") + nameOf(*widget));
    }
    if (!trouble.isEmpty())
        trouble.append(QStringLiteral("the way was ") + way.mid(0, 30).join(QStringLiteral(", ")));
    return trouble;
}

} // namespace

class TestAccess : public QObject
{
    Q_OBJECT

private slots:
    void findsPlantedTroubles();
    void everythingIsNamed_data() { languages(); }
    void everythingIsNamed();
    void tabGoesEverywhere();
    void dialogsAreNamed();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addRow("nl") << QStringLiteral("nl");
        QTest::addRow("en") << QStringLiteral("en");
    }
};

void TestAccess::findsPlantedTroubles()
{
    QWidget window;
    auto *button = new QPushButton(&window);
    auto *edit = new QLineEdit(&window);
    edit->setAccessibleName(QStringLiteral("Edit"));
    window.show();
    QCOMPARE(unnamed(window).size(), 1);
    button->setAccessibleName(QStringLiteral("Button"));
    QVERIFY(unnamed(window).isEmpty());
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(unreachable(window, {}), QStringList());
}

void TestAccess::everythingIsNamed()
{
    QFETCH(QString, language);
    Settings settings;
    settings.language = language;
    WindowUnderTest test(settings);
    QStringList found;
    for (const QString &each : unnamed(*test.window))
        found.append(QStringLiteral("welcome: ") + each);
    QVERIFY(test.fill());
    for (const QString &page : PageList::pageIds()) {
        test.visit(page);
        for (const QString &each : unnamed(*test.window))
            found.append(page + QStringLiteral(": ") + each);
    }
    test.visit(QStringLiteral("overview"));
    test.window->showRecords({QStringLiteral("tickets_created"), {}, test.window->session().selection()});
    test.settle();
    for (const QString &each : unnamed(*test.window))
        found.append(QStringLiteral("records: ") + each);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestAccess::tabGoesEverywhere()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    test.window->resize(1280, 800);
    test.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(test.window.get()));
    QStringList found;
    for (const QString &page : PageList::pageIds()) {
        test.visit(page);
        for (const Qt::KeyboardModifiers modifiers :
             {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier)}) {
            for (const QString &each : unreachable(*test.window, modifiers))
                found.append(page + QStringLiteral(": ") + each);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestAccess::dialogsAreNamed()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    QStringList found;
    const auto look = [&](QDialog *dialog) {
        QVERIFY(dialog);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        for (const QString &each : unnamed(*dialog))
            found.append(dialog->objectName() + QStringLiteral(": ") + each);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        delete dialog;
    };
    for (const int tab : {0, 1, 2, 3, 4, 5}) {
        test.command("settings")->trigger();
        test.find<QTabWidget>("settingsTabs")->setCurrentIndex(tab);
        look(test.window->findChild<SettingsDialog *>());
    }
    test.command("shortcuts")->trigger();
    look(test.window->findChild<ShortcutsDialog *>());
    test.command("note")->trigger();
    look(test.window->findChild<NoteDialog *>());
    test.command("preview")->trigger();
    look(test.window->findChild<PreviewDialog *>());
    test.window->openPaths({test.csv()});
    auto *import = test.window->findChild<ImportDialog *>();
    QTRY_VERIFY_WITH_TIMEOUT(import->isReady(), WindowUnderTest::patience);
    look(import);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    QAccessible::setActive(true);
    TestAccess test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_access.moc"
