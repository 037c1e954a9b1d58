// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paper.h"

class QPagedPaintDevice;

namespace kompas {

/// Paints pages on a printer or a PDF one step at a time. The device must outlive the painting.
class PagePainting
{
public:
    /// Pages counted from 0, both inclusive. Nothing is painted when the device refuses: then isActive() is false.
    PagePainting(const Paper &paper, QPagedPaintDevice &device, int first, int last);
    ~PagePainting();

    bool isActive() const;
    bool step(); ///< false when all is painted
    double fraction() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// A PDF in the making: step() until it says that all is painted, then save(). Vector charts, selectable text, embedded
/// fonts, bookmarks; the same document gives the same bytes on every machine.
class PdfWriting
{
public:
    explicit PdfWriting(std::shared_ptr<const Paper> paper);
    /// Lays the document out first.
    PdfWriting(const Document &document, const PaperOptions &options);
    ~PdfWriting();

    bool step();
    double fraction() const;
    /// Written beside the target and renamed, so that a failure leaves an older file as it was.
    Result<void> save(const QString &path);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// All of it in one go, for the command line.
Result<void> writePdf(const Document &document, const PaperOptions &options, const QString &path,
                      const Progress &progress = {});

} // namespace kompas
