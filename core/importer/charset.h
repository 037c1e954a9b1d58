// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/encoding.h"

class QIODevice;

namespace kompas {

/// The encoding of a text that is neither UTF-8 nor UTF-16, where its letters are those of another script or language
/// than Windows-1252 serves: Polish, Czech, Hungarian; Cyrillic, Greek, Turkish, Japanese, Korean, Chinese; or where it
/// was written on an old Mac. Nothing for anything else, also where Western letters of Windows could be meant. Reads at
/// most 4 MiB from the beginning.
std::optional<Encoding> guessedEncoding(QIODevice &device);

} // namespace kompas
