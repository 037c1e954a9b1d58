// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace kompas {

/// A number made of a text, the same on every computer and in every version.
quint64 seedOf(const QString &text);

/// `count` different places below `of` (all of them when there are fewer), ascending; the same for the same seed on
/// every computer. Every place is equally likely.
std::vector<std::size_t> drawnPlaces(std::size_t of, std::size_t count, quint64 seed);

} // namespace kompas
