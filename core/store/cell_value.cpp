// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cell_value.h"

#include <QLocale>

#include <cmath>

namespace kompas {

namespace {

CellValue ofText(const QByteArray &text)
{
    return {CellValue::Type::Text, 0, {text.constData(), static_cast<std::size_t>(text.size())}};
}

} // namespace

CellValue CellValue::ofReal(double value)
{
    return std::isnan(value) ? CellValue() : CellValue{Type::Real, std::bit_cast<qint64>(value + 0.0), {}};
}

CellValue convertedCell(FieldType type, const Cell &cell, QByteArray &made)
{
    const bool isReal = storageOf(type) == Storage::Real;
    const bool isTextual = storageOf(type) == Storage::Text;
    if (const auto *whole = std::get_if<qint64>(&cell)) {
        if (isReal)
            return CellValue::ofReal(static_cast<double>(*whole));
        if (!isTextual)
            return {CellValue::Type::Integer, *whole, {}};
        made = QByteArray::number(*whole);
        return ofText(made);
    }
    const auto *number = std::get_if<double>(&cell);
    if (!number) {
        Q_ASSERT(cell.index() == 0 || std::get<CellText>(cell).isEmpty());
        return {};
    }
    if (isReal || std::isnan(*number))
        return CellValue::ofReal(*number);
    if (!isTextual)
        return {CellValue::Type::Integer, qRound64(*number), {}};
    made = QByteArray::number(*number, 'g', QLocale::FloatingPointShortest);
    return ofText(made);
}

} // namespace kompas
