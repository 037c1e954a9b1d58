// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheet.h"

#include <QByteArray>

class QLocale;

namespace kompas {

/// How cells become delimited text.
struct CsvDialect {
    QChar delimiter = u',';
    QChar decimal = u'.';
    bool mark = false;         ///< begins with a byte order mark: spreadsheets see that it is UTF-8
    bool plainMoments = false; ///< `2026-11-15 09:30:00`: Excel takes the T and the offset for text
    bool harmless = true;      ///< formulas get an apostrophe in front; false: text verbatim, for programs only

    /// RFC 4180 for programs: text verbatim, moments with their offset.
    static CsvDialect forPrograms() { return {.harmless = false}; }
    /// As the spreadsheet of a reader of this language opens it with a double click.
    static CsvDialect forSpreadsheets(const QLocale &locale);
};

/// With the byte order mark where the dialect has one, and CRLF at its end.
QByteArray csvHeading(const std::vector<SheetColumn> &columns, const CsvDialect &dialect);
QByteArray csvRow(const std::vector<SheetColumn> &columns, const SheetRow &row, const CsvDialect &dialect);

} // namespace kompas
