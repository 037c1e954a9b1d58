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

/// Makes a load of rows, one after the other, in the form of their receiver.
class LoadMaker
{
public:
    LoadMaker() = default;
    LoadMaker(const LoadMaker &) = delete;
    LoadMaker &operator=(const LoadMaker &) = delete;
    virtual ~LoadMaker() = default;

    /// The texts of a row may stand in bytes that last until the call returns. What is left of the row is worth
    /// nothing.
    virtual void add(HandedRow &row) = 0;
    /// What the rows take in memory so far, in bytes, roughly.
    virtual std::size_t size() const = 0;
    /// Called once, after the last row.
    virtual std::unique_ptr<PreparedLoad> load() = 0;
};

/// Where the rows of a file go, load by load.
struct LoadSink {
    /// Begins a load. Called where rows are read: by several threads at once, in any order.
    std::function<std::unique_ptr<LoadMaker>()> begin = {};
    /// Takes the loads one after the other, in the order of the file, in the thread that asked for them. False when it
    /// wants no more.
    std::function<bool(PreparedLoad &load)> take = {};
};

} // namespace kompas
