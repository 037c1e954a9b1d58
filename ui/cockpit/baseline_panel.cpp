// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cockpit/baseline_panel.h"

#include "core/report/baseline_page.h"
#include "core/steering/baseline.h"
#include "ui/session/plan_change.h"
#include "ui/targets/line_moves.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace kompas {

BaselinePanel::BaselinePanel(Session &session, QWidget *parent)
    : MetricPanel(session, QStringLiteral("baseline"), parent),
      m_fromLabel(new QLabel),
      m_from(new QDateEdit),
      m_toLabel(new QLabel),
      m_to(new QDateEdit)
{
    m_from->setObjectName(QStringLiteral("baselineFrom"));
    m_to->setObjectName(QStringLiteral("baselineTo"));
    const int dateWidth = fontMetrics().horizontalAdvance(QStringLiteral("00-00-0000")) + 4 * fontMetrics().height();
    for (const auto &[label, field] : {std::pair(m_fromLabel, m_from), std::pair(m_toLabel, m_to)}) {
        field->setMinimumWidth(dateWidth);
        field->setCalendarPopup(true);
        field->setKeyboardTracking(false);
        addField(label, field);
        connect(field, &QDateEdit::dateChanged, this, &BaselinePanel::updateButtons);
    }
    m_freeze = addButton(QStringLiteral("freezeBaseline"));
    m_release = addButton(QStringLiteral("releaseBaseline"));
    connect(m_freeze, &QPushButton::clicked, this, &BaselinePanel::freeze);
    connect(m_release, &QPushButton::clicked, this, [this] {
        removePlan(this->session(), tr("released baseline of %1").arg(metricName()), baselineKind, metric());
    });
    BaselinePanel::retranslate();
}

/// The frozen period; where there is none the first half of the past, which changes are held against.
void BaselinePanel::showKept()
{
    constexpr int daysPerWeekShown = 7;
    const QDate end = mondayAfterData(*file());
    const Period usual{end.addDays(-daysPerWeekShown * pastWeeks), end.addDays(-daysPerWeekShown * pastWeeks / 2 - 1)};
    const Period period = frozenBaseline(file()->plans, metric()).value_or(usual);
    for (QDateEdit *each : {m_from, m_to}) {
        const QSignalBlocker blocker(each);
        each->setLocale(words().locale());
        if (period.from && period.to && period.from->isValid())
            each->setDate(each == m_from ? *period.from : *period.to);
    }
    updateButtons();
}

void BaselinePanel::updateButtons()
{
    const bool hasMetric = file() && !metric().isEmpty();
    const std::optional<Period> frozen = hasMetric ? frozenBaseline(file()->plans, metric()) : std::nullopt;
    const Period typed{m_from->date(), m_to->date()};
    m_freeze->setEnabled(hasMetric && m_from->date() <= m_to->date() && frozen != typed);
    m_release->setEnabled(frozen.has_value());
    enableFields(hasMetric);
}

MetricPanel::Maker BaselinePanel::maker() const
{
    return baselineDocument;
}

void BaselinePanel::freeze()
{
    const Period period{m_from->date(), m_to->date()};
    keepPlan(session(), tr("baseline of %1").arg(metricName()), baselinePlan(metric(), period),
             [this, name = metricName(), period](const Result<void> &done) {
                 if (done)
                     emit said(tr("The baseline of “%1” is frozen: %2.").arg(name, words().period(period)));
             });
}

void BaselinePanel::retranslate()
{
    m_fromLabel->setText(tr("Baseline from"));
    m_toLabel->setText(tr("up to and including"));
    m_freeze->setText(tr("Freeze this baseline"));
    m_freeze->setToolTip(
        tr("The limits stay those of this period, so that you see whether something changed after it"));
    m_release->setText(tr("Release it"));
    m_release->setToolTip(tr("The limits are made of all weeks again. It can be undone."));
    MetricPanel::retranslate();
}

} // namespace kompas
