// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/short_text.h"

#include <QtEndian>

#include <array>
#include <bit>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace kompas {

/// The form in which SQLite stores a record (sqlite.org/fileformat2.html, "Record Format"): the types of its values,
/// then the values, each in as few bytes as it needs.

constexpr std::size_t longestVarint = 9;
/// writeVarint() of a number of two bytes or more.
std::size_t writeLongVarint(char *at, quint64 value);
/// Writes a number in one to nine bytes and returns how many; `at` has room for `longestVarint`.
inline std::size_t writeVarint(char *at, quint64 value)
{
    if (value >= 0x80)
        return writeLongVarint(at, value);
    *at = static_cast<char>(value);
    return 1;
}

/// A type of whole numbers, and how many bytes they take.
struct IntegerForm {
    quint8 type;
    quint8 size;
};
/// By the bits that a whole number takes, with its sign: the narrowest form that holds it.
inline constexpr auto integerForms = [] {
    constexpr std::array<quint8, 6> sizes = {1, 2, 3, 4, 6, 8};
    std::array<IntegerForm, 65> forms = {};
    quint8 form = 0;
    for (std::size_t bits = 0; bits < forms.size(); ++bits) {
        while (std::size_t{sizes[form]} * 8 < bits)
            ++form;
        forms[bits] = {static_cast<quint8>(form + 1), sizes[form]};
    }
    return forms;
}();

/// Writes records, value by value; inline, as it is called for every field of every record.
class RecordWriter
{
public:
    void addNull()
    {
        *m_types.room(1) = '\0';
        ++m_types.size;
    }
    void addInteger(qint64 value)
    {
        if (value == 0 || value == 1)
            return addType(zeroType + static_cast<quint64>(value));
        const auto magnitude = static_cast<quint64>(value < 0 ? ~value : value);
        const IntegerForm form = integerForms[static_cast<std::size_t>(std::bit_width(magnitude)) + 1];
        // All eight bytes are written, those of the number first; the next value overwrites the others.
        qToBigEndian(static_cast<quint64>(value) << (sizeof value - form.size) * 8, m_values.room(sizeof value));
        m_values.size += form.size;
        addType(form.type);
    }
    /// As columns of real numbers hold it: whole numbers up to 48 bits without their fraction. No NaN, which is NULL.
    void addReal(double value);
    void addText(std::string_view utf8)
    {
        copyText(utf8, m_values.room(utf8.size()));
        m_values.size += utf8.size();
        addType(firstTextType + 2 * utf8.size());
    }
    /// Appends the record of all values since the last call. A NULL after which no value comes is left out: readers
    /// take columns that are missing as NULL.
    void finish(std::string &bytes);

    /// What says that a value is 0, and that one is a text of no bytes; the next numbers are 1, and longer texts.
    static constexpr quint64 zeroType = 8;
    static constexpr quint64 firstTextType = 13;

private:
    /// Bytes that are used again from record to record.
    struct Bytes {
        char *room(std::size_t wanted)
        {
            if (size + wanted > bytes.size())
                bytes.resize(2 * (size + wanted));
            return bytes.data() + size;
        }
        std::vector<char> bytes = std::vector<char>(512);
        std::size_t size = 0;
    };
    void addType(quint64 type)
    {
        m_types.size += writeVarint(m_types.room(longestVarint), type);
        m_usedTypes = m_types.size;
    }

    Bytes m_types = {};
    Bytes m_values = {};
    std::size_t m_usedTypes = 0; ///< up to the last that is not NULL
};

/// Reads a record as RecordWriter wrote it, value by value.
class RecordReader
{
public:
    /// The bytes have to outlive it.
    explicit RecordReader(std::string_view record);

    enum class Type : quint8 { Null, Integer, Real, Text };
    struct Value {
        Type type = Type::Null;
        qint64 integer = 0;
        double real = 0;
        std::string_view text = {};
    };
    /// The next value; after the last one NULL.
    Value next();
    void skip(int values);

private:
    std::string_view m_types;
    std::string_view m_values;
};

} // namespace kompas
