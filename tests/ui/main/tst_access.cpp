// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader and the Tab key find: names, roles, and a way through every page and dialog and out again.
#include "tests/ui/main/window_under_test.h"
#include "ui/import/import_dialog.h"
#include "ui/main/note_dialog.h"
#include "ui/main/page_list.h"
#include "ui/main/shortcuts_dialog.h"
#include "ui/settings/definitions_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/targets/drafts_dialog.h"
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

/// Where Tab (or with Shift, back) leads below `root`, until it comes round; and where it does not come out any more.
struct TabWay {
    QList<const QWidget *> stops = {};
    QStringList trouble = {};
};

TabWay tabWay(QWidget &root, Qt::KeyboardModifiers modifiers)
{
    TabWay way;
    for (int step = 0; step < 400; ++step) {
        // Keys go to the window that is looked at, wherever the focus was last.
        QWidget *focus = QApplication::focusWidget();
        QWidget *before = focus && focus->window() == &root ? focus : &root;
        // A date has three parts before Tab leaves it.
        const QWidget *now = before;
        for (int part = 0; part < 4 && now == before; ++part) {
            QTest::keyClick(before, modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
            now = QApplication::focusWidget();
        }
        if (!now || now == before) {
            way.trouble.append(QStringLiteral("no way on from ") + nameOf(*before));
            break;
        }
        if (!way.stops.isEmpty() && now == way.stops.first())
            break; // all the way round
        way.stops.append(now);
    }
    return way;
}

/// What Tab never comes to below `root`, and where it does not come out any more.
QStringList unreachable(QWidget &root, Qt::KeyboardModifiers modifiers)
{
    const TabWay way = tabWay(root, modifiers);
    QStringList trouble = way.trouble;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isPart = widget->objectName().startsWith(u"qt_") || widget->window() != &root;
        const bool isInGroup = widget->parentWidget() && widget->parentWidget()->objectName() == u"center";
        const bool isInner = widget->parentWidget() && way.stops.contains(widget->parentWidget());
        if (!isPart && !isInGroup && !isInner && takesTab(*widget) && !way.stops.contains(widget))
            trouble.append(QStringLiteral("Tab never comes to ") + nameOf(*widget));
    }
    if (!trouble.isEmpty()) {
        QStringList names;
        for (const QWidget *stop : way.stops.mid(0, 30))
            names.append(nameOf(*stop));
        trouble.append(QStringLiteral("the way was ") + names.join(QStringLiteral(", ")));
    }
    return trouble;
}

/// Whether an eye that reads comes to `one` before `other`: it is above it, or in the same line and left of it. Of
/// columns the left one is read to its end.
bool isReadBefore(const QRect &one, const QRect &other)
{
    const bool isSameLine = one.top() < other.bottom() && other.top() < one.bottom();
    if (isSameLine)
        return one.right() <= other.left();
    return one.bottom() <= other.top() && other.left() < one.right();
}

/// Steps of Tab below `root` that go back against the order of reading; one such step, from the end to the start, there
/// has to be.
QStringList againstReading(QWidget &root)
{
    const QList<const QWidget *> stops = tabWay(root, {}).stops;
    QStringList steps;
    const auto placeOf = [&root](const QWidget *widget) {
        return QRect(widget->mapTo(&root, QPoint()), widget->size());
    };
    for (qsizetype at = 0; at < stops.size(); ++at) {
        const QWidget *from = stops[at];
        const QWidget *to = stops[(at + 1) % stops.size()];
        if (isReadBefore(placeOf(to), placeOf(from)))
            steps.append(QStringLiteral("%1 to %2").arg(nameOf(*from), nameOf(*to)));
    }
    return steps.size() <= 1 ? QStringList() : steps;
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
    void dialogsAreReadInOrder_data() { languages(); }
    void dialogsAreReadInOrder();

private:
    static void eachDialog(WindowUnderTest &test, const std::function<void(QDialog &)> &look);
    static QDialog *openNote(WindowUnderTest &test);
    static QDialog *openDrafts(WindowUnderTest &test);
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
    auto *third = new QLineEdit(&window);
    third->show();
    button->setGeometry(0, 0, 40, 20);
    edit->setGeometry(0, 40, 40, 20);
    third->setGeometry(60, 40, 40, 20);
    QCOMPARE(againstReading(window), QStringList());
    edit->setGeometry(60, 40, 40, 20);
    third->setGeometry(0, 40, 40, 20);
    QCOMPARE(againstReading(window).size(), 2);
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

/// Opens every dialog in turn, and every group of settings.
void TestAccess::eachDialog(WindowUnderTest &test, const std::function<void(QDialog &)> &look)
{
    const auto show = [&](QDialog *dialog) {
        QVERIFY(dialog);
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        look(*dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        delete dialog;
    };
    for (const int tab : {0, 1, 2, 3, 4, 5}) {
        test.command("settings")->trigger();
        test.find<QTabWidget>("settingsTabs")->setCurrentIndex(tab);
        test.settle();
        show(test.window->findChild<SettingsDialog *>());
    }
    test.command("shortcuts")->trigger();
    show(test.window->findChild<ShortcutsDialog *>());
    test.command("definitions")->trigger();
    show(test.window->findChild<DefinitionsDialog *>());
    test.command("note")->trigger();
    show(test.window->findChild<NoteDialog *>());
    show(openNote(test));
    test.command("preview")->trigger();
    show(test.window->findChild<PreviewDialog *>());
    show(openDrafts(test));
    test.window->openPaths({test.csv()});
    auto *import = test.window->findChild<ImportDialog *>();
    QTRY_VERIFY_WITH_TIMEOUT(import->isReady(), WindowUnderTest::patience);
    for (auto *button : import->findChildren<QPushButton *>(QStringLiteral("fileDetails")))
        button->setChecked(true);
    test.settle();
    show(import);
}

/// Of a note that is there already, which can be taken away.
QDialog *TestAccess::openNote(WindowUnderTest &test)
{
    test.window->editNote({1, QDate(2026, 11, 12), QStringLiteral("outage")});
    return test.window->findChild<NoteDialog *>();
}

QDialog *TestAccess::openDrafts(WindowUnderTest &test)
{
    Session &session = test.window->session();
    session.change(QStringLiteral("draft"), [](Workbench &workbench, qint64 now) {
        Target target;
        target.metric = QStringLiteral("csat_pct");
        target.low = 90;
        for (const char *name : {"calm", "ambitious"}) {
            if (const auto kept = workbench.keepDraft({0, QString::fromLatin1(name), now, {target}}); !kept)
                return Result<void>(kept.error());
        }
        return Result<void>();
    });
    test.settle();
    auto *dialog = new DraftsDialog(session, QDate(2026, 11, 16), test.window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    test.settle();
    return dialog;
}

void TestAccess::dialogsAreNamed()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    QStringList found;
    eachDialog(test, [&found](QDialog &dialog) {
        for (const QString &each : unnamed(dialog))
            found.append(dialog.objectName() + QStringLiteral(": ") + each);
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestAccess::dialogsAreReadInOrder()
{
    QFETCH(QString, language);
    Settings settings;
    settings.language = language;
    WindowUnderTest test(settings);
    QVERIFY(test.fill());
    QStringList found;
    int dialogs = 0;
    eachDialog(test, [&](QDialog &dialog) {
        ++dialogs;
        for (const QString &each : unreachable(dialog, {}) + againstReading(dialog))
            found.append(QStringLiteral("%1 %2: %3").arg(dialogs).arg(dialog.objectName(), each));
    });
    QCOMPARE(dialogs, 13);
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
