// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekly/printing.h"

#include "ui/paper/paper.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace kompas {

Result<void> printDocument(const Document &document, QPrinter &printer)
{
    const PaperOptions options;
    const Paper paper(document, options);
    printer.setPageSize(QPageSize(options.size));
    printer.setPageOrientation(options.orientation);
    printer.setFullPage(true); // the margins are the paper's own
    printer.setDocName(document.title);
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{QCoreApplication::translate("Printing", "The printer does not answer. Check that it is on, or "
                                                             "save the report as PDF and print that."),
                     QStringLiteral("QPainter::begin on the printer failed"), false};
    const double scale = printer.resolution() / 72.0;
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), paper.pageCount()) : paper.pageCount();
    for (int page = first; page < last; ++page) {
        if (page > first)
            printer.newPage();
        painter.save();
        painter.scale(scale, scale);
        paper.paintPage(painter, page);
        painter.restore();
    }
    return {};
}

} // namespace kompas
