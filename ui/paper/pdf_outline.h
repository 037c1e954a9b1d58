// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace kompas {

/// An entry of the list of contents that PDF readers show beside the pages.
struct PdfBookmark {
    QString title = {};
    int page = 0;  ///< counted from 0
    qreal top = 0; ///< from the lower edge of the page, in points

    bool operator==(const PdfBookmark &) const = default;
};

/// Adds bookmarks, the language of the text and the wish to show the document's title to a PDF as QPdfWriter makes it,
/// which can do neither. Appended as an update of the file, so that what is there keeps its place; the same input gives
/// the same bytes. A PDF of another make is left as it is, and false is returned.
bool addOutline(QByteArray &pdf, const std::vector<PdfBookmark> &bookmarks, const QString &language);

} // namespace kompas
