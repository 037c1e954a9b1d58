// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job.h"

#include <QProgressBar>
#include <QTimer>

namespace kompas {

/// Shows how far a job is, once it has taken so long that a user wonders. What the job is about stays as it was until
/// the answer is there.
class BusyBar : public QProgressBar
{
    Q_OBJECT

public:
    explicit BusyBar(const Job &job, QWidget *parent = nullptr);

private:
    QTimer m_patience;
};

} // namespace kompas
