// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/steps.h"

#include <QElapsedTimer>

namespace kompas {

namespace {

constexpr int millisecondsAtOnce = 10;

} // namespace

Steps::Steps(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Steps::work);
}

void Steps::start(std::function<bool()> step, std::function<void()> done)
{
    const bool was = isRunning();
    m_step = std::move(step);
    m_done = std::move(done);
    m_timer.start();
    if (!was)
        emit runningChanged(true);
}

void Steps::cancel()
{
    if (!isRunning())
        return;
    m_timer.stop();
    m_step = {};
    m_done = {};
    emit runningChanged(false);
}

void Steps::work()
{
    QElapsedTimer timer;
    timer.start();
    bool more = true;
    while (more && timer.elapsed() < millisecondsAtOnce)
        more = m_step();
    emit stepped();
    // A listener may have cancelled.
    if (more || !isRunning())
        return;
    const std::function<void()> done = std::move(m_done);
    cancel();
    if (done)
        done();
}

} // namespace kompas
