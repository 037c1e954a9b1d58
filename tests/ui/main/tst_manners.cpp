// SPDX-License-Identifier: GPL-3.0-or-later
// What a good desktop program does besides its work: settings, shortcuts, notes, memory, following the system.
#include "tests/ui/main/window_under_test.h"
#include "ui/document/document_view.h"
#include "ui/jobs/working_bar.h"
#include "ui/main/filter_chips.h"
#include "ui/main/message_bar.h"
#include "ui/main/note_dialog.h"
#include "ui/main/page_list.h"
#include "ui/main/shortcuts_dialog.h"
#include "ui/main/shortcuts_model.h"
#include "ui/session/view_text.h"
#include "ui/settings/hours_form.h"
#include "ui/settings/settings_dialog.h"
#include "ui/weekly/preview_dialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHashSeed>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace kompas;

class TestManners : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void listsPagesInGroups();
    void showsFiltersAsChips();
    void keepsViewsAsText();
    void opensAFileAsItWasLeft();
    void writesNotes();
    void editsShortcuts();
    void shortcutsModelKeepsItsPromises();
    void settingsWorkAtOnce();
    void setsOpeningHours();
    void setsLinks();
    void followsTheSystem();
    void saysWhenARecentFileIsGone();
    void escapeLeavesFullScreen();
    void narrowsAndComesBack();
    void closesWithChangesToTakeBack();
    void stopsWriting();
    void filtersFollowARename();
    void filtersOnAgentsFollowThePrivacy();
};

void TestManners::cleanup()
{
    applyTheme(*qApp, Theme::light());
}

void TestManners::listsPagesInGroups()
{
    const QStringList ids = PageList::pageIds();
    QCOMPARE(ids.first(), QStringLiteral("overview"));
    QVERIFY(ids.indexOf(QStringLiteral("weekly_report")) < ids.indexOf(QStringLiteral("data")));
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    for (const Page &page : pages())
        QVERIFY2(ids.contains(QString::fromLatin1(page.id)), page.id);
}

void TestManners::showsFiltersAsChips()
{
    const Words words = Words::of(QStringLiteral("en"));
    View view;
    QVERIFY(chipsOf(view, words).empty());
    setWords(view.selection, QStringLiteral("team"), {QStringLiteral("East")}); // has a menu of its own
    setWords(view.selection, QStringLiteral("priority"), {QStringLiteral("high")});
    view.selection.outliers = Outliers::Drop;
    QStringList texts;
    for (const FilterChip &chip : chipsOf(view, words))
        texts.append(chip.text);
    QCOMPARE(texts, (QStringList{words.dimensionName(u"priority") + QStringLiteral(": ")
                                     + words.word(u"priority", QStringLiteral("high")),
                                 QStringLiteral("Without outliers")}));
    WindowUnderTest test;
    QVERIFY(test.fill());
    test.window->session().visit(view);
    test.settle();
    auto *chip = test.find<QPushButton>("chip0");
    QVERIFY(chip && chip->isVisible());
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(wordsOf(test.window->session().selection(), QStringLiteral("priority")), QStringList());
    QCOMPARE(wordsOf(test.window->session().selection(), QStringLiteral("team")), QStringList{QStringLiteral("East")});
    test.command("back")->trigger();
    QVERIFY(test.window->session().view() == view);
}

void TestManners::keepsViewsAsText()
{
    View view;
    QVERIFY(viewFromText(viewText(view)) == view);
    view.page = QStringLiteral("data");
    view.metric = QStringLiteral("csat_pct");
    view.period = PeriodChoice::Custom;
    view.comparison = PageInput::Comparison::SamePeriodLastYear;
    view.selection = {.period = {QDate(2026, 11, 2), std::nullopt},
                      .where = {{QStringLiteral("team"), {QStringLiteral("Ééň \"x\""), QString()}}},
                      .center = Center::P90,
                      .outliers = Outliers::Drop,
                      .clock = Clock::Business,
                      .datedBy = DatedBy::Solved};
    QVERIFY(viewFromText(viewText(view)) == view);
    // What is remembered lies outside of the file, where names of people do not belong.
    View ofOne = view;
    ofOne.selection.where.push_back({QStringLiteral("agent"), {QStringLiteral("Somebody")}});
    QVERIFY(!viewText(ofOne).contains(QStringLiteral("Somebody")));
    QVERIFY(viewFromText(viewText(ofOne)) == view);
    for (const char *nonsense : {"", "no json", "[1]", "{\"period\":\"never\",\"where\":3,\"center\":7}"})
        QVERIFY2(viewFromText(QString::fromLatin1(nonsense)) == View(), nonsense);
}

void TestManners::opensAFileAsItWasLeft()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    View view = test.window->session().view();
    view.page = QStringLiteral("data");
    view.period = PeriodChoice::Last30Days;
    test.window->session().visit(view);
    test.command("close")->trigger();
    test.settle();
    QVERIFY(!test.window->session().file());
    test.window->openPaths({test.path("test.kompas")});
    test.settle();
    QVERIFY(test.window->session().view() == view);
    QVERIFY(!test.window->session().canGoBack());
}

void TestManners::writesNotes()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    Session &session = test.window->session();
    test.command("note")->trigger();
    auto *text = test.find<QLineEdit>("noteText");
    QVERIFY(!test.find<QPushButton>("noteSave")->isEnabled());
    QTest::keyClicks(text, QStringLiteral("outage"));
    test.find<QDateEdit>("noteDay")->setDate(QDate(2026, 11, 4));
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(session.file()->notes.size(), std::size_t(1), WindowUnderTest::patience);
    QCOMPARE(session.file()->notes.front().day, QDate(2026, 11, 4));
    QTRY_VERIFY(!test.window->findChild<NoteDialog *>());
    emit test.window->findChild<DocumentView *>()->noteWanted(session.file()->notes.front());
    QTest::mouseClick(test.find<QPushButton>("noteRemove"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(session.file()->notes.size(), std::size_t(0), WindowUnderTest::patience);
    test.command("undo")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(session.file()->notes.size(), std::size_t(1), WindowUnderTest::patience);
}

void TestManners::editsShortcuts()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    test.command("shortcuts")->trigger();
    auto *dialog = test.find<ShortcutsDialog>("shortcutsDialog");
    QTest::keyClicks(test.find<QLineEdit>("shortcutsSearch"), QStringLiteral("Import"));
    auto *table = test.find<QTableView>("shortcutsTable");
    table->selectRow(0);
    auto *keys = test.find<QKeySequenceEdit>("shortcutsKeys");
    QCOMPARE(keys->keySequence(), QKeySequence(QStringLiteral("Ctrl+I")));
    // Keys of another command are refused.
    keys->setKeySequence(QKeySequence(QStringLiteral("Ctrl+P")));
    emit keys->editingFinished();
    QVERIFY(!test.find<QLabel>("shortcutsProblem")->text().isEmpty());
    QCOMPARE(test.command("import")->shortcut(), QKeySequence(QStringLiteral("Ctrl+I")));
    keys->setKeySequence(QKeySequence(QStringLiteral("Ctrl+Alt+I")));
    emit keys->editingFinished();
    QCOMPARE(test.command("import")->shortcut(), QKeySequence(QStringLiteral("Ctrl+Alt+I")));
    QCOMPARE(loadSettings().shortcuts.value(QStringLiteral("import")), QStringLiteral("Ctrl+Alt+I"));
    QTest::mouseClick(test.find<QPushButton>("shortcutsAllDefault"), Qt::LeftButton);
    QCOMPARE(test.command("import")->shortcut(), QKeySequence(QStringLiteral("Ctrl+I")));
    QVERIFY(loadSettings().shortcuts.isEmpty());
    // And the size that a dialog was given.
    test.command("definitions")->trigger();
    auto *definitions = test.find<QDialog>("definitionsDialog");
    const QSize wanted = definitions->size() - QSize(40, 20);
    definitions->resize(wanted);
    definitions->close();
    QCOMPARE(loadSettings().dialogs.value(QStringLiteral("definitionsDialog")), wanted);
    delete definitions;
    test.command("definitions")->trigger();
    QCOMPARE(test.find<QDialog>("definitionsDialog")->size(), wanted);
    dialog->close();
}

void TestManners::shortcutsModelKeepsItsPromises()
{
    ShortcutsModel model({{QStringLiteral("import"), QString()}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList clashes;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.takenBy(model.keysAt(row), row).isEmpty())
            clashes.append(model.index(row, 0).data().toString());
    }
    QCOMPARE(clashes, QStringList());
    QVERIFY(model.takenBy(QKeySequence(QStringLiteral("Ctrl+I")), 0).isEmpty());
    model.setAllDefault();
    QVERIFY(!model.takenBy(QKeySequence(QStringLiteral("Ctrl+I")), 0).isEmpty());
    model.setKeys(0, QKeySequence(QStringLiteral("Ctrl+Alt+N")));
    QCOMPARE(model.own().size(), qsizetype(1));
    model.setDefault(0);
    QVERIFY(model.own().isEmpty());
}

void TestManners::settingsWorkAtOnce()
{
    Settings settings;
    settings.language = QStringLiteral("en");
    settings.theme = ThemeChoice::Light;
    WindowUnderTest test(settings);
    QVERIFY(test.fill());
    test.command("settings")->trigger();
    const int height = test.find<QPushButton>("weekly")->height();
    test.find<QSpinBox>("settingsZoom")->setValue(200);
    QTRY_VERIFY(test.find<QPushButton>("weekly")->height() >= 2 * height - 8);
    auto *theme = test.find<QComboBox>("settingsTheme");
    theme->setCurrentIndex(static_cast<int>(ThemeChoice::Contrast));
    emit theme->activated(theme->currentIndex());
    QTRY_COMPARE(QApplication::palette().color(QPalette::Window), Theme::contrast(false).ground);
    QVERIFY(test.find<QAction>("theme_contrast")->isChecked());
    auto *language = test.find<QComboBox>("settingsLanguage");
    language->setCurrentIndex(0);
    emit language->activated(0);
    QTRY_COMPARE(test.find<SettingsDialog>("settingsDialog")->windowTitle(), QStringLiteral("Instellingen"));
    QVERIFY(test.find<QAction>("language_nl")->isChecked());
    auto *privacy = test.find<QComboBox>("settingsPrivacy");
    privacy->setCurrentIndex(0);
    emit privacy->activated(0);
    QTRY_COMPARE_WITH_TIMEOUT(test.window->session().file()->agents, AgentPrivacy::Names, WindowUnderTest::patience);
}

void TestManners::setsOpeningHours()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    Session &session = test.window->session();
    const auto kept = [&] { return session.file()->settings.value(QStringLiteral("hours")); };
    test.command("settings")->trigger();
    test.find<QCheckBox>("hoursUsed")->click();
    QTRY_VERIFY_WITH_TIMEOUT(kept().contains(QStringLiteral("\"fri\"")), WindowUnderTest::patience);
    auto *saturday = test.find<QLineEdit>("hours_sat");
    const auto type = [&](const char *text) {
        saturday->setText(QString::fromLatin1(text));
        emit saturday->editingFinished();
        test.settle();
    };
    type("10:00-14:00");
    QTRY_VERIFY_WITH_TIMEOUT(kept().contains(QStringLiteral("10:00")), WindowUnderTest::patience);
    type("14:00-10:00");
    QVERIFY(!test.find<QLabel>("hoursProblem")->text().isEmpty());
    QVERIFY(kept().contains(QStringLiteral("\"10:00\",\"14:00\"")));
    type("10:00-14:00");
    auto *closed = test.find<QLineEdit>("hoursClosed");
    closed->setText(QStringLiteral("24-12-2026; 2026-12-31"));
    emit closed->editingFinished();
    QTRY_VERIFY_WITH_TIMEOUT(kept().contains(QStringLiteral("2026-12-31")), WindowUnderTest::patience);
    test.find<QCheckBox>("hoursUsed")->click();
    QTRY_COMPARE_WITH_TIMEOUT(kept(), QString(), WindowUnderTest::patience);
    test.command("undo")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(kept().contains(QStringLiteral("2026-12-31")), WindowUnderTest::patience);
}

void TestManners::setsLinks()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    Session &session = test.window->session();
    const QString source = session.file()->imports.front().source;
    test.command("settings")->trigger();
    auto *edit = test.window->findChild<QLineEdit *>(QStringLiteral("link_") + source);
    QVERIFY(edit);
    const auto type = [&](const char *text) {
        edit->setText(QString::fromLatin1(text));
        emit edit->editingFinished();
        test.settle();
        return session.file()->settings.value(QStringLiteral("link.") + source);
    };
    QCOMPARE(type("https://desk.example/tickets/{id}"), QStringLiteral("https://desk.example/tickets/{id}"));
    QVERIFY(test.find<QLabel>("linksProblem")->text().isEmpty());
    QCOMPARE(type("https://desk.example/tickets"), QStringLiteral("https://desk.example/tickets/{id}"));
    QVERIFY(!test.find<QLabel>("linksProblem")->text().isEmpty());
    QCOMPARE(type(""), QString());
}

void TestManners::followsTheSystem()
{
    Settings settings;
    settings.theme = ThemeChoice::System;
    WindowUnderTest test(settings);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::light().ground);
    test.systemIsDark = true;
    QEvent change(QEvent::ThemeChange);
    QCoreApplication::sendEvent(test.window.get(), &change);
    QTRY_COMPARE(QApplication::palette().color(QPalette::Window), Theme::dark().ground);
    test.window->setTheme(ThemeChoice::Light);
    QTRY_COMPARE(QApplication::palette().color(QPalette::Window), Theme::light().ground);
}

void TestManners::saysWhenARecentFileIsGone()
{
    Settings settings;
    settings.language = QStringLiteral("en");
    settings.recentFiles = {QStringLiteral("/no/such/file.kompas")};
    WindowUnderTest test(settings);
    const auto entries = [&] {
        QStringList texts;
        for (const QMenu *menu : test.window->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions())
                texts.append(action->text());
        }
        return texts;
    };
    QVERIFY(entries().contains(QStringLiteral("file.kompas")));
    for (QMenu *menu : test.window->findChildren<QMenu *>()) {
        if (!menu->actions().isEmpty() && menu->actions().first()->text() == u"file.kompas") {
            menu->actions().first()->trigger();
            break;
        }
    }
    QVERIFY(test.find<MessageBar>("messageBar")->text().contains(QStringLiteral("/no/such/file.kompas")));
    QVERIFY(!entries().contains(QStringLiteral("file.kompas")));
}

void TestManners::escapeLeavesFullScreen()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    test.command("full")->trigger();
    QVERIFY(test.window->isFullScreen());
    QTRY_VERIFY(test.command("closeRecords")->isEnabled());
    test.command("closeRecords")->trigger();
    QVERIFY(!test.window->isFullScreen());
}

void TestManners::narrowsAndComesBack()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    Session &session = test.window->session();
    const View before = session.view();
    Drill drill{QStringLiteral("csat_pct"), {}, session.selection(), true};
    drill.selection.where = {{QStringLiteral("priority"), {QStringLiteral("high")}}};
    drill.selection.period = {QDate(2026, 10, 1), QDate(2026, 10, 31)};
    emit test.window->findChild<DocumentView *>()->narrowWanted(drill);
    QCOMPARE(session.view().period, PeriodChoice::Custom);
    QCOMPARE(session.selection().period, drill.selection.period);
    QCOMPARE(session.selection().center, before.selection.center);
    QTRY_VERIFY(test.find<QPushButton>("chip0") && test.find<QPushButton>("chip0")->isVisible());
    test.command("back")->trigger();
    QVERIFY(session.view() == before);
}

void TestManners::closesWithChangesToTakeBack()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    test.window->session().undoStack().push(new QUndoCommand);
    QVERIFY(test.command("undo")->isEnabled());
    bool told = false;
    connect(&test.window->session().undoStack(), &QUndoStack::indexChanged, test.window.get(),
            [&told] { told = true; });
    test.window.reset();
    QVERIFY2(!told, "a window that is no longer whole was told of a change");
}

void TestManners::stopsWriting()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    test.visit(QStringLiteral("overview"));
    test.saveTo = test.path("page.pdf");
    test.command("preview")->trigger();
    QPointer<QDialog> preview = test.window->findChild<PreviewDialog *>();
    QVERIFY(preview);
    QTest::mouseClick(preview->findChild<QPushButton *>(QStringLiteral("previewPdf")), Qt::LeftButton);
    QVERIFY2(!preview->isVisible(), "what stops the work lies behind the preview");
    auto *stop = test.find<WorkingBar>("pageWorking")->findChild<QPushButton *>(QStringLiteral("workingStop"));
    QVERIFY(stop->isVisible());
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(!stop->isVisible());
    test.settle();
    QVERIFY(!QFile::exists(test.saveTo));
    QVERIFY(!test.find<MessageBar>("messageBar")->text().isEmpty());
    test.command("pdf")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(test.saveTo), WindowUnderTest::patience);
    QVERIFY(test.find<MessageBar>("messageBar")->text().contains(test.saveTo));
}

void TestManners::filtersFollowARename()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    Session &session = test.window->session();
    View view = session.view();
    view.period = PeriodChoice::AllTime;
    setWords(view.selection, QStringLiteral("team"), {QStringLiteral("Facturen")});
    session.visit(view);
    test.visit(QStringLiteral("speed"));
    const auto teams = [&session] { return wordsOf(session.selection(), QStringLiteral("team")); };
    session.setSetting(QStringLiteral("team.name.Facturen"), QStringLiteral("Billing"));
    QTRY_COMPARE(teams(), QStringList{QStringLiteral("Billing")});
    test.settle();
    QVERIFY2(test.find<QPushButton>("filter_team")->accessibleName().contains(QStringLiteral("Billing")),
             qPrintable(test.find<QPushButton>("filter_team")->accessibleName()));
    // So does the page that was looked at before.
    test.command("back")->trigger();
    QCOMPARE(teams(), QStringList{QStringLiteral("Billing")});
    test.settle();
    test.command("undo")->trigger();
    QTRY_COMPARE(teams(), QStringList{QStringLiteral("Facturen")});
    test.settle();
    test.command("redo")->trigger();
    QTRY_COMPARE(teams(), QStringList{QStringLiteral("Billing")});
    test.settle();
}

/// Nobody's name stays in the window when names are no longer shown.
void TestManners::filtersOnAgentsFollowThePrivacy()
{
    WindowUnderTest test;
    QVERIFY(test.fill());
    Session &session = test.window->session();
    session.setAgentPrivacy(AgentPrivacy::Names);
    test.settle();
    View view = session.view();
    view.period = PeriodChoice::AllTime;
    setWords(view.selection, QStringLiteral("agent"), {QStringLiteral("Medewerker 3")});
    session.visit(view);
    test.settle();
    const auto agents = [&session] { return wordsOf(session.selection(), QStringLiteral("agent")); };
    const auto counted = [&session] {
        const auto &words = session.file()->words.at(QStringLiteral("agent"));
        const QStringList chosen = wordsOf(session.selection(), QStringLiteral("agent"));
        const auto found = std::ranges::find_if(
            words, [&chosen](const WordCount &each) { return !chosen.isEmpty() && each.word == chosen.first(); });
        return found == words.end() ? qint64(0) : qint64(found->records);
    };
    const qint64 before = counted();
    QVERIFY(before > 0);
    session.setAgentPrivacy(AgentPrivacy::Pseudonyms);
    QTRY_VERIFY(agents() != QStringList{QStringLiteral("Medewerker 3")});
    QCOMPARE(counted(), before);
    test.settle();
    session.setAgentPrivacy(AgentPrivacy::Team);
    QTRY_COMPARE(agents(), QStringList());
    test.settle();
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    TestManners test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_manners.moc"
