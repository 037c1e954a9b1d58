// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII // texts in tests read better plain

#include "core/workbench/record_link.h"
#include "ui/document/document_view.h"
#include "ui/import/import_dialog.h"
#include "ui/main/main_window.h"
#include "ui/main/message_bar.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QDropEvent>
#include <QHashSeed>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace kompas;

namespace {

constexpr int patience = 120'000; // milliseconds that a job may take on a busy machine

/// Tickets of three channels; those by phone take longest, and ticket 33 the longest of all.
QByteArray smallExport()
{
    QByteArray text =
        "Id,Requester id,Group,Subject,Status,Priority,Via,Created at,Updated at,Solved at,"
        "Satisfaction Score,Reopens,Replies,First reply time in minutes,Full resolution time in minutes\n";
    const QDateTime start(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    for (int id = 1; id <= 60; ++id) {
        const int channel = id % 3;
        const char *const names[] = {"Phone", "Mail", "Chat"};
        const int minutes = id == 33 ? 9000 : (channel == 0 ? 900 : 60) + id;
        const QDateTime created = start.addSecs(id * 3600);
        const QString solved = created.addSecs(minutes * 60).toString("yyyy-MM-dd hh:mm:ss");
        text += QStringLiteral("%1,%2,Team %3,Question %1,Solved,Normal,%4,%5,%6,%6,%7,0,1,%8,%9\n")
                    .arg(id)
                    .arg(900 + id)
                    .arg(id % 2)
                    .arg(names[channel], created.toString("yyyy-MM-dd hh:mm:ss"), solved, id % 5 ? "Good" : "Bad")
                    .arg(minutes / 10)
                    .arg(minutes)
                    .toUtf8();
    }
    return text;
}

} // namespace

/// The first ten minutes of somebody who has never seen the program: from a file in the downloads folder to the worst
/// ticket of the slowest channel and a chart for the report. With KOMPAS_PICTURES=FOLDER every step is pictured there.
class TestNewcomer : public QObject
{
    Q_OBJECT

private slots:
    void fromAFileToTheWorstTicket_data();
    void fromAFileToTheWorstTicket();

private:
    template<typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void start(const QTemporaryDir &folder);
    void dropAndImport(const QString &file, const QString &database);
    QString slowestChannel() const;
    void filterOn(const QString &channel);
    void openItsWorstTicket();
    void saveThePage(const QTemporaryDir &folder);
    void picture(const char *step);

    std::unique_ptr<MainWindow> m_window = {};
    QList<QUrl> m_opened = {};
    QString m_saveTo = {};
    QString m_prefix = {};
    int m_step = 0;
};

void TestNewcomer::fromAFileToTheWorstTicket_data()
{
    QTest::addColumn<bool>("isReal");
    QTest::newRow("small") << false;
    QTest::newRow("zendesk") << true;
}

void TestNewcomer::picture(const char *step)
{
    const QString folder = qEnvironmentVariable("KOMPAS_PICTURES");
    ++m_step;
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QTest::qWait(300);
    const QString name = QStringLiteral("%1-%2-%3.png").arg(m_prefix).arg(m_step).arg(QLatin1String(step));
    QPixmap shown = m_window->grab();
    if (const auto *dialog = find<ImportDialog>("importDialog")) {
        QPainter painter(&shown);
        painter.drawPixmap(m_window->rect().center() - dialog->rect().center(),
                           const_cast<ImportDialog *>(dialog)->grab());
    }
    QVERIFY(shown.save(QDir(folder).filePath(name)));
}

void TestNewcomer::start(const QTemporaryDir &folder)
{
    Questions questions;
    questions.saveFile = [this](QWidget *, const QString &, const QString &, const QString &) { return m_saveTo; };
    questions.openFiles = [](QWidget *, const QString &, const QString &) { return QStringList(); };
    questions.confirm = [](QWidget *, const QString &, const QString &, const QString &) { return true; };
    questions.choosePrinter = [](QWidget *, QPrinter &) { return false; };
    questions.tell = [](QWidget *, const QString &, const QString &) {};
    questions.askText = [](QWidget *, const QString &, const QString &, const QString &) {
        return std::optional(QStringLiteral("https://desk.example/tickets/{id}"));
    };
    questions.openLink = [this](const QUrl &link) {
        m_opened.append(link);
        return true;
    };
    Settings settings;
    settings.language = QStringLiteral("nl");
    settings.theme = ThemeChoice::Light;
    m_window = std::make_unique<MainWindow>(
        settings, questions, [](const QString &, const Progress &) -> Result<void> { return Progress::stopped(); });
    m_window->resize(1280, 800);
    m_window->show();
    m_saveTo = folder.filePath("page.pdf");
}

void TestNewcomer::dropAndImport(const QString &file, const QString &database)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    // Qt hands a drop to the widget that took the drag.
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    auto *dialog = find<ImportDialog>("importDialog");
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isReady(), patience);
    dialog->findChild<QLineEdit *>("importDatabase")->setText(database);
    const auto rows = [dialog] { return dialog->findChild<QLabel *>("fileRows")->text(); };
    QTRY_VERIFY_WITH_TIMEOUT(rows().contains(QStringLiteral("rijen")) && rows().contains(u'·'), patience);
    QVERIFY(dialog->findChild<QLabel *>("fileProduct")->text().startsWith("Zendesk"));
    picture("herkend");
    QTest::keyClick(dialog->findChild<QPushButton *>("importStart"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isDone(), patience);
    picture("geimporteerd");
    QTest::keyClick(dialog->findChild<QPushButton *>("importStart"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().file() && !m_window->session().isBusy(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().document().blocks.size() > 1, patience);
    QCOMPARE(m_window->session().view().page, "overview");
}

/// What the Speed page shows: of the channels with enough tickets to tell, the one that takes longest to solve.
QString TestNewcomer::slowestChannel() const
{
    const FilePointer &file = m_window->session().file();
    Query query;
    query.metrics = {"time_to_full_resolution"};
    query.by = {"channel"};
    const auto values = evaluate(file->facts, file->definitions, file->targets, query);
    QString slowest;
    double longest = -1;
    for (const Value &value : values ? *values : std::vector<Value>()) {
        if (value.groups && !value.groups->front().isEmpty() && value.n >= 10 && value.value.value_or(-1) > longest) {
            longest = *value.value;
            slowest = value.groups->front();
        }
    }
    return slowest;
}

void TestNewcomer::filterOn(const QString &channel)
{
    View all = m_window->session().view();
    all.period = PeriodChoice::Custom; // all data
    all.selection.period = {};
    m_window->session().visit(all);
    auto *menu = find<QPushButton>("filter_channel");
    QTest::mouseClick(menu, Qt::LeftButton);
    auto *search = menu->findChild<QLineEdit *>("wordSearch");
    QVERIFY(search);
    QTest::keyClicks(search, m_window->session().words().word(QStringLiteral("channel"), channel));
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(wordsOf(m_window->session().selection(), "channel"), QStringList{channel});
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().isBusy(), patience);
}

void TestNewcomer::openItsWorstTicket()
{
    auto *view = m_window->findChild<DocumentView *>();
    emit view->drillRequested({"time_to_full_resolution", {}, m_window->session().selection()});
    auto *table = find<QTableView>("recordsTable");
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0 && !m_window->session().isBusy(), patience);
    // One click on the heading sorts upwards, the next downwards.
    QHeaderView *header = table->horizontalHeader();
    const int value = 1;
    const QPoint heading(header->sectionViewportPosition(value) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
    QCOMPARE(header->sortIndicatorSection(), value);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    const auto details = [this] { return find<QTextBrowser>("recordDetail")->toPlainText(); };
    const auto top = [table] { return table->model()->index(0, 0).data().toString(); };
    const FilePointer &file = m_window->session().file();
    const Result<Lineage> behind =
        lineage(file->facts, file->definitions, "time_to_full_resolution", m_window->session().selection());
    double longest = 0;
    for (const Lineage::Counted &each : behind->counted)
        longest = std::max(longest, each.value.value_or(0));
    const QString worst = m_window->session().words().amount(Unit::Minutes, longest).text();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, value).data().toString(), worst, patience);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTRY_VERIFY_WITH_TIMEOUT(details().contains(top()), patience);
    picture("slechtste-ticket");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    auto *link = find<QPushButton>("recordsLink");
    QTRY_VERIFY_WITH_TIMEOUT(link->isVisible(), patience);
    picture("koppeling");
    QTest::mouseClick(link, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, patience);
    QCOMPARE(m_opened.first(), QUrl("https://desk.example/tickets/" + top()));
}

void TestNewcomer::saveThePage(const QTemporaryDir &folder)
{
    find<QPushButton>("recordsClose")->click();
    const auto save = [this] { m_window->findChild<QAction *>("command_pdf")->trigger(); };
    m_saveTo = folder.filePath("page.pdf");
    save();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(m_saveTo).size() > 1000, patience);
    picture("bewaard");
}

void TestNewcomer::fromAFileToTheWorstTicket()
{
    QFETCH(bool, isReal);
    const QTemporaryDir folder;
    QString file = KOMPAS_SHARED_DIR "/data/zendesk-plum/DA Assignment.csv";
    if (isReal && !QFile::exists(file))
        QSKIP("The published exports are not beside the project.");
    if (!isReal) {
        file = folder.filePath("tickets.csv");
        QFile small(file);
        QVERIFY(small.open(QIODevice::WriteOnly));
        small.write(smallExport());
    }
    m_prefix = isReal ? "zendesk" : "klein";
    m_step = 0;
    m_opened.clear();
    start(folder);
    picture("welkom");
    dropAndImport(file, folder.filePath("klantenservice.kompas"));
    if (QTest::currentTestFailed())
        return;
    picture("overzicht");
    const QString channel = slowestChannel();
    QVERIFY(!channel.isEmpty());
    if (!isReal)
        QCOMPARE(channel, "phone");
    filterOn(channel);
    if (QTest::currentTestFailed())
        return;
    picture("traagste-kanaal");
    openItsWorstTicket();
    if (QTest::currentTestFailed())
        return;
    if (!isReal)
        QCOMPARE(m_opened.first(), QUrl("https://desk.example/tickets/33"));
    saveThePage(folder);
    m_window.reset();
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    TestNewcomer test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_newcomer.moc"
