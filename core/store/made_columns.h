// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/kind_loader.h"
#include "core/store/shown_words.h"

namespace kompas {

/// Makes the columns that are wanted of those that were read and those that are known: words as they are shown, what
/// follows from other fields of a record, the tickets of records, and what answers take from them.
void makeColumns(LoadedKinds &loaded, ShownWords &words);

} // namespace kompas
