// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/working_bar.h"
#include "ui/main/main_window.h"
#include "ui/main/note_dialog.h"
#include "ui/weekly/preview_dialog.h"

#include <QDate>
#include <QFileInfo>

namespace kompas {

Document MainWindow::currentDocument() const
{
    const auto own = m_ownPages.constFind(m_session.view().page);
    if (own == m_ownPages.constEnd())
        return m_session.document();
    return own->second.document ? own->second.document() : Document();
}

bool MainWindow::hasDocument() const
{
    const auto own = m_ownPages.constFind(m_session.view().page);
    return m_session.file() && (own == m_ownPages.constEnd() || own->second.document);
}

void MainWindow::preview()
{
    auto *dialog = new PreviewDialog(currentDocument(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreviewDialog::printWanted, this, &MainWindow::print);
    connect(dialog, &PreviewDialog::pdfWanted, this, &MainWindow::savePdf);
    // How far it is, and the button that stops it, are in the window.
    connect(m_working, &WorkingBar::started, dialog, &QDialog::accept);
    dialog->open();
}

/// Asks where to; a name without an ending gets the usual one.
QString MainWindow::askPath(const QString &title, const QString &name, const QString &filter, const QString &ending)
{
    QString path = m_questions.saveFile(this, title, name + ending, filter);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += ending;
    return path;
}

/// In another thread, a job for each file: none waits for another, and none is dropped for a newer one.
void MainWindow::write(FileWriting writing, const QString &success)
{
    auto *job = new Job(this);
    job->start([writing = std::move(writing)](const Progress &) { return writing(); },
               [this, job, success](const Result<void> &written) {
                   job->deleteLater();
                   if (written)
                       inform(success);
                   else
                       complain(written.error().message);
               });
}

void MainWindow::saveChartAs(const Chart &chart)
{
    const QString path =
        askPath(tr("Save the chart"), fileNameOf(chart.title), chartFileFilter(), QStringLiteral(".png"));
    if (path.isEmpty())
        return;
    write(chartWriting(chart, theme(), path), tr("The chart is in %1.").arg(path));
}

void MainWindow::saveTableAs(const TableBlock &table)
{
    const QString path =
        askPath(tr("Save the table"), fileNameOf(table.title), tableFileFilter(), QStringLiteral(".xlsx"));
    if (path.isEmpty())
        return;
    write(tableWriting(table, m_session.words().language(), path), tr("The table is in %1.").arg(path));
}

void MainWindow::newNote()
{
    editNote(
        {0, m_session.selection().period.to.value_or(m_session.file()->lastDay.value_or(QDate::currentDate())), {}});
}

void MainWindow::editNote(const Note &note)
{
    auto *dialog = new NoteDialog(note, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NoteDialog::kept, &m_session, &Session::keepNote);
    connect(dialog, &NoteDialog::removed, &m_session, &Session::removeNote);
    dialog->open();
}

} // namespace kompas
