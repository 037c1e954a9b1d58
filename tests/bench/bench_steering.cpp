// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a target line can be dragged: `bench_steering ROWS` makes a file of that many tickets, works out the past of
// the first reply time and asks what hundreds of lines would have meant; then the same on the page, drawing included.
#include "tests/bench/export_generator.h"

#include "core/steering/consequences.h"
#include "core/steering/proposals.h"
#include "ui/style/theme.h"
#include "ui/targets/past_chart_view.h"
#include "ui/targets/targets_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace kompas;

namespace {

constexpr qint64 now = 1'795'345'200;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

[[noreturn]] void stop(const QString &why)
{
    QTextStream(stderr) << "bench_steering: " << why << '\n';
    std::exit(1);
}

bool makeFile(const QTemporaryDir &folder, qint64 rows, const QString &database)
{
    const QString csv = folder.filePath(QStringLiteral("tickets.csv"));
    if (!bench::writeExport(csv.toStdString(), rows))
        return false;
    const auto workbench = Workbench::open(database, Store::Mode::Create);
    const Result<Plan> plan = planImport(csv, {}, now);
    return workbench && plan && (*workbench)->import(*plan, now, {});
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Times {
    double median = 0;
    double worst = 0;
};

Times timesOf(std::vector<double> each)
{
    std::ranges::sort(each);
    return {each[each.size() / 2], each.back()};
}

void measureCore(const Facts &facts)
{
    const QString metric = QStringLiteral("first_reply_time");
    QElapsedTimer timer;
    timer.start();
    const Result<MetricPast> past = metricPast(facts, {}, {}, metric, {});
    const double once = milliseconds(timer);
    if (!past || past->buckets.empty())
        stop(QStringLiteral("the file has no past"));
    timer.start();
    const Result<MetricPast> lastYear = pastYearEarlier(facts, {}, {}, *past);
    const auto proposals = proposalsFor(*past, *lastYear, channelsOf(facts, *metricById(metric), {}));
    const double proposing = milliseconds(timer);
    std::vector<double> each;
    qint64 inside = 0;
    for (int minutes = 0; minutes < 1000; ++minutes) {
        timer.start();
        inside += consequencesOf(*past, {{}, static_cast<double>(minutes)}).wholeInside->inside;
        each.push_back(milliseconds(timer));
    }
    const Times line = timesOf(std::move(each));
    out() << "past of " << past->records.values.size() << " replies in " << past->buckets.size() << " weeks: " << once
          << " ms, once; " << proposals.size() << " proposals: " << proposing << " ms, once\n"
          << "one position of the line: " << line.median * 1000 << " us median, " << line.worst * 1000 << " us worst ("
          << inside << " counted)\n";
}

/// Waits until the session and the page have nothing left to do.
void settle(Session &session, const TargetsPage &page)
{
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    } while (session.isBusy() || !page.isReady() || !session.file());
    QApplication::processEvents();
}

void measurePage(const QString &database)
{
    Session session;
    TargetsPage page(session);
    QObject::connect(&session, &Session::changed, &page,
                     [&] { page.show(session.file(), session.view(), session.words()); });
    page.resize(1084, 740);
    page.show();
    session.open(database);
    settle(session, page);
    TargetHandle *handle = page.findChild<PastChartView *>()->handle(false);
    std::vector<double> each;
    QElapsedTimer timer;
    for (int i = 0; i < 200; ++i) {
        QKeyEvent press(QEvent::KeyPress, i % 40 < 20 ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
        timer.start();
        QApplication::sendEvent(handle, &press);
        QApplication::processEvents(); // lays out and paints what changed
        each.push_back(milliseconds(timer));
    }
    const Times step = timesOf(std::move(each));
    out() << "one step of the line on the page, drawn: " << step.median << " ms median, " << step.worst
          << " ms worst\n";
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, Theme::light());
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("bench.kompas"));
    if (!makeFile(folder, rows, database))
        stop(QStringLiteral("the file could not be made"));
    {
        const auto workbench = Workbench::open(database, Store::Mode::ReadOnly);
        measureCore((*workbench)->facts());
    }
    measurePage(database);
    return 0;
}
