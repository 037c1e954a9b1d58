// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/table_sheet.h"

#include "core/report/words.h"

namespace kompas {

namespace {

struct NumberLook {
    int decimals = 0;
    QString unit = {};
    bool clock = false; ///< `4:52`: no number that a spreadsheet would write like this
};

/// `−1.234,5 %` in a language with decimal commas: one decimal and the unit `%`.
NumberLook lookOf(const QString &text, const QLocale &locale)
{
    NumberLook look;
    const QChar point = locale.decimalPoint().front();
    qsizetype at = 0;
    bool afterPoint = false;
    for (; at < text.size(); ++at) {
        const QChar ch = text[at];
        if (ch.isDigit())
            look.decimals += afterPoint ? 1 : 0;
        else if (ch == point)
            afterPoint = true;
        else if (ch == u':')
            look.clock = true;
        else if (ch.isLetter() || ch == u'%')
            break;
    }
    look.unit = text.mid(at).trimmed();
    return look;
}

/// A column of numbers when no cell says anything else; in `column` the decimals that show all of them and the unit
/// they share.
void describe(SheetColumn &column, const TableBlock &table, std::size_t index, const QLocale &locale)
{
    QStringList units;
    bool clock = false;
    for (const std::vector<TableCell> &row : table.rows) {
        if (index >= row.size() || !row[index].value)
            continue;
        const NumberLook look = lookOf(row[index].text, locale);
        column.type = SheetType::Number;
        column.decimals = std::max(column.decimals, look.decimals);
        units += look.unit;
        clock = clock || look.clock;
    }
    units.removeDuplicates();
    if (units.size() == 1)
        column.unit = units.first();
    // Minutes among hours and clock times stay words: a bare number would say something else.
    if (units.size() > 1 || clock)
        column.decimals = -1;
}

} // namespace

Sheet sheetOf(const TableBlock &table, const QString &language)
{
    const QLocale locale = Words::of(language).locale();
    Sheet sheet{.name = table.title};
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        sheet.columns.push_back({.title = table.columns[i].title});
        describe(sheet.columns.back(), table, i, locale);
    }
    for (const std::vector<TableCell> &row : table.rows) {
        SheetRow cells;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool oneUnit = i >= sheet.columns.size() || sheet.columns[i].decimals >= 0;
            if (row[i].value && oneUnit)
                cells.emplace_back(*row[i].value);
            else if (row[i].text == QStringLiteral("–"))
                cells.emplace_back();
            else
                cells.emplace_back(row[i].text);
        }
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

} // namespace kompas
