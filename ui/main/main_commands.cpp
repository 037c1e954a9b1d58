// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document_view.h"
#include "ui/import/import_dialog.h"
#include "ui/jobs/working_bar.h"
#include "ui/main/main_window.h"
#include "ui/main/message_bar.h"
#include "ui/main/page_list.h"
#include "ui/main/welcome_page.h"
#include "ui/paper/paper.h"
#include "ui/paper/pdf_writing.h"
#include "ui/records/records_file.h"
#include "ui/session/view_text.h"
#include "ui/settings/own_profile_folder.h"
#include "ui/weekly/printing.h"
#include "ui/weekly/weekly_page.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QPrinter>
#include <QStandardPaths>

namespace kompas {

namespace {

/// A path in the user's documents (in the home folder where there are none) where there is no file yet.
QString freePath(const QString &name)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(QFileInfo::exists(documents) ? documents : QDir::homePath());
    QString path = folder.filePath(name + QStringLiteral(".kompas"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1-%2.kompas").arg(name).arg(number));
    return path;
}

QString kompasFilter()
{
    return MainWindow::tr("Files of Servicekompas (*.kompas)");
}

} // namespace

void MainWindow::openKompas(const QString &path, Store::Mode mode)
{
    View view = viewFromText(m_settings.views.value(QFileInfo(path).absoluteFilePath()));
    if (!PageList::pageIds().contains(view.page))
        view.page = View().page;
    if (!m_session.file())
        m_welcome->setOpening(QFileInfo(path).fileName());
    m_session.open(path, mode, view);
}

void MainWindow::openRecent(const QString &path)
{
    if (QFileInfo::exists(path)) {
        openKompas(path, Store::Mode::ReadWrite);
        return;
    }
    m_settings.recentFiles.removeAll(path);
    fillRecentFiles();
    complain(tr("%1 is no longer there. It has been taken off the list of recent files.").arg(path));
}

void MainWindow::newFile()
{
    QString path =
        m_questions.saveFile(this, tr("Make a new file"), freePath(QStringLiteral("klantenservice")), kompasFilter());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".kompas");
    openKompas(path, Store::Mode::Create);
}

void MainWindow::openFile()
{
    const QStringList paths = m_questions.openFiles(this, tr("Open a file"), kompasFilter());
    if (!paths.isEmpty())
        openKompas(paths.first(), Store::Mode::ReadWrite);
}

void MainWindow::openExample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(QStringLiteral("voorbeeld.kompas"));
    if (QFileInfo::exists(path)) {
        openKompas(path, Store::Mode::ReadWrite);
        return;
    }
    m_message->say(tr("The example is being made…"), MessageBar::Tone::Information);
    m_exampleJob.start([path, write = m_writeExample](const Progress &progress) { return write(path, progress); },
                       [this, path](const Result<void> &written) {
                           if (!written) {
                               m_message->say(written.error().message, MessageBar::Tone::Bad);
                               return;
                           }
                           m_message->dismiss();
                           openKompas(path, Store::Mode::ReadWrite);
                       });
}

void MainWindow::importFiles()
{
    const QStringList paths = m_questions.openFiles(
        this, tr("Choose exports"), tr("Exports (*.csv *.txt *.tsv)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!paths.isEmpty())
        importPaths(paths);
}

void MainWindow::importPaths(const QStringList &paths)
{
    const FilePointer &file = m_session.file();
    const ImportPlace place{.database = file ? file->path : freePath(QStringLiteral("klantenservice")),
                            .isNew = !file,
                            .askPrivacy = !file || file->imports.empty(),
                            .settings = file ? file->settings : QMap<QString, QString>(),
                            .profiles = ownProfileFolder(),
                            .imports = file ? file->imports : std::vector<Import>()};
    auto *dialog = new ImportDialog(place, paths, m_questions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const QString &database) {
        if (m_session.file() && m_session.file()->path == database)
            m_session.refresh();
        else
            openKompas(database, Store::Mode::ReadWrite);
    });
    connect(dialog, &ImportDialog::overviewWanted, this, [this] { showPageId(QStringLiteral("overview")); });
    dialog->open();
}

void MainWindow::undoImport(const Import &import)
{
    if (m_questions.confirm(this, tr("Undo an import"),
                            tr("Take back everything that %1 brought? What importing the other files gives remains; "
                               "the original file is not touched.")
                                .arg(import.file),
                            tr("Undo the import")))
        m_session.undoImport(import.id);
}

void MainWindow::saveRejects(const Import &import)
{
    const QString path = m_questions.saveFile(this, tr("Save the rejected rows"), tr("rejected-%1").arg(import.file),
                                              tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    m_session.askRejects(import.id, [this, path, import](const Result<std::vector<Reject>> &rejects) {
        if (rejects)
            write([import, rows = *rejects, path] { return writeRejects(import, rows, path); },
                  tr("The rejected rows are in %1.").arg(path));
        else
            complain(rejects.error().message);
    });
}

void MainWindow::showPageId(const QString &page)
{
    View view = m_session.view();
    view.page = page;
    m_session.visit(view);
}

void MainWindow::showData()
{
    showPageId(QStringLiteral("data"));
}

void MainWindow::showWeekly()
{
    showPageId(QStringLiteral("weekly_report"));
}

void MainWindow::savePdf()
{
    if (m_session.view().page == u"weekly_report") {
        m_weekly->savePdf();
        return;
    }
    if (m_working->isRunning())
        return;
    const QString path = m_questions.saveFile(this, tr("Save this page"),
                                              m_session.view().page + QStringLiteral(".pdf"), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto writing = std::make_shared<PdfWriting>(currentDocument(), PaperOptions{});
    m_working->start(tr("Making the PDF…"), writing, [this, writing, path] {
        const Result<void> written = writing->save(path);
        if (written)
            inform(tr("The page is in %1.").arg(path));
        else
            complain(written.error().message);
    });
}

void MainWindow::print()
{
    if (m_session.view().page == u"weekly_report") {
        m_weekly->print();
        return;
    }
    if (m_working->isRunning())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (!m_questions.choosePrinter(this, *printer))
        return;
    const auto printing = std::make_shared<Printing>(currentDocument(), PaperOptions{}, printer);
    m_working->start(tr("Printing…"), printing, [this, printing] {
        if (const Result<void> printed = printing->outcome(); !printed)
            complain(printed.error().message);
        else
            inform(tr("The page has been sent to the printer."));
    });
}

void MainWindow::closeFile()
{
    m_session.close();
}

void MainWindow::quit()
{
    close();
}

void MainWindow::undo()
{
    m_session.undoStack().undo();
}

void MainWindow::redo()
{
    m_session.undoStack().redo();
}

void MainWindow::copyText()
{
    QApplication::clipboard()->setText(plainText(currentDocument()));
    m_message->say(tr("The page has been copied as text."), MessageBar::Tone::Information);
}

void MainWindow::goBack()
{
    m_session.goBack();
}

void MainWindow::goForward()
{
    m_session.goForward();
}

void MainWindow::clearFilters()
{
    View view = m_session.view();
    view.selection.where.clear();
    m_session.visit(view);
}

void MainWindow::toggleCenter()
{
    View view = m_session.view();
    view.selection.center = view.selection.center == Center::Median ? Center::Mean : Center::Median;
    m_session.visit(view);
}

/// Escape: the records, else the full screen.
void MainWindow::closeRecords()
{
    if (!m_recordsDock->isVisible() && isFullScreen()) {
        toggleFullScreen();
        return;
    }
    m_recordsDock->hide();
    m_documentView->setFocus(Qt::OtherFocusReason);
    updateActions();
}

} // namespace kompas
