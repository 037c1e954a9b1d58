// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sheet/archive.h"
#include "ui/document/document_view.h"
#include "ui/import/import_dialog.h"
#include "ui/import/sample_model.h"
#include "ui/main/commands.h"
#include "ui/main/imports_model.h"
#include "ui/main/main_window.h"
#include "ui/main/message_bar.h"
#include "ui/main/word_model.h"
#include "ui/records/record_order.h"
#include "ui/records/records_model.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QHashSeed>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace kompas;

namespace {

constexpr int patience = 20000; // milliseconds that a job may take on a busy machine

/// Four tickets of two teams, solved in week 46 of 2026 after 10, 20, 30 and 600 minutes.
const char *const tickets =
    "Id,Requester id,Group,Status,Priority,Via,Created at,Updated at,Solved at,Satisfaction Score,Reopens,Replies,"
    "First reply time in minutes,Full resolution time in minutes\n"
    "1,101,Retour,Solved,Normal,Mail,2026-11-09 09:00:00,2026-11-09 09:10:00,2026-11-09 09:10:00,5,0,1,5,10\n"
    "2,102,Retour,Solved,Normal,Mail,2026-11-10 09:00:00,2026-11-10 09:20:00,2026-11-10 09:20:00,4,0,1,10,20\n"
    "3,103,Factuur,Solved,High,Web,2026-11-11 09:00:00,2026-11-11 09:30:00,2026-11-11 09:30:00,2,1,2,15,30\n"
    "4,104,Factuur,Solved,Low,Web,2026-11-12 09:00:00,2026-11-15 19:00:00,2026-11-12 19:00:00,5,0,3,100,600\n";

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysThatItOpens();
    void saysWhatIsOfBefore();
    void importsByMouse();
    void importsByKeyboard();
    void togglesMeanAndMedian();
    void filtersAndGoesBack();
    void drillsToRecords();
    void undoesAnImport();
    void undoesAndRedoesChanges();
    void keepsTheStackTrueWhenADeedFails();
    void writesTheWeeklyReport();
    void switchesLanguage();
    void namesEveryControl();
    void modelsKeepTheirPromises();

private:
    void drop(const QString &path);
    void importTickets();
    QAction *command(const char *id) const;
    template<typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder = {};
    std::unique_ptr<MainWindow> m_window = {};
    QString m_csv = {};
    QString m_saveTo = {}; ///< the next answer to "where to"
};

void TestWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_csv = m_folder->filePath(QStringLiteral("tickets.csv"));
    QFile file(m_csv);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(tickets);
    file.close();
    Questions questions;
    questions.saveFile = [this](QWidget *, const QString &, const QString &, const QString &) { return m_saveTo; };
    questions.openFiles = [](QWidget *, const QString &, const QString &) { return QStringList(); };
    questions.confirm = [](QWidget *, const QString &, const QString &, const QString &) { return true; };
    questions.choosePrinter = [](QWidget *, QPrinter &) { return false; };
    questions.askText = [](QWidget *, const QString &, const QString &, const QString &) { return std::nullopt; };
    questions.openLink = [](const QUrl &) { return false; };
    questions.tell = [](QWidget *, const QString &, const QString &) {};
    Settings settings;
    settings.language = QStringLiteral("en");
    settings.theme = ThemeChoice::Light;
    m_window = std::make_unique<MainWindow>(
        settings, questions, [](const QString &, const Progress &) -> Result<void> { return Progress::stopped(); });
    m_window->show();
    m_window->session().open(m_folder->filePath(QStringLiteral("test.kompas")), Store::Mode::Create);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().file() && m_window->session().file()->isWhole, patience);
}

void TestWindow::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

QAction *TestWindow::command(const char *id) const
{
    return m_window->findChild<QAction *>(QStringLiteral("command_") + QString::fromLatin1(id));
}

void TestWindow::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
    QVERIFY(event.isAccepted());
}

void TestWindow::importTickets()
{
    drop(m_csv);
    auto *dialog = find<ImportDialog>("importDialog");
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isReady(), patience);
    auto *start = dialog->findChild<QPushButton *>(QStringLiteral("importStart"));
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isDone(), patience);
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().file()->facts.tickets->rows, 4, patience);
    // The page follows the facts a moment later; until then it says that there is no data.
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().document().blocks.size() > 1, patience);
}

void TestWindow::saysThatItOpens()
{
    const QString path = m_window->session().file()->path;
    m_window->session().close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().file(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("welcomeOpen")->isVisible(), patience);
    const auto title = [this] { return find<QLabel>("welcomeTitle")->text(); };
    QCOMPARE(title(), QStringLiteral("Drop your exports here"));
    m_window->openPaths({path});
    QCOMPARE(title(), QStringLiteral("Opening test.kompas…"));
    QVERIFY(!find<QPushButton>("welcomeOpen")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().file() != nullptr, patience);
    QVERIFY(!find<QLabel>("welcomeTitle")->isVisible());
    m_window->session().close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().file(), patience);
    // What cannot be opened gives the choices back.
    m_window->openPaths({m_folder->filePath(QStringLiteral("absent.kompas"))});
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("welcomeOpen")->isVisible(), patience);
    QCOMPARE(title(), QStringLiteral("Drop your exports here"));
}

void TestWindow::saysWhatIsOfBefore()
{
    importTickets();
    auto *stale = find<QLabel>("stale");
    QTRY_VERIFY_WITH_TIMEOUT(!stale->isVisible(), patience);
    // As if the figures took longer than the window is patient.
    const auto lose = [this](const View &view) {
        m_window->session().visit(view);
        QMetaObject::invokeMethod(find<QTimer>("patience"), "timeout");
    };
    View view = m_window->session().view();
    view.selection.center = Center::Mean;
    lose(view);
    QVERIFY(stale->isVisible());
    QCOMPARE(stale->text(), QStringLiteral("The figures below are those of before; the new ones are being computed…"));
    QTRY_VERIFY_WITH_TIMEOUT(!stale->isVisible(), patience);
    view.page = QStringLiteral("speed");
    lose(view);
    QCOMPARE(stale->text(), QStringLiteral("The figures of this page are being computed…"));
    QTRY_VERIFY_WITH_TIMEOUT(!stale->isVisible(), patience);
}

void TestWindow::importsByMouse()
{
    importTickets();
    QCOMPARE(m_window->session().file()->imports.size(), std::size_t(1));
    QCOMPARE(m_window->session().file()->imports.front().file, QStringLiteral("tickets.csv"));
    QVERIFY(find<QLabel>("fileStatus")->text().contains(QStringLiteral("4 ")));
}

void TestWindow::importsByKeyboard()
{
    drop(m_csv);
    auto *dialog = find<ImportDialog>("importDialog");
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isReady(), patience);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isDone(), patience);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().file()->facts.tickets->rows, 4, patience);
    // The page follows the facts a moment later; until then it says that there is no data.
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().document().blocks.size() > 1, patience);
}

void TestWindow::togglesMeanAndMedian()
{
    importTickets();
    const QString median = plainText(m_window->session().document());
    command("center")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(plainText(m_window->session().document()) != median, patience);
    QCOMPARE(m_window->session().view().selection.center, std::optional(Center::Mean));
    auto *middle = find<QWidget>("center")->findChild<QPushButton *>(QStringLiteral("segment1"));
    QTest::mouseClick(middle, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(plainText(m_window->session().document()), median, patience);
}

void TestWindow::filtersAndGoesBack()
{
    importTickets();
    auto *menu = find<QPushButton>("filter_team");
    QTest::mouseClick(menu, Qt::LeftButton);
    auto *search = menu->findChild<QLineEdit *>(QStringLiteral("wordSearch"));
    QTest::keyClicks(search, QStringLiteral("retour"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(wordsOf(m_window->session().selection(), QStringLiteral("team")), QStringList{QStringLiteral("Retour")});
    command("back")->trigger();
    QCOMPARE(wordsOf(m_window->session().selection(), QStringLiteral("team")), QStringList());
    command("forward")->trigger();
    QCOMPARE(wordsOf(m_window->session().selection(), QStringLiteral("team")), QStringList{QStringLiteral("Retour")});
}

void TestWindow::drillsToRecords()
{
    importTickets();
    auto *view = m_window->findChild<DocumentView *>();
    emit view->drillRequested({QStringLiteral("tickets_created"), {}, m_window->session().selection()});
    auto *table = find<QTableView>("recordsTable");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 4, patience);
    QVERIFY(find<QLabel>("recordsSum")->text().contains(u'4'));
    find<QLineEdit>("recordsSearch")->setText(QStringLiteral("factuur"));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, patience);
    m_saveTo = m_folder->filePath(QStringLiteral("records.csv"));
    find<QPushButton>("recordsSave")->click();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(m_saveTo).size() > 0, patience);
    QFile saved(m_saveTo);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll().count('\n'), 3);
    // The same as an Excel file: a heading and two rows, ids as words, moments as days of Excel.
    m_saveTo = m_folder->filePath(QStringLiteral("records.xlsx"));
    find<QPushButton>("recordsSave")->click();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(m_saveTo).size() > 0, patience);
    QFile excel(m_saveTo);
    QVERIFY(excel.open(QIODevice::ReadOnly));
    const std::vector<std::vector<QString>> cells = test::cellsOf(excel.readAll());
    QCOMPARE(cells.size(), std::size_t(3));
    QVERIFY(cells[1][0].startsWith(u"s:"));
    QVERIFY(std::ranges::any_of(
        cells[1], [](const QString &cell) { return cell.startsWith(u"n:") && cell.mid(2).toDouble() > 46000; }));
}

void TestWindow::undoesAnImport()
{
    importTickets();
    command("imports")->trigger();
    QCOMPARE(m_window->session().view().page, QStringLiteral("data"));
    auto *undo = find<QPushButton>("dataUndo");
    QVERIFY(undo->isEnabled());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().file()->facts.tickets->rows, 0, patience);
}

void TestWindow::undoesAndRedoesChanges()
{
    Session &session = m_window->session();
    QVERIFY(!command("undo")->isEnabled());
    session.keepNote({0, QDate(2026, 11, 12), QStringLiteral("outage")});
    QTRY_COMPARE_WITH_TIMEOUT(session.file()->notes.size(), std::size_t(1), patience);
    session.setAgentPrivacy(AgentPrivacy::Names);
    QTRY_COMPARE_WITH_TIMEOUT(session.file()->agents, AgentPrivacy::Names, patience);
    QTRY_COMPARE(command("undo")->text(), QStringLiteral("&Undo: how agents are shown"));
    command("undo")->trigger();
    command("undo")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(session.file()->notes.size(), std::size_t(0), patience);
    QCOMPARE(session.file()->agents, AgentPrivacy::Pseudonyms);
    QCOMPARE(command("redo")->text(), QStringLiteral("&Redo: new note"));
    QVERIFY(!command("undo")->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(session.file()->notes.size(), std::size_t(1), patience);
    QCOMPARE(session.file()->notes.front().text, QStringLiteral("outage"));
}

void TestWindow::keepsTheStackTrueWhenADeedFails()
{
    Session &session = m_window->session();
    bool answered = false;
    session.change(
        QStringLiteral("both"),
        [](Workbench &workbench, qint64 now) -> Result<void> {
            if (auto done = workbench.setSetting(QStringLiteral("title"), QStringLiteral("East"), now); !done)
                return done.error();
            return Error{QStringLiteral("The second half failed."), {}, false};
        },
        [&answered](const Result<void> &outcome) { answered = !outcome; });
    QTRY_VERIFY_WITH_TIMEOUT(answered, patience);
    QCOMPARE(find<MessageBar>("messageBar")->text(), QStringLiteral("The second half failed."));
    QCOMPARE(session.file()->settings.value(QStringLiteral("title")), QStringLiteral("East"));
    command("undo")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(session.file()->settings.value(QStringLiteral("title")), QString(), patience);
}

void TestWindow::writesTheWeeklyReport()
{
    importTickets();
    QTest::mouseClick(find<QPushButton>("weekly"), Qt::LeftButton);
    auto *weeks = find<QComboBox>("weeklyWeeks");
    QCOMPARE(weeks->currentData().toDate(), QDate(2026, 11, 9));
    m_saveTo = m_folder->filePath(QStringLiteral("week.pdf"));
    auto *save = find<QPushButton>("weeklySave");
    QTRY_VERIFY_WITH_TIMEOUT((save->click(), QFile::exists(m_saveTo)), patience);
    QFile pdf(m_saveTo);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
}

void TestWindow::switchesLanguage()
{
    importTickets();
    QCOMPARE(m_window->session().words().language(), QStringLiteral("en"));
    const Document english = m_window->session().document();
    m_window->setLanguage(QStringLiteral("nl"));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().document().language, QStringLiteral("nl"), patience);
    QVERIFY(plainText(english) != plainText(m_window->session().document()));
}

void TestWindow::namesEveryControl()
{
    importTickets();
    QStringList unnamed;
    for (const QString &page : {QStringLiteral("overview"), QStringLiteral("weekly_report"), QStringLiteral("data")}) {
        View view = m_window->session().view();
        view.page = page;
        m_window->session().visit(view);
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool control =
                qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
                || qobject_cast<const QAbstractSpinBox *>(widget)
                || (qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QHeaderView *>(widget))
                || qobject_cast<const QLineEdit *>(widget);
            const QString name = widget->objectName();
            if (control && widget->isVisible() && !name.startsWith(u"qt_") && widget->accessibleName().isEmpty())
                unnamed.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + name);
        }
    }
    QCOMPARE(unnamed.join(u'\n'), QString());
}

void TestWindow::modelsKeepTheirPromises()
{
    importTickets();
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    WordModel words;
    const QAbstractItemModelTester wordTester(&words, mode);
    words.show({{QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("1")}}, {});
    QVERIFY(words.setData(words.index(0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(words.chosen(), QStringList{QStringLiteral("a")});
    ImportsModel imports;
    const QAbstractItemModelTester importsTester(&imports, mode);
    imports.show(m_window->session().file(), m_window->session().words());
    QCOMPARE(imports.rowCount(), 1);
    SampleModel samples;
    const QAbstractItemModelTester samplesTester(&samples, mode);
    const Result<Plan> plan = planImport(m_csv, {}, 1'800'000'000);
    QVERIFY(bool(plan));
    samples.show(*plan);
    QCOMPARE(samples.rowCount(), 4);
    RecordsModel records;
    const QAbstractItemModelTester recordsTester(&records, mode);
    bool answered = false;
    m_window->session().askRecords(
        {QStringLiteral("tickets_created"), {}, {}}, [&](const Result<RecordsAnswer> &answer) {
            answered = true;
            QVERIFY(bool(answer));
            const RecordSheet table = recordTable(m_window->session().file(), answer->records, RecordTab::Counted,
                                                  m_window->session().words());
            records.show(table, *orderOf(table, nullptr, {.column = 0, .descending = true}), nullptr);
        });
    QTRY_VERIFY_WITH_TIMEOUT(answered, patience);
    QCOMPARE(records.rowCount(), 4);
    QCOMPARE(records.idAt(0), QStringLiteral("4"));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    TestWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window.moc"
