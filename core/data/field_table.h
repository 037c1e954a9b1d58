// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace kompas {

struct Field;

/// The lines of fields(), in a file of their own because they are many.
std::span<const Field> fieldTable();

} // namespace kompas
