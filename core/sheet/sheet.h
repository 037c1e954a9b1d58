// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <variant>
#include <vector>

namespace kompas {

/// What a spreadsheet shall make of a column.
enum class SheetType : quint8 { Text, Number, Date, Moment };

struct SheetColumn {
    QString title = {};
    SheetType type = SheetType::Text;
    int decimals = -1; ///< of numbers; -1: as many as the value has
    QString unit = {}; ///< of numbers; written behind the title, never in the cell
};

/// A moment as ISO 8601 with or without its offset (`2026-11-15T09:30:00+01:00`): spreadsheets know no zones, so they
/// are given the clock time that stands there.
struct SheetMoment {
    QString iso = {};

    bool operator==(const SheetMoment &) const = default;
};

/// Empty, text, number, day or moment. A cell need not be of the type of its column (a word among numbers); what it is
/// decides how it is written.
using SheetCell = std::variant<std::monostate, QString, double, QDate, SheetMoment>;
using SheetRow = std::vector<SheetCell>;

/// A table for another program: titles, types, typed cells; no colours, no sums.
struct Sheet {
    QString name = {}; ///< of the sheet within an Excel file
    std::vector<SheetColumn> columns = {};
    std::vector<SheetRow> rows = {};
};

/// `CSAT (%)`
QString sheetTitle(const SheetColumn &column);

} // namespace kompas
