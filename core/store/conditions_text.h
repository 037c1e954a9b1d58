// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/selection.h"

namespace kompas {

/// Conditions as they stand in a column of the database: JSON, in their order. What is no JSON gives none.
QString conditionsToText(const std::vector<Condition> &where);
std::vector<Condition> conditionsFromText(const QString &text);

} // namespace kompas
