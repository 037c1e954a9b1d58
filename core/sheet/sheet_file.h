// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sheet/sheet_csv.h"

#include <memory>
#include <optional>

namespace kompas {

enum class SheetFormat : quint8 {
    Csv,      ///< CsvDialect::forPrograms(), formulas made harmless
    ExcelCsv, ///< CsvDialect::forSpreadsheets()
    Xlsx,     ///< typed cells, bold heading that stays while scrolling, no formulas
};

/// By the ending of a path: `.xlsx`, or `.csv` as spreadsheets want it; nothing for any other.
std::optional<SheetFormat> sheetFormatOf(const QString &path);

/// A file that grows row by row. It appears under its name only when finish() has succeeded; until then, and when the
/// writer goes away unfinished, whatever stood there stays.
class SheetFile
{
public:
    /// Rows that an Excel sheet can hold beneath its heading.
    static constexpr qint64 mostExcelRows = 1'048'575;
    /// Characters that an Excel cell can hold; a longer text ends in an ellipsis there.
    static constexpr qsizetype mostExcelCharacters = 32'767;

    virtual ~SheetFile() = default;
    SheetFile(const SheetFile &) = delete;
    SheetFile &operator=(const SheetFile &) = delete;

    virtual Result<void> addRow(const SheetRow &row) = 0;
    virtual Result<void> finish() = 0;

    /// `head.rows` are not written. `locale` decides the separators of ExcelCsv.
    static Result<std::unique_ptr<SheetFile>> create(const QString &path, const Sheet &head, SheetFormat format,
                                                     const QLocale &locale);

protected:
    SheetFile() = default;
};

/// The whole sheet at once.
Result<void> writeSheet(const Sheet &sheet, const QString &path, SheetFormat format, const QLocale &locale,
                        const Progress &progress = {});

} // namespace kompas
