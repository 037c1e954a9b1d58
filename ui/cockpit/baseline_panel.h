// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cockpit/metric_panel.h"

class QDateEdit;

namespace kompas {

/// What is normal for a metric: its weeks as a control chart, and the period that its limits are frozen at, set here
/// and taken back like every change.
class BaselinePanel : public MetricPanel
{
    Q_OBJECT

public:
    explicit BaselinePanel(Session &session, QWidget *parent = nullptr);

protected:
    void showKept() override;
    void updateButtons() override;
    void retranslate() override;
    Maker maker() const override;

private:
    void freeze();

    QLabel *m_fromLabel = nullptr;
    QDateEdit *m_from = nullptr;
    QLabel *m_toLabel = nullptr;
    QDateEdit *m_to = nullptr;
    QPushButton *m_freeze = nullptr;
    QPushButton *m_release = nullptr;
};

} // namespace kompas
