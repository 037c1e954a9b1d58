// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kompas {

/// The form in which SQLite stores a record (sqlite.org/fileformat2.html, "Record Format"): the types of its values,
/// then the values, each in as few bytes as it needs.

constexpr std::size_t longestVarint = 9;
/// Writes a number in one to nine bytes and returns how many; `at` has room for `longestVarint`.
std::size_t writeVarint(char *at, quint64 value);

/// Writes records, value by value.
class RecordWriter
{
public:
    void addNull()
    {
        *m_types.room(1) = '\0';
        ++m_types.size;
    }
    void addInteger(qint64 value);
    /// As columns of real numbers hold it: whole numbers up to 48 bits without their fraction. No NaN, which is NULL.
    void addReal(double value);
    void addText(std::string_view utf8);
    /// Appends the record of all values since the last call. A NULL after which no value comes is left out: readers
    /// take columns that are missing as NULL.
    void finish(std::string &bytes);

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
    void addType(quint64 type);

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
