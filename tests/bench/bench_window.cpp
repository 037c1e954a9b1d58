// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window does not answer, page by page and deed by deed, on a file of many tickets.
// `bench_window [ROWS]`, 100,000 without. Marks what took over 50 ms, and says at the end how many did.
#include "tests/bench/export_generator.h"
#include "tests/bench/watchdog.h"
#include "ui/main/main_window.h"
#include "ui/main/page_list.h"

#include <QAction>
#include <QEventLoop>
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

void settle(MainWindow &window)
{
    do {
        waitFor(300);
    } while (!window.isAtRest());
}

bool makeFile(const QString &csv, const QString &database, qint64 rows)
{
    constexpr qint64 now = 1'800'000'000;
    if (!bench::writeExport(csv.toStdString(), rows))
        return false;
    const auto workbench = Workbench::open(database, Store::Mode::Create);
    const Result<Plan> plan = planImport(csv, {}, now);
    return workbench && plan && (*workbench)->import(*plan, now, {});
}

class Measurement
{
public:
    Measurement(bench::WatchedApplication &application, MainWindow &window)
        : m_application(application),
          m_window(window)
    {
    }

    void operator()(const QString &what, const std::function<void()> &deed)
    {
        settle(m_window);
        m_application.begin();
        QTimer::singleShot(0, &m_window, deed);
        settle(m_window);
        const bench::WatchedApplication::Block block = m_application.end();
        const bool isLong = block.worked > mostMilliseconds;
        m_long += isLong ? 1 : 0;
        m_out << QStringLiteral("%1 %2 ms, silent %3 ms %4 longest event %5 ms: %6\n")
                     .arg(what, -26)
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
    QTextStream m_out{stdout};
    int m_long = 0;
};

void measureAll(bench::WatchedApplication &application, MainWindow &window, const QString &database)
{
    Measurement measure(application, window);
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
    measure(QStringLiteral("records"), [&] {
        window.showRecords({QStringLiteral("tickets_created"), {}, window.session().selection()});
    });
    run("closeRecords");
    measure(QStringLiteral("dark"), [&] { window.setTheme(ThemeChoice::Dark); });
    measure(QStringLiteral("english"), [&] { window.setLanguage(QStringLiteral("en")); });
    measure(QStringLiteral("larger text"), [&] { run("larger"); });
    measure(QStringLiteral("note"), [&] {
        window.session().keepNote({0, QDate(2026, 1, 5), QStringLiteral("outage")});
    });
    measure(QStringLiteral("undo"), [&] { run("undo"); });
    QTextStream(stdout) << measure.tooLong() << " over " << mostMilliseconds << " ms\n";
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    bench::WatchedApplication application(argc, argv);
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 100'000;
    QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("bench.kompas"));
    const QString pdf = folder.filePath(QStringLiteral("page.pdf"));
    int status = 0;
    if (rows < 1 || !makeFile(folder.filePath(QStringLiteral("export.csv")), database, rows)) {
        QTextStream(stderr) << "bench_window: the file could not be made.\n";
        status = 1;
    } else {
        Questions questions = systemQuestions();
        questions.saveFile = [pdf](QWidget *, const QString &, const QString &, const QString &) { return pdf; };
        Settings settings;
        settings.theme = ThemeChoice::Light;
        MainWindow window(settings, questions,
                          [](const QString &, const Progress &) -> Result<void> { return Progress::stopped(); });
        window.resize(1280, 800);
        window.show();
        QTextStream(stdout) << "longest work of the window without an answer, and how long it was silent, " << rows
                            << " tickets\n";
        measureAll(application, window, database);
    }
    application.stop();
    return status;
}
