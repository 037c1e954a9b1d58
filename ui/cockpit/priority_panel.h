// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cockpit/metric_panel.h"

class QSpinBox;

namespace kompas {

/// What to steer by first: a metric is judged on impact and frequency, and the suggestions for every audience and phase
/// stand beside what was judged. Kept in the file, and taken back like every change.
class PriorityPanel : public MetricPanel
{
    Q_OBJECT

public:
    explicit PriorityPanel(Session &session, QWidget *parent = nullptr);

protected:
    void showKept() override;
    void updateButtons() override;
    void retranslate() override;
    Maker maker() const override;

private:
    void keep();

    QLabel *m_impactLabel = nullptr;
    QSpinBox *m_impact = nullptr;
    QLabel *m_frequencyLabel = nullptr;
    QSpinBox *m_frequency = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace kompas
