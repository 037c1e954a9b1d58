// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/checks_page.h"

#include "core/report/check_texts.h"
#include "core/workbench/validation_draw.h"
#include "ui/experiments/rule_form.h"
#include "ui/experiments/sample_dialog.h"
#include "ui/experiments/validation_dialog.h"
#include "ui/session/plan_change.h"

#include <QMenu>
#include <QPushButton>

namespace kompas {

namespace {

/// The records to read, drawn where the workbench lives.
Result<std::vector<SampledRecord>> recordsToRead(Workbench &workbench, const CheckRule &rule,
                                                 const Selection &selection)
{
    const auto outcomes = runChecks(workbench.facts(), workbench.definitions(), workbench.targets(), {rule}, selection);
    if (!outcomes)
        return outcomes.error();
    const CheckOutcome &outcome = outcomes->front();
    const auto records = workbench.records(rule.metric, selectionOf(outcome, selection));
    if (!records)
        return records.error();
    const Kind kind = records->lineage.kind;
    const Dataset &data = workbench.facts().of(kind);
    std::vector<SampledRecord> sample;
    for (const std::size_t place : sampleToRead(records->lineage, outcome)) {
        const auto row = static_cast<std::size_t>(records->lineage.counted[place].row);
        sample.push_back({records->countedIds.value(static_cast<qsizetype>(place)), {kind, data.rowIds[row]}});
    }
    return sample;
}

} // namespace

ChecksPage::ChecksPage(Session &session, const Questions &questions, QWidget *parent)
    : ActionPage(session, QStringLiteral("checks"), parent),
      m_questions(questions)
{
    m_sample = addButton(QStringLiteral("drawSample"));
    m_add = addButton(QStringLiteral("addRule"));
    m_remove = addButton(QStringLiteral("removeRule"));
    m_validate = addButton(QStringLiteral("validateData"));
    m_validations = new QMenu(m_validate);
    m_validate->setMenu(m_validations);
    connect(m_validations, &QMenu::aboutToShow, this, &ChecksPage::fillValidations);
    m_samples = new QMenu(m_sample);
    m_sample->setMenu(m_samples);
    m_removable = new QMenu(m_remove);
    m_remove->setMenu(m_removable);
    connect(m_samples, &QMenu::aboutToShow, this, &ChecksPage::fillSamples);
    connect(m_removable, &QMenu::aboutToShow, this, &ChecksPage::fillRemovable);
    connect(m_add, &QPushButton::clicked, this, &ChecksPage::addRule);
    updateButtons();
}

void ChecksPage::updateButtons()
{
    m_sample->setText(tr("Read a sample"));
    m_sample->setToolTip(tr("Ten records of a check, drawn by chance; for the same week always the same ten"));
    m_add->setText(tr("Own rule…"));
    m_add->setToolTip(tr("A check of your own: a metric and a bound"));
    m_remove->setText(tr("Remove own rule"));
    m_remove->setToolTip(tr("Takes a rule of your own away. It can be undone."));
    m_validate->setText(tr("Check the data"));
    m_validate->setToolTip(tr("Fifty tickets of each channel to look up in the help desk: is the export right?"));
    const FilePointer &file = session().file();
    m_validate->setEnabled(file && file->facts.tickets->rows > 0);
    m_sample->setEnabled(file != nullptr);
    m_add->setEnabled(file != nullptr);
    m_remove->setEnabled(
        file && std::ranges::any_of(file->plans, [](const SavedPlan &each) { return each.kind == rulePlan; }));
}

void ChecksPage::addRule()
{
    auto *form = new RuleForm(session().file(), session().words(), this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &RuleForm::made, this, [this](const CheckRule &rule) {
        keepPlan(session(), tr("rule %1").arg(rule.id), {0, rulePlan, rule.id, 0, QString::fromUtf8(jsonOf(rule))});
    });
    form->open();
}

void ChecksPage::fillSamples()
{
    m_samples->clear();
    const FilePointer &file = session().file();
    if (!file)
        return;
    for (const CheckRule &rule : rulesWith(file->plans)) {
        if (rule.isPraise() || !isComputable(file->facts, *metricById(rule.metric)))
            continue;
        QAction *action = m_samples->addAction(ruleTitle(rule, session().words()));
        connect(action, &QAction::triggered, this, [this, rule] { drawSample(rule); });
    }
}

void ChecksPage::drawSample(const CheckRule &rule)
{
    const Selection selection = session().selection();
    session().bench().ask(
        [rule, selection](Bench::Place &place, const Progress &) -> Result<std::vector<SampledRecord>> {
            if (!place)
                return Progress::stopped();
            return recordsToRead(*place, rule, selection);
        },
        [this, title = ruleTitle(rule, session().words())](const Result<std::vector<SampledRecord>> &records) {
            if (!records) {
                emit failed(records.error().message);
                return;
            }
            auto *dialog = new SampleDialog(session(), m_questions, title, *records, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

void ChecksPage::fillRemovable()
{
    m_removable->clear();
    const FilePointer &file = session().file();
    for (const SavedPlan &each : file ? file->plans : std::vector<SavedPlan>()) {
        if (each.kind != rulePlan)
            continue;
        QAction *action = m_removable->addAction(each.name);
        connect(action, &QAction::triggered, this,
                [this, name = each.name] { removePlan(session(), tr("removed rule %1").arg(name), rulePlan, name); });
    }
}

void ChecksPage::fillValidations()
{
    m_validations->clear();
    connect(m_validations->addAction(tr("Draw a new sample…")), &QAction::triggered, this,
            &ChecksPage::drawValidationSample);
    m_validations->addSeparator();
    const FilePointer &file = session().file();
    for (const ValidationSample &each : file ? samplesIn(file->plans) : std::vector<ValidationSample>()) {
        QAction *action = m_validations->addAction(each.name);
        connect(action, &QAction::triggered, this, [this, each] { openValidation(each); });
    }
}

void ChecksPage::drawValidationSample()
{
    const Selection selection = session().selection();
    const QString name = session().words().period(selection.period);
    session().bench().ask(
        [name, selection](Bench::Place &place, const Progress &) -> Result<ValidationSample> {
            if (!place)
                return Progress::stopped();
            return drawValidation(*place, name, selection);
        },
        [this](const Result<ValidationSample> &sample) {
            if (sample)
                openValidation(*sample);
            else
                emit failed(sample.error().message);
        });
}

void ChecksPage::openValidation(const ValidationSample &sample)
{
    auto *dialog = new ValidationDialog(session(), m_questions, sample, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace kompas
