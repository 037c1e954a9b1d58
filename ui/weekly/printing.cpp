// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekly/printing.h"

#include "ui/paper/pdf_writing.h"

#include <QCoreApplication>
#include <QPrinter>

namespace kompas {

struct Printing::Private {
    std::unique_ptr<PaperMaking> making = {};
    std::shared_ptr<const Paper> paper = {};
    std::shared_ptr<QPrinter> printer = {};
    std::unique_ptr<PagePainting> painting = {};
    bool isRefused = false;

    void begin();
};

void Printing::Private::begin()
{
    printer->setPageLayout(pageLayoutOf(paper->options()));
    printer->setFullPage(true); // the margins are the paper's own
    printer->setDocName(paper->title());
    const int first = std::max(1, printer->fromPage()) - 1;
    const int last = printer->toPage() > 0 ? printer->toPage() - 1 : paper->pageCount() - 1;
    painting = std::make_unique<PagePainting>(*paper, *printer, first, last);
    isRefused = !painting->isActive();
}

Printing::Printing(const Document &document, const PaperOptions &options, std::shared_ptr<QPrinter> printer)
    : d(new Private{.making = std::make_unique<PaperMaking>(document, options), .printer = std::move(printer)})
{
}

Printing::Printing(std::shared_ptr<const Paper> paper, std::shared_ptr<QPrinter> printer)
    : d(new Private{.paper = std::move(paper), .printer = std::move(printer)})
{
}

Printing::~Printing()
{
    if (d->painting && d->painting->isActive())
        d->printer->abort();
}

bool Printing::step()
{
    if (d->making) {
        if (!d->making->step()) {
            d->paper = d->making->finish();
            d->making.reset();
        }
        return true;
    }
    if (!d->painting)
        d->begin();
    return d->painting->step();
}

double Printing::fraction() const
{
    return d->painting ? d->painting->fraction() : 0;
}

Result<void> Printing::outcome() const
{
    if (!d->isRefused)
        return {};
    return Error{QCoreApplication::translate("Printing",
                                             "The printer does not answer. Check that it is on, or save the "
                                             "report as PDF and print that."),
                 QStringLiteral("QPainter::begin on the printer failed"), false};
}

} // namespace kompas
