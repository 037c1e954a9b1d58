// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/facts.h"

namespace kompas {

/// New codes for old ones: `codeOf` has one for every code of the column.
Packed<quint32> recoded(const Packed<quint32> &codes, const std::vector<quint32> &codeOf);

/// Gives the words new codes by their first appearance, so that words nobody uses any more are gone, and no word is
/// there twice. The empty word keeps the code 0.
void compact(Coded &coded);

} // namespace kompas
