// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/rule_form.h"

#include "core/report/steering_texts.h"
#include "core/steering/bounds.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kompas {

RuleForm::RuleForm(FilePointer file, const Words &words, QWidget *parent)
    : QDialog(parent),
      m_file(std::move(file)),
      m_words(words)
{
    setObjectName(QStringLiteral("ruleForm"));
    setWindowTitle(tr("Rule of your own"));
    build();
    check();
    m_name->setFocus();
}

void RuleForm::build()
{
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("ruleName"));
    m_name->setMaxLength(80);
    m_name->setMinimumWidth(m_name->fontMetrics().averageCharWidth() * 40);
    m_metric = new QComboBox;
    m_metric->setObjectName(QStringLiteral("ruleMetric"));
    for (const Metric &metric : catalogue()) {
        if (canHaveTarget(metric) && isComputable(m_file->facts, metric))
            m_metric->addItem(m_words.metricName(metric), QString::fromLatin1(metric.id));
    }
    m_side = new QComboBox;
    m_side->setObjectName(QStringLiteral("ruleSide"));
    m_side->addItem(tr("is below"));
    m_side->addItem(tr("is above"));
    m_bound = new QLineEdit;
    m_bound->setObjectName(QStringLiteral("ruleBound"));
    m_weeks = new QSpinBox;
    m_weeks->setObjectName(QStringLiteral("ruleWeeks"));
    m_weeks->setRange(1, pastWeeks);
    m_problem = new QLabel;
    m_problem->setObjectName(QStringLiteral("ruleProblem"));
    m_problem->setWordWrap(true);
    m_problem->setProperty("muted", true);
    auto *form = new QFormLayout;
    const auto add = [form](const QString &label, QWidget *field) {
        form->addRow(label, field);
        field->setAccessibleName(QString(label).remove(u'&'));
    };
    add(tr("&Name"), m_name);
    add(tr("Look closer when &metric"), m_metric);
    add(tr("&Side"), m_side);
    add(tr("&Bound"), m_bound);
    add(tr("&Weeks in a row"), m_weeks);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(QStringLiteral("ruleSave"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &RuleForm::check);
    connect(m_bound, &QLineEdit::textChanged, this, &RuleForm::check);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &RuleForm::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &RuleForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Result<CheckRule> RuleForm::typed() const
{
    const Metric *metric = metricById(m_metric->currentData().toString());
    CheckRule rule{.id = m_name->text().trimmed(), .isOwn = true};
    if (!metric || rule.id.isEmpty())
        return Error{tr("Give the rule a name."), {}};
    const std::optional<double> bound = typedAmount(metric->unit, m_bound->text(), 0, m_words);
    if (!bound)
        return Error{tr("Write the bound as %1.").arg(m_words.amount(metric->unit, 60).text()), {}};
    rule.metric = QString::fromLatin1(metric->id);
    (m_side->currentIndex() == 0 ? rule.below : rule.above) = bound;
    rule.weeks = m_weeks->value();
    return rule;
}

void RuleForm::check()
{
    const Result<CheckRule> rule = typed();
    m_problem->setText(rule ? QString() : rule.error().message);
    m_save->setEnabled(static_cast<bool>(rule));
}

void RuleForm::accept()
{
    const Result<CheckRule> rule = typed();
    if (!rule)
        return;
    emit made(*rule);
    QDialog::accept();
}

} // namespace kompas
