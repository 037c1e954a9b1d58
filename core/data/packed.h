// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <cmath>
#include <functional>
#include <iterator>
#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace kompas {

inline constexpr qint64 noInstant = std::numeric_limits<qint64>::min();
inline constexpr qint32 noInteger = std::numeric_limits<qint32>::min();

/// A real number that is not NaN as one of a column: a whole one as itself, so that it packs narrow, another by its
/// bits.
constexpr qint64 packedReal(double value)
{
    constexpr double mostWhole = std::numeric_limits<qint32>::max();
    if (value >= -mostWhole && value <= mostWhole && value == static_cast<double>(static_cast<qint64>(value)))
        return static_cast<qint64>(value);
    // Numbers so near to 0 that their bits are those of a whole number mean 0.
    constexpr double nearest = std::numeric_limits<double>::min();
    return value < nearest && value > -nearest ? 0 : std::bit_cast<qint64>(value);
}
constexpr qint64 endOfWholeBits = qint64(1) << 52; ///< the bits of numbers that are not whole lie beyond
constexpr double realOf(qint64 packed)
{
    const bool isWhole = packed > -endOfWholeBits && packed < endOfWholeBits;
    return isWhole ? static_cast<double>(packed) : std::bit_cast<double>(packed);
}

/// Up to 65,536 values in the fewest bytes that hold them. With 1, 2 or 4 bytes a value is its distance from `below`,
/// and 0 is no value; with 8 it stands as it is; with none at all value i is `below` + i * `step`. `noInstant` = none.
struct PackedPiece {
    static constexpr std::size_t mostValues = 65536;

    quint32 width = 0; ///< bytes a value: 0, 1, 2, 4 or 8
    quint32 count = 0;
    qint64 below = noInstant;
    qint64 step = 0;
    qint64 lowest = noInstant;  ///< of the values that there are; noInstant without any
    qint64 highest = noInstant; ///< as lowest
    std::shared_ptr<const char[]> bytes = {};

    /// At most 65,536 values.
    static PackedPiece of(std::span<const qint64> values);

    template<typename Unsigned>
    const Unsigned *as() const
    {
        return reinterpret_cast<const Unsigned *>(bytes.get());
    }
    /// `position` < count.
    qint64 at(std::size_t position) const
    {
        switch (width) {
        case 1:
            return valueOf(as<quint8>()[position]);
        case 2:
            return valueOf(as<quint16>()[position]);
        case 4:
            return valueOf(as<quint32>()[position]);
        case 8:
            return as<qint64>()[position];
        default:
            return below + step * static_cast<qint64>(position);
        }
    }
    bool hasValues() const { return highest != noInstant; }
    /// Appends all values.
    void unpackTo(std::vector<qint64> &values) const;

private:
    qint64 valueOf(quint32 distance) const { return distance == 0 ? noInstant : below + distance; }
};

/// The pieces of a column of which a function tells each value; it is called on all cores at once.
std::vector<PackedPiece> packedPieces(std::size_t count, const std::function<qint64(std::size_t row)> &valueAt);

/// A column of whole numbers: 64-bit with `noInstant`, 32-bit with `noInteger`, or codes, of which every record has
/// one; or of real ones with NaN, which stand in its pieces as packedReal() has them. It is read like a vector; copies
/// share what is packed. New values are put at its end.
template<typename T>
class Packed
{
public:
    static constexpr std::size_t pieceBits = 16;
    static constexpr std::size_t pieceSize = PackedPiece::mostValues;
    using value_type = T;

    Packed() = default;
    Packed(std::initializer_list<T> values) : Packed(std::vector<T>(values)) {}
    explicit Packed(const std::vector<T> &values)
    {
        for (const T value : values)
            push_back(value);
        pack();
    }
    static Packed filled(std::size_t count, T value) { return Packed(std::vector<T>(count, value)); }
    /// What `valueAt` says of each row; it is called on all cores at once.
    static Packed computed(std::size_t count, const std::function<T(std::size_t row)> &valueAt)
    {
        Packed result;
        for (PackedPiece &piece : packedPieces(count, [&](std::size_t row) { return widened(valueAt(row)); }))
            result.append(std::move(piece));
        return result;
    }

    std::size_t size() const { return m_packed + m_tail.size(); }
    bool empty() const { return size() == 0; }
    T operator[](std::size_t row) const
    {
        const std::size_t piece = row >> pieceBits;
        if (piece < m_pieces.size())
            return narrowed(m_pieces[piece].at(row & (pieceSize - 1)));
        return m_tail[row - m_packed];
    }

    /// All pieces but the last are of 65,536 values. What was put at the end since pack() is in none of them.
    const std::vector<PackedPiece> &pieces() const { return m_pieces; }
    /// The same, what was put at the end since among them: that is packed anew each time.
    std::size_t pieceCount() const { return m_pieces.size() + (m_tail.empty() ? 0 : 1); }
    PackedPiece pieceAt(std::size_t index) const
    {
        return index < m_pieces.size() ? m_pieces[index] : PackedPiece::of(widened(m_tail));
    }
    /// Puts a piece at the end, which must be at the end of a piece of 65,536.
    void append(PackedPiece piece)
    {
        Q_ASSERT(m_tail.empty() && m_packed % pieceSize == 0);
        m_packed += piece.count;
        m_pieces.push_back(std::move(piece));
    }

    void push_back(T value)
    {
        if (m_packed % pieceSize != 0)
            unpackLast();
        m_tail.push_back(value);
        if (m_tail.size() == pieceSize)
            pack();
    }
    /// Packs what was put at the end.
    void pack()
    {
        if (m_tail.empty())
            return;
        const std::vector<qint64> values = widened(m_tail);
        m_tail = {};
        append(PackedPiece::of(values));
    }

    class Iterator
    {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using iterator_concept = std::random_access_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = T;

        Iterator() = default;
        Iterator(const Packed *column, std::size_t row) : m_column(column), m_row(row) {}
        T operator*() const { return (*m_column)[m_row]; }
        T operator[](difference_type by) const { return *(*this + by); }
        Iterator &operator+=(difference_type by)
        {
            m_row = static_cast<std::size_t>(static_cast<difference_type>(m_row) + by);
            return *this;
        }
        Iterator &operator-=(difference_type by) { return *this += -by; }
        Iterator &operator++() { return *this += 1; }
        Iterator &operator--() { return *this += -1; }
        Iterator operator++(int)
        {
            const Iterator before = *this;
            ++*this;
            return before;
        }
        Iterator operator--(int)
        {
            const Iterator before = *this;
            --*this;
            return before;
        }
        friend Iterator operator+(Iterator at, difference_type by) { return at += by; }
        friend Iterator operator+(difference_type by, Iterator at) { return at += by; }
        friend Iterator operator-(Iterator at, difference_type by) { return at -= by; }
        friend difference_type operator-(const Iterator &a, const Iterator &b)
        {
            return static_cast<difference_type>(a.m_row) - static_cast<difference_type>(b.m_row);
        }
        bool operator==(const Iterator &other) const { return m_row == other.m_row; }
        auto operator<=>(const Iterator &other) const { return m_row <=> other.m_row; }

    private:
        const Packed *m_column = nullptr;
        std::size_t m_row = 0;
    };
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, size()}; }
    T front() const { return (*this)[0]; }
    T back() const { return (*this)[size() - 1]; }

    /// The same values, however they are packed.
    bool operator==(const Packed &other) const
    {
        return size() == other.size() && std::equal(begin(), end(), other.begin());
    }

private:
    static T narrowed(qint64 value)
    {
        if constexpr (std::is_same_v<T, double>)
            return value == noInstant ? std::numeric_limits<double>::quiet_NaN() : realOf(value);
        else if constexpr (std::is_same_v<T, qint32>)
            return value == noInstant ? noInteger : static_cast<qint32>(value);
        else
            return static_cast<T>(value);
    }
    static qint64 widened(T value)
    {
        if constexpr (std::is_same_v<T, double>)
            return std::isnan(value) ? noInstant : packedReal(value);
        else if constexpr (std::is_same_v<T, qint32>)
            return value == noInteger ? noInstant : value;
        else
            return static_cast<qint64>(value);
    }
    static std::vector<qint64> widened(const std::vector<T> &values)
    {
        std::vector<qint64> result;
        result.reserve(values.size());
        for (const T value : values)
            result.push_back(widened(value));
        return result;
    }
    void unpackLast()
    {
        std::vector<qint64> values;
        m_pieces.back().unpackTo(values);
        m_packed -= values.size();
        m_pieces.pop_back();
        m_tail.reserve(pieceSize);
        for (const qint64 value : values)
            m_tail.push_back(narrowed(value));
    }

    std::vector<PackedPiece> m_pieces = {};
    std::size_t m_packed = 0; ///< values in the pieces
    std::vector<T> m_tail = {};
};

} // namespace kompas
