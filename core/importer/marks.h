// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace kompas {

/// The two characters of a dialect that, beside CR and LF, decide where cells and records end.
struct MarkedChars {
    char delimiter = ',';
    char quote = '"';
};

/// Appends the places in `bytes` of every delimiter, quote, CR and LF, in order, each with `offset` added. Looks at 32
/// bytes at a time where the processor can.
void appendMarks(std::string_view bytes, quint32 offset, MarkedChars chars, std::vector<quint32> &marks);
/// The same, byte by byte: for other processors, and what the tests compare with.
void appendMarksPlainly(std::string_view bytes, quint32 offset, MarkedChars chars, std::vector<quint32> &marks);

} // namespace kompas
