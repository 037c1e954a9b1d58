// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/workbench.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace kompas {

/// The one thread in which the workbench of the window lives, because a database connection never changes thread.
/// Requests are answered one after the other, each in the thread that asked. Destroying the bench stops what is under
/// way, drops the answers and closes the file.
class Bench : public QObject
{
    Q_OBJECT

public:
    explicit Bench(QObject *parent = nullptr);
    ~Bench() override;

    /// The open file, only to be touched inside `work`; nullptr while none is open.
    using Place = std::unique_ptr<Workbench>;

    /// `work(Place &, const Progress &)` runs in the bench's thread, `done` gets its answer in this one.
    template<typename Work, typename Done>
    void ask(Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, Place &, const Progress &>;
        begin();
        m_pool.start([this, work = std::move(work), done = std::move(done)]() mutable {
            auto answer = std::make_shared<Answer>(work(m_place, progress()));
            deliver([done = std::move(done), answer]() mutable { done(std::move(*answer)); });
        });
    }

    bool isBusy() const { return m_waiting > 0; }

signals:
    void busyChanged(bool busy);
    void progressed(double fraction);

private:
    void begin();
    Progress progress();
    void deliver(std::function<void()> answer);

    QThreadPool m_pool;
    Place m_place = {};
    std::atomic<bool> m_closing = false;
    std::atomic<int> m_percent = -1;
    int m_waiting = 0;
};

} // namespace kompas
