// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/grouped_run.h"
#include "core/query/ranking.h"
#include "core/query/unpack.h"

#include <cmath>

namespace kompas {

namespace {

constexpr std::size_t sampledRows = groupedBlockRows / 16; ///< of every block
constexpr std::size_t fewRows = 32768;                     ///< of which all values are gathered
constexpr std::size_t mostWindows = 3;
constexpr std::size_t fewSampled = 32; ///< of a group, from which nothing can be told

/// A value of a slot: how far it is from the lowest of the column.
struct Found {
    quint32 slot;
    quint32 distance;
};

constexpr quint32 mostDistance = std::numeric_limits<quint32>::max();

/// Where ranks are looked for, as distances from the lowest value of the column; one that is not used lies at the end.
struct Window {
    quint32 lowest = mostDistance;
    quint32 width = 0;
};
constexpr Window everything = {0, mostDistance};

using Windows = std::vector<std::array<Window, mostWindows>>; ///< by group

/// The values of every slot, one slot after the other.
struct Sorted {
    std::vector<std::size_t> ends = {};
    std::vector<quint32> distances = {};

    std::span<quint32> of(std::size_t slot)
    {
        const std::size_t first = slot == 0 ? 0 : ends[slot - 1];
        return {distances.data() + first, ends[slot] - first};
    }
};

Sorted bySlot(const std::vector<std::vector<Found>> &parts, std::size_t slotCount)
{
    std::vector<std::size_t> next(slotCount + 1, 0);
    for (const std::vector<Found> &part : parts) {
        for (const Found &each : part)
            ++next[each.slot + 1];
    }
    for (std::size_t slot = 0; slot < slotCount; ++slot)
        next[slot + 1] += next[slot];
    Sorted sorted;
    sorted.distances.resize(next.back());
    for (const std::vector<Found> &part : parts) {
        for (const Found &each : part)
            sorted.distances[next[each.slot]++] = each.distance;
    }
    next.pop_back();
    sorted.ends = std::move(next);
    return sorted;
}

/// Finds ranks of the same values, ascending: what is below the one before is not looked at again.
class RanksInOrder
{
public:
    explicit RanksInOrder(std::span<quint32> values) : m_values(values) {}

    quint32 at(qint64 rank)
    {
        const auto wanted = static_cast<std::size_t>(rank);
        const auto first = m_values.begin() + static_cast<std::ptrdiff_t>(m_known);
        if (wanted == m_known && wanted < m_values.size())
            std::iter_swap(first, std::min_element(first, m_values.end()));
        else if (wanted > m_known)
            std::nth_element(first, m_values.begin() + rank, m_values.end());
        m_known = std::max(m_known, wanted + 1);
        return m_values[wanted];
    }

private:
    std::span<quint32> m_values;
    std::size_t m_known = 0; ///< so many stand where they belong, or below
};

/// What a run counts for a group.
template<std::size_t windows>
struct Counted {
    quint64 sum = 0; ///< of the distances
    quint32 count = 0;
    std::array<quint32, windows> below = {}; ///< values below each window
};

template<std::size_t windows>
struct Gathering {
    std::vector<Counted<windows>> counted = {}; ///< by turn, then group; the last group is of rows of none
    std::vector<Found> found = {};
    std::size_t used = 0; ///< of found
};

class Guess
{
public:
    Guess(const RowSet &rows, const Axes &axes, const Packed<qint32> &values, const RanksOf &ranksOf)
        : m_rows(rows),
          m_values(values),
          m_ranksOf(ranksOf),
          m_run(rows, axes),
          m_groups(groupCount(axes)),
          m_turns(turnsOf(m_groups) == 1 ? 1 : 2),
          m_lowest(lowestOf(values))
    {
    }

    std::optional<std::vector<Ranked>> find()
    {
        m_windows.assign(m_groups, {everything});
        m_windows.emplace_back(); // rows of no group
        m_most = m_ranksOf(1).empty() ? 0 : 1;
        if (m_most > 0 && m_rows.size() > fewRows && !chooseWindows())
            return std::nullopt;
        switch (m_most) {
        case 0:
            return gather<0>();
        case 1:
            return gather<1>();
        default:
            return gather<mostWindows>();
        }
    }

private:
    /// The distances of a block from the lowest value; rows without a value get no group.
    void distancesOf(const PackedPiece &piece, const GroupedRun::Block &block, quint32 *distances) const
    {
        const auto outside = static_cast<quint32>(m_groups);
        withStored(piece, [&](const auto *stored) {
            constexpr bool isDistance = areDistances<decltype(*stored)>;
            const auto shift = static_cast<quint32>(isDistance ? piece.below - m_lowest : -qint64(m_lowest));
            const auto none = static_cast<std::remove_cvref_t<decltype(*stored)>>(isDistance ? 0 : noInstant);
            const auto put = [&](std::size_t i, auto value) {
                distances[i] = static_cast<quint32>(value) + shift;
                block.groups[i] = value == none ? outside : block.groups[i];
            };
            if (block.places) {
                for (std::size_t i = 0; i < block.count; ++i)
                    put(i, stored[block.places[i]]);
            } else {
                for (std::size_t i = 0; i < block.count; ++i)
                    put(i, stored[block.first + i]);
            }
        });
    }

    /// Some values of every group tell where the wanted ranks of all probably lie.
    bool chooseWindows()
    {
        std::vector<std::vector<Found>> parts;
        overPieces(
            m_rows, std::vector<Found>(),
            [this](std::size_t index, std::vector<Found> &part) {
                const PackedPiece piece = m_values.pieceAt(index);
                std::array<quint32, groupedBlockRows> distances;
                const auto take = [&](const GroupedRun::Block &block) {
                    distancesOf(piece, block, distances.data());
                    for (std::size_t i = 0; i < block.count; ++i)
                        part.push_back({block.groups[i], distances[i]});
                };
                if (piece.hasValues())
                    m_run.piece(index, take, sampledRows);
            },
            [&parts](const std::vector<Found> &part) { parts.push_back(part); });
        Sorted sample = bySlot(parts, m_groups + 1);
        std::vector<std::size_t> used(m_groups, 1);
        inParallel(m_groups, [&](std::size_t group) {
            if (const std::span<quint32> values = sample.of(group); values.size() >= fewSampled)
                used[group] = chooseWindow(m_windows[group], values);
        });
        m_most = m_groups == 0 ? 1 : *std::ranges::max_element(used);
        return m_most <= mostWindows;
    }

    /// Four times the standard error of a rank to each side. How many windows that takes; more than there may be when
    /// ranks lie too far from each other.
    std::size_t chooseWindow(std::array<Window, mostWindows> &windows, std::span<quint32> values) const
    {
        constexpr std::size_t tooMany = mostWindows + 1;
        RanksInOrder sample(values);
        const auto count = static_cast<qint64>(values.size());
        std::size_t used = 0;
        std::vector<std::pair<qint64, qint64>> ends; // ranks of the sample, each window's first and last
        for (const qint64 rank : m_ranksOf(count)) {
            const auto at = static_cast<double>(rank);
            const double error = std::sqrt(std::max(at, 1.0) * (1 - at / static_cast<double>(count)));
            const auto spread = static_cast<qint64>(4 * error) + 2;
            if (!ends.empty() && rank - spread <= ends.back().second)
                ends.back().second = rank + spread;
            else
                ends.emplace_back(rank - spread, rank + spread);
        }
        if (ends.size() > mostWindows)
            return tooMany;
        for (const auto &[first, last] : ends) {
            const quint32 lowest = first <= 0 ? 0 : sample.at(first);
            // A value lies in one window only.
            if (used > 0 && lowest <= windows[used - 1].lowest + windows[used - 1].width)
                return tooMany;
            windows[used++] = {lowest, (last >= count - 1 ? mostDistance : sample.at(last)) - lowest};
        }
        return used;
    }

    template<std::size_t windows>
    std::optional<std::vector<Ranked>> gather()
    {
        using Part = Gathering<windows>;
        std::vector<Counted<windows>> counted(m_groups);
        std::vector<std::vector<Found>> found;
        const Part empty{std::vector<Counted<windows>>((m_groups + 1) * m_turns), {}, 0};
        overPieces(
            m_rows, empty, [this](std::size_t index, Part &part) { gatherPiece(index, part); },
            [&](const Part &part) {
                for (std::size_t i = 0; i < part.counted.size(); ++i) {
                    if (i % (m_groups + 1) < m_groups)
                        add(counted[i % (m_groups + 1)], part.counted[i]);
                }
                found.emplace_back(part.found.begin(), part.found.begin() + static_cast<std::ptrdiff_t>(part.used));
            });
        Sorted sorted = bySlot(found, (m_groups + 1) * std::max<std::size_t>(windows, 1));
        std::vector<Ranked> result(m_groups);
        std::atomic<bool> areAllFound = true;
        inParallel(m_groups, [&](std::size_t group) {
            if (!place(group, counted[group], sorted, result[group]))
                areAllFound = false;
        });
        return areAllFound ? std::optional(std::move(result)) : std::nullopt;
    }

    template<std::size_t windows>
    static void add(Counted<windows> &all, const Counted<windows> &some)
    {
        all.sum += some.sum;
        all.count += some.count;
        for (std::size_t i = 0; i < windows; ++i)
            all.below[i] += some.below[i];
    }

    template<std::size_t windows>
    void gatherPiece(std::size_t index, Gathering<windows> &part) const
    {
        const PackedPiece piece = m_values.pieceAt(index);
        if (!piece.hasValues())
            return;
        std::array<quint32, groupedBlockRows> distances;
        m_run.piece(index, [&](const GroupedRun::Block &block) {
            distancesOf(piece, block, distances.data());
            if (windows > 0 && part.found.size() < part.used + windows * groupedBlockRows)
                part.found.resize(2 * part.used + windows * groupedBlockRows);
            Found *found = part.found.data() + part.used;
            for (std::size_t i = 0; i < block.count; ++i) {
                const quint32 group = block.groups[i];
                const quint32 distance = distances[i];
                Counted<windows> &counted = part.counted[(i & (m_turns - 1)) * (m_groups + 1) + group];
                counted.sum += distance;
                ++counted.count;
                for (std::size_t k = 0; k < windows; ++k) {
                    const Window &window = m_windows[group][k];
                    counted.below[k] += distance < window.lowest ? 1 : 0;
                    // No branch: what is not in the window is written over by what follows.
                    *found = {static_cast<quint32>(group * windows + k), distance};
                    found += distance - window.lowest <= window.width ? 1 : 0;
                }
            }
            part.used = static_cast<std::size_t>(found - part.found.data());
        });
    }

    /// False when a rank is not in a window.
    template<std::size_t windows>
    bool place(std::size_t group, const Counted<windows> &counted, Sorted &sorted, Ranked &result) const
    {
        result.all.count = counted.count;
        result.all.sum = static_cast<qint64>(counted.sum) + qint64(counted.count) * m_lowest;
        if (counted.count == 0)
            return true;
        std::vector<RanksInOrder> values;
        for (std::size_t k = 0; k < windows; ++k)
            values.emplace_back(sorted.of(group * windows + k));
        for (const qint64 rank : m_ranksOf(counted.count)) {
            std::size_t k = 0;
            const auto isIn = [&](std::size_t window) {
                const qint64 at = rank - counted.below[window];
                return at >= 0 && at < static_cast<qint64>(sorted.of(group * windows + window).size());
            };
            while (k < windows && !isIn(k))
                ++k;
            if (k == windows)
                return false;
            const quint32 distance = values[k].at(rank - counted.below[k]);
            result.values.push_back(static_cast<qint32>(static_cast<quint32>(m_lowest) + distance));
        }
        return true;
    }

    const RowSet &m_rows;
    const Packed<qint32> &m_values;
    const RanksOf &m_ranksOf;
    GroupedRun m_run;
    std::size_t m_groups;
    std::size_t m_turns;
    qint32 m_lowest;
    Windows m_windows = {};
    std::size_t m_most = 0; ///< windows of a group
};

} // namespace

std::optional<std::vector<Ranked>> rankedByGuess(const RowSet &rows, const Axes &axes, const Packed<qint32> &values,
                                                 const RanksOf &ranksOf)
{
    return Guess(rows, axes, values, ranksOf).find();
}

} // namespace kompas
