// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace kompas::bench {

/// Writes a Zendesk-like ticket export of 40 columns with long-tailed durations, quoted subjects and skewed groups.
/// Same rows and seed give the same bytes. False when the file cannot be written.
bool writeExport(const std::string &path, std::int64_t rows, std::uint64_t seed = 1);

} // namespace kompas::bench
