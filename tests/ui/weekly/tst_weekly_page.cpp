// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/weekly.h"
#include "tests/ui/paper/pdf_tools.h"
#include "ui/main/questions.h"
#include "ui/style/theme.h"
#include "ui/weekly/page_strip.h"
#include "ui/weekly/paper_preview.h"
#include "ui/weekly/remarks_edit.h"
#include "ui/weekly/report_panel.h"
#include "ui/weekly/section_list.h"
#include "ui/weekly/weekly_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QHashSeed>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace kompas;

/// The page of the weekly report, worked with mouse and keyboard.
class TestWeeklyPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensOnTheLastCompleteWeek();
    void weeksWithoutDataAreNamed();
    void remarksAreKeptAndUndone();
    void remarksStayWithTheirWeek();
    void optionsAreKept();
    void sectionsMoveByKeyboard();
    void sectionsMoveByDropping();
    void templates();
    void savesAStepAtATime();
    void cancelsSaving();
    void savesWhatHasJustBeenTyped();
    void savesTheWeekJustChosen();
    void prints();
    void jumpsToPages();
    void zooms();
    void paintsOnlyWhatIsSeen();
    void saysWhatIsMissing();

private:
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }
    QString text() const { return plainText(m_page->document()); }
    QString setting(const QString &key) const { return m_session->file()->settings.value(key); }

    std::unique_ptr<QTemporaryDir> m_folder = {};
    std::unique_ptr<Session> m_session = {};
    Questions m_questions = {};
    std::unique_ptr<WeeklyPage> m_page = {};
    QString m_said = {};
    QString m_proposed = {};
    QString m_saveTo = {};
};

namespace {

constexpr int patience = 20'000;

/// A ticket a day from 12 October to 20 November 2026, but none in the week of 26 October.
bool writeTickets(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("Id,Requester id,Group,Status,Priority,Via,Created at,Updated at,Solved at,Assignee\n");
    int id = 0;
    for (QDate day(2026, 10, 12); day <= QDate(2026, 11, 20); day = day.addDays(1)) {
        if (day >= QDate(2026, 10, 26) && day <= QDate(2026, 11, 1))
            continue;
        const QByteArray date = day.toString(Qt::ISODate).toLatin1();
        ++id;
        file.write(QByteArray::number(id) + ",900,East,Solved,Low,Email," + date + " 09:00:00," + date + " 15:00:00,"
                   + date + " 15:00:00,Agent " + QByteArray::number(id % 7) + "\n");
    }
    return true;
}

} // namespace

void TestWeeklyPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString csv = m_folder->filePath(QStringLiteral("tickets.csv"));
    const QString kompas = m_folder->filePath(QStringLiteral("t.kompas"));
    QVERIFY(writeTickets(csv));
    {
        const auto workbench = std::move(*Workbench::open(kompas, Store::Mode::Create));
        const Result<Plan> plan = planImport(csv, {}, 1'800'000'000);
        QVERIFY(bool(plan));
        QVERIFY(bool(workbench->import(*plan, 1'800'000'000, {})));
    }
    m_said.clear();
    m_saveTo.clear();
    m_questions.saveFile = [this](QWidget *, const QString &, const QString &proposed, const QString &) {
        m_proposed = proposed;
        return m_saveTo;
    };
    m_questions.choosePrinter = [this](QWidget *, QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_saveTo);
        return !m_saveTo.isEmpty();
    };
    m_session = std::make_unique<Session>();
    m_session->setLanguage(QStringLiteral("en"));
    m_page = std::make_unique<WeeklyPage>(*m_session, m_questions);
    connect(m_page.get(), &WeeklyPage::said, this, [this](const QString &said) { m_said = said; });
    connect(m_page.get(), &WeeklyPage::failed, this, [this](const QString &said) { m_said = said; });
    connect(m_session.get(), &Session::changed, this, [this] {
        if (m_session->file() && m_session->file()->isWhole)
            m_page->show(m_session->file(), m_session->view(), m_session->words());
    });
    m_page->resize(1200, 800);
    m_page->show();
    m_session->open(kompas);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->document().blocks.empty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), patience);
}

void TestWeeklyPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_folder.reset();
}

void TestWeeklyPage::opensOnTheLastCompleteWeek()
{
    QVERIFY2(m_page->minimumSizeHint().width() <= 1080, qPrintable(QString::number(m_page->minimumSizeHint().width())));
    auto *panel = find<ReportPanel>("reportPanel");
    QVERIFY(panel->widget()->width() <= panel->viewport()->width());
    QCOMPARE(find<QComboBox>("weeklyWeeks")->currentData().toDate(), QDate(2026, 11, 9));
    QVERIFY(text().contains(QStringLiteral("9–15 Nov 2026")));
    QVERIFY(find<PaperPreview>("paperPreview")->pageCount() >= 2);
    QCOMPARE(find<PageStrip>("weeklyPages")->count(), find<PaperPreview>("paperPreview")->pageCount());
}

void TestWeeklyPage::weeksWithoutDataAreNamed()
{
    auto *weeks = find<QComboBox>("weeklyWeeks");
    QCOMPARE(weeks->count(), 6);
    const int empty = weeks->findData(QDate(2026, 10, 26));
    QVERIFY(weeks->itemText(empty).contains(QStringLiteral("no data")));
    QVERIFY(!weeks->itemText(0).contains(QStringLiteral("no data")));
    weeks->setCurrentIndex(empty);
    emit weeks->activated(empty);
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(QStringLiteral("This week has no data")), patience);
}

void TestWeeklyPage::remarksAreKeptAndUndone()
{
    auto *remarks = find<RemarksEdit>("weeklyRemarks");
    remarks->setFocus();
    QTest::keyClicks(remarks, QStringLiteral("Busy week."));
    QTRY_COMPARE_WITH_TIMEOUT(setting(remarkKey(QDate(2026, 11, 9))), QStringLiteral("Busy week."), patience);
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(QStringLiteral("Busy week.")), patience);
    m_session->undoStack().undo();
    QTRY_COMPARE_WITH_TIMEOUT(remarks->toPlainText(), QString(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!text().contains(QStringLiteral("Busy week.")), patience);
    m_session->undoStack().redo();
    QTRY_COMPARE_WITH_TIMEOUT(remarks->toPlainText(), QStringLiteral("Busy week."), patience);
}

void TestWeeklyPage::remarksStayWithTheirWeek()
{
    auto *remarks = find<RemarksEdit>("weeklyRemarks");
    auto *weeks = find<QComboBox>("weeklyWeeks");
    remarks->setPlainText(QStringLiteral("Of week 46"));
    weeks->setCurrentIndex(weeks->findData(QDate(2026, 11, 2)));
    emit weeks->activated(weeks->currentIndex());
    QCOMPARE(remarks->toPlainText(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(setting(remarkKey(QDate(2026, 11, 9))), QStringLiteral("Of week 46"), patience);
    QCOMPARE(setting(remarkKey(QDate(2026, 11, 2))), QString());
    QCOMPARE(remarks->toPlainText(), QString());
}

void TestWeeklyPage::optionsAreKept()
{
    auto *orientation = find<QComboBox>("weeklyOrientation");
    orientation->setCurrentIndex(1);
    emit orientation->activated(1);
    QTest::mouseClick(find<QCheckBox>("weeklyLarge"), Qt::LeftButton, {}, QPoint(8, 8));
    auto *language = find<QComboBox>("weeklyLanguage");
    language->setCurrentIndex(language->findData(QStringLiteral("nl")));
    emit language->activated(language->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(QStringLiteral("Weekrapport")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!setting(QStringLiteral("report.options")).isEmpty(), patience);
    const auto kept = [this] { return reportOptionsFromText(setting(QStringLiteral("report.options"))); };
    QTRY_VERIFY_WITH_TIMEOUT(kept().landscape && kept().largeType && kept().language == u"nl", patience);
    // As another window would read it, and as undo leaves it.
    m_session->undoStack().undo();
    QTRY_VERIFY_WITH_TIMEOUT(kept().language.isEmpty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(language->currentData().toString(), QString(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(QStringLiteral("Weekly report")), patience);
}

void TestWeeklyPage::sectionsMoveByKeyboard()
{
    auto *sections = find<SectionList>("weeklySections");
    sections->setFocus();
    sections->setCurrentRow(2);
    const QString moved = sections->sections()[2].id;
    QTest::keyClick(sections, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(sections->sections()[1].id, moved);
    QCOMPARE(sections->currentRow(), 1);
    QTest::keyClick(sections, Qt::Key_Space);
    QVERIFY(!sections->sections()[1].on);
    QTRY_VERIFY_WITH_TIMEOUT(!text().contains(QStringLiteral("Key figures")), patience);
    QTest::mouseClick(find<QPushButton>("weeklyRestore"), Qt::LeftButton);
    QCOMPARE(sections->sections(), defaultReportSections());
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(QStringLiteral("Key figures")), patience);
}

void TestWeeklyPage::sectionsMoveByDropping()
{
    auto *sections = find<SectionList>("weeklySections");
    const std::vector<ReportSection> before = sections->sections();
    int announced = 0;
    connect(sections, &SectionList::sectionsChanged, this, [&announced] { ++announced; });
    QVERIFY(sections->model()->moveRow({}, 0, {}, 4)); // what a drop comes to
    QTRY_VERIFY_WITH_TIMEOUT(announced > 0, patience);
    QCOMPARE(sections->sections().size(), before.size());
    QCOMPARE(sections->sections()[3], before[0]);
}

void TestWeeklyPage::templates()
{
    auto *name = find<QComboBox>("weeklyTemplates");
    auto *keep = find<QPushButton>("weeklyTemplateKeep");
    auto *remove = find<QPushButton>("weeklyTemplateRemove");
    QVERIFY(!keep->isEnabled() && !remove->isEnabled());
    QTest::mouseClick(find<QCheckBox>("weeklyGrey"), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::keyClicks(name->lineEdit(), QStringLiteral("Board"));
    QTest::mouseClick(keep, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(name->count(), 1, patience);
    QVERIFY(reportOptionsFromText(setting(QStringLiteral("report.template.Board"))).greyscale);
    QTest::mouseClick(find<QPushButton>("weeklyRestore"), Qt::LeftButton);
    QVERIFY(!find<QCheckBox>("weeklyGrey")->isChecked());
    name->setCurrentIndex(0);
    emit name->activated(0);
    QVERIFY(find<QCheckBox>("weeklyGrey")->isChecked());
    QVERIFY(remove->isEnabled());
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(name->count(), 0, patience);
    m_session->undoStack().undo();
    QTRY_COMPARE_WITH_TIMEOUT(name->count(), 1, patience);
}

void TestWeeklyPage::savesAStepAtATime()
{
    QTest::mouseClick(find<QPushButton>("weeklySave"), Qt::LeftButton);
    QCOMPARE(m_proposed, QStringLiteral("weekly-report-2026-W46.pdf"));
    QVERIFY(!find<QPushButton>("workingStop")->isVisible());
    m_saveTo = m_folder->filePath(QStringLiteral("w.pdf"));
    QTest::mouseClick(find<QPushButton>("weeklySave"), Qt::LeftButton);
    QVERIFY(!QFile::exists(m_saveTo)); // the click came back before the work was done
    QVERIFY(find<QPushButton>("workingStop")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_saveTo), patience);
    QVERIFY(m_said.contains(m_saveTo));
    QVERIFY(!find<QPushButton>("workingStop")->isVisible());
}

void TestWeeklyPage::cancelsSaving()
{
    m_saveTo = m_folder->filePath(QStringLiteral("w.pdf"));
    QTest::mouseClick(find<QPushButton>("weeklySave"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>("workingStop"), Qt::LeftButton);
    QVERIFY(!find<QPushButton>("workingStop")->isVisible());
    QVERIFY(m_said.contains(QStringLiteral("nothing has been written")));
    QTest::qWait(100);
    QVERIFY(!QFile::exists(m_saveTo));
}

void TestWeeklyPage::savesWhatHasJustBeenTyped()
{
    m_saveTo = m_folder->filePath(QStringLiteral("w.pdf"));
    auto *remarks = find<RemarksEdit>("weeklyRemarks");
    remarks->setFocus();
    QTest::keyClicks(remarks, QStringLiteral("Busy week."));
    QTest::mouseClick(find<QPushButton>("weeklySave"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_saveTo), patience);
    QVERIFY(testing::pdfWords(m_saveTo).contains(QStringLiteral("Busy week.")));
}

void TestWeeklyPage::savesTheWeekJustChosen()
{
    m_saveTo = m_folder->filePath(QStringLiteral("w.pdf"));
    auto *weeks = find<QComboBox>("weeklyWeeks");
    weeks->setCurrentIndex(weeks->findData(QDate(2026, 11, 2)));
    emit weeks->activated(weeks->currentIndex());
    QTest::mouseClick(find<QPushButton>("weeklySave"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_saveTo), patience);
    QVERIFY(testing::pdfWords(m_saveTo).contains(QStringLiteral("Week 45")));
    QVERIFY(!testing::pdfWords(m_saveTo).contains(QStringLiteral("Week 46")));
}

void TestWeeklyPage::prints()
{
    QTest::mouseClick(find<QPushButton>("weeklyPrint"), Qt::LeftButton);
    QVERIFY(m_said.isEmpty());
    m_saveTo = m_folder->filePath(QStringLiteral("printed.pdf"));
    QTest::mouseClick(find<QPushButton>("weeklyPrint"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_said.contains(QStringLiteral("sent to the printer")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(QFile(m_saveTo).size() > 0, patience);
}

void TestWeeklyPage::jumpsToPages()
{
    auto *preview = find<PaperPreview>("paperPreview");
    auto *number = find<QSpinBox>("weeklyPageNumber");
    auto *strip = find<PageStrip>("weeklyPages");
    QCOMPARE(number->value(), 1);
    number->setValue(2);
    QCOMPARE(preview->currentPage(), 1);
    QCOMPARE(strip->currentRow(), 1);
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualItemRect(strip->item(0)).center());
    QCOMPARE(preview->currentPage(), 0);
    QCOMPARE(number->value(), 1);
    preview->setFocus();
    QTest::keyClick(preview, Qt::Key_End);
    QCOMPARE(preview->currentPage(), preview->pageCount() - 1);
    QCOMPARE(number->value(), preview->pageCount());
    QTest::keyClick(preview, Qt::Key_Home);
    QCOMPARE(number->value(), 1);
}

void TestWeeklyPage::zooms()
{
    auto *preview = find<PaperPreview>("paperPreview");
    const double fitting = preview->zoom();
    QTest::mouseClick(find<QPushButton>("weeklyLarger"), Qt::LeftButton);
    QVERIFY(preview->zoom() > fitting * 1.2);
    preview->setFocus();
    QTest::keyClick(preview, Qt::Key_Minus);
    QVERIFY(std::abs(preview->zoom() - fitting) < 0.01);
    QTest::keyClick(preview, Qt::Key_Plus);
    QTest::keyClick(preview, Qt::Key_0);
    QCOMPARE(preview->zoom(), fitting);
}

void TestWeeklyPage::paintsOnlyWhatIsSeen()
{
    Document document{.title = QStringLiteral("T")};
    for (int page = 0; page < 40; ++page) {
        document.blocks.push_back({{}, 12, Heading{QString::number(page)}});
        document.blocks.push_back({{}, 12, PageBreak{}});
    }
    PageImages images;
    QList<int> painted;
    connect(&images, &PageImages::ready, this, [&painted](int page) { painted.append(page); });
    images.show(std::make_shared<const Paper>(document, PaperOptions{}));
    QVERIFY(images.paper()->pageCount() >= 40);
    QVERIFY(!images.of(3, 1));
    QVERIFY(!images.of(30, 1));
    QVERIFY(!images.of(400, 1));
    QTRY_COMPARE_WITH_TIMEOUT(painted.size(), 2, patience);
    QCOMPARE(painted, (QList<int>{30, 3}));
    const QImage *image = images.of(3, 1);
    QVERIFY(image);
    QCOMPARE(image->size(), QSize(595, 842));
    // An older picture stands in while another size is painted.
    QCOMPARE(images.of(3, 0.5), image);
    QTRY_COMPARE_WITH_TIMEOUT(painted.size(), 3, patience);
    QCOMPARE(images.of(3, 0.5)->width(), 298);
    QVERIFY(!images.isPainting());
}

void TestWeeklyPage::saysWhatIsMissing()
{
    auto empty = std::make_shared<FileState>();
    empty->path = QStringLiteral("empty");
    m_page->show(empty, {}, Words::of(QStringLiteral("en")));
    QVERIFY(!find<PaperPreview>("paperPreview")->isVisible());
    QVERIFY(!find<QPushButton>("weeklySave")->isVisible());
    bool said = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("no week to report on")));
    QVERIFY(said);
    m_page->savePdf();
    m_page->print();
    QVERIFY(!m_page->isBusy());
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    applyTheme(application, Theme::light());
    TestWeeklyPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_weekly_page.moc"
