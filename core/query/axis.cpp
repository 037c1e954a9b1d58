// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/axis.h"

#include "core/query/unpack.h"

#include <algorithm>
#include <numeric>

namespace kompas {

namespace {

constexpr qint64 mostUnits = 1 << 20;

/// Calls `groupOf` with every wanted value; noInstant for none.
template<typename GroupOf>
void forValues(const PackedPiece &piece, const quint16 *places, std::size_t first, std::size_t count,
               const GroupOf &groupOf, quint32 *groups)
{
    withStored(piece, [&](const auto *stored) {
        const auto valueOf = [&](std::size_t place) {
            if constexpr (areDistances<decltype(*stored)>)
                return stored[place] == 0 ? noInstant : piece.below + static_cast<qint64>(stored[place]);
            else
                return stored[place];
        };
        if (places) {
            for (std::size_t i = 0; i < count; ++i)
                groups[i] = groupOf(valueOf(places[i]));
        } else {
            for (std::size_t i = 0; i < count; ++i)
                groups[i] = groupOf(valueOf(first + i));
        }
    });
}

/// Codes have no "none": a plain sum.
void forCodes(const PackedPiece &piece, const quint16 *places, std::size_t first, std::size_t count, quint32 *groups)
{
    withStored(piece, [&](const auto *stored) {
        const auto below = static_cast<quint32>(areDistances<decltype(*stored)> ? piece.below : 0);
        if (places) {
            for (std::size_t i = 0; i < count; ++i)
                groups[i] = below + static_cast<quint32>(stored[places[i]]);
        } else {
            for (std::size_t i = 0; i < count; ++i)
                groups[i] = below + static_cast<quint32>(stored[first + i]);
        }
    });
}

/// A product is faster than a quotient; half a second keeps it from falling short of a whole number.
constexpr double halfSecond = 0.5;

double perUnitOf(qint64 unit)
{
    return 1.0 / static_cast<double>(unit);
}

} // namespace

Axis Axis::ofCodes(const Packed<quint32> &codes, std::size_t words)
{
    Axis axis;
    axis.m_from = From::Codes;
    axis.m_codes = &codes;
    axis.m_size = words;
    return axis;
}

Axis Axis::ofNumbers(const Packed<qint32> &numbers, qint32 lowest, qint32 highest)
{
    Axis axis;
    axis.m_from = From::WholeNumbers;
    axis.m_numbers = &numbers;
    axis.m_lowest = lowest;
    axis.m_highest = highest;
    axis.m_size = static_cast<std::size_t>(qint64(highest) - lowest + 1);
    return axis;
}

Axis Axis::ofSteps(const Packed<qint64> &instants, const std::vector<qint64> &starts, qint64 end)
{
    Axis axis;
    axis.m_from = From::Steps;
    axis.m_instants = &instants;
    axis.m_size = starts.size();
    axis.m_starts = starts;
    if (starts.empty())
        return axis;
    axis.m_lowest = starts.front();
    axis.m_highest = end;
    qint64 unit = end - starts.front();
    for (const qint64 start : starts)
        unit = std::gcd(unit, start - starts.front());
    const qint64 units = unit > 0 ? (end - starts.front()) / unit : 0;
    if (units <= 0 || units > mostUnits)
        return axis;
    axis.m_unit = unit;
    axis.m_hasUnits = true;
    if (static_cast<std::size_t>(units) == starts.size())
        return axis;
    quint32 step = 0;
    for (qint64 at = starts.front(); at < end; at += unit) {
        while (step + 1 < starts.size() && starts[step + 1] <= at)
            ++step;
        axis.m_stepOfUnit.push_back(step);
    }
    return axis;
}

PackedPiece Axis::pieceAt(std::size_t index) const
{
    switch (m_from) {
    case From::Codes:
        return m_codes->pieceAt(index);
    case From::WholeNumbers:
        return m_numbers->pieceAt(index);
    case From::Steps:
        return m_instants->pieceAt(index);
    }
    return {};
}

quint32 Axis::stepOf(qint64 at) const
{
    if (at == noInstant || at < m_lowest || at >= m_highest)
        return static_cast<quint32>(m_size);
    return static_cast<quint32>(std::ranges::upper_bound(m_starts, at) - m_starts.begin()) - 1;
}

/// Whether all instants of a piece lie between the first and the last step, near enough to each other for 31 bits.
bool Axis::areInside(const PackedPiece &piece) const
{
    return piece.hasValues() && piece.width != 0 && piece.width != 8 && piece.lowest >= m_lowest
           && piece.highest < m_highest && piece.highest - piece.below <= std::numeric_limits<qint32>::max();
}

/// Without a branch, and four rows at a time where the compiler can.
void Axis::stepsOf(const PackedPiece &piece, const quint16 *places, std::size_t first, std::size_t count,
                   quint32 *groups) const
{
    const double perUnit = perUnitOf(m_unit);
    const double start = static_cast<double>(piece.below - m_lowest) + halfSecond;
    const auto outside = static_cast<quint32>(m_size);
    // None stands as 0 and may come out below the first step; what comes out is not used then.
    const auto unitOf = [&](quint32 distance) {
        return static_cast<qint32>((static_cast<double>(static_cast<qint32>(distance)) + start) * perUnit);
    };
    withStored(piece, [&](const auto *stored) {
        if (places && m_stepOfUnit.empty()) {
            for (std::size_t i = 0; i < count; ++i) {
                const auto distance = static_cast<quint32>(stored[places[i]]);
                groups[i] = distance == 0 ? outside : static_cast<quint32>(unitOf(distance));
            }
        } else if (m_stepOfUnit.empty()) {
            for (std::size_t i = 0; i < count; ++i) {
                const auto distance = static_cast<quint32>(stored[first + i]);
                groups[i] = distance == 0 ? outside : static_cast<quint32>(unitOf(distance));
            }
        } else {
            const quint32 *const steps = m_stepOfUnit.data();
            for (std::size_t i = 0; i < count; ++i) {
                const auto distance = static_cast<quint32>(stored[places ? places[i] : first + i]);
                groups[i] = distance == 0 ? outside : steps[unitOf(distance)];
            }
        }
    });
}

void Axis::groupsOf(const PackedPiece &piece, const quint16 *places, std::size_t first, std::size_t count,
                    quint32 *groups) const
{
    const auto outside = static_cast<quint32>(m_size);
    switch (m_from) {
    case From::Codes:
        return forCodes(piece, places, first, count, groups);
    case From::WholeNumbers:
        return forValues(
            piece, places, first, count,
            [&](qint64 value) {
                return value < m_lowest ? outside : static_cast<quint32>(std::min(value, m_highest) - m_lowest);
            },
            groups);
    case From::Steps:
        break;
    }
    if (!m_hasUnits)
        return forValues(
            piece, places, first, count, [&](qint64 at) { return stepOf(at); }, groups);
    if (areInside(piece))
        return stepsOf(piece, places, first, count, groups);
    const double perUnit = perUnitOf(m_unit);
    forValues(
        piece, places, first, count,
        [&](qint64 at) {
            if (at < m_lowest || at >= m_highest)
                return outside;
            const auto unit = static_cast<quint32>((static_cast<double>(at - m_lowest) + halfSecond) * perUnit);
            return m_stepOfUnit.empty() ? unit : m_stepOfUnit[unit];
        },
        groups);
}

} // namespace kompas
