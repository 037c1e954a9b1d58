// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pdf_writing.h"

#include "core/base/file_writing.h"
#include "ui/paper/pdf_outline.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace kompas {

namespace {

/// The moment of writing would make every file differ. The replacement has the same length, so that the offsets of
/// the cross reference table hold.
void withoutCreationDate(QByteArray &pdf)
{
    const QByteArray key = QByteArrayLiteral("/CreationDate (");
    const qsizetype begin = pdf.indexOf(key);
    if (begin < 0)
        return;
    const qsizetype from = begin + key.size();
    const qsizetype to = pdf.indexOf(')', from);
    if (to < 0)
        return;
    const QByteArray constant = QByteArrayLiteral("D:20000101000000Z");
    QByteArray date = constant.left(to - from);
    date.append(to - from - date.size(), ' ');
    pdf.replace(from, to - from, date);
}

std::vector<PdfBookmark> bookmarksOf(const Paper &paper)
{
    std::vector<PdfBookmark> bookmarks = {{paper.title(), 0, paper.pageSize().height()}};
    for (const Paper::Entry &each : paper.entries())
        bookmarks.push_back({each.title, each.page, paper.pageSize().height() - each.top});
    return bookmarks;
}

} // namespace

struct PagePainting::Private {
    const Paper &paper;
    QPagedPaintDevice &device;
    QPainter painter = {};
    int first = 0;
    int last = 0;
    int page = 0;
    int at = 0; ///< step of the page
};

PagePainting::PagePainting(const Paper &paper, QPagedPaintDevice &device, int first, int last)
    : d(new Private{.paper = paper, .device = device})
{
    d->first = d->page = std::clamp(first, 0, paper.pageCount() - 1);
    d->last = std::clamp(last, d->first, paper.pageCount() - 1);
    d->painter.begin(&device);
}

PagePainting::~PagePainting() = default;

bool PagePainting::isActive() const
{
    return d->painter.isActive();
}

bool PagePainting::step()
{
    if (!isActive() || d->page > d->last)
        return false;
    if (d->at == 0 && d->page > d->first)
        d->device.newPage();
    const qreal scale = d->device.logicalDpiX() / 72.0;
    d->painter.save();
    d->painter.scale(scale, scale);
    d->paper.paintStep(d->painter, d->page, d->at);
    d->painter.restore();
    if (++d->at == d->paper.stepCount(d->page)) {
        d->at = 0;
        ++d->page;
    }
    if (d->page > d->last)
        d->painter.end();
    return d->page <= d->last;
}

double PagePainting::fraction() const
{
    const double within =
        static_cast<double>(d->at) / std::max(1, d->page <= d->last ? d->paper.stepCount(d->page) : 1);
    return (d->page - d->first + within) / (d->last - d->first + 1);
}

struct PdfWriting::Private {
    std::unique_ptr<PaperMaking> making = {};
    std::shared_ptr<const Paper> paper = {};
    QBuffer buffer;
    std::unique_ptr<QPdfWriter> writer = {};
    std::unique_ptr<PagePainting> painting = {};

    void begin();
};

void PdfWriting::Private::begin()
{
    buffer.open(QIODevice::WriteOnly);
    writer = std::make_unique<QPdfWriter>(&buffer);
    writer->setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer->setResolution(1200);
    writer->setTitle(paper->title());
    writer->setCreator(QStringLiteral("Servicekompas"));
    writer->setPageLayout(pageLayoutOf(paper->options()));
    painting = std::make_unique<PagePainting>(*paper, *writer, 0, paper->pageCount() - 1);
}

PdfWriting::PdfWriting(std::shared_ptr<const Paper> paper) : d(std::make_unique<Private>())
{
    d->paper = std::move(paper);
    d->begin();
}

PdfWriting::PdfWriting(const Document &document, const PaperOptions &options) : d(std::make_unique<Private>())
{
    d->making = std::make_unique<PaperMaking>(document, options);
}

PdfWriting::~PdfWriting() = default;

bool PdfWriting::step()
{
    if (!d->making)
        return d->painting->step();
    if (!d->making->step()) {
        d->paper = d->making->finish();
        d->making.reset();
        d->begin();
    }
    return true;
}

double PdfWriting::fraction() const
{
    return d->painting ? d->painting->fraction() : 0;
}

Result<void> PdfWriting::save(const QString &path)
{
    while (step()) {
    }
    d->painting.reset();
    d->writer.reset();
    withoutCreationDate(d->buffer.buffer());
    addOutline(d->buffer.buffer(), bookmarksOf(*d->paper), d->paper->language());
    return writeBytes(d->buffer.data(), path);
}

Result<void> writePdf(const Document &document, const PaperOptions &options, const QString &path,
                      const Progress &progress)
{
    PdfWriting writing(document, options);
    do {
        if (!progress.at(writing.fraction()))
            return Progress::stopped();
    } while (writing.step());
    const Result<void> saved = writing.save(path);
    progress.at(1);
    return saved;
}

} // namespace kompas
