// SPDX-License-Identifier: GPL-3.0-or-later
// How long the list of records keeps the window from answering, and how long its answers take.
//   bench_records [ROWS | FILE.kompas [METRIC]], 100,000 rows without
#include "tests/bench/large_file.h"
#include "tests/bench/watchdog.h"
#include "ui/main/questions.h"
#include "ui/records/records_panel.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHashSeed>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QWheelEvent>

using namespace kompas;

namespace {

/// Turns the event loop until `isDone`, and tells the longest time that it stood still, and the longest that it worked.
void measure(const char *what, const std::function<void()> &act, const std::function<bool()> &isDone)
{
    QElapsedTimer whole;
    QElapsedTimer turn;
    whole.start();
    turn.start();
    const qint64 before = bench::workedNanoseconds();
    act();
    qint64 longest = turn.nsecsElapsed();
    qint64 worked = bench::workedNanoseconds() - before;
    int calm = 0;
    while (calm < 20 && whole.elapsed() < 120'000) {
        turn.start();
        const qint64 begun = bench::workedNanoseconds();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        longest = std::max(longest, turn.nsecsElapsed());
        worked = std::max(worked, bench::workedNanoseconds() - begun);
        calm = isDone() ? calm + 1 : 0;
        QThread::msleep(1);
    }
    QTextStream(stdout) << QString::fromLatin1(what).leftJustified(34)
                        << QString::number(whole.elapsed()).rightJustified(7) << " ms in all, at most "
                        << QString::number(static_cast<double>(longest) / 1e6, 'f', 1)
                        << " ms without an answer, at most "
                        << QString::number(static_cast<double>(worked) / 1e6, 'f', 1) << " ms of work at once\n";
}

/// One step after the other, each until it is painted: what a wheel or a key held down feels like.
void measureSteps(const char *what, int steps, const std::function<void()> &step)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < steps; ++i) {
        QElapsedTimer timer;
        timer.start();
        step();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(milliseconds);
    QTextStream(stdout) << QString::fromLatin1(what).leftJustified(34)
                        << QString::number(milliseconds[milliseconds.size() / 2], 'f', 1).rightJustified(7)
                        << " ms to painted (median of " << steps << "), at most "
                        << QString::number(milliseconds.back(), 'f', 1) << " ms\n";
}

void wheelDown(QTableView &table)
{
    const QPoint middle = table.viewport()->rect().center();
    QWheelEvent event(middle, table.viewport()->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(table.viewport(), &event);
}

void pressPageDown(QTableView &table)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, Qt::Key_PageDown, Qt::NoModifier);
        QApplication::sendEvent(&table, &event);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString database =
        bench::largeFile(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("100000"), folder.path());
    if (database.isEmpty()) {
        QTextStream(stderr) << "bench_records: the file could not be made.\n";
        return 1;
    }
    applyTheme(application, Theme::light());
    Session session;
    const Questions questions = systemQuestions();
    RecordsPanel panel(session, questions);
    panel.resize(1100, 500);
    panel.show();
    const auto *label = panel.findChild<QLabel *>(QStringLiteral("recordsSum"));
    auto *table = panel.findChild<QTableView *>(QStringLiteral("recordsTable"));
    auto *search = panel.findChild<QLineEdit *>(QStringLiteral("recordsSearch"));
    auto *tabs = panel.findChild<QTabBar *>(QStringLiteral("recordsTabs"));
    const auto atRest = [&] { return panel.isAtRest() && !session.isBusy(); };
    session.open(database, Store::Mode::ReadWrite);
    bool hasFailed = false;
    QObject::connect(&session, &Session::failed, [&hasFailed](const QString &message) {
        QTextStream(stderr) << message << '\n';
        hasFailed = true;
    });
    while (!(session.file() && session.file()->isWhole) && !hasFailed)
        QCoreApplication::processEvents();
    if (hasFailed)
        return 1;
    const QString metric = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("time_to_full_resolution");
    measure(
        "open",
        [&] {
            panel.drill({metric, {}, {}});
        },
        atRest);
    QTextStream(stdout) << label->text() << '\n';
    const auto sortBy = [&](int column) { table->horizontalHeader()->setSortIndicator(column, Qt::DescendingOrder); };
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
        measure(
            qPrintable(QStringLiteral("sort by ") + title), [&] { sortBy(column); }, atRest);
    }
    measure(
        "search a word", [&] { search->setText(QStringLiteral("invoice slow")); }, atRest);
    measure(
        "search nothing that is there", [&] { search->setText(QStringLiteral("zzzz")); }, atRest);
    measure(
        "take the search away", [&] { search->clear(); }, atRest);
    measure(
        "scroll to the end", [&] { table->scrollToBottom(); }, atRest);
    measure(
        "scroll through",
        [&] {
            for (int step = 0; step < 40; ++step)
                table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 40 * step);
        },
        atRest);
    table->scrollToTop();
    measureSteps("a step of the wheel", 200, [&] { wheelDown(*table); });
    measureSteps("a page down", 100, [&] { pressPageDown(*table); });
    measureSteps("a drag through the whole list", 100, [&, row = 0]() mutable {
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 100 * ++row);
    });
    measure(
        "choose all", [&] { table->selectAll(); }, atRest);
    measure(
        "left out", [&] { tabs->setCurrentIndex(2); }, atRest);
    measure(
        "counted again", [&] { tabs->setCurrentIndex(0); }, atRest);
    measure(
        "another number",
        [&] {
            panel.drill({QStringLiteral("reopened_pct"), {}, {}});
        },
        atRest);
    measure(
        "in the numerator", [&] { tabs->setCurrentIndex(1); }, atRest);
    QTextStream(stdout) << bench::peakMegabytes() << " MB at most in memory\n";
    return 0;
}
