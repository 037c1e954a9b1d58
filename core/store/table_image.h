// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <string_view>
#include <vector>

namespace kompas {

/// The bytes of a database file that holds one table, made without SQLite (sqlite.org/fileformat2.html). `schema` is
/// the statement that makes the table; its rows are `records` as RecordWriter writes them, by ids that count on from
/// `firstRowId`. The bytes stand in `buffer`, which is used again from call to call.
std::span<char> tableImage(std::vector<char> &buffer, std::string_view table, std::string_view schema,
                           qint64 firstRowId, std::span<const std::string_view> records);

} // namespace kompas
