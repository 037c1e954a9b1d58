// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/ranking.h"

#include "core/query/grouped_run.h"
#include "core/query/unpack.h"

#include <bit>

namespace kompas {

namespace {

/// Values of a block; none is noInteger.
void valuesOf(const PackedPiece &piece, const GroupedRun::Block &block, qint32 *values)
{
    withStored(piece, [&](const auto *stored) {
        const auto valueAt = [&](std::size_t place) {
            if constexpr (areDistances<decltype(*stored)>)
                return stored[place] == 0 ? noInteger : static_cast<qint32>(piece.below + qint64(stored[place]));
            else
                return stored[place] == noInstant ? noInteger : static_cast<qint32>(stored[place]);
        };
        if (block.places) {
            for (std::size_t i = 0; i < block.count; ++i)
                values[i] = valueAt(block.places[i]);
        } else {
            for (std::size_t i = 0; i < block.count; ++i)
                values[i] = valueAt(block.first + i);
        }
    });
}

/// Calls `take` with the group of each row of a piece that has a value, and that value.
template<typename Take>
void eachValueOf(const GroupedRun &run, const Packed<qint32> &column, std::size_t index, const Take &take)
{
    const PackedPiece piece = column.pieceAt(index);
    if (!piece.hasValues())
        return;
    std::array<qint32, groupedBlockRows> values;
    run.piece(index, [&](const GroupedRun::Block &block) {
        valuesOf(piece, block, values.data());
        for (std::size_t i = 0; i < block.count; ++i) {
            if (values[i] != noInteger)
                take(block.groups[i], values[i]);
        }
    });
}

/// Narrow ranges of values: below 64 each value is one, above there are 32 between two powers of 2.
constexpr quint32 rangeBits = 5;
constexpr std::size_t rangeCount = 896;

constexpr quint32 rangeOf(quint32 value)
{
    const auto bits = static_cast<quint32>(std::bit_width(value | 63U)) - rangeBits - 1;
    return (bits << rangeBits) + (value >> bits);
}
static_assert(rangeOf(0) == 0 && rangeOf(63) == 63 && rangeOf(64) == 64 && rangeOf(127) == 95 && rangeOf(128) == 96);
static_assert(rangeOf(0xffffffff) == rangeCount - 1);

/// Whether a range is of one value only.
constexpr bool isSingle(std::size_t range)
{
    return range < 64;
}

/// How many values of every group lie in every range, and their sums.
struct Histogram {
    std::vector<quint32> counts = {}; ///< by group, then range
    std::vector<qint64> sums = {};
};

/// A rank that is looked for: in which range of its group, and at which place of it.
struct Wanted {
    std::size_t group = 0;
    std::size_t at = 0; ///< in the ranks of the group
    qint64 place = 0;
};

/// The ranks that lie in one range of one group, whose values have to be gathered.
struct Gathered {
    std::vector<Wanted> wanted = {};
    std::vector<qint32> values = {};
};

class Ranking
{
public:
    Ranking(const RowSet &rows, const Axes &axes, const Packed<qint32> &values)
        : m_rows(rows),
          m_values(values),
          m_run(rows, axes),
          m_groups(groupCount(axes)),
          m_lowest(lowestOf(values))
    {
    }

    std::vector<Ranked> find(const RanksOf &ranksOf)
    {
        count();
        m_result.resize(m_groups);
        m_slotOf.assign(m_groups * rangeCount, 0);
        m_gathered.resize(1); // slot 0: nobody wants these
        for (std::size_t group = 0; group < m_groups; ++group)
            place(group, ranksOf);
        if (m_gathered.size() > 1)
            gather();
        return std::move(m_result);
    }

private:
    quint32 distanceOf(qint32 value) const { return static_cast<quint32>(value) - static_cast<quint32>(m_lowest); }

    void count()
    {
        const Histogram empty{std::vector<quint32>((m_groups + 1) * rangeCount), std::vector<qint64>(m_groups + 1)};
        m_histogram = empty;
        const auto work = [this](std::size_t index, Histogram &part) {
            eachValueOf(m_run, m_values, index, [&](quint32 group, qint32 value) {
                ++part.counts[group * rangeCount + rangeOf(distanceOf(value))];
                part.sums[group] += value;
            });
        };
        overPieces(m_rows, empty, work, [this](const Histogram &part) {
            for (std::size_t i = 0; i < part.counts.size(); ++i)
                m_histogram.counts[i] += part.counts[i];
            for (std::size_t i = 0; i < part.sums.size(); ++i)
                m_histogram.sums[i] += part.sums[i];
        });
    }

    /// Finds the ranges of the wanted ranks.
    void place(std::size_t group, const RanksOf &ranksOf)
    {
        const std::span<const quint32> counts(m_histogram.counts.data() + group * rangeCount, rangeCount);
        Ranked &result = m_result[group];
        for (const quint32 each : counts)
            result.all.count += each;
        result.all.sum = m_histogram.sums[group];
        if (result.all.count == 0)
            return;
        const std::vector<qint64> ranks = ranksOf(result.all.count);
        result.values.resize(ranks.size());
        std::size_t range = 0;
        qint64 before = 0; // values in the ranges before this one
        for (std::size_t i = 0; i < ranks.size(); ++i) {
            while (before + counts[range] <= ranks[i])
                before += counts[range++];
            if (isSingle(range)) {
                result.values[i] = static_cast<qint32>(static_cast<quint32>(range) + static_cast<quint32>(m_lowest));
                continue;
            }
            quint32 &slot = m_slotOf[group * rangeCount + range];
            if (slot == 0) {
                slot = static_cast<quint32>(m_gathered.size());
                m_gathered.emplace_back();
            }
            m_gathered[slot].wanted.push_back({group, i, ranks[i] - before});
        }
    }

    void gather()
    {
        using Slots = std::vector<std::vector<qint32>>;
        const auto work = [this](std::size_t index, Slots &part) {
            eachValueOf(m_run, m_values, index, [&](quint32 group, qint32 value) {
                const quint32 slot = group < m_groups ? m_slotOf[group * rangeCount + rangeOf(distanceOf(value))] : 0;
                if (slot != 0)
                    part[slot].push_back(value);
            });
        };
        overPieces(m_rows, Slots(m_gathered.size()), work, [this](const Slots &part) {
            for (std::size_t slot = 1; slot < part.size(); ++slot) {
                std::vector<qint32> &values = m_gathered[slot].values;
                values.insert(values.end(), part[slot].begin(), part[slot].end());
            }
        });
        for (Gathered &each : m_gathered) {
            for (const Wanted &wanted : each.wanted) {
                const auto at = each.values.begin() + wanted.place;
                std::nth_element(each.values.begin(), at, each.values.end());
                m_result[wanted.group].values[wanted.at] = *at;
            }
        }
    }

    const RowSet &m_rows;
    const Packed<qint32> &m_values;
    GroupedRun m_run;
    std::size_t m_groups;
    qint32 m_lowest;
    Histogram m_histogram = {};
    std::vector<Ranked> m_result = {};
    std::vector<quint32> m_slotOf = {}; ///< by group, then range
    std::vector<Gathered> m_gathered = {};
};

} // namespace

qint32 lowestOf(const Packed<qint32> &values)
{
    qint64 lowest = std::numeric_limits<qint64>::max();
    for (std::size_t i = 0; i < values.pieceCount(); ++i) {
        if (const PackedPiece piece = values.pieceAt(i); piece.hasValues())
            lowest = std::min(lowest, piece.lowest);
    }
    return lowest == std::numeric_limits<qint64>::max() ? 0 : static_cast<qint32>(lowest);
}

std::vector<Ranked> rankedByRanges(const RowSet &rows, const Axes &axes, const Packed<qint32> &values,
                                   const RanksOf &ranksOf)
{
    return Ranking(rows, axes, values).find(ranksOf);
}

} // namespace kompas
