// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/facts.h"

namespace kompas {

/// A column of every name in the field `own` that some record has, in the order of their dimensions.
std::vector<OwnColumn> splitOwn(const Coded &whole);

/// Puts it in its place.
Coded &addOwnColumn(Dataset &dataset, OwnColumn own);
/// The column of such a dimension, made without a word when there is none.
Coded &ownColumn(Dataset &dataset, const QString &dimension);

} // namespace kompas
