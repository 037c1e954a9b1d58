// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_editor.h"

#include "ui/main/flow_layout.h"
#include "ui/style/button.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kompas {

namespace {

/// Stands for "always" in the date field.
const QDate always(1970, 1, 1);

/// Stays together where the row is wrapped, on one middle line.
QWidget *sideBySide(std::initializer_list<QWidget *> widgets)
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QWidget *each : widgets)
        row->addWidget(each);
    place->setMinimumHeight(32);
    return place;
}

/// Tab leaves the field; its day, month and year are reached with the arrow keys.
class DayField : public QDateEdit
{
protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

bool hasNoDirection(const Metric &metric)
{
    return metric.better == Better::Neither || metric.better == Better::Band;
}

} // namespace

TargetEditor::TargetEditor(QWidget *parent) : QWidget(parent)
{
    m_label = new QLabel;
    m_low = new QLineEdit;
    m_low->setObjectName(QStringLiteral("lowField"));
    m_to = new QLabel(QString(QChar(0x2013)));
    m_high = new QLineEdit;
    m_high->setObjectName(QStringLiteral("highField"));
    m_limitLabel = new QLabel;
    m_limit = new QLineEdit;
    m_limit->setObjectName(QStringLiteral("limitField"));
    m_limitLabel->setBuddy(m_limit);
    m_band = new QCheckBox;
    m_band->setObjectName(QStringLiteral("band"));
    m_fromLabel = new QLabel;
    m_from = new DayField;
    m_from->setObjectName(QStringLiteral("targetFrom"));
    m_from->setCalendarPopup(true);
    m_from->setDateRange(always, QDate(2999, 12, 31));
    m_keep = newButton("keepTarget", "primary");
    m_revert = newButton("revertTarget");
    m_remove = newButton("removeTarget", "quiet");
    auto *row = new FlowLayout(this, 8);
    for (QLineEdit *field : {m_low, m_high, m_limit}) {
        field->setProperty("room", QStringLiteral("number"));
        field->setAlignment(Qt::AlignRight);
    }
    m_from->setProperty("room", QStringLiteral("date"));
    row->addWidget(sideBySide({m_label, m_low, m_to, m_high}));
    row->addWidget(sideBySide({m_limitLabel, m_limit}));
    row->addWidget(sideBySide({m_band}));
    row->addWidget(sideBySide({m_fromLabel, m_from}));
    for (QPushButton *button : {m_keep, m_revert, m_remove})
        row->addWidget(button);
    m_fromLabel->setBuddy(m_from);
    connect(m_low, &QLineEdit::editingFinished, this, [this] { takeTyped(true); });
    connect(m_high, &QLineEdit::editingFinished, this, [this] { takeTyped(false); });
    connect(m_limit, &QLineEdit::editingFinished, this, &TargetEditor::takeLimit);
    connect(m_band, &QCheckBox::clicked, this, &TargetEditor::bandWanted);
    connect(m_keep, &QPushButton::clicked, this, &TargetEditor::keepWanted);
    connect(m_revert, &QPushButton::clicked, this, &TargetEditor::revertWanted);
    connect(m_remove, &QPushButton::clicked, this, &TargetEditor::removeWanted);
    retranslate();
}

void TargetEditor::show(const Metric &metric, const TargetBounds &bounds, const Words &words)
{
    m_metric = &metric;
    m_bounds = bounds;
    m_words = words;
    m_from->setLocale(words.locale());
    const bool band = (bounds.low && bounds.high) || hasNoDirection(metric);
    m_band->setChecked(band);
    m_band->setEnabled(!hasNoDirection(metric));
    m_low->setVisible(band || metric.better == Better::Higher);
    m_high->setVisible(band || metric.better == Better::Lower);
    m_to->setVisible(band);
    const auto text = [&](const std::optional<double> &bound) {
        return bound ? words.amount(metric.unit, bound).text() : QString();
    };
    m_low->setText(text(bounds.low));
    m_high->setText(text(bounds.high));
    m_limit->setText(text(bounds.limit));
    m_limit->setVisible(!band);
    m_limitLabel->setVisible(!band);
    m_limit->setEnabled(!bounds.isEmpty());
}

void TargetEditor::setFrom(QDate day)
{
    m_from->setDate(day.isValid() ? day : always);
}

QDate TargetEditor::from() const
{
    return m_from->date() == always ? QDate() : m_from->date();
}

void TargetEditor::setPossible(bool keep, bool revert, bool remove)
{
    m_keep->setEnabled(keep);
    m_revert->setEnabled(revert);
    m_remove->setEnabled(remove);
}

void TargetEditor::takeTyped(bool low)
{
    QLineEdit *field = low ? m_low : m_high;
    const std::optional<double> before = low ? m_bounds.low : m_bounds.high;
    if (!m_metric || field->text().trimmed().isEmpty()
        || (before && field->text() == m_words.amount(m_metric->unit, before).text()))
        return;
    const std::optional<double> value = typedAmount(m_metric->unit, field->text(), before.value_or(0), m_words);
    if (!value) {
        emit failed(tr("“%1” is no value of this metric; write it as %2.")
                        .arg(field->text(), m_words.amount(m_metric->unit, before.value_or(60)).text()));
        show(*m_metric, m_bounds, m_words);
        return;
    }
    emit typed(withBound(*m_metric, m_bounds, low, *value));
}

void TargetEditor::takeLimit()
{
    if (!m_metric
        || m_limit->text() == (m_bounds.limit ? m_words.amount(m_metric->unit, m_bounds.limit).text() : QString()))
        return;
    TargetBounds bounds = m_bounds;
    const double shown = m_bounds.low ? *m_bounds.low : m_bounds.high.value_or(0);
    bounds.limit = typedAmount(m_metric->unit, m_limit->text(), m_bounds.limit.value_or(shown), m_words);
    const bool isEmpty = m_limit->text().trimmed().isEmpty();
    if (!isEmpty && (!bounds.limit || bounds.holds(*bounds.limit))) {
        emit failed(tr("“%1” is no limit for this target: it lies on the worse side of it, or leave it empty.")
                        .arg(m_limit->text()));
        show(*m_metric, m_bounds, m_words);
        return;
    }
    emit typed(bounds);
}

void TargetEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TargetEditor::retranslate()
{
    m_label->setText(tr("Target"));
    m_low->setAccessibleName(tr("Target, at least"));
    m_high->setAccessibleName(tr("Target, at most"));
    m_limitLabel->setText(tr("limit"));
    m_limit->setAccessibleName(tr("Limit: the worst that can be borne"));
    m_limit->setToolTip(tr("A target in two steps: what you aim for, and the limit. Between the two a week is to be "
                           "watched; beyond the limit it is missed. Leave it empty for a single target."));
    m_limit->setPlaceholderText(tr("none"));
    m_band->setText(tr("band"));
    m_band->setToolTip(tr("A target with a lowest and a highest value"));
    m_fromLabel->setText(tr("from"));
    m_from->setSpecialValueText(tr("always"));
    m_from->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_from->setAccessibleName(tr("First day of this target"));
    m_from->setToolTip(tr("Weeks before this day keep the target that held then, and their verdicts."));
    m_keep->setText(tr("Keep"));
    m_keep->setToolTip(tr("Keeps the line as the target. It can be undone."));
    m_revert->setText(tr("Revert"));
    m_revert->setToolTip(tr("Puts the line back at the target that was kept"));
    m_remove->setText(tr("Remove target"));
}

} // namespace kompas
