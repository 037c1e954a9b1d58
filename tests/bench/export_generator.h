// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace kompas::bench {

/// Writes a Zendesk-like ticket export of 40 columns with long-tailed durations, quoted subjects and skewed groups.
/// Same rows and seed give the same bytes. A later export has the same tickets, of which every other one has been
/// changed meanwhile. False when the file cannot be written.
enum class Export : std::uint8_t { First, Later };
bool writeExport(const std::string &path, std::int64_t rows, std::uint64_t seed = 1, Export which = Export::First);

} // namespace kompas::bench
