// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cockpit/baseline_panel.h"

#include "core/report/baseline_page.h"
#include "core/steering/baseline.h"
#include "ui/document/document_view.h"
#include "ui/document/part_menu.h"
#include "ui/main/flow_layout.h"
#include "ui/session/page_input.h"
#include "ui/session/plan_change.h"
#include "ui/style/theme_now.h"
#include "ui/targets/line_moves.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kompas {

BaselinePanel::BaselinePanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("baselinePanel"));
    build();
    retranslate();
}

/// A field that loses the focus while it is deleted has nothing to say any more.
BaselinePanel::~BaselinePanel()
{
    for (QWidget *child : findChildren<QWidget *>())
        child->disconnect(this);
}

void BaselinePanel::build()
{
    m_metricLabel = new QLabel;
    m_metric = new QComboBox;
    m_metric->setObjectName(QStringLiteral("baselineMetric"));
    m_fromLabel = new QLabel;
    m_from = new QDateEdit;
    m_from->setObjectName(QStringLiteral("baselineFrom"));
    m_toLabel = new QLabel;
    m_to = new QDateEdit;
    m_to->setObjectName(QStringLiteral("baselineTo"));
    m_freeze = new QPushButton;
    m_freeze->setObjectName(QStringLiteral("freezeBaseline"));
    m_release = new QPushButton;
    m_release->setObjectName(QStringLiteral("releaseBaseline"));
    auto *form = new QWidget;
    form->setLayout(new FlowLayout(nullptr, 16));
    for (const auto &[label, field] :
         {std::pair<QLabel *, QWidget *>(m_metricLabel, m_metric), std::pair<QLabel *, QWidget *>(m_fromLabel, m_from),
          std::pair<QLabel *, QWidget *>(m_toLabel, m_to)})
        form->layout()->addWidget(labelledAbove(label, field));
    form->layout()->addWidget(m_freeze);
    form->layout()->addWidget(m_release);
    m_view = new DocumentView;
    forwardWishes(m_view, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(form);
    column->addWidget(m_view, 1);
    const int dateWidth = fontMetrics().horizontalAdvance(QStringLiteral("00-00-0000")) + 4 * fontMetrics().height();
    for (QDateEdit *each : {m_from, m_to}) {
        each->setMinimumWidth(dateWidth);
        each->setCalendarPopup(true);
        each->setKeyboardTracking(false);
        connect(each, &QDateEdit::dateChanged, this, &BaselinePanel::updateButtons);
    }
    connect(m_metric, &QComboBox::activated, this, [this] {
        showPeriod();
        askDocument();
    });
    connect(m_freeze, &QPushButton::clicked, this, &BaselinePanel::freeze);
    connect(m_release, &QPushButton::clicked, this, [this] {
        removePlan(m_session, tr("released baseline of %1").arg(m_metric->currentText()), baselineKind, metric());
    });
}

QString BaselinePanel::metric() const
{
    return m_metric->currentData().toString();
}

void BaselinePanel::show(const FilePointer &file, const QStringList &metrics, const Selection &selection,
                         const Words &words)
{
    const bool otherChoice = m_metrics != metrics || m_words.language() != words.language();
    if (m_file == file && m_selection == selection && !otherChoice)
        return;
    m_file = file;
    m_selection = selection;
    m_metrics = metrics;
    m_words = words;
    if (otherChoice) {
        const QString chosen = metric();
        m_metric->clear();
        for (const QString &id : metrics)
            m_metric->addItem(words.metricName(*metricById(id)), id);
        const int usual = m_metric->findData(QStringLiteral("first_reply_time"));
        m_metric->setCurrentIndex(std::max({0, m_metric->findData(chosen), chosen.isEmpty() ? usual : 0}));
    }
    for (QDateEdit *each : {m_from, m_to})
        each->setLocale(words.locale());
    showPeriod();
    askDocument();
}

/// The frozen period; where there is none the first half of the past, which changes are held against.
void BaselinePanel::showPeriod()
{
    if (!m_file)
        return;
    constexpr int daysPerWeekShown = 7;
    const QDate end = mondayAfterData(*m_file);
    const Period usual{end.addDays(-daysPerWeekShown * pastWeeks), end.addDays(-daysPerWeekShown * pastWeeks / 2 - 1)};
    const Period period = frozenBaseline(m_file->plans, metric()).value_or(usual);
    const QSignalBlocker from(m_from);
    const QSignalBlocker to(m_to);
    if (period.from && period.to && period.from->isValid()) {
        m_from->setDate(*period.from);
        m_to->setDate(*period.to);
    }
    updateButtons();
}

void BaselinePanel::updateButtons()
{
    const bool hasMetric = m_file && !metric().isEmpty();
    const std::optional<Period> frozen = hasMetric ? frozenBaseline(m_file->plans, metric()) : std::nullopt;
    const Period typed{m_from->date(), m_to->date()};
    m_freeze->setEnabled(hasMetric && m_from->date() <= m_to->date() && frozen != typed);
    m_release->setEnabled(frozen.has_value());
    for (QWidget *each :
         {static_cast<QWidget *>(m_metric), static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to)})
        each->setEnabled(hasMetric);
}

void BaselinePanel::askDocument()
{
    m_job.start(
        [file = m_file, selection = m_selection, id = metric(), words = m_words](const Progress &) {
            PageInput input = pageInputOf(*file, selection);
            input.metric = id;
            return baselineDocument(input, words);
        },
        [this](const Document &document) {
            m_document = document;
            m_view->show(m_document, themeNow());
        });
}

void BaselinePanel::freeze()
{
    const QString name = m_metric->currentText();
    const Period period{m_from->date(), m_to->date()};
    keepPlan(m_session, tr("baseline of %1").arg(name), baselinePlan(metric(), period),
             [this, name, period](const Result<void> &done) {
                 if (done)
                     emit said(tr("The baseline of “%1” is frozen: %2.").arg(name, m_words.period(period)));
             });
}

void BaselinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_view && !m_document.blocks.empty())
        m_view->show(m_document, themeNow());
    QWidget::changeEvent(event);
}

void BaselinePanel::retranslate()
{
    m_metricLabel->setText(tr("Metric"));
    m_fromLabel->setText(tr("Baseline from"));
    m_toLabel->setText(tr("up to and including"));
    m_freeze->setText(tr("Freeze this baseline"));
    m_freeze->setToolTip(
        tr("The limits stay those of this period, so that you see whether something changed after it"));
    m_release->setText(tr("Release it"));
    m_release->setToolTip(tr("The limits are made of all weeks again. It can be undone."));
    for (const auto &[label, field] :
         {std::pair<QLabel *, QWidget *>(m_metricLabel, m_metric), std::pair<QLabel *, QWidget *>(m_fromLabel, m_from),
          std::pair<QLabel *, QWidget *>(m_toLabel, m_to)})
        field->setAccessibleName(label->text());
}

} // namespace kompas
