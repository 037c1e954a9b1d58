// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cockpit/priority_panel.h"

#include "core/report/baseline_page.h"
#include "core/steering/priority.h"
#include "ui/document/document_view.h"
#include "ui/document/part_menu.h"
#include "ui/main/flow_layout.h"
#include "ui/session/page_input.h"
#include "ui/session/plan_change.h"
#include "ui/style/theme_now.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace kompas {

PriorityPanel::PriorityPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("priorityPanel"));
    build();
    retranslate();
}

/// A field that loses the focus while it is deleted has nothing to say any more.
PriorityPanel::~PriorityPanel()
{
    for (QWidget *child : findChildren<QWidget *>())
        child->disconnect(this);
}

void PriorityPanel::build()
{
    m_metricLabel = new QLabel;
    m_metric = new QComboBox;
    m_metric->setObjectName(QStringLiteral("priorityMetric"));
    m_impactLabel = new QLabel;
    m_impact = new QSpinBox;
    m_impact->setObjectName(QStringLiteral("priorityImpact"));
    m_frequencyLabel = new QLabel;
    m_frequency = new QSpinBox;
    m_frequency->setObjectName(QStringLiteral("priorityFrequency"));
    m_keep = new QPushButton;
    m_keep->setObjectName(QStringLiteral("keepPriority"));
    m_remove = new QPushButton;
    m_remove->setObjectName(QStringLiteral("removePriority"));
    auto *form = new QWidget;
    form->setLayout(new FlowLayout(nullptr, 16));
    form->layout()->addWidget(labelledAbove(m_metricLabel, m_metric));
    for (const auto &[label, box] : {std::pair(m_impactLabel, m_impact), std::pair(m_frequencyLabel, m_frequency)}) {
        box->setRange(1, 5);
        form->layout()->addWidget(labelledAbove(label, box));
        connect(box, &QSpinBox::valueChanged, this, &PriorityPanel::updateButtons);
    }
    form->layout()->addWidget(m_keep);
    form->layout()->addWidget(m_remove);
    m_view = new DocumentView;
    forwardWishes(m_view, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(form);
    column->addWidget(m_view, 1);
    connect(m_metric, &QComboBox::activated, this, &PriorityPanel::showJudgement);
    connect(m_keep, &QPushButton::clicked, this, &PriorityPanel::keep);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        removePlan(m_session, tr("removed priority of %1").arg(m_metric->currentText()), priorityPlan, metric());
    });
}

QString PriorityPanel::metric() const
{
    return m_metric->currentData().toString();
}

void PriorityPanel::show(const FilePointer &file, const QStringList &metrics, const Words &words)
{
    const bool otherChoice = m_metrics != metrics || m_words.language() != words.language();
    if (m_file == file && !otherChoice)
        return;
    m_file = file;
    m_metrics = metrics;
    m_words = words;
    if (otherChoice) {
        const QString chosen = metric();
        m_metric->clear();
        for (const QString &id : metrics)
            m_metric->addItem(words.metricName(*metricById(id)), id);
        m_metric->setCurrentIndex(std::max(0, m_metric->findData(chosen)));
    }
    showJudgement();
    showDocument();
}

/// What was judged of the chosen metric; the middle where nothing was.
void PriorityPanel::showJudgement()
{
    if (!m_file)
        return;
    constexpr int middle = 3;
    const std::vector<KpiPriority> known = prioritiesIn(m_file->plans);
    const auto own = std::ranges::find(known, metric(), &KpiPriority::metric);
    const QSignalBlocker impact(m_impact);
    const QSignalBlocker frequency(m_frequency);
    m_impact->setValue(own == known.end() ? middle : own->impact);
    m_frequency->setValue(own == known.end() ? middle : own->frequency);
    updateButtons();
}

void PriorityPanel::updateButtons()
{
    const std::vector<KpiPriority> known = m_file ? prioritiesIn(m_file->plans) : std::vector<KpiPriority>();
    const auto own = std::ranges::find(known, metric(), &KpiPriority::metric);
    const bool hasMetric = m_file && !metric().isEmpty();
    const bool isKept =
        own != known.end() && own->impact == m_impact->value() && own->frequency == m_frequency->value();
    m_keep->setEnabled(hasMetric && !isKept);
    m_remove->setEnabled(own != known.end());
    for (QWidget *each :
         {static_cast<QWidget *>(m_metric), static_cast<QWidget *>(m_impact), static_cast<QWidget *>(m_frequency)})
        each->setEnabled(hasMetric);
}

void PriorityPanel::showDocument()
{
    if (!m_file)
        return;
    m_document = priorityDocument(pageInputOf(*m_file, {}), m_words);
    m_view->show(m_document, themeNow());
}

void PriorityPanel::keep()
{
    const KpiPriority judged{metric(), m_impact->value(), m_frequency->value()};
    const std::optional<SavedPlan> plan = priorityPlanOf(judged);
    if (!plan)
        return;
    const QString name = m_metric->currentText();
    keepPlan(m_session, tr("priority of %1").arg(name), *plan, [this, name, judged](const Result<void> &done) {
        if (done)
            emit said(tr("“%1” has priority %2: impact %3 × frequency %4.")
                          .arg(name)
                          .arg(judged.score())
                          .arg(judged.impact)
                          .arg(judged.frequency));
    });
}

void PriorityPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_view)
        showDocument();
    QWidget::changeEvent(event);
}

void PriorityPanel::retranslate()
{
    m_metricLabel->setText(tr("Metric"));
    m_impactLabel->setText(tr("Impact (1–5)"));
    m_frequencyLabel->setText(tr("Frequency (1–5)"));
    m_impact->setToolTip(tr("How much it matters to customers and the business: 1 hardly, 5 most"));
    m_frequency->setToolTip(tr("How often it comes up: 1 seldom, 5 all the time"));
    m_keep->setText(tr("Keep this priority"));
    m_remove->setText(tr("Remove it"));
    m_metric->setAccessibleName(m_metricLabel->text());
    m_impact->setAccessibleName(m_impactLabel->text());
    m_frequency->setAccessibleName(m_frequencyLabel->text());
}

} // namespace kompas
