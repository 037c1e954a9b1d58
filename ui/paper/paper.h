// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/document.h"

#include <QPageLayout>
#include <QSizeF>

#include <memory>

class QPainter;

namespace kompas {

/// How a document is put on paper.
struct PaperOptions {
    QPageSize::PageSizeId size = QPageSize::A4;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
};

/// A document laid out on pages. Preview, PDF and printer paint with the same object: one page at a time, in points
/// (1/72 inch), on any painter. Headings stay with what follows, charts and table rows are never cut, table headings
/// are repeated.
class Paper
{
public:
    Paper(const Document &document, const PaperOptions &options);
    ~Paper();
    Paper(Paper &&) noexcept;
    Paper &operator=(Paper &&) noexcept;

    int pageCount() const;
    QSizeF pageSize() const;                           ///< in points
    void paintPage(QPainter &painter, int page) const; ///< counted from 0; the painter's unit is a point

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Vector charts, selectable text, embedded fonts; the same document gives the same bytes on every machine. Written
/// beside the target and renamed, so that a failure leaves an older file as it was.
Result<void> writePdf(const Document &document, const PaperOptions &options, const QString &path,
                      const Progress &progress = {});

} // namespace kompas
