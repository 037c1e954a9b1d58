// SPDX-License-Identifier: GPL-3.0-or-later
// Targets as files: written for a colleague, and read again.
#include "ui/targets/targets_page.h"

#include "core/base/file_writing.h"
#include "core/steering/preset.h"
#include "ui/targets/target_change.h"

#include <QFile>
#include <QFileInfo>
#include <QMenu>

namespace kompas {

void TargetsPage::addFileEntries(QMenu &menu)
{
    menu.addSeparator();
    QAction *open = menu.addAction(tr("Open a file of targets…"));
    open->setObjectName(QStringLiteral("openTargetFile"));
    open->setEnabled(bool(m_questions.openFiles));
    connect(open, &QAction::triggered, this, &TargetsPage::openTargetFile);
    QAction *save = menu.addAction(tr("Save the targets as a file…"));
    save->setObjectName(QStringLiteral("saveTargetFile"));
    save->setEnabled(m_questions.saveFile && !m_file->targets.empty());
    connect(save, &QAction::triggered, this, &TargetsPage::saveTargetFile);
}

void TargetsPage::openTargetFile()
{
    const QStringList paths =
        m_questions.openFiles(this, tr("Open a file of targets"), tr("Targets (*.json);;All files (*)"));
    if (paths.isEmpty())
        return;
    QFile file(paths.front());
    if (!file.open(QIODevice::ReadOnly)) {
        emit failed(tr("%1 cannot be read: %2.").arg(paths.front(), file.errorString()));
        return;
    }
    const Result<Preset> read = presetFromJson(QFileInfo(paths.front()).fileName(), file.readAll());
    if (!read) {
        emit failed(read.error().message);
        return;
    }
    const QString name = QFileInfo(paths.front()).fileName();
    m_isMoved = false;
    keepTargets(m_session, tr("targets of %1").arg(name), targetsFrom(*read, {}),
                [this, name](const Result<void> &done) {
                    if (done)
                        emit said(tr("The targets of “%1” hold. Undo takes them back.").arg(name));
                });
}

void TargetsPage::saveTargetFile()
{
    const QString path =
        m_questions.saveFile(this, tr("Save the targets as a file"), tr("targets.json"), tr("Targets (*.json)"));
    if (path.isEmpty())
        return;
    if (const Result<void> written = writeBytes(targetFile(m_file->targets), path); !written) {
        emit failed(written.error().message);
        return;
    }
    emit said(tr("%n target(s) saved.", nullptr, static_cast<int>(m_file->targets.size())));
}

} // namespace kompas
