// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cockpit/priority_panel.h"

#include "core/report/baseline_page.h"
#include "core/steering/priority.h"
#include "ui/session/plan_change.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace kompas {

PriorityPanel::PriorityPanel(Session &session, QWidget *parent)
    : MetricPanel(session, QStringLiteral("priority"), parent),
      m_impactLabel(new QLabel),
      m_impact(new QSpinBox),
      m_frequencyLabel(new QLabel),
      m_frequency(new QSpinBox)
{
    m_impact->setObjectName(QStringLiteral("priorityImpact"));
    m_frequency->setObjectName(QStringLiteral("priorityFrequency"));
    for (const auto &[label, box] : {std::pair(m_impactLabel, m_impact), std::pair(m_frequencyLabel, m_frequency)}) {
        box->setRange(1, 5);
        addField(label, box);
        connect(box, &QSpinBox::valueChanged, this, &PriorityPanel::updateButtons);
    }
    m_keep = addButton(QStringLiteral("keepPriority"));
    m_remove = addButton(QStringLiteral("removePriority"));
    connect(m_keep, &QPushButton::clicked, this, &PriorityPanel::keep);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        removePlan(this->session(), tr("removed priority of %1").arg(metricName()), priorityPlan, metric());
    });
    PriorityPanel::retranslate();
}

/// What was judged of the chosen metric; the middle where nothing was.
void PriorityPanel::showKept()
{
    constexpr int middle = 3;
    const std::vector<KpiPriority> known = prioritiesIn(file()->plans);
    const auto own = std::ranges::find(known, metric(), &KpiPriority::metric);
    const QSignalBlocker impact(m_impact);
    const QSignalBlocker frequency(m_frequency);
    m_impact->setValue(own == known.end() ? middle : own->impact);
    m_frequency->setValue(own == known.end() ? middle : own->frequency);
    updateButtons();
}

void PriorityPanel::updateButtons()
{
    const std::vector<KpiPriority> known = file() ? prioritiesIn(file()->plans) : std::vector<KpiPriority>();
    const auto own = std::ranges::find(known, metric(), &KpiPriority::metric);
    const bool hasMetric = file() && !metric().isEmpty();
    const bool isKept =
        own != known.end() && own->impact == m_impact->value() && own->frequency == m_frequency->value();
    m_keep->setEnabled(hasMetric && !isKept);
    m_remove->setEnabled(own != known.end());
    enableFields(hasMetric);
}

MetricPanel::Maker PriorityPanel::maker() const
{
    return priorityDocument;
}

void PriorityPanel::keep()
{
    const KpiPriority judged{metric(), m_impact->value(), m_frequency->value()};
    const std::optional<SavedPlan> plan = priorityPlanOf(judged);
    if (!plan)
        return;
    keepPlan(session(), tr("priority of %1").arg(metricName()), *plan,
             [this, name = metricName(), judged](const Result<void> &done) {
                 if (done)
                     emit said(tr("“%1” has priority %2: impact %3 × frequency %4.")
                                   .arg(name)
                                   .arg(judged.score())
                                   .arg(judged.impact)
                                   .arg(judged.frequency));
             });
}

void PriorityPanel::retranslate()
{
    m_impactLabel->setText(tr("Impact (1–5)"));
    m_frequencyLabel->setText(tr("Frequency (1–5)"));
    m_impact->setToolTip(tr("How much it matters to customers and the business: 1 hardly, 5 most"));
    m_frequency->setToolTip(tr("How often it comes up: 1 seldom, 5 all the time"));
    m_keep->setText(tr("Keep this priority"));
    m_remove->setText(tr("Remove it"));
    MetricPanel::retranslate();
}

} // namespace kompas
