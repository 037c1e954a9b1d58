// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/row_set.h"

#include <memory>

namespace kompas {

/// What rows are grouped by: gives every row of a column a number from 0 to size() - 1, or size() for none. It looks at
/// the column that it was made of, which has to outlive it.
class Axis
{
public:
    /// The codes themselves; `words` is how many there are.
    static Axis ofCodes(const Packed<quint32> &codes, std::size_t words);
    /// Whole numbers from `lowest` on, all above `highest` as that; none and what is lower has no group.
    static Axis ofNumbers(const Packed<qint32> &numbers, qint32 lowest, qint32 highest);
    /// Steps of time that begin at `starts`, ascending; the last ends before `end`. Instants outside, and none, have
    /// no group.
    static Axis ofSteps(const Packed<qint64> &instants, const std::vector<qint64> &starts, qint64 end);

    std::size_t size() const { return m_size; }
    /// The groups of `count` rows of one piece: of those at `places`, or without them from `first` on.
    void groupsOf(const PackedPiece &piece, const quint16 *places, std::size_t first, std::size_t count,
                  quint32 *groups) const;
    PackedPiece pieceAt(std::size_t index) const;

private:
    enum class From : quint8 { Codes, WholeNumbers, Steps };
    quint32 stepOf(qint64 at) const;
    bool areInside(const PackedPiece &piece) const;
    void stepsOf(const PackedPiece &piece, const quint16 *places, std::size_t first, std::size_t count,
                 quint32 *groups) const;

    From m_from = From::Codes;
    std::size_t m_size = 0;
    const Packed<quint32> *m_codes = nullptr;
    const Packed<qint32> *m_numbers = nullptr;
    const Packed<qint64> *m_instants = nullptr;
    qint64 m_lowest = 0;
    qint64 m_highest = 0;
    std::vector<qint64> m_starts = {};
    qint64 m_unit = 1;                      ///< seconds that the starts are multiples of, from the first on
    bool m_hasUnits = false;                ///< not when there would be too many
    std::vector<quint32> m_stepOfUnit = {}; ///< empty when each step is one unit
};

} // namespace kompas
