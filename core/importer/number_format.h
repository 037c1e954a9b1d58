// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace kompas {

/// What the number format of a spreadsheet cell makes of its number.
enum class NumberFormat : quint8 { Plain, Date, DateTime, Time, Elapsed };

/// By a format code such as `d-m-yyyy h:mm` or `[h]:mm:ss`; text in quotes and colours in brackets say nothing.
NumberFormat formatOfCode(QStringView code);

/// The formats of the cell styles of an .xlsx file, in their order, from its xl/styles.xml.
std::vector<NumberFormat> cellFormats(const QByteArray &stylesXml);

/// The number of a cell as text: dates as `2026-11-15`, with time as `2026-11-15 09:30:00`, durations as `26:05:00`,
/// whole numbers without exponent. `value` is handed back as it is when it is no number.
QString numberText(const QString &value, NumberFormat format, bool from1904);

} // namespace kompas
