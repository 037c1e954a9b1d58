// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cockpit/line_card.h"

#include "core/report/chart_parts.h"
#include "ui/document/part_menu.h"
#include "ui/style/theme_now.h"
#include "ui/targets/line_moves.h"
#include "ui/targets/past_chart_view.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace kompas {

LineCard::LineCard(QWidget *parent) : NumbersWidget(parent)
{
    setProperty("card", true);
    m_choice = new QComboBox;
    m_choice->setObjectName(QStringLiteral("lineMetric"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    m_low = new QLineEdit;
    m_low->setObjectName(QStringLiteral("lineLow"));
    m_high = new QLineEdit;
    m_high->setObjectName(QStringLiteral("lineHigh"));
    for (QLineEdit *field : {m_low, m_high})
        field->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    m_chart = new PastChartView;
    m_meaning = new QLabel;
    m_meaning->setObjectName(QStringLiteral("lineMeaning"));
    m_meaning->setWordWrap(true);
    m_meaning->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *top = new QHBoxLayout;
    top->addWidget(m_choice, 1);
    top->addWidget(m_low);
    top->addWidget(m_high);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->addLayout(top);
    column->addWidget(m_chart, 1);
    column->addWidget(m_meaning);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        const QString metric = m_choice->itemData(index).toString();
        if (metric != m_id)
            emit metricChosen(metric);
    });
    connect(m_chart, &PastChartView::dragged, this, [this](bool low, double value, double perPixel) {
        setLine(draggedBounds(*m_metric, m_bounds, low, value, perPixel));
    });
    connect(m_chart, &PastChartView::stepped, this, [this](bool low, TargetHandle::Stride stride, int direction) {
        setLine(steppedBounds(*m_metric, m_bounds, low, stride, direction));
    });
    connect(m_chart, &PastChartView::dragEnded, this, &LineCard::showChart);
    connect(m_chart, &PastChartView::cancelWanted, this, &LineCard::startAgain);
    connect(m_low, &QLineEdit::editingFinished, this, [this] { takeTyped(true); });
    connect(m_high, &QLineEdit::editingFinished, this, [this] { takeTyped(false); });
    forwardWishes(m_chart, this);
    retranslate();
}

void LineCard::setChoices(const QStringList &metrics, const QString &chosen, const Words &words)
{
    m_words = words;
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    for (const QString &id : metrics)
        m_choice->addItem(words.shortName(*metricById(id)), id);
    m_choice->setCurrentIndex(m_choice->findData(chosen));
    if (chosen != m_id) {
        m_id = chosen;
        m_metric = metricById(chosen);
        m_isMoved = false;
        m_hasPast = false;
    }
    if (m_hasPast)
        showChart();
    else if (m_metric)
        m_chart->await(m_words.metricName(*m_metric));
}

void LineCard::take(const MetricPast &past, const TargetBounds &inForce, const std::vector<Note> &notes)
{
    m_past = past;
    m_inForce = inForce;
    m_notes = notes;
    m_hasPast = true;
    if (m_isMoved)
        showChart();
    else
        startAgain();
}

/// The line at the target in force, else where half of the weeks would have been on it.
void LineCard::startAgain()
{
    m_isMoved = false;
    m_bounds = m_inForce;
    for (const Proposal &each : m_bounds.isEmpty() ? proposalsFor(m_past, {}, {}) : std::vector<Proposal>()) {
        if (m_bounds.isEmpty() && each.where.empty())
            m_bounds = each.bounds;
    }
    if (m_bounds.isEmpty())
        m_bounds = aboutTheNewest();
    showChart();
    emit lineMoved();
}

/// Too short a past proposes nothing: the line begins where the newest weeks lie.
TargetBounds LineCard::aboutTheNewest() const
{
    for (auto bucket = m_past.buckets.rbegin(); m_metric && bucket != m_past.buckets.rend(); ++bucket) {
        if (!bucket->value)
            continue;
        const double value = displayed(*m_metric, *bucket->value);
        const TargetBounds bounds = boundsAt(*m_metric, value);
        const double width = stepsAt(*m_metric, value).page;
        return bounds.isEmpty() ? withBound(*m_metric, {value - width, value}, false, value + width) : bounds;
    }
    return {};
}

void LineCard::setLine(const TargetBounds &bounds)
{
    m_isMoved = bounds != m_inForce;
    m_bounds = bounds;
    showLine();
    emit lineMoved();
}

void LineCard::showChart()
{
    if (!m_metric || !m_hasPast)
        return;
    PastChart past = pastChart(m_past, m_inForce, m_bounds, m_words);
    placeNotes(past.chart, m_notes);
    m_chart->take(past, themeNow());
    showLine();
}

/// What follows the line while it is dragged: nothing here looks at a record.
void LineCard::showLine()
{
    const auto text = [this](const std::optional<double> &bound) {
        return bound ? m_words.amount(m_metric->unit, bound).text() : QString();
    };
    m_chart->setBounds(m_bounds, text(m_bounds.low), text(m_bounds.high));
    m_low->setVisible(m_bounds.low.has_value());
    m_high->setVisible(m_bounds.high.has_value());
    for (const auto &[field, bound] : {std::pair(m_low, m_bounds.low), std::pair(m_high, m_bounds.high)}) {
        if (field->text() != text(bound))
            field->setText(text(bound));
    }
    QStringList lines;
    for (const ConsequenceRow &row : consequenceRows(m_past, consequencesOf(m_past, m_bounds), m_words)) {
        if (!row.whole.isEmpty())
            lines += row.label + QStringLiteral(": ") + row.whole;
    }
    if (lines.isEmpty())
        lines += lackText(m_past, m_words);
    m_meaning->setText(lines.join(u'\n'));
}

QString LineCard::consequences() const
{
    return m_meaning->text();
}

void LineCard::takeTyped(bool low)
{
    QLineEdit *field = low ? m_low : m_high;
    const std::optional<double> before = low ? m_bounds.low : m_bounds.high;
    if (!m_metric || !before || field->text() == m_words.amount(m_metric->unit, before).text())
        return;
    const std::optional<double> value = typedAmount(m_metric->unit, field->text(), *before, m_words);
    if (!value) {
        emit failed(tr("“%1” is no value of this metric; write it as %2.")
                        .arg(field->text(), m_words.amount(m_metric->unit, before).text()));
        showLine();
        return;
    }
    setLine(withBound(*m_metric, m_bounds, low, *value));
    showChart();
}

void LineCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_hasPast && m_chart)
        showChart();
    NumbersWidget::changeEvent(event);
}

void LineCard::retranslate()
{
    m_choice->setAccessibleName(tr("Metric"));
    m_low->setAccessibleName(tr("Target"));
    m_high->setAccessibleName(tr("Target, upper end"));
}

} // namespace kompas
