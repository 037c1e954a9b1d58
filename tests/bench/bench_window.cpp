// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window does not answer, page by page and deed by deed, on a file of many tickets.
// `bench_window [ROWS | FILE.kompas [DEED]]`, 100,000 rows without. Marks what took over 50 ms, and says at the end how
// many did. With the beginning of a name only the deeds that begin so.
#include "tests/bench/large_file.h"
#include "tests/bench/watchdog.h"
#include "ui/import/import_dialog.h"
#include "ui/main/main_window.h"
#include "ui/main/page_list.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QHashSeed>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

namespace {

using namespace kompas;

constexpr double mostMilliseconds = 50; // what a user may notice

void waitFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

using Done = std::function<bool()>;

/// Until the window has had nothing to do for a while, and `done` says so where it is given; the milliseconds until it
/// had. Gives up after some minutes.
double settle(MainWindow &window, const QElapsedTimer &timer, const Done &done = {})
{
    constexpr qint64 patience = 180'000;
    double rested = 0;
    for (int calm = 0; calm < 30; ++calm) {
        waitFor(10);
        const bool isDone = window.isAtRest() && (!done || done());
        if (!isDone && timer.elapsed() < patience)
            calm = 0;
        if (calm == 0)
            rested = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    return rested;
}

void settle(MainWindow &window)
{
    QElapsedTimer timer;
    timer.start();
    settle(window, timer);
}

class Measurement
{
public:
    Measurement(bench::WatchedApplication &application, MainWindow &window, const QString &only)
        : m_application(application),
          m_window(window),
          m_only(only)
    {
    }

    void operator()(const QString &what, const std::function<void()> &deed, const Done &done = {})
    {
        QElapsedTimer timer;
        if (!what.startsWith(m_only) && what != u"open") {
            deed();
            timer.start();
            settle(m_window, timer, done);
            return;
        }
        settle(m_window);
        timer.start();
        const qint64 before = bench::nanosecondsOf(CLOCK_PROCESS_CPUTIME_ID);
        m_application.begin();
        QTimer::singleShot(0, &m_window, deed);
        const double seen = settle(m_window, timer, done);
        const double cpu = static_cast<double>(bench::nanosecondsOf(CLOCK_PROCESS_CPUTIME_ID) - before) / 1e6;
        const bench::WatchedApplication::Block block = m_application.end();
        const bool isLong = block.worked > mostMilliseconds;
        m_long += isLong ? 1 : 0;
        m_out << QStringLiteral("%1 seen after %2 ms, %3 ms CPU; at once %4 ms, silent %5 ms %6 longest event %7 ms: "
                                "%8\n")
                     .arg(what, -26)
                     .arg(seen, 7, 'f', 0)
                     .arg(cpu, 7, 'f', 0)
                     .arg(block.worked, 7, 'f', 1)
                     .arg(block.silent, 7, 'f', 1)
                     .arg(isLong ? QStringLiteral("OVER %1 ms").arg(mostMilliseconds) : QString(), -10)
                     .arg(block.event, 7, 'f', 1)
                     .arg(block.blame);
        m_out.flush();
    }

    /// How many deeds kept the window from answering for too long.
    int tooLong() const { return m_long; }

private:
    bench::WatchedApplication &m_application;
    MainWindow &m_window;
    QString m_only; ///< the deeds that begin so
    QTextStream m_out{stdout};
    int m_long = 0;
};

using Run = std::function<void(const char *command)>;

void measureFiltering(Measurement &measure, MainWindow &window, const Run &run)
{
    const FilePointer file = window.session().file();
    const auto teams = file->words.find(QStringLiteral("team"));
    measure(QStringLiteral("filter"), [&] {
        View view = window.session().view();
        if (teams != file->words.end() && !teams->second.empty())
            setWords(view.selection, QStringLiteral("team"), {teams->second.front().word});
        window.session().visit(view);
    });
    measure(QStringLiteral("filter off"), [&] { run("clear"); });
}

/// The first chart and the first table of the page as a user saves them, and all records of the list.
void measureSaving(Measurement &measure, MainWindow &window, const QString &folder)
{
    const Document document = window.session().document();
    for (const Block &block : document.blocks) {
        if (const auto *chart = std::get_if<Chart>(&block.content))
            measure(QStringLiteral("save chart ") + block.id, [&] { window.saveChartAs(*chart); });
        else if (const auto *table = std::get_if<TableBlock>(&block.content))
            measure(QStringLiteral("save table ") + block.id, [&] { window.saveTableAs(*table); });
    }
    const QString records = QDir(folder).filePath(QStringLiteral("tickets_created.csv"));
    measure(
        QStringLiteral("save records"),
        [&] { window.findChild<QAbstractButton *>(QStringLiteral("recordsSave"))->click(); },
        [&] { return QFile::exists(records); });
}

/// Ten tickets more: what is dear is that new facts take the place of the old ones.
void measureImport(Measurement &measure, MainWindow &window, const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("later.csv"));
    if (!bench::writeExport(path.toStdString(), 10))
        return;
    const std::size_t before = window.session().file()->imports.size();
    measure(
        QStringLiteral("choose an export"), [&] { window.openPaths({path}); },
        [&] {
            const auto *dialog = window.findChild<ImportDialog *>();
            return dialog && dialog->isReady();
        });
    measure(
        QStringLiteral("import"), [&] { window.findChild<QAbstractButton *>(QStringLiteral("importStart"))->click(); },
        [&] { return window.session().file()->imports.size() != before; });
    delete window.findChild<ImportDialog *>();
    measure(
        QStringLiteral("undo the import"),
        [&] { window.session().undoImport(window.session().file()->imports.back().id); },
        [&] { return window.session().file()->imports.back().undone; });
}

void measureAll(bench::WatchedApplication &application, MainWindow &window, const QString &database,
                const QString &folder, const QString &only)
{
    Measurement measure(application, window, only);
    const auto run = [&window](const char *id) {
        window.findChild<QAction *>(QStringLiteral("command_") + QLatin1String(id))->trigger();
    };
    measure(QStringLiteral("open"), [&] { window.openPaths({database}); });
    for (const QString &page : PageList::pageIds()) {
        measure(page, [&] {
            View view = window.session().view();
            view.page = page;
            window.session().visit(view);
        });
        measure(page + QStringLiteral(", mean"), [&] { run("center"); });
        if (window.findChild<QAction *>(QStringLiteral("command_pdf"))->isEnabled())
            measure(page + QStringLiteral(", PDF"), [&] { run("pdf"); });
    }
    measure(QStringLiteral("all data"), [&] {
        View view = window.session().view();
        view.page = QStringLiteral("overview");
        view.period = PeriodChoice::AllTime;
        window.session().visit(view);
    });
    measureFiltering(measure, window, run);
    measure(QStringLiteral("records"), [&] {
        window.showRecords({QStringLiteral("tickets_created"), {}, window.session().selection()});
    });
    measureSaving(measure, window, folder);
    run("closeRecords");
    measure(QStringLiteral("dark"), [&] { window.setTheme(ThemeChoice::Dark); });
    measure(QStringLiteral("english"), [&] { window.setLanguage(QStringLiteral("en")); });
    measure(QStringLiteral("larger text"), [&] { run("larger"); });
    measure(QStringLiteral("note"), [&] {
        window.session().keepNote({0, QDate(2026, 1, 5), QStringLiteral("outage")});
    });
    measure(QStringLiteral("undo"), [&] { run("undo"); });
    // Into a file that is ours to change.
    if (database.startsWith(folder))
        measureImport(measure, window, folder);
    measure(QStringLiteral("close"), [&] { run("close"); });
    QTextStream(stdout) << measure.tooLong() << " over " << mostMilliseconds << " ms\n";
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    bench::WatchedApplication application(argc, argv);
    const QString what = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("100000");
    const QTemporaryDir folder;
    const QString database = bench::largeFile(what, folder.path());
    int status = 0;
    if (database.isEmpty()) {
        QTextStream(stderr) << "bench_window: the file could not be made.\n";
        status = 1;
    } else {
        Questions questions = systemQuestions();
        questions.saveFile = [&folder](QWidget *, const QString &, const QString &suggested, const QString &) {
            return folder.filePath(QFileInfo(suggested).fileName());
        };
        questions.confirm = [](QWidget *, const QString &, const QString &, const QString &) { return true; };
        Settings settings;
        settings.theme = ThemeChoice::Light;
        MainWindow window(settings, questions,
                          [](const QString &, const Progress &) -> Result<void> { return Progress::stopped(); });
        window.resize(1280, 800);
        window.show();
        QTextStream(stdout) << "longest work of the window without an answer, and how long it was silent: " << what
                            << "\n";
        measureAll(application, window, database, folder.path(),
                   argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
        QTextStream(stdout) << bench::peakMegabytes() << " MB at most in memory\n";
    }
    application.stop();
    return status;
}
