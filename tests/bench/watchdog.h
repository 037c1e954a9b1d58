// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>

#include <atomic>
#include <thread>

namespace kompas::bench {

/// Says how long the GUI thread did not answer, and what it was doing. The heart beat from another thread is the
/// verdict: it sees bursts of short events as well. The event that took longest is the blame.
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
        double milliseconds = 0; ///< the longest time without an answer
        double event = 0;        ///< milliseconds of the longest event
        QString blame = {};
    };

    void begin()
    {
        m_longest = 0;
        m_event = 0;
        m_blame.clear();
    }
    Block end() const { return {m_longest.load() / 1e6, m_event / 1e6, m_blame}; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QByteArray name = receiver->metaObject()->className();
        const QString object = receiver->objectName();
        const QEvent::Type type = event->type();
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        if (timer.nsecsElapsed() > m_event) {
            m_event = timer.nsecsElapsed();
            m_blame = QStringLiteral("%1 %2 %3")
                          .arg(QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)),
                               QString::fromLatin1(name), object);
        }
        return result;
    }

private:
    void beat()
    {
        using namespace std::chrono_literals;
        while (!m_stop) {
            std::this_thread::sleep_for(5ms);
            std::atomic<bool> answered = false;
            QElapsedTimer timer;
            timer.start();
            QMetaObject::invokeMethod(
                this, [&answered] { answered = true; }, Qt::QueuedConnection);
            while (!answered)
                std::this_thread::sleep_for(500us);
            const qint64 waited = timer.nsecsElapsed();
            qint64 longest = m_longest;
            while (waited > longest && !m_longest.compare_exchange_weak(longest, waited)) {
            }
        }
        m_done = true;
    }

    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_done = false;
    std::atomic<qint64> m_longest = 0;
    qint64 m_event = 0;
    QString m_blame = {};
    int m_depth = 0;
    std::thread m_heart;
};

} // namespace kompas::bench
