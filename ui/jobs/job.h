// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace kompas {

/// Long work off the GUI thread, of which only the newest answer counts: starting anew tells the work that is under
/// way to stop and drops its answer. Destroying the job stops the work and waits for it.
class Job : public QObject
{
    Q_OBJECT

public:
    explicit Job(QObject *parent = nullptr);
    ~Job() override;

    /// `work` runs in another thread and must only read what it has captured; `done` gets its answer in this thread.
    template<typename Work, typename Done>
    void start(Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, const Progress &>;
        const std::shared_ptr<Ticket> ticket = begin();
        m_pool.start([this, ticket, work = std::move(work), done = std::move(done)]() mutable {
            if (ticket->superseded)
                return;
            auto answer = std::make_shared<Answer>(work(progressOf(ticket)));
            deliver(ticket, [done = std::move(done), answer]() mutable { done(std::move(*answer)); });
        });
    }

    /// Asks the work to stop; its answer (usually a stopped Error) is still delivered.
    void cancel();
    bool isRunning() const { return m_current != nullptr; }

signals:
    void runningChanged(bool running);
    void progressed(double fraction); ///< 0 to 1, at most a hundred times a job

private:
    struct Ticket {
        std::atomic<bool> stop = false;
        std::atomic<bool> superseded = false; ///< nobody waits for the answer any more
        std::atomic<int> percent = -1;
    };

    void abandon();
    std::shared_ptr<Ticket> begin();
    Progress progressOf(const std::shared_ptr<Ticket> &ticket);
    void deliver(const std::shared_ptr<Ticket> &ticket, std::function<void()> answer);

    QThreadPool m_pool;
    std::shared_ptr<Ticket> m_current = {};
};

} // namespace kompas
