// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/bench.h"

namespace kompas {

Bench::Bench(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the same thread for ever
}

Bench::~Bench()
{
    m_closing = true;
    m_pool.start([this] { m_place.reset(); });
    m_pool.waitForDone();
}

void Bench::begin()
{
    if (++m_waiting == 1)
        emit busyChanged(true);
}

Progress Bench::progress()
{
    m_percent = -1;
    return Progress([this](double fraction) {
        const int percent = static_cast<int>(fraction * 100);
        if (m_percent.exchange(percent) != percent)
            QMetaObject::invokeMethod(
                this, [this, fraction] { emit progressed(fraction); }, Qt::QueuedConnection);
        return !m_closing;
    });
}

void Bench::deliver(std::function<void()> answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, answer = std::move(answer)] {
            if (--m_waiting == 0)
                emit busyChanged(false);
            answer();
        },
        Qt::QueuedConnection);
}

} // namespace kompas
