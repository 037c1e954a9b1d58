// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a target line can be dragged: `bench_steering ROWS` makes a file of that many tickets, works out the past of
// the first reply time and asks what hundreds of lines would have meant; then the same on the page, drawing included;
// and the lines and sliders of the cockpit, with as many calls as tickets.
#include "tests/bench/large_file.h"

#include "core/report/check_texts.h"
#include "core/steering/baseline.h"
#include "core/steering/consequences.h"
#include "core/steering/proposals.h"
#include "ui/cockpit/cockpit_page.h"
#include "ui/cockpit/line_card.h"
#include "ui/style/theme.h"
#include "ui/targets/past_chart_view.h"
#include "ui/targets/targets_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QSlider>
#include <QTabWidget>
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

/// As many calls, spread over the working days from 9 to 17 of half a year.
bool writeCalls(const QString &path, qint64 rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("Contact ID,Started at,Direction,Channel,Result,Wait time,Talk time\n");
    constexpr int workingDays = 130;
    const QDateTime last(QDate(2026, 11, 13), QTime(9, 0), Qt::UTC);
    for (qint64 i = 0; i < rows; ++i) {
        const qint64 day = i % workingDays;
        const qint64 second = (i / workingDays) * 7919 % 28'800;
        const bool givenUp = i % 20 == 0;
        const QDateTime at = last.addDays(-(day / 5) * 7 - day % 5).addSecs(second);
        file.write(QStringLiteral("%1,%2,inbound,phone,%3,%4,%5\n")
                       .arg(i)
                       .arg(at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
                       .arg(givenUp ? QStringLiteral("abandoned") : QStringLiteral("answered"))
                       .arg(i % 60)
                       .arg(givenUp ? QString() : QString::number(120 + i % 360))
                       .toUtf8());
    }
    return true;
}

bool addCalls(const QTemporaryDir &folder, qint64 rows, const QString &database)
{
    const auto workbench = Workbench::open(database, Store::Mode::ReadWrite);
    const QString calls = folder.filePath(QStringLiteral("calls.csv"));
    if (!workbench || !writeCalls(calls, rows))
        return false;
    const Result<Plan> callPlan = planImport(calls, {}, now);
    return callPlan && (*workbench)->import(*callPlan, now, {});
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

/// What the page of checks asks, and the mean week that scenarios start from.
void measureOnce(const Workbench &workbench)
{
    const Facts &facts = workbench.facts();
    const PageInput input{.facts = facts,
                          .definitions = workbench.definitions(),
                          .targets = workbench.targets(),
                          .imports = workbench.imports(),
                          .notes = workbench.notes()};
    QElapsedTimer timer;
    timer.start();
    const std::size_t checks = checksOf(input).size();
    out() << checks << " checks: " << milliseconds(timer) << " ms\n";
    timer.start();
    const std::vector<ScenarioBase> bases =
        scenarioBases(facts, input.definitions, input.targets, {}, standardStaffing(input.definitions), {{}});
    out() << "mean week of " << bases.front().contactsPerWeek() << " contacts for scenarios: " << milliseconds(timer)
          << " ms, once\n";
    timer.start();
    const auto baseline =
        baselineOf(facts, input.definitions, input.targets, {}, QStringLiteral("first_reply_time"), {});
    out() << "baseline of the first reply time (" << baseline->proposals.size()
          << " proposals): " << milliseconds(timer) << " ms, once\n";
}

/// The window shows such a page when the file is whole.
void showWhole(Session &session, auto &page)
{
    QObject::connect(&session, &Session::changed, &page, [&session, &page] {
        if (session.file() && session.file()->isWhole)
            page.show(session.file(), session.view(), session.words());
    });
}

/// Waits until the session and the page have nothing left to do.
void settle(Session &session, const auto &page)
{
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    } while (session.isBusy() || !page.isReady() || !session.file() || !session.file()->isWhole);
    QApplication::processEvents();
}

/// What a key does until all that changed is laid out and painted, over 200 of them.
Times stepsOf(QWidget &widget, Qt::Key there, Qt::Key back)
{
    std::vector<double> each;
    QElapsedTimer timer;
    for (int i = 0; i < 200; ++i) {
        QKeyEvent press(QEvent::KeyPress, i % 40 < 20 ? there : back, Qt::NoModifier);
        timer.start();
        QApplication::sendEvent(&widget, &press);
        QApplication::processEvents(); // lays out and paints what changed
        each.push_back(milliseconds(timer));
    }
    return timesOf(std::move(each));
}

void measureCockpit(const QString &database)
{
    Session session;
    CockpitPage page(session);
    showWhole(session, page);
    page.resize(1084, 740);
    page.show();
    session.open(database);
    settle(session, page);
    PastChartView *chart = page.card(0)->chart();
    const Times line = stepsOf(*chart->handle(page.card(0)->bounds().low.has_value()), Qt::Key_Down, Qt::Key_Up);
    out() << "one step of a line in the cockpit, drawn: " << line.median << " ms median, " << line.worst
          << " ms worst\n";
    page.findChild<QTabWidget *>()->setCurrentIndex(1);
    QApplication::processEvents();
    auto *slider = page.findChild<QSlider *>(QStringLiteral("handleSlider"));
    const Times step = stepsOf(*slider, Qt::Key_Right, Qt::Key_Left);
    out() << "one step of a slider of a scenario, drawn: " << step.median << " ms median, " << step.worst
          << " ms worst\n";
}

void measurePage(const QString &database)
{
    Session session;
    TargetsPage page(session);
    showWhole(session, page);
    page.resize(1084, 740);
    page.show();
    session.open(database);
    settle(session, page);
    TargetHandle *handle = page.findChild<PastChartView *>()->handle(false);
    const Times step = stepsOf(*handle, Qt::Key_Down, Qt::Key_Up);
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
    const QString database = bench::largeFile(QString::number(rows), folder.path());
    if (database.isEmpty() || !addCalls(folder, rows, database))
        stop(QStringLiteral("the file could not be made"));
    {
        const auto workbench = Workbench::open(database, Store::Mode::ReadOnly);
        measureCore((*workbench)->facts());
        measureOnce(**workbench);
    }
    measurePage(database);
    measureCockpit(database);
    return 0;
}
