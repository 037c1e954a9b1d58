// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "tests/ui/cockpit/ten_weeks_of_calls.h"
#include "ui/session/language.h"
#include "ui/staffing/staffing_page.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QTest>

using namespace kompas;
using namespace kompas::testing;

namespace {

constexpr int patience = 20000; // milliseconds that a job may take on a busy machine

} // namespace

/// The roster of next week as a user tunes it.
class TestStaffingPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheRoster();
    void followsWhatIsAskedFor();
    void plansByTheMeanWait();
    void isKeptAndTakenBack();
    void anEmptyFileSaysWhatFillsIt();

private:
    void openWith(const QByteArray &rows);
    void settle();
    QString text() const { return plainText(m_session->document()); }

    std::unique_ptr<QTemporaryDir> m_folder = {};
    std::unique_ptr<Session> m_session = {};
    std::unique_ptr<StaffingPage> m_page = {};
};

void TestStaffingPage::initTestCase()
{
    applyTheme(*qApp, Theme::light());
    installLanguage(*qApp, "en");
}

void TestStaffingPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestStaffingPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_folder.reset();
}

void TestStaffingPage::openWith(const QByteArray &rows)
{
    const QString database = databaseWith(*m_folder, rows);
    QVERIFY(!database.isEmpty());
    m_session = std::make_unique<Session>();
    m_session->setLanguage("en");
    m_page = std::make_unique<StaffingPage>(*m_session);
    connect(m_session.get(), &Session::changed, m_page.get(), [this](Changes what) {
        if (what.testAnyFlags(Change::File | Change::View))
            m_page->refresh();
    });
    m_page->resize(1084, 740);
    m_page->show();
    View first;
    first.page = "staffing";
    m_session->open(database, Store::Mode::ReadWrite, first);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->file() && m_session->file()->isWhole, patience);
    settle();
}

void TestStaffingPage::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy() && !m_session->document().blocks.empty(), patience);
    QApplication::processEvents();
}

void TestStaffingPage::showsTheRoster()
{
    openWith(tenWeeksOfCalls());
    QVERIFY2(text().contains("Most agents at once"), qPrintable(text()));
    QVERIFY2(text().contains("Agents needed: on the roster (at work)"), qPrintable(text()));
    QVERIFY2(text().contains("10:00"), qPrintable(text()));
    QVERIFY2(text().contains("Erlang A"), qPrintable(text()));
    QVERIFY2(text().contains("(used)"), qPrintable(text()));
}

void TestStaffingPage::followsWhatIsAskedFor()
{
    openWith(tenWeeksOfCalls());
    const QString before = text();
    auto *level = m_page->findChild<QDoubleSpinBox *>("serviceLevel");
    QCOMPARE(level->value(), 80.0);
    level->setFocus();
    level->selectAll();
    QTest::keyClicks(level, "99");
    QTest::keyClick(level, Qt::Key_Return);
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(text().contains("99 % answered within 20 s"), patience);
    QVERIFY(text() != before);
    auto *rate = m_page->findChild<QDoubleSpinBox *>("hourlyRate");
    rate->setFocus();
    QTest::keyClick(rate, Qt::Key_Up);
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(text().contains("paid hours at"), patience);
}

void TestStaffingPage::plansByTheMeanWait()
{
    openWith(tenWeeksOfCalls());
    auto *wait = m_page->findChild<QDoubleSpinBox *>("meanWait");
    auto *level = m_page->findChild<QDoubleSpinBox *>("serviceLevel");
    QVERIFY(wait && level->isEnabled());
    wait->setFocus();
    wait->selectAll();
    QTest::keyClicks(wait, "30");
    QTest::keyClick(wait, Qt::Key_Return);
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(text().contains("a mean wait of at most 30 s"), patience);
    // Either the one counts or the other.
    QVERIFY(!level->isEnabled());
    QVERIFY(!m_page->findChild<QDoubleSpinBox *>("within")->isEnabled());
    m_session->undoStack().undo();
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(text().contains("80 % answered within 20 s"), patience);
    QVERIFY(level->isEnabled());
}

void TestStaffingPage::isKeptAndTakenBack()
{
    openWith(tenWeeksOfCalls());
    auto *shrinkage = m_page->findChild<QDoubleSpinBox *>("shrinkage");
    shrinkage->setFocus();
    QTest::keyClick(shrinkage, Qt::Key_Up);
    settle();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->file()->settings.contains("staffing"), true, patience);
    QCOMPARE(staffingFromText(m_session->file()->settings.value("staffing"), {}).shrinkage, 31.0);
    m_session->undoStack().undo();
    settle();
    QTRY_COMPARE_WITH_TIMEOUT(shrinkage->value(), 30.0, patience);
}

void TestStaffingPage::anEmptyFileSaysWhatFillsIt()
{
    openWith({});
    QVERIFY2(text().contains("Drop the export of your phone system"), qPrintable(text()));
}

QTEST_MAIN(TestStaffingPage)
#include "tst_staffing_page.moc"
