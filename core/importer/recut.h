// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/rows.h"

#include <optional>

namespace kompas {

/// Cuts a record whose quotes do not fit together into exactly `dialect.columns` cells: a quote closes a cell only
/// before a delimiter or the end, further quotes are text, and between a quote and what it touches a delimiter may be
/// missing. Of all ways to cut the one with the fewest oddities; nothing when every one is too odd or there is none.
std::optional<std::vector<std::string>> recut(std::string_view record, const Dialect &dialect);

} // namespace kompas
