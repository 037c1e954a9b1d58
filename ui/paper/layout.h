// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/style/theme.h"

#include <QRectF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace kompas {

/// Something that stands on a page and is never cut: a row of blocks, some lines of a paragraph, a row of a table.
struct Piece {
    qreal height = 0;
    qreal gapBefore = 0;                                            ///< left out at the top of a page
    bool keepWithNext = false;                                      ///< headings, titles and heads of tables
    bool breakBefore = false;                                       ///< begins a page
    std::function<void(QPainter &, const QRectF &area)> paint = {}; ///< `area` is as wide as the page's text
    int head = -1; ///< index into Pieces::heads of what is repeated when a page begins with this piece; -1 = nothing
    QStringList marks = {}; ///< titles by which a reader finds this place
};

struct Pieces {
    std::vector<Piece> pieces = {};
    std::vector<Piece> heads = {}; ///< of tables
};

/// Makes the blocks of a document into pieces, a little at a time: a table of hundreds of rows takes longer to measure
/// than a window may stand still. The document must outlive it.
class PieceMaking
{
public:
    /// `area`: what a page has for text, in points. Only what is higher than that is divided.
    PieceMaking(const Document &document, QSizeF area, const Theme &theme);
    ~PieceMaking();

    bool step(); ///< false when all is made
    double fraction() const;
    Pieces take(); ///< those made so far

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// All of them at once.
Pieces piecesOf(const Document &document, QSizeF area, const Theme &theme = Theme::paper());

/// What stands where: pieces with their tops, page by page.
struct Placed {
    const Piece *piece = nullptr;
    qreal top = 0;
};
using PlacedPage = std::vector<Placed>;
/// Fills pages of a height, the first of which is shorter by `firstUsed`. There is always one page.
std::vector<PlacedPage> paginate(const Pieces &pieces, qreal height, qreal firstUsed);

/// Makes the pieces of a table, some rows at a time: its title, its head and its rows. Numbers stand with their decimal
/// signs below each other; which sign that is follows from the language. A row stays whole unless it is higher than a
/// page: then each of its lines is a piece.
class TableMaking
{
public:
    TableMaking(const TableBlock &table, QSizeF area, const QString &language, const Theme &theme);
    ~TableMaking();

    bool step(Pieces &pieces); ///< false when all is made

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Where a number is divided for that: how many letters stand up to the end of its whole part, of a range that of the
/// last number; all of them when there is no digit.
qsizetype wholePartOf(const QString &text, QChar decimalPoint);

} // namespace kompas
