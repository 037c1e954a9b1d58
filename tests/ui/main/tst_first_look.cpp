// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a file of which only the first page has been made (FileState::isWhole).
#include "tests/ui/main/window_under_test.h"
#include "ui/import/import_dialog.h"
#include "ui/main/data_page.h"
#include "ui/main/filter_bar.h"

#include <QApplication>
#include <QHashSeed>
#include <QPushButton>

using namespace kompas;

class TestFirstLook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_test.reset(); }
    void commandsWait();
    void importsMeanwhile();
    void undoesAnImport();
    void anotherFileTakesItsPlace();
    void closesAtOnce_data();
    void closesAtOnce();

private:
    void openAnd(const std::function<void()> &deed);
    const FilePointer &file() const { return m_test->window->session().file(); }
    std::size_t notesOfTheFile() const;

    std::unique_ptr<WindowUnderTest> m_test = {};
};

/// A file that has been closed, so that it is opened anew.
void TestFirstLook::init()
{
    m_test = std::make_unique<WindowUnderTest>();
    QVERIFY(m_test->fill());
    m_test->window->session().close();
    QVERIFY(m_test->settle());
    QVERIFY(!file());
}

/// Opens the file, and does the deed between the event that brings the first page and the one that brings the rest.
void TestFirstLook::openAnd(const std::function<void()> &deed)
{
    bool isDone = false;
    QObject listener;
    const auto isFirstLook = [this] { return file() && !file()->isWhole; };
    connect(&m_test->window->session(), &Session::changed, &listener, [&](Changes what) {
        if (!what.testFlag(Change::File) || !isFirstLook())
            return;
        // Stands in the queue before the answer that is asked for next.
        QMetaObject::invokeMethod(
            &listener,
            [&] {
                QVERIFY(isFirstLook());
                deed();
                isDone = true;
            },
            Qt::QueuedConnection);
    });
    m_test->window->session().open(m_test->path("test.kompas"));
    QVERIFY(QTest::qWaitFor([&] { return isDone; }, WindowUnderTest::patience));
}

std::size_t TestFirstLook::notesOfTheFile() const
{
    const auto workbench = Workbench::open(m_test->path("test.kompas"), Store::Mode::ReadOnly);
    return workbench ? (*workbench)->notes().size() : 0;
}

/// All but those that are about the page that is there.
void TestFirstLook::commandsWait()
{
    constexpr const char *waiting[] = {"undo", "redo", "imports", "close", "note", "definitions", "weekly", "glossary"};
    constexpr const char *done[] = {"copy", "pdf", "print"};
    const auto enabled = [this](std::span<const char *const> commands) {
        QStringList ids;
        for (const char *id : commands) {
            if (m_test->command(id)->isEnabled())
                ids += QString::fromLatin1(id);
        }
        return ids.join(u' ');
    };
    const auto *filters = m_test->window->findChild<FilterBar *>();
    openAnd([&] {
        QCOMPARE(enabled(waiting), QString());
        QCOMPARE(enabled(done), QStringLiteral("copy pdf print"));
        QVERIFY(!filters->isEnabled());
    });
    QVERIFY(m_test->settle());
    QVERIFY(file()->isWhole);
    QCOMPARE(enabled(waiting), QStringLiteral("imports close note definitions weekly glossary"));
    QVERIFY(filters->isEnabled());
}

void TestFirstLook::importsMeanwhile()
{
    const QString csv = m_test->path("more.csv");
    QFile more(csv);
    QVERIFY(more.open(QIODevice::WriteOnly));
    more.write("Id,Requester id,Group,Status,Created at,Updated at,Solved at\n"
               "1001,7,Facturen,Solved,2026-11-02 09:00:00,2026-11-02 12:00:00,2026-11-02 12:00:00\n");
    more.close();
    openAnd([&] { m_test->window->openPaths({csv}); });
    const QPointer<ImportDialog> dialog = m_test->window->findChild<ImportDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isReady(), WindowUnderTest::patience);
    // The file has imports, so it has been asked before how agents are shown.
    QVERIFY(!dialog->findChild<QWidget *>(QStringLiteral("privacyPseudonyms")));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("importStart")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isDone(), WindowUnderTest::patience);
    QVERIFY(m_test->settle());
    QVERIFY(file()->isWhole);
    QCOMPARE(file()->imports.size(), std::size_t(2));
    QCOMPARE(file()->facts.tickets->rows, 61);
    QVERIFY(m_test->window->session().document().blocks.size() > 1);
}

void TestFirstLook::undoesAnImport()
{
    openAnd([&] { m_test->window->session().undoImport(file()->imports.front().id); });
    QVERIFY(m_test->settle());
    QVERIFY(file()->isWhole);
    QVERIFY(file()->imports.front().undone);
    QCOMPARE(file()->facts.tickets->rows, 0);
    // The page says that there is no data, and not what it said at first.
    QCOMPARE(m_test->window->session().document().blocks.size(), std::size_t(1));
}

void TestFirstLook::anotherFileTakesItsPlace()
{
    const QString other = m_test->path("other.kompas");
    openAnd([&] { m_test->window->session().open(other, Store::Mode::Create); });
    QVERIFY(m_test->settle());
    QCOMPARE(file()->path, other);
    QVERIFY(file()->isWhole);
    QCOMPARE(file()->facts.tickets->rows, 0);
}

void TestFirstLook::closesAtOnce_data()
{
    QTest::addColumn<bool>("writes");
    QTest::newRow("reading") << false;
    QTest::newRow("reading, and a note is to be kept") << true;
}

/// Neither waits for what nobody will see nor loses what was asked for.
void TestFirstLook::closesAtOnce()
{
    QFETCH(bool, writes);
    openAnd([&] {
        if (writes)
            m_test->window->session().keepNote({0, QDate(2026, 11, 2), QStringLiteral("outage")});
        m_test->window->session().readRest();
        m_test->window.reset();
    });
    QCOMPARE(notesOfTheFile(), std::size_t(writes ? 1 : 0));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    TestFirstLook test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_first_look.moc"
