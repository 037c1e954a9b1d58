// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "ui/main/questions.h"
#include "ui/records/records_model.h"
#include "ui/records/records_panel.h"
#include "ui/session/language.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHashSeed>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QUndoStack>

using namespace kompas;

namespace {

constexpr int patience = 20000; // milliseconds that a job may take on a busy machine

const char *const tickets =
    "Id,Requester id,Group,Subject,Status,Priority,Via,Created at,Updated at,Solved at,Satisfaction Score,Reopens,"
    "Replies,First reply time in minutes,Full resolution time in minutes\n"
    "9,101,Retour,Zwarte lamp,Solved,Normal,Mail,2026-11-09 09:00:00,2026-11-09 09:10:00,2026-11-09 "
    "09:10:00,Good,0,1,5,10\n"
    "10,102,retail,édition,Solved,Normal,Mail,2026-11-10 09:00:00,2026-11-10 09:20:00,2026-11-10 "
    "09:20:00,Good,0,1,10,20\n"
    "100,103,Factuur,Eend,Solved,High,Web,2026-11-11 09:00:00,2026-11-11 09:30:00,2026-11-11 09:30:00,Bad,1,2,,30\n"
    "7,104,Factuur,,Open,Low,Web,2026-11-12 09:00:00,2026-11-15 19:00:00,,,0,3,100,\n";

const char *const events = "Event id,Ticket id,At,Event,From,To\n"
                           "1,9,2026-11-09 09:05:00,status,new,open\n"
                           "2,9,2026-11-09 09:10:00,status,open,solved\n";

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return file.fileName();
}

} // namespace

/// The list of the records behind a number, with mouse and keyboard.
class TestRecords : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void recomputesEveryNumber();
    void tabsOfARate();
    void sortsByAnyColumn_data();
    void sortsByAnyColumn();
    void searchesAllTexts_data();
    void searchesAllTexts();
    void copiesWhatIsChosen();
    void showsAllAboutARecord();
    void opensTicketsInTheBrowser();
    void keepsItsRowsWhenOnlyASettingChanges();
    void scrollsThroughManyRows();

private:
    void open(const QByteArray &exportText);
    void drill(const QString &metric);
    QStringList ids() const;
    void sortBy(const QString &title, Qt::SortOrder order);
    template<typename T>
    T *find(const char *name) const
    {
        return m_panel->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder = {};
    std::unique_ptr<Session> m_session = {};
    Questions m_questions = {};
    std::unique_ptr<RecordsPanel> m_panel = {};
    QList<QUrl> m_opened = {};
    std::optional<QString> m_linkGiven = {};
};

void TestRecords::init()
{
    open(tickets);
}

/// Imports it, with some events, into a file of its own that the panel shows.
void TestRecords::open(const QByteArray &exportText)
{
    cleanup();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath("test.kompas");
    {
        const auto workbench = std::move(*Workbench::open(path, Store::Mode::Create));
        for (const QString &file :
             {written(*m_folder, "tickets.csv", exportText), written(*m_folder, "events.csv", events)}) {
            const Result<Plan> plan = planImport(file, {}, 1'800'000'000);
            QVERIFY(plan);
            QVERIFY(workbench->import(*plan, 1'800'000'000, {}));
        }
    }
    m_opened.clear();
    m_questions = {};
    m_questions.askText = [this](QWidget *, const QString &, const QString &, const QString &) { return m_linkGiven; };
    m_questions.openLink = [this](const QUrl &link) {
        m_opened.append(link);
        return true;
    };
    m_session = std::make_unique<Session>();
    m_session->setLanguage("en");
    installLanguage(*qApp, "en");
    m_panel = std::make_unique<RecordsPanel>(*m_session, m_questions);
    m_panel->resize(900, 400);
    m_panel->show();
    m_session->open(path);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->file() && m_session->file()->isWhole, patience);
}

void TestRecords::cleanup()
{
    m_panel.reset();
    m_session.reset();
    m_folder.reset();
}

void TestRecords::drill(const QString &metric)
{
    m_panel->drill({metric, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->isAtRest() && !m_session->isBusy(), patience);
}

QStringList TestRecords::ids() const
{
    const auto *model = find<QTableView>("recordsTable")->model();
    QStringList result;
    for (int row = 0; row < model->rowCount(); ++row)
        result += model->index(row, 0).data().toString();
    return result;
}

void TestRecords::sortBy(const QString &title, Qt::SortOrder order)
{
    auto *view = find<QTableView>("recordsTable");
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        if (view->model()->headerData(column, Qt::Horizontal).toString() == title)
            view->horizontalHeader()->setSortIndicator(column, order);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->isAtRest() && !m_session->isBusy(), patience);
}

void TestRecords::recomputesEveryNumber()
{
    for (const QString &metric : computableMetrics(m_session->file()->facts)) {
        Query query;
        query.metrics = {metric};
        const auto values = evaluate(m_session->file()->facts, m_session->file()->definitions, {}, query);
        QVERIFY(values);
        const Metric &entry = *metricById(metric);
        // A split and a gap are asked part by part; they have no single number.
        if (values->empty() || entry.shape == Shape::Split || metric == "mean_median_gap"
            || !values->front().part.isNull())
            continue;
        drill(metric);
        const QString number = m_session->words().amount(entry.unit, values->front().value).text();
        const QString sum = find<QLabel>("recordsSum")->text();
        QVERIFY2(sum.endsWith("give " + number) || sum.endsWith("gives " + number),
                 qPrintable(metric + ": " + sum + " / " + number));
    }
}

void TestRecords::tabsOfARate()
{
    drill("reopened_pct");
    auto *tabs = find<QTabBar>("recordsTabs");
    QCOMPARE(tabs->tabText(0), "Counted (3)");
    QCOMPARE(tabs->tabText(1), "In the numerator (1)");
    QVERIFY(tabs->isTabVisible(1));
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    QTRY_COMPARE_WITH_TIMEOUT(ids(), QStringList{"100"}, patience);
    drill("first_reply_time");
    QVERIFY(!tabs->isTabVisible(1));
    QCOMPARE(tabs->currentIndex(), 0);
    tabs->setCurrentIndex(2);
    QTRY_COMPARE_WITH_TIMEOUT(ids(), QStringList{"100"}, patience);
    QVERIFY(find<QLabel>("recordsReasons")->text().startsWith("1 × "));
    QVERIFY(find<QTableView>("recordsTable")->model()->index(0, 1).data().toString().size() > 3);
}

void TestRecords::sortsByAnyColumn_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("order");
    QTest::addColumn<QStringList>("sorted");
    using Ids = QStringList;
    QTest::newRow("numbers as numbers") << "Number" << 0 << Ids{"7", "9", "10", "100"};
    QTest::newRow("numbers downwards") << "Number" << 1 << Ids{"100", "10", "9", "7"};
    QTest::newRow("text by its letters, none last") << "Subject" << 0 << Ids{"10", "100", "9", "7"};
    QTest::newRow("text downwards, none last") << "Subject" << 1 << Ids{"9", "100", "10", "7"};
    QTest::newRow("words whatever their case") << "Team" << 0 << Ids{"100", "7", "10", "9"};
    QTest::newRow("dates, none last") << "Solved" << 1 << Ids{"100", "10", "9", "7"};
    QTest::newRow("minutes, none last") << "First reply time" << 1 << Ids{"7", "10", "9", "100"};
}

void TestRecords::sortsByAnyColumn()
{
    QFETCH(QString, column);
    QFETCH(int, order);
    drill("tickets_created");
    sortBy(column, static_cast<Qt::SortOrder>(order));
    QTEST(ids(), "sorted");
}

void TestRecords::searchesAllTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("number") << "10" << QStringList{"10", "100", "9", "7"}; // customers 101 to 104 as well
    QTest::newRow("word in the words of the language") << "waiting" << QStringList{};
    QTest::newRow("team") << "fact" << QStringList{"100", "7"};
    QTest::newRow("text in the file") << "ZWARTE" << QStringList{"9"};
    QTest::newRow("letters beyond ASCII") << "ÉDIT" << QStringList{"10"};
    QTest::newRow("customer") << "104" << QStringList{"7"};
}

void TestRecords::searchesAllTexts()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    drill("tickets_created");
    QTest::keyClicks(find<QLineEdit>("recordsSearch"), text);
    QStringList expected = found;
    expected.sort();
    const auto sorted = [this] {
        QStringList now = ids();
        now.sort();
        return now;
    };
    QTRY_COMPARE_WITH_TIMEOUT(sorted(), expected, patience);
    QCOMPARE(find<QLabel>("recordsEmpty")->isVisible(), found.isEmpty());
}

void TestRecords::copiesWhatIsChosen()
{
    drill("tickets_created");
    sortBy("Number", Qt::AscendingOrder);
    QTest::mouseClick(find<QPushButton>("recordsCopyIds"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::clipboard()->text(), "7\n9\n10\n100", patience);
    auto *view = find<QTableView>("recordsTable");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::mouseClick(find<QPushButton>("recordsCopyIds"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::clipboard()->text(), "7\n9", patience);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::clipboard()->text().contains("Zwarte lamp"), patience);
    QCOMPARE(QApplication::clipboard()->text().count('\n'), 3);
}

void TestRecords::showsAllAboutARecord()
{
    drill("tickets_created");
    sortBy("Number", Qt::AscendingOrder);
    auto *view = find<QTableView>("recordsTable");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    const auto text = [this] { return find<QTextBrowser>("recordDetail")->toPlainText(); };
    QTRY_VERIFY_WITH_TIMEOUT(text().contains("Zwarte lamp"), patience);
    QVERIFY2(text().contains("New → Open"), qPrintable(text()));
    QVERIFY(text().indexOf("New → Open") < text().indexOf("Open → Solved"));
    QVERIFY(text().contains("Customer satisfaction"));
    QVERIFY(text().contains("tickets.csv, line 2"));
}

void TestRecords::opensTicketsInTheBrowser()
{
    drill("tickets_created");
    sortBy("Number", Qt::AscendingOrder);
    auto *view = find<QTableView>("recordsTable");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    auto *button = find<QPushButton>("recordsLink");
    QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), patience);
    m_linkGiven = "https://desk.example/agent";
    QSignalSpy failures(m_panel.get(), &RecordsPanel::failed);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(failures.size(), 1);
    m_linkGiven = "https://desk.example/agent/{id}?x=1";
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_opened, QList<QUrl>{QUrl("https://desk.example/agent/7?x=1")}, patience);
    QVERIFY(!button->isVisible());
    const QRect row = view->visualRect(view->model()->index(3, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, row.center());
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, row.center());
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 2, patience);
    QCOMPARE(m_opened.last(), QUrl("https://desk.example/agent/100?x=1"));
    m_session->undoStack().undo();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_session->file()->settings.isEmpty() || !m_session->file()->settings.contains("link.zendesk"), patience);
}

void TestRecords::keepsItsRowsWhenOnlyASettingChanges()
{
    drill("tickets_created");
    find<QLineEdit>("recordsSearch")->setText("fact");
    QTRY_COMPARE_WITH_TIMEOUT(ids().size(), 2, patience);
    QSignalSpy resets(find<QTableView>("recordsTable")->model(), &QAbstractItemModel::modelReset);
    m_session->setSetting("title", "East");
    QTRY_COMPARE_WITH_TIMEOUT(m_session->file()->settings.value("title"), "East", patience);
    QTest::qWait(50);
    QCOMPARE(resets.size(), 0);
}

namespace {

/// Tickets 1 to `count`, the subject of each with its number; the first is solved last.
QByteArray manyTickets(int count)
{
    QByteArray text = "Id,Group,Subject,Status,Created at,Solved at\n";
    const QDateTime first(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC);
    for (int id = 1; id <= count; ++id)
        text += QStringLiteral("%1,Team %2,Lamp %1,Solved,2025-12-01 09:00:00,%3\n")
                    .arg(QString::number(id), QString::number(id % 7),
                         first.addSecs((count - id) * 60).toString("yyyy-MM-dd HH:mm:ss"))
                    .toUtf8();
    return text;
}

} // namespace

/// Of a long table only what is seen is asked of the file, and the window lives while it is sorted.
void TestRecords::scrollsThroughManyRows()
{
    constexpr int count = 200'000;
    open(manyTickets(count));
    drill("tickets_created");
    auto *table = find<QTableView>("recordsTable");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), count, patience);
    int subject = 0;
    while (table->model()->headerData(subject, Qt::Horizontal).toString() != "Subject")
        QVERIFY(++subject < table->model()->columnCount());
    qint64 asked = 0;
    connect(static_cast<RecordsModel *>(table->model()), &RecordsModel::textsWanted, this,
            [&asked](int, const std::vector<qint64> &rows) { asked += static_cast<qint64>(rows.size()); });
    const auto isShown = [table, subject](int row) {
        const QAbstractItemModel *model = table->model();
        return table->viewport()->rect().intersects(table->visualRect(model->index(row, subject)))
               && model->index(row, subject).data().toString() == "Lamp " + model->index(row, 0).data().toString();
    };
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, subject));
    table->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(count - 1), patience);
    table->setCurrentIndex(table->model()->index(count - 1, subject));
    for (int page = 0; page < 30; ++page)
        QTest::keyClick(table, Qt::Key_PageUp);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(table->currentIndex().row()), patience);
    QVERIFY2(asked < count / 50, qPrintable(QString::number(asked)));
    // The clock of the window goes on while the rows are put in order.
    int ticks = 0;
    QTimer clock;
    connect(&clock, &QTimer::timeout, this, [&ticks] { ++ticks; });
    clock.start(0);
    sortBy("Subject", Qt::DescendingOrder);
    QVERIFY(ticks > 10);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QString::number(count));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(0), patience);
    find<QLineEdit>("recordsSearch")->setText("lamp 19999");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 11, patience);
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    TestRecords test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_records.moc"
