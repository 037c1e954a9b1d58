// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/style/theme.h"

#include <QRectF>

#include <functional>
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

/// The blocks of a document as pieces, for text of this width (in points).
Pieces piecesOf(const Document &document, qreal width, const Theme &theme = Theme::paper());

/// What stands where: pieces with their tops, page by page.
struct Placed {
    const Piece *piece = nullptr;
    qreal top = 0;
};
using PlacedPage = std::vector<Placed>;
/// Fills pages of a height, the first of which is shorter by `firstUsed`. There is always one page.
std::vector<PlacedPage> paginate(const Pieces &pieces, qreal height, qreal firstUsed);

/// Pieces of a table: its title, its head and its rows. Numbers stand with their decimal signs below each other;
/// which sign that is follows from the language.
void addTable(Pieces &pieces, const TableBlock &table, qreal width, const QString &language, const Theme &theme);

/// Where a number is divided for that: how many letters stand up to the end of its whole part, of a range that of the
/// last number; all of them when there is no digit.
qsizetype wholePartOf(const QString &text, QChar decimalPoint);

} // namespace kompas
