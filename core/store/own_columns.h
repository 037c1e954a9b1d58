// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/facts.h"

namespace kompas {

/// Makes a column of every name in the field `own`, and forgets the field itself.
void splitOwn(Dataset &dataset);

/// The column of such a dimension, made without a word when there is none.
Coded &ownColumn(Dataset &dataset, const QString &dimension);

} // namespace kompas
