// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/watchdog.h"
#include "ui/main/main_window.h"

#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

#include <functional>

namespace kompas::bench {

constexpr double mostMilliseconds = 50; // what a user may notice

inline void waitFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

using Done = std::function<bool()>;

/// Until the window has had nothing to do for a while, and `done` says so where it is given; the milliseconds until it
/// had. Gives up after some minutes.
inline double settle(MainWindow &window, const QElapsedTimer &timer, const Done &done = {})
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

inline void settle(MainWindow &window)
{
    QElapsedTimer timer;
    timer.start();
    settle(window, timer);
}

/// Does one deed after the other and writes a line about each.
class Measurement
{
public:
    /// `only`: how the names of the deeds begin that are wanted.
    Measurement(WatchedApplication &application, MainWindow &window, const QString &only)
        : m_application(application),
          m_window(window),
          m_only(only)
    {
    }

    void operator()(const QString &what, const std::function<void()> &deed, const Done &done = {})
    {
        QElapsedTimer timer;
        if (!wants(what)) {
            deed();
            timer.start();
            settle(m_window, timer, done);
            return;
        }
        settle(m_window);
        timer.start();
        const qint64 before = nanosecondsOf(CLOCK_PROCESS_CPUTIME_ID);
        m_application.begin();
        QTimer::singleShot(0, &m_window, deed);
        const double seen = settle(m_window, timer, done);
        const double cpu = static_cast<double>(nanosecondsOf(CLOCK_PROCESS_CPUTIME_ID) - before) / 1e6;
        const WatchedApplication::Block block = m_application.end();
        const bool isLong = block.worked > mostMilliseconds;
        m_long += isLong ? 1 : 0;
        m_out << QStringLiteral("%1 seen after %2 ms, %3 ms CPU; at once %4 ms, silent %5 ms %6 longest event %7 ms: "
                                "%8\n")
                     .arg(what, -32)
                     .arg(seen, 7, 'f', 0)
                     .arg(cpu, 7, 'f', 0)
                     .arg(block.worked, 7, 'f', 1)
                     .arg(block.silent, 7, 'f', 1)
                     .arg(isLong ? QStringLiteral("OVER %1 ms").arg(mostMilliseconds) : QString(), -10)
                     .arg(block.event, 7, 'f', 1)
                     .arg(block.blame);
        m_out.flush();
    }

    /// A deed whose name is not wanted is done without a line, because what follows stands on it. One that nothing
    /// stands on is better left out.
    bool wants(const QString &what) const { return what.startsWith(m_only); }
    /// How many deeds kept the window from answering for too long.
    int tooLong() const { return m_long; }

private:
    WatchedApplication &m_application;
    MainWindow &m_window;
    QString m_only;
    QTextStream m_out{stdout};
    int m_long = 0;
};

} // namespace kompas::bench
