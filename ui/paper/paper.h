// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/document.h"
#include "core/report/report_options.h"

#include <QPageLayout>
#include <QSizeF>

#include <memory>

class QPainter;

namespace kompas {

class PieceMaking;

/// How a document is put on paper.
struct PaperOptions {
    QPageSize::PageSizeId size = QPageSize::A4;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    bool largeType = false; ///< letters and charts a quarter larger
    bool greyscale = false; ///< shades of grey; dashes and hatching instead of colours
};
PaperOptions paperOptionsOf(const ReportOptions &options);
/// What a printer or a PDF is to be told; the margins are the paper's own.
QPageLayout pageLayoutOf(const PaperOptions &options);

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

    const PaperOptions &options() const;
    QString title() const;
    QString language() const;
    int pageCount() const;
    QSizeF pageSize() const;                           ///< in points
    void paintPage(QPainter &painter, int page) const; ///< counted from 0; the painter's unit is a point

    /// The same page piece by piece, so that a window stays alive while charts are painted: steps 0 to stepCount - 1,
    /// in order, each with the painter as it was before.
    int stepCount(int page) const;
    void paintStep(QPainter &painter, int page, int step) const;

    /// Headings, titles of tables and charts, in order.
    struct Entry {
        QString title = {};
        int page = 0;
        qreal top = 0; ///< from the upper edge of the page, in points
    };
    std::vector<Entry> entries() const;

private:
    friend class PaperMaking;
    struct Private;
    explicit Paper(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

/// Lays a document out a little at a time, so that a window stays alive while a report of many pages is made.
class PaperMaking
{
public:
    PaperMaking(const Document &document, const PaperOptions &options);
    ~PaperMaking();

    bool step(); ///< some milliseconds; false when all is laid out
    double fraction() const;
    /// Lays out what is left. To be called once.
    std::unique_ptr<Paper> finish();

private:
    std::unique_ptr<Paper::Private> m_paper;
    std::unique_ptr<PieceMaking> m_pieces;
};

} // namespace kompas
