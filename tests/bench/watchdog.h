// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>

#include <atomic>
#include <ctime>
#include <thread>

#include <pthread.h>

namespace kompas::bench {

inline qint64 nanosecondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// What the calling thread has worked, in nanoseconds: other programs on the machine do not count.
inline qint64 workedNanoseconds()
{
    return nanosecondsOf(CLOCK_THREAD_CPUTIME_ID);
}

/// Says how long the GUI thread did not answer, how long it worked meanwhile, and at what. The heart beat from another
/// thread is the verdict: it sees bursts of short events as well. On a busy machine the thread waits for a processor
/// too, so silence alone says little. The event that worked longest is the blame.
class WatchedApplication : public QApplication
{
public:
    WatchedApplication(int &argc, char **argv) : QApplication(argc, argv), m_heart([this] { beat(); }) {}
    /// To be called before the event loop is gone: the last beat is still answered.
    void stop()
    {
        m_stop = true;
        while (!m_done)
            processEvents();
        m_heart.join();
    }

    struct Block {
        double silent = 0; ///< milliseconds of the longest time without an answer
        double worked = 0; ///< milliseconds of the longest work without an answer
        double event = 0;  ///< milliseconds of work of the longest event
        QString blame = {};
    };

    void begin()
    {
        m_silent = 0;
        m_worked = 0;
        m_event = 0;
        m_blame.clear();
    }
    Block end() const { return {m_silent / 1e6, m_worked / 1e6, m_event / 1e6, m_blame}; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QByteArray name = receiver->metaObject()->className();
        const QString object = receiver->objectName();
        const QEvent::Type type = event->type();
        ++m_depth;
        const qint64 before = workedNanoseconds();
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        if (const qint64 worked = workedNanoseconds() - before; worked > m_event) {
            m_event = worked;
            m_blame = QStringLiteral("%1 %2 %3")
                          .arg(QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)),
                               QString::fromLatin1(name), object);
        }
        return result;
    }

private:
    static void raise(std::atomic<qint64> &longest, qint64 value)
    {
        qint64 known = longest;
        while (value > known && !longest.compare_exchange_weak(known, value)) {
        }
    }

    static clockid_t clockOfThisThread()
    {
        clockid_t clock{};
        pthread_getcpuclockid(pthread_self(), &clock);
        return clock;
    }

    void beat()
    {
        using namespace std::chrono_literals;
        while (!m_stop) {
            std::this_thread::sleep_for(5ms);
            std::atomic<bool> answered = false;
            QElapsedTimer timer;
            timer.start();
            const qint64 before = nanosecondsOf(m_clock);
            QMetaObject::invokeMethod(
                this, [&answered] { answered = true; }, Qt::QueuedConnection);
            while (!answered)
                std::this_thread::sleep_for(500us);
            raise(m_worked, nanosecondsOf(m_clock) - before);
            raise(m_silent, timer.nsecsElapsed());
        }
        m_done = true;
    }

    const clockid_t m_clock = clockOfThisThread();
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_done = false;
    std::atomic<qint64> m_silent = 0;
    std::atomic<qint64> m_worked = 0;
    qint64 m_event = 0;
    QString m_blame = {};
    int m_depth = 0;
    std::thread m_heart;
};

} // namespace kompas::bench
