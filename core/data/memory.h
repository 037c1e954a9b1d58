// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/facts.h"

namespace kompas {

/// The bytes that the records take in memory: their columns as they are packed, and the words of the dictionaries,
/// those that columns share once. Without what is worked out of them and kept (KeptHistory, KeptAnswers).
qint64 bytesOf(const Facts &facts);

} // namespace kompas
