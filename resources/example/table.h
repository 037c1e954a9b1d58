// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/example/calendar.h"

#include <string>
#include <vector>

namespace example {

using Row = std::vector<std::string>;

/// One export: the name of the file, the header first.
struct Table {
    std::string file = {};
    std::vector<Row> rows = {};
};

/// Local time; empty for 0, which stands for "never".
std::string moment(Minute at);
/// `2026-11-15`.
std::string date(std::int64_t dayNumber);
/// The same time with seconds of its own.
std::string moment(Minute at, int seconds);
std::string count(std::int64_t number);
/// `K17`.
std::string numbered(char letter, std::int64_t number);
/// `0:04:09`.
std::string duration(std::int64_t seconds);
/// Cents as euros with a decimal comma: `1234,50`.
std::string money(std::int64_t cents);
std::string yesNo(bool isSo);

} // namespace example
