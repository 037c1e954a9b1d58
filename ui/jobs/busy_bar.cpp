// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/busy_bar.h"

namespace kompas {

namespace {

constexpr int patienceMilliseconds = 200;

} // namespace

BusyBar::BusyBar(const Job &job, QWidget *parent) : QProgressBar(parent)
{
    setTextVisible(false);
    setRange(0, 100);
    hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(&job, &Job::progressed, this, [this](double fraction) { setValue(static_cast<int>(100 * fraction)); });
    connect(&job, &Job::runningChanged, this, [this](bool running) {
        if (running) {
            setValue(0);
            m_patience.start();
        } else {
            m_patience.stop();
            hide();
        }
    });
}

} // namespace kompas
