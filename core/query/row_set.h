// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/packed.h"

namespace kompas {

/// Rows of one dataset that a question is about, by their numbers: all of them, or those that pass what was asked. A
/// value; narrowing it leaves the old one as it is.
class RowSet
{
public:
    /// The rows of one piece of the columns, by their place in it.
    struct Piece {
        quint32 rows = 0;                 ///< of the dataset
        bool isAll = true;                ///< all of these
        std::vector<quint16> places = {}; ///< otherwise those, ascending
        std::size_t size() const { return isAll ? rows : places.size(); }
    };

    explicit RowSet(std::size_t rows = 0);

    /// Those of which the code is allowed; `allowed` has a flag for every code.
    RowSet withCodes(const Packed<quint32> &codes, const std::vector<char> &allowed) const;
    /// Those of which the value lies from `from` to before `end`; none never does.
    RowSet within(const Packed<qint64> &column, qint64 from, qint64 end) const;
    /// Those, and the ones without a value.
    RowSet withinOrNone(const Packed<qint64> &column, qint64 from, qint64 end) const;
    RowSet within(const Packed<qint32> &column, qint64 from, qint64 end) const;

    std::size_t size() const;
    bool isEmpty() const { return size() == 0; }
    const std::vector<Piece> &pieces() const { return m_pieces; }

private:
    template<typename Column, typename Narrow>
    RowSet narrowed(const Column &column, const Narrow &narrow) const;

    std::vector<Piece> m_pieces = {};
};

/// Calls `take` with every row of one piece, ascending.
template<typename Take>
void forEachRow(const RowSet &rows, std::size_t piece, const Take &take)
{
    const RowSet::Piece &each = rows.pieces()[piece];
    const auto first = static_cast<qint32>(piece * PackedPiece::mostValues);
    if (each.isAll) {
        for (quint32 place = 0; place < each.rows; ++place)
            take(first + static_cast<qint32>(place));
        return;
    }
    for (const quint16 place : each.places)
        take(first + place);
}

} // namespace kompas
