// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>

namespace kompas {

/// Spreads neighbouring numbers over all places of a table of 2 to the power of `bits`.
constexpr std::size_t spread(quint64 number, int bits)
{
    return static_cast<std::size_t>((number * 0x9fb21c651e98df25ULL) >> (64 - bits));
}

} // namespace kompas
