// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/field.h"
#include "core/data/import.h"

#include <bit>
#include <string_view>

namespace kompas {

/// One value as it is stored. A text stands elsewhere, in UTF-8.
struct CellValue {
    enum class Type : quint8 { None, Integer, Real, Text };
    Type type = Type::None;
    qint64 bits = 0; ///< the whole number, or the bits of a real one
    std::string_view text = {};

    double real() const { return std::bit_cast<double>(bits); }
    bool isNothing() const { return type == Type::None || (type == Type::Text && text.empty()); }

    /// Of the two zeros one; NaN is nothing.
    static CellValue ofReal(double value);
};

/// cellValue() of a cell that is of another type than its field.
CellValue convertedCell(FieldType type, const Cell &cell, QByteArray &made);

/// What is stored of a cell in a field of this type: empty texts and NaN are nothing. A text stands where that of the
/// cell does, or in `made` when a number became one.
inline CellValue cellValue(FieldType type, const Cell &cell, QByteArray &made)
{
    if (cell.index() == 0)
        return {};
    const Storage storage = storageOf(type);
    if (const auto *text = std::get_if<CellText>(&cell); text && storage == Storage::Text && !text->isEmpty())
        return {CellValue::Type::Text, 0, text->bytes()};
    if (const auto *whole = std::get_if<qint64>(&cell); whole && storage == Storage::Integer)
        return {CellValue::Type::Integer, *whole, {}};
    return convertedCell(type, cell, made);
}

} // namespace kompas
