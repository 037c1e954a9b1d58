// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "core/metrics/aid.h"
#include "core/workbench/own_profile.h"
#include "core/workbench/row_layout.h"
#include "ui/document/document_view.h"
#include "ui/document/table_widget.h"
#include "ui/main/coverage_map.h"
#include "ui/main/data_page.h"
#include "ui/main/imports_model.h"
#include "ui/main/questions.h"
#include "ui/main/rejects_model.h"
#include "ui/session/language.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHashSeed>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace kompas;

namespace {

constexpr int patience = 20000; // milliseconds that a job may take on a busy machine
constexpr qint64 now = 1'800'000'000;

const char *const tickets =
    "Id,Requester id,Group,Status,Priority,Via,Created at,Updated at,Solved at\n"
    "1,101,Retour,Solved,Normal,Mail,2026-11-09 09:00:00,2026-11-09 09:10:00,2026-11-09 09:10:00\n"
    "2,102,Retour,Solved,Normal,Mail,2026-11-09 11:00:00,2026-11-11 09:20:00,2026-11-11 09:20:00\n"
    "3,103,Retour,Open,Normal,Mail,2026-11-18 09:00:00,2026-11-18 09:20:00,\n"
    "4,104,Retour,Open,Normal,Mail,2099-11-11 09:00:00,2026-11-11 09:20:00,\n";

} // namespace

class TestDataPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void importsFitTheirWidth();
    void tellsWhatAnImportBrought();
    void listsRejectedRows();
    void coverageByKeyboard();
    void coverageAsATable();
    void answersAndGaps();
    void emptyFile();
    void erasesACustomer();
    void dropsOldTexts();
    void keepsProfilesInOrder();

private:
    template<typename T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    void import(const QByteArray &text);
    void showFile();

    std::unique_ptr<QTemporaryDir> m_folder = {};
    std::unique_ptr<Session> m_session = {};
    Questions m_questions = {};
    std::unique_ptr<DataPage> m_page = {};
};

void TestDataPage::init()
{
    installLanguage(*qApp, "en");
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>();
    m_session->setLanguage("en");
    m_page = std::make_unique<DataPage>(*m_session, m_questions);
    m_page->resize(1000, 640);
    m_page->QWidget::show();
    m_session->open(m_folder->filePath("t.kompas"), Store::Mode::Create);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->file() && m_session->file()->isWhole, patience);
}

void TestDataPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_folder.reset();
}

void TestDataPage::import(const QByteArray &text)
{
    QFile file(m_folder->filePath("tickets.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto workbench = std::move(*Workbench::open(m_folder->filePath("t.kompas"), Store::Mode::ReadWrite));
    QVERIFY(workbench->import(*planImport(file.fileName(), {}, now), now, {}));
    const FilePointer before = m_session->file();
    m_session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->file() != before, patience);
}

void TestDataPage::showFile()
{
    m_page->show(m_session->file(), m_session->words());
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLabel>("coverageStory")->text().isEmpty(), patience);
}

/// Sideways scrolling hides numbers; names give way first.
void TestDataPage::importsFitTheirWidth()
{
    import(tickets);
    showFile();
    auto *table = find<QTableView>("importsTable");
    const auto isShown = [table](int column) { return !table->isColumnHidden(column); };
    QStringList wide;
    for (const int width : {1900, 1200, 900, 760}) {
        m_page->resize(width, 700);
        QCoreApplication::processEvents();
        if (table->horizontalScrollBar()->maximum() > 0)
            wide.append(QString::number(width));
        if (width == 1900)
            QVERIFY(isShown(ImportsModel::Source) && isShown(ImportsModel::Unchanged));
        // What is not zero stays in sight.
        QVERIFY(isShown(ImportsModel::File) && isShown(ImportsModel::Imported) && isShown(ImportsModel::Rejected));
    }
    QCOMPARE(wide, QStringList());
    table->resize(420, 200);
    QVERIFY(!isShown(ImportsModel::Unchanged));
    QVERIFY(isShown(ImportsModel::File) && isShown(ImportsModel::Rejected));
}

void TestDataPage::tellsWhatAnImportBrought()
{
    import(tickets);
    import(QByteArray(tickets).replace("3,103,Retour,Open,Normal,Mail,2026-11-18 09:00:00,2026-11-18",
                                       "3,103,Retour,Pending,Normal,Mail,2026-11-18 09:00:00,2026-11-19"));
    showFile();
    const QString text = find<QTextBrowser>("importDetails")->toPlainText();
    QVERIFY2(text.contains("4 rows were read: 0 new, 1 brought up to date, 2 known already, 0 skipped, 1 rejected."),
             qPrintable(text));
    QVERIFY(text.contains("Overlap: 3 of its rows") && text.contains("SHA-256"));
    auto *table = find<QTableView>("importsTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(find<QTextBrowser>("importDetails")->toPlainText().contains("3 new"));
}

void TestDataPage::listsRejectedRows()
{
    import(tickets);
    showFile();
    auto *rejects = find<QTableView>("rejectsTable");
    const QAbstractItemModelTester tester(rejects->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE_WITH_TIMEOUT(rejects->model()->rowCount(), 1, patience);
    QVERIFY(rejects->isVisible());
    QCOMPARE(rejects->model()->index(0, RejectsModel::Line).data().toInt(), 5);
    QVERIFY(rejects->model()->index(0, RejectsModel::Reason).data().toString().contains("later than the moment"));
    QVERIFY(rejects->model()->index(0, RejectsModel::Raw).data().toString().startsWith("4,104,Retour"));
    QSignalSpy wishes(m_page.get(), &DataPage::rejectsWanted);
    QTest::mouseClick(find<QPushButton>("dataRejects"), Qt::LeftButton);
    QCOMPARE(wishes.size(), 1);
}

void TestDataPage::coverageByKeyboard()
{
    import(tickets);
    showFile();
    find<QTabWidget>("dataTabs")->setCurrentIndex(1);
    QVERIFY(find<QLabel>("coverageStory")->text().startsWith("tickets: 9 Nov 2026 to 18 Nov 2026, on 2 days."));
    auto *map = find<CoverageMap>("coverageMap");
    map->setFocus();
    QCOMPARE(map->currentText(), "Wednesday 18 Nov 2026, tickets: 1");
    QTest::keyClick(map, Qt::Key_Home);
    QCOMPARE(find<QLabel>("coverageDay")->text(), "Monday 9 Nov 2026, tickets: 2");
    QTest::keyClick(map, Qt::Key_Down);
    QCOMPARE(map->currentText(), "Tuesday 10 Nov 2026, tickets: 0");
    QTest::keyClick(map, Qt::Key_Right);
    QTest::keyClick(map, Qt::Key_Right); // not beyond the last day
    QCOMPARE(map->currentText(), "Wednesday 18 Nov 2026, tickets: 1");
    QCOMPARE(map->accessibleDescription(), map->currentText());
    QVERIFY(!map->grab().isNull());
}

void TestDataPage::coverageAsATable()
{
    import(tickets);
    showFile();
    find<QTabWidget>("dataTabs")->setCurrentIndex(1);
    QTest::mouseClick(find<QPushButton>("coverageAsTable"), Qt::LeftButton);
    auto *table = find<TableWidget>("coverageTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
}

void TestDataPage::answersAndGaps()
{
    import(tickets);
    showFile();
    auto *tabs = find<QTabWidget>("dataTabs");
    tabs->setCurrentIndex(2);
    find<DocumentView>("dataAnswers")->complete();
    int rows = 0;
    for (const auto *table : tabs->currentWidget()->findChildren<TableWidget *>())
        rows += table->model()->rowCount();
    QCOMPARE(rows, static_cast<int>(std::ranges::count_if(catalogue(), std::not_fn(isAid))));
}

void TestDataPage::emptyFile()
{
    m_page->show(m_session->file(), m_session->words());
    QVERIFY(find<QLabel>("dataEmpty")->isVisible());
    QVERIFY(!find<QTabWidget>("dataTabs")->isVisible());
    QVERIFY(find<QPushButton>("dataImport")->isEnabled());
}

void TestDataPage::erasesACustomer()
{
    import(tickets);
    showFile();
    find<QTabWidget>("dataTabs")->setCurrentIndex(3);
    QString asked;
    bool agrees = false;
    m_questions.askText = [](QWidget *, const QString &, const QString &, const QString &) { return "101"; };
    m_questions.confirm = [&](QWidget *, const QString &, const QString &text, const QString &) {
        asked = text;
        return agrees;
    };
    const auto customer = [this] {
        QString found = "no ticket";
        const auto store = std::move(*Store::open(m_folder->filePath("t.kompas"), Store::Mode::ReadOnly));
        store->forEachRow(Kind::Ticket, {}, [&](qint64, const QStringList &row) {
            found = row[fieldIndex(Kind::Ticket, u"customer")];
            return false;
        });
        return found;
    };
    QSignalSpy said(m_page.get(), &DataPage::said);
    QTest::mouseClick(find<QPushButton>("privacyErase"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!asked.isEmpty(), patience);
    QVERIFY2(asked.contains("of 1 records") && asked.contains("cannot be undone"), qPrintable(asked));
    QCOMPARE(customer(), "101");
    agrees = true;
    QTest::keyClick(find<QPushButton>("privacyErase"), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, patience);
    QCOMPARE(customer(), "");
    m_page->show(m_session->file(), m_session->words());
    auto *log = find<QTableWidget>("privacyLog");
    QTRY_VERIFY_WITH_TIMEOUT(log->rowCount() > 0 && log->item(0, 1)->text() == "A customer was erased", patience);
    QCOMPARE(log->item(0, 2)->text(), "1 record");
    // Nobody of that name any more: said, and nothing is asked.
    asked.clear();
    QTest::mouseClick(find<QPushButton>("privacyErase"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 2, patience);
    QVERIFY(said[1][0].toString().startsWith("Nothing was found") && asked.isEmpty());
}

void TestDataPage::dropsOldTexts()
{
    import(tickets);
    showFile();
    QString typed = "twelve";
    m_questions.askText = [&](QWidget *, const QString &, const QString &, const QString &) { return typed; };
    m_questions.confirm = [](QWidget *, const QString &, const QString &, const QString &) { return true; };
    find<QTabWidget>("dataTabs")->setCurrentIndex(3);
    QSignalSpy failed(m_page.get(), &DataPage::failed);
    QSignalSpy said(m_page.get(), &DataPage::said);
    QTest::mouseClick(find<QPushButton>("privacyDrop"), Qt::LeftButton);
    QCOMPARE(failed.size(), 1);
    typed = "1200";
    QTest::mouseClick(find<QPushButton>("privacyDrop"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, patience);
    QVERIFY(said[0][0].toString().startsWith("Nothing was found"));
}

void TestDataPage::keepsProfilesInOrder()
{
    OwnProfile profile{.name = "Test of the data page", .headers = {"a"}};
    profile.options.profile = "tickets";
    profile.options.mapping.insert("id", "a");
    const QString shared = m_folder->filePath("shared.json");
    QFile file(shared);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(ownProfileJson(profile)) > 0);
    file.close();
    import(tickets);
    showFile();
    find<QTabWidget>("dataTabs")->setCurrentIndex(4);
    auto *list = find<QListWidget>("profileList");
    const auto choose = [list](const QString &name) {
        const auto found = list->findItems(name, Qt::MatchExactly);
        list->setCurrentItem(found.isEmpty() ? nullptr : found.front());
        return !found.isEmpty();
    };
    m_questions.openFiles = [&](QWidget *, const QString &, const QString &) { return QStringList(shared); };
    m_questions.confirm = [](QWidget *, const QString &, const QString &, const QString &) { return true; };
    QTest::mouseClick(find<QPushButton>("profileAdd"), Qt::LeftButton);
    QVERIFY(choose(profile.name));
    m_questions.askText = [](QWidget *, const QString &, const QString &, const QString &) {
        return "Test of the data page, renamed";
    };
    QTest::mouseClick(find<QPushButton>("profileRename"), Qt::LeftButton);
    QVERIFY(!choose(profile.name));
    QVERIFY(choose("Test of the data page, renamed"));
    const QString copy = m_folder->filePath("copy.json");
    m_questions.saveFile = [&](QWidget *, const QString &, const QString &, const QString &) { return copy; };
    QTest::mouseClick(find<QPushButton>("profileExport"), Qt::LeftButton);
    QVERIFY(readOwnProfile(copy));
    QTest::mouseClick(find<QPushButton>("profileRemove"), Qt::LeftButton);
    QVERIFY(!choose("Test of the data page, renamed"));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    TestDataPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_data_page.moc"
