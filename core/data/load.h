// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/import.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace kompas {

/// One row of a file on its way into the store: its records (none when it was skipped), or why it was rejected.
struct HandedRow {
    qint64 line = 0;
    std::vector<Record> records = {};
    std::optional<Reject> reject = {};
};

/// Some hundreds of rows in the form in which their receiver takes them.
class PreparedLoad
{
public:
    PreparedLoad() = default;
    PreparedLoad(const PreparedLoad &) = delete;
    PreparedLoad &operator=(const PreparedLoad &) = delete;
    virtual ~PreparedLoad() = default;
};

/// Where the rows of a file go, load by load.
struct LoadSink {
    /// Turns rows into their receiver's form. Called where rows are read: by several threads at once, in any order.
    std::function<std::unique_ptr<PreparedLoad>(std::vector<HandedRow> &&rows)> prepare = {};
    /// Takes the loads one after the other, in the order of the file, in the thread that asked for them. False when it
    /// wants no more.
    std::function<bool(PreparedLoad &load)> take = {};
};

} // namespace kompas
