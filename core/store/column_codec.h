// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/facts.h"

#include <string_view>

namespace kompas {

/// A piece of a column as bytes: values are kept as their distance from the smallest in the narrowest width that
/// holds them. `noInstant` stands for "no value". Little-endian.
QByteArray encodeColumn(const std::vector<qint64> &values);

/// Appends the values to `values`. False when the bytes are no such piece; then nothing has been appended.
bool decodeColumn(std::string_view bytes, std::vector<qint64> &values);

/// A 64-bit hash for checksums and for joining on texts. Not for keeping secrets.
quint64 hashOf(std::string_view bytes);

} // namespace kompas
