// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheet_csv.h"

#include "core/base/csv.h"

#include <QLocale>

#include <cmath>

namespace kompas {

namespace {

struct CellText {
    const SheetColumn *column;
    const CsvDialect &dialect;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return dialect.harmless ? withoutFormula(text) : text; }
    QString operator()(double value) const
    {
        if (!std::isfinite(value))
            return {};
        const int decimals = column ? column->decimals : -1;
        QString text = decimals >= 0 ? QString::number(value, 'f', decimals)
                                     : QString::number(value, 'f', QLocale::FloatingPointShortest);
        return text.replace(u'.', dialect.decimal);
    }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(const SheetMoment &moment) const
    {
        return dialect.plainMoments ? moment.iso.left(19).replace(u'T', u' ') : moment.iso;
    }
};

} // namespace

QString sheetTitle(const SheetColumn &column)
{
    return column.unit.isEmpty() ? column.title : QStringLiteral("%1 (%2)").arg(column.title, column.unit);
}

CsvDialect CsvDialect::forSpreadsheets(const QLocale &locale)
{
    // Excel takes the list separator from the locale: a semicolon where the comma is the decimal sign.
    const bool hasDecimalComma = locale.decimalPoint() == u",";
    return {.delimiter = hasDecimalComma ? u';' : u',',
            .decimal = hasDecimalComma ? u',' : u'.',
            .mark = true,
            .plainMoments = true};
}

QByteArray csvHeading(const std::vector<SheetColumn> &columns, const CsvDialect &dialect)
{
    QStringList titles;
    for (const SheetColumn &column : columns)
        titles << CellText{&column, dialect}(sheetTitle(column));
    const QByteArray record = csvRecord(titles, dialect.delimiter).toUtf8() + "\r\n";
    return dialect.mark ? "\xEF\xBB\xBF" + record : record;
}

QByteArray csvRow(const std::vector<SheetColumn> &columns, const SheetRow &row, const CsvDialect &dialect)
{
    QStringList cells;
    for (std::size_t i = 0; i < row.size(); ++i)
        cells << std::visit(CellText{i < columns.size() ? &columns[i] : nullptr, dialect}, row[i]);
    return csvRecord(cells, dialect.delimiter).toUtf8() + "\r\n";
}

} // namespace kompas
