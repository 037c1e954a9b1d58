// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <string_view>
#include <vector>

namespace kompas {

/// A row of a table, as RecordWriter writes it.
struct TableRow {
    qint64 rowId = 0;
    std::string_view record = {};
};

/// The bytes of a database file that holds one table, made without SQLite (sqlite.org/fileformat2.html). `schema` is
/// the statement that makes the table; its rows come in the order of their ids. The bytes stand in `buffer`, which is
/// used again from call to call.
std::span<char> tableImage(std::vector<char> &buffer, std::string_view table, std::string_view schema,
                           std::span<const TableRow> rows);

} // namespace kompas
