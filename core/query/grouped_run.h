// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/parallel.h"
#include "core/query/grouped.h"

#include <algorithm>
#include <array>
#include <atomic>

namespace kompas {

inline constexpr std::size_t groupedBlockRows = 4096;

/// Tables that neighbouring rows add to by turns: rows of one group often follow each other, and an addition to what
/// was just written waits for it. Where there are many groups that is rare, and the tables would be too large.
inline std::size_t turnsOf(std::size_t groups)
{
    constexpr std::size_t few = 8192;
    return groups <= few ? 4 : 1;
}

/// One run through all rows: their groups, block by block. Blocks of one piece come one after the other.
class GroupedRun
{
public:
    GroupedRun(const RowSet &rows, const Axes &axes) : m_rows(rows), m_axes(axes) {}

    struct Block {
        const quint16 *places; ///< nullptr: all from `first` on
        std::size_t first;
        std::size_t count;
        quint32 *groups; ///< groupCount() for rows of no group; may be written over
    };

    /// With `most`, of every block the first rows only.
    template<typename Take>
    void piece(std::size_t index, const Take &take, std::size_t most = groupedBlockRows) const
    {
        const RowSet::Piece &piece = m_rows.pieces()[index];
        if (piece.size() == 0)
            return;
        std::vector<PackedPiece> columns;
        for (const Axis &axis : m_axes)
            columns.push_back(axis.pieceAt(index));
        std::array<quint32, groupedBlockRows> groups;
        std::array<quint32, groupedBlockRows> others;
        for (std::size_t first = 0; first < piece.size(); first += groupedBlockRows) {
            const std::size_t count = std::min(most, piece.size() - first);
            const quint16 *const places = piece.isAll ? nullptr : piece.places.data() + first;
            if (m_axes.empty())
                std::fill_n(groups.begin(), count, 0);
            else
                m_axes[0].groupsOf(columns[0], places, first, count, groups.data());
            for (std::size_t i = 1; i < m_axes.size(); ++i) {
                m_axes[i].groupsOf(columns[i], places, first, count, others.data());
                cross(i, count, groups, others);
            }
            take(Block{places, first, count, groups.data()});
        }
    }

private:
    void cross(std::size_t axis, std::size_t count, std::array<quint32, groupedBlockRows> &groups,
               const std::array<quint32, groupedBlockRows> &others) const
    {
        std::size_t before = 1;
        for (std::size_t i = 0; i < axis; ++i)
            before *= m_axes[i].size();
        const auto outer = static_cast<quint32>(before);
        const auto inner = static_cast<quint32>(m_axes[axis].size());
        for (std::size_t i = 0; i < count; ++i)
            groups[i] = groups[i] == outer || others[i] == inner ? outer * inner : groups[i] * inner + others[i];
    }

    const RowSet &m_rows;
    const Axes &m_axes;
};

/// Lets every core take pieces until none is left; each has a part of the result of its own, which `join` adds up in
/// whatever order: whole numbers do not mind.
template<typename Part, typename Work, typename Join>
void overPieces(const RowSet &rows, const Part &empty, const Work &work, const Join &join)
{
    const std::size_t pieces = rows.pieces().size();
    std::vector<Part> parts(std::min(coreCount(), std::max<std::size_t>(pieces, 1)), empty);
    std::atomic<std::size_t> next = 0;
    inParallel(parts.size(), [&](std::size_t part) {
        for (std::size_t piece = next++; piece < pieces; piece = next++)
            work(piece, parts[part]);
    });
    for (const Part &part : parts)
        join(part);
}

} // namespace kompas
