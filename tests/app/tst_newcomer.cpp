// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/example/example.h"
#include "ui/document/chart_widget.h"
#include "ui/document/tile_widget.h"
#include "ui/import/import_dialog.h"
#include "ui/main/main_window.h"
#include "ui/main/page_list.h"
#include "ui/records/records_panel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QDropEvent>
#include <QHashSeed>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace kompas;

namespace {

constexpr int patience = 120'000; // milliseconds that a job may take on a busy machine
const QString slow = QStringLiteral("time_to_full_resolution");

} // namespace

/// The first ten minutes of somebody who has never seen the program, by mouse: start, drop the file from the downloads
/// folder, find the slowest channel, open its worst ticket, save the chart. With KOMPAS_PICTURES=FOLDER the steps on
/// the example are pictured there, as the README shows them.
class TestNewcomer : public QObject
{
    Q_OBJECT

private slots:
    void fromAFileToTheWorstTicket_data();
    void fromAFileToTheWorstTicket();
    void everyEntryExplainsItself();

private:
    template<typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    bool isAtRest() const { return m_window->session().file() && m_window->isAtRest(); }
    bool rests() const
    {
        return QTest::qWaitFor([this] { return isAtRest(); }, patience);
    }
    void start(const QTemporaryDir &folder);
    void dropAndImport(const QString &file, const QString &database);
    void goToThePage(const QString &id);
    ChartWidget *chartOfChannels() const;
    void clickTheSlowestChannel();
    void openItsWorstTicket();
    void saveTheChart();
    void picture(const char *name);
    QString faultOfPage(const Metric &metric) const;
    QString faultOfRecords(const Metric &metric) const;

    std::unique_ptr<MainWindow> m_window = {};
    QList<QUrl> m_opened = {};
    QString m_saveTo = {};
    bool m_takesPictures = false;
};

void TestNewcomer::fromAFileToTheWorstTicket_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("example") << QString();
    QTest::newRow("zendesk") << QStringLiteral(KOMPAS_SHARED_DIR "/data/zendesk-plum/DA Assignment.csv");
}

/// The window with the dialog or menu that stands above it.
void TestNewcomer::picture(const char *name)
{
    const QString folder = qEnvironmentVariable("KOMPAS_PICTURES");
    if (folder.isEmpty() || !m_takesPictures)
        return;
    QDir().mkpath(folder);
    // Only where pictures are made, never in a test: what is lit under the mouse fades by timers of Qt that nobody can
    // ask whether they are done.
    QTest::qWait(300);
    QPixmap shown = m_window->grab();
    for (QWidget *above : QApplication::topLevelWidgets()) {
        if (above == m_window.get() || !above->isVisible() || above->size().isEmpty())
            continue;
        const bool isMenu = qobject_cast<QMenu *>(above) != nullptr;
        const QPoint place =
            isMenu ? m_window->mapFromGlobal(above->pos()) : m_window->rect().center() - above->rect().center();
        // The window system would set a dialog off from the window.
        QPainter painter(&shown);
        if (!isMenu)
            painter.fillRect(shown.rect(), QColor(0, 0, 0, 90));
        painter.drawPixmap(place, above->grab());
    }
    QVERIFY(shown.save(QDir(folder).filePath(QString::fromLatin1(name) + ".png")));
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
    m_saveTo = folder.filePath("chart.png");
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
    picture("newcomer-1-import");
    QTest::mouseClick(dialog->findChild<QPushButton *>("importStart"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isDone(), patience);
    QTest::mouseClick(dialog->findChild<QPushButton *>("importStart"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().document().blocks.size() > 1, patience);
    QCOMPARE(m_window->session().view().page, "overview");
}

void TestNewcomer::goToThePage(const QString &id)
{
    auto *list = find<PageList>("pageList");
    QListWidgetItem *wanted = nullptr;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole).toString() == id)
            wanted = list->item(row);
    }
    QVERIFY(wanted);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(wanted).center());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().document().id, id, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest() && chartOfChannels(), patience);
}

/// The bars of how long a solution takes per channel.
ChartWidget *TestNewcomer::chartOfChannels() const
{
    for (auto *widget : m_window->findChildren<ChartWidget *>()) {
        const Chart &chart = widget->chart();
        if (!widget->isVisible() || chart.kind != ChartKind::Bars || chart.series.empty())
            continue;
        for (const ChartPoint &point : chart.series.front().points) {
            if (point.drill && point.drill->metric == slow && !wordsOf(point.drill->selection, "channel").isEmpty())
                return widget;
        }
    }
    return nullptr;
}

/// The longest bar is the slowest channel; a click on it narrows the page to that channel.
void TestNewcomer::clickTheSlowestChannel()
{
    ChartWidget *widget = chartOfChannels();
    ChartPart longest;
    double value = -1;
    for (const ChartPart &part : widget->parts()) {
        const ChartPoint &point = widget->chart().series.front().points[static_cast<std::size_t>(part.point)];
        if (!part.isHeadline() && point.drill && point.value.value_or(-1) > value) {
            value = *point.value;
            longest = part;
        }
    }
    QVERIFY(!longest.isHeadline());
    const Drill drill = *widget->chart().series.front().points[static_cast<std::size_t>(longest.point)].drill;
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(widget, 0, 60);
    }
    picture("newcomer-2-slowest-channel");
    QTest::mouseMove(widget, widget->areaOf(longest).center().toPoint());
    QTest::mouseClick(widget, Qt::LeftButton, {}, widget->areaOf(longest).center().toPoint());
    QTRY_COMPARE_WITH_TIMEOUT(wordsOf(m_window->session().selection(), "channel"), wordsOf(drill.selection, "channel"),
                              patience);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), patience);
}

void TestNewcomer::openItsWorstTicket()
{
    TileWidget *tile = nullptr;
    for (auto *each : m_window->findChildren<TileWidget *>()) {
        if (each->isVisible() && each->tile().drill && each->tile().drill->metric == slow)
            tile = each;
    }
    QVERIFY(tile);
    QTest::mouseClick(tile, Qt::LeftButton);
    auto *table = find<QTableView>("recordsTable");
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0 && isAtRest(), patience);
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
    const Result<Lineage> behind = lineage(file->facts, file->definitions, slow, m_window->session().selection());
    double longest = 0;
    for (const Lineage::Counted &each : behind->counted)
        longest = std::max(longest, each.value.value_or(0));
    const QString worst = m_window->session().words().amount(Unit::Minutes, longest).text();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, value).data().toString(), worst, patience);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTRY_VERIFY_WITH_TIMEOUT(details().contains(top()), patience);
    picture("newcomer-3-worst-ticket");
    const QPoint first = table->visualRect(table->model()->index(0, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, first);
    auto *link = find<QPushButton>("recordsLink");
    QTRY_VERIFY_WITH_TIMEOUT(link->isVisible(), patience);
    QTest::mouseClick(link, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, patience);
    QCOMPARE(m_opened.first(), QUrl("https://desk.example/tickets/" + top()));
}

void TestNewcomer::saveTheChart()
{
    QTest::mouseClick(find<QPushButton>("recordsClose"), Qt::LeftButton);
    ChartWidget *widget = chartOfChannels();
    QVERIFY(widget);
    const QPoint place = widget->rect().center();
    QContextMenuEvent wish(QContextMenuEvent::Mouse, place, widget->mapToGlobal(place));
    QApplication::sendEvent(widget, &wish);
    auto *menu = widget->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    picture("newcomer-4-saved");
    QAction *save = menu->findChild<QAction *>("saveChart");
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(save).center());
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(m_saveTo).size() > 1000, patience);
    QVERIFY(!QImage(m_saveTo).isNull());
}

void TestNewcomer::fromAFileToTheWorstTicket()
{
    QFETCH(QString, file);
    const QTemporaryDir folder;
    m_takesPictures = file.isEmpty();
    if (file.isEmpty()) {
        file = folder.filePath("zendesk-tickets.csv");
        QVERIFY(QFile::copy(exampleFiles().front(), file));
    }
    if (!QFile::exists(file))
        QSKIP("The published exports are not beside the project.");
    m_opened.clear();
    start(folder);
    dropAndImport(file, folder.filePath("klantenservice.kompas"));
    if (!QTest::currentTestFailed())
        goToThePage("speed");
    if (!QTest::currentTestFailed())
        clickTheSlowestChannel();
    if (!QTest::currentTestFailed())
        openItsWorstTicket();
    if (!QTest::currentTestFailed())
        saveTheChart();
    m_window.reset();
}

/// What is wrong with the page of an entry: nothing where it has its figure, its spread and its words, or says plainly
/// why not.
QString TestNewcomer::faultOfPage(const Metric &metric) const
{
    const Document &document = m_window->session().document();
    const auto has = [&](const char *id) {
        return std::ranges::any_of(document.blocks, [id](const Block &each) { return each.id == QLatin1String(id); });
    };
    if (!has("name") || !has("meaning") || !has("formula"))
        return "has no words";
    const bool isComputable = m_window->session().file()->computable.contains(QString::fromLatin1(metric.id));
    if (isComputable && !has("value") && !has("parts") && !has("no-data"))
        return "has no figure";
    for (const Block &block : document.blocks) {
        const auto *chart = std::get_if<Chart>(&block.content);
        if (chart && !hasValues(*chart) && chart->empty.isEmpty())
            return block.id + " is empty without a reason";
        const auto *notice = std::get_if<Notice>(&block.content);
        if (notice && notice->text.isEmpty())
            return block.id + " says nothing";
    }
    for (const auto *widget : m_window->findChildren<ChartWidget *>()) {
        if (widget->isVisible() && widget->accessibleDescription().isEmpty())
            return widget->chart().title + " cannot be heard";
    }
    return {};
}

/// The list of records behind an entry: rows, or words that say that there are none.
QString TestNewcomer::faultOfRecords(const Metric &metric) const
{
    const auto *table = find<QTableView>("recordsTable");
    const auto *empty = find<QLabel>("recordsEmpty");
    if (find<QLabel>("recordsTitle")->text() != m_window->session().words().metricName(metric))
        return "has the title of others";
    const int rows = table->isVisible() ? table->model()->rowCount() : 0;
    return rows == 0 && (!empty->isVisible() || empty->text().isEmpty()) ? "has no records and no reason" : QString();
}

void TestNewcomer::everyEntryExplainsItself()
{
    const QTemporaryDir folder;
    const QString database = folder.filePath("example.kompas");
    QVERIFY(writeExample(database));
    start(folder);
    m_window->session().open(database);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), patience);
    QStringList faults;
    QStringList failures;
    connect(find<RecordsPanel>("recordsPanel"), &RecordsPanel::failed, this,
            [&](const QString &text) { failures += text; });
    View view = m_window->session().view();
    view.page = "glossary";
    view.period = PeriodChoice::AllTime;
    for (const Metric &metric : catalogue()) {
        view.metric = QString::fromLatin1(metric.id);
        m_window->session().visit(view);
        QVERIFY2(rests(), qPrintable(view.metric));
        failures.clear();
        const QString page = faultOfPage(metric);
        m_window->showRecords({view.metric, {}, m_window->session().selection()});
        QVERIFY2(rests(), qPrintable(view.metric));
        // What cannot be listed says so instead.
        const QString records = failures.isEmpty() ? faultOfRecords(metric) : QString();
        for (const QString &fault : {page, records}) {
            if (!fault.isEmpty())
                faults += view.metric + ": " + fault;
        }
    }
    m_window.reset();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    TestNewcomer test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_newcomer.moc"
