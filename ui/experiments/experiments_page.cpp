// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/experiments_page.h"

#include "core/steering/experiment.h"
#include "ui/experiments/experiment_form.h"
#include "ui/session/plan_change.h"

#include <QMenu>
#include <QPushButton>

namespace kompas {

ExperimentsPage::ExperimentsPage(Session &session, QWidget *parent)
    : ActionPage(session, QStringLiteral("experiments"), parent)
{
    m_declare = addButton(QStringLiteral("declareExperiment"));
    m_remove = addButton(QStringLiteral("removeExperiment"));
    m_removable = new QMenu(m_remove);
    m_remove->setMenu(m_removable);
    connect(m_declare, &QPushButton::clicked, this, &ExperimentsPage::declare);
    connect(m_removable, &QMenu::aboutToShow, this, &ExperimentsPage::fillRemovable);
    updateButtons();
}

void ExperimentsPage::updateButtons()
{
    m_declare->setText(tr("Declare an experiment…"));
    m_declare->setToolTip(tr("Before it starts: one metric, one channel, one measure, and the gain that is worth it"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Takes an experiment away. It can be undone."));
    const FilePointer &file = session().file();
    m_declare->setEnabled(file != nullptr);
    m_remove->setEnabled(file && !experimentsIn(file->plans).empty());
}

void ExperimentsPage::declare()
{
    auto *form = new ExperimentForm(session().file(), session().words(), this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &ExperimentForm::declared, this, [this](const Experiment &experiment) {
        keepPlan(session(), tr("experiment %1").arg(experiment.name),
                 {0, experimentPlan, experiment.name, 0, QString::fromUtf8(jsonOf(experiment))});
    });
    form->open();
}

void ExperimentsPage::fillRemovable()
{
    m_removable->clear();
    if (!session().file())
        return;
    for (const Experiment &each : experimentsIn(session().file()->plans)) {
        QAction *action = m_removable->addAction(each.name);
        connect(action, &QAction::triggered, this, [this, name = each.name] {
            removePlan(session(), tr("removed experiment %1").arg(name), experimentPlan, name);
        });
    }
}

} // namespace kompas
