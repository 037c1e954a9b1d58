// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

namespace kompas {

namespace {

QString csvCell(const QString &text, QChar delimiter)
{
    const bool needsQuotes = text.contains(delimiter) || text.contains(u'"') || text.contains(u'\n')
                             || text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    if (!needsQuotes)
        return text;
    QString quoted = text;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return u'"' + quoted + u'"';
}

} // namespace

QString csvRecord(const QStringList &cells, QChar delimiter)
{
    // A record of one empty cell would read as an empty line.
    if (cells.size() == 1 && cells.first().isEmpty())
        return QStringLiteral("\"\"");
    QString record;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            record += delimiter;
        record += csvCell(cells[i], delimiter);
    }
    return record;
}

QString withoutFormula(const QString &cell)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r");
    if (cell.isEmpty() || !dangerous.contains(cell.front()))
        return cell;
    bool isNumber = false;
    QString plain = cell;
    plain.replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? cell : u'\'' + cell;
}

} // namespace kompas
