// SPDX-License-Identifier: GPL-3.0-or-later
// How the page writes its report to a PDF and to a printer.
#include "ui/weekly/weekly_page.h"

#include "ui/jobs/working_bar.h"
#include "ui/main/questions.h"
#include "ui/paper/pdf_writing.h"
#include "ui/weekly/printing.h"
#include "ui/weekly/report_panel.h"

#include <QDesktopServices>
#include <QPrinter>
#include <QUrl>

namespace kompas {

void WeeklyPage::savePdf()
{
    m_panel->keepRemarks();
    if (!m_week || !m_paper || m_working->isRunning())
        return;
    const QString path = m_questions.saveFile(this, tr("Save the weekly report"),
                                              tr("weekly-report-%1.pdf").arg(bucketLabel(*m_week, Bucket::Week)),
                                              tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    whenMade([this, path] { writePdfTo(path); });
}

void WeeklyPage::writePdfTo(const QString &path)
{
    const auto writing = std::make_shared<PdfWriting>(m_paper);
    m_working->start(tr("Making the PDF…"), writing, [this, writing, path] { finishSaving(writing, path); });
}

void WeeklyPage::finishSaving(const std::shared_ptr<PdfWriting> &writing, const QString &path)
{
    const Result<void> written = writing->save(path);
    if (!written) {
        emit failed(written.error().message);
        return;
    }
    emit said(tr("The weekly report is in %1.").arg(path));
    if (m_panel->opensAfterSaving() && !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        emit failed(tr("The report is in %1, but this computer has no program that opens a PDF.").arg(path));
}

void WeeklyPage::print()
{
    m_panel->keepRemarks();
    if (!m_paper || m_working->isRunning())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(pageLayoutOf(m_paper->options()));
    if (m_questions.choosePrinter(this, *printer))
        whenMade([this, printer] { printOn(printer); });
}

void WeeklyPage::printOn(const std::shared_ptr<QPrinter> &printer)
{
    const auto printing = std::make_shared<Printing>(m_paper, printer);
    m_working->start(tr("Printing…"), printing, [this, printing] {
        if (const Result<void> printed = printing->outcome(); !printed)
            emit failed(printed.error().message);
        else
            emit said(tr("The weekly report has been sent to the printer."));
    });
}

} // namespace kompas
