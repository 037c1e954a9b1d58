// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/main_window.h"
#include "ui/main/note_dialog.h"
#include "ui/weekly/preview_dialog.h"

#include <QDate>

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
    dialog->open();
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
