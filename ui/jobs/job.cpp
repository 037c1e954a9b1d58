// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job.h"

namespace kompas {

Job::Job(QObject *parent) : QObject(parent)
{
    // One to finish what is no longer wanted, one for what is.
    m_pool.setMaxThreadCount(2);
}

Job::~Job()
{
    abandon();
    m_pool.waitForDone();
}

void Job::cancel()
{
    if (m_current)
        m_current->stop = true;
}

void Job::abandon()
{
    if (!m_current)
        return;
    m_current->superseded = true;
    m_current->stop = true;
}

std::shared_ptr<Job::Ticket> Job::begin()
{
    const bool wasRunning = isRunning();
    abandon();
    m_current = std::make_shared<Ticket>();
    if (!wasRunning)
        emit runningChanged(true);
    return m_current;
}

Progress Job::progressOf(const std::shared_ptr<Ticket> &ticket)
{
    return Progress([this, ticket](double fraction) {
        const int percent = static_cast<int>(fraction * 100);
        if (ticket->percent.exchange(percent) != percent) {
            QMetaObject::invokeMethod(
                this,
                [this, ticket, fraction] {
                    if (ticket == m_current)
                        emit progressed(fraction);
                },
                Qt::QueuedConnection);
        }
        return !ticket->stop;
    });
}

void Job::deliver(const std::shared_ptr<Ticket> &ticket, std::function<void()> answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, ticket, answer = std::move(answer)] {
            if (ticket != m_current)
                return;
            m_current.reset();
            emit runningChanged(false);
            answer();
        },
        Qt::QueuedConnection);
}

} // namespace kompas
