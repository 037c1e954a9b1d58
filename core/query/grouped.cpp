// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/grouped.h"

#include "core/query/grouped_run.h"
#include "core/query/ranking.h"

namespace kompas {

namespace {

/// Counts rows by their groups, in four tables by turns that lie `apart` from each other; 0: in one.
void addRows(const GroupedRun::Block &block, quint32 *counts, std::size_t apart)
{
    const quint32 *const groups = block.groups;
    std::size_t row = 0;
    for (; row + 4 <= block.count; row += 4) {
        ++counts[groups[row]];
        ++counts[apart + groups[row + 1]];
        ++counts[2 * apart + groups[row + 2]];
        ++counts[3 * apart + groups[row + 3]];
    }
    for (; row < block.count; ++row)
        ++counts[groups[row]];
}

} // namespace

std::size_t groupCount(const Axes &axes)
{
    std::size_t count = 1;
    for (const Axis &axis : axes)
        count *= axis.size();
    return count;
}

std::vector<qint64> countBy(const RowSet &rows, const Axes &axes)
{
    const GroupedRun run(rows, axes);
    const std::size_t groups = groupCount(axes);
    const std::size_t turns = turnsOf(groups);
    std::vector<qint64> result(groups, 0);
    const auto work = [&](std::size_t index, std::vector<quint32> &part) {
        run.piece(index,
                  [&](const GroupedRun::Block &block) { addRows(block, part.data(), turns == 1 ? 0 : groups + 1); });
    };
    overPieces(rows, std::vector<quint32>((groups + 1) * turns, 0), work, [&](const std::vector<quint32> &part) {
        for (std::size_t turn = 0; turn < turns; ++turn) {
            for (std::size_t group = 0; group < groups; ++group)
                result[group] += part[turn * (groups + 1) + group];
        }
    });
    return result;
}

std::vector<Ranked> rankedBy(const RowSet &rows, const Axes &axes, const Packed<qint32> &values, const RanksOf &ranksOf)
{
    std::optional<std::vector<Ranked>> guessed = rankedByGuess(rows, axes, values, ranksOf);
    return guessed ? std::move(*guessed) : rankedByRanges(rows, axes, values, ranksOf);
}

QuantilePlace quantilePlace(qint64 count, double p)
{
    if (count <= 0)
        return {};
    const double position = p * static_cast<double>(count - 1);
    const auto below = static_cast<qint64>(position);
    return {below, std::min(below + 1, count - 1), position - static_cast<double>(below)};
}

RanksOf quantileRanks(double p)
{
    return [p](qint64 count) {
        const QuantilePlace place = quantilePlace(count, p);
        return std::vector<qint64>{place.below, place.above};
    };
}

std::optional<double> quantileOf(const Ranked &ranked, double p)
{
    if (ranked.all.count == 0)
        return std::nullopt;
    const double low = ranked.values[0];
    return low + quantilePlace(ranked.all.count, p).part * (static_cast<double>(ranked.values[1]) - low);
}

} // namespace kompas
