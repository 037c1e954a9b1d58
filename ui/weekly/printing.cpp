// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekly/printing.h"

#include "ui/paper/pdf_writing.h"

#include <QCoreApplication>
#include <QPrinter>

namespace kompas {

Result<void> printDocument(const Document &document, QPrinter &printer)
{
    const Paper paper(document, {});
    printer.setPageLayout(pageLayoutOf(paper.options()));
    printer.setFullPage(true); // the margins are the paper's own
    printer.setDocName(document.title);
    const int first = std::max(1, printer.fromPage()) - 1;
    const int last = printer.toPage() > 0 ? printer.toPage() - 1 : paper.pageCount() - 1;
    PagePainting painting(paper, printer, first, last);
    if (!painting.isActive())
        return Error{QCoreApplication::translate("Printing", "The printer does not answer. Check that it is on, or "
                                                             "save the report as PDF and print that."),
                     QStringLiteral("QPainter::begin on the printer failed"), false};
    while (painting.step()) {
    }
    return {};
}

} // namespace kompas
