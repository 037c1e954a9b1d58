// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/rows.h"

#include <map>
#include <optional>

namespace kompas {

/// What the cells of every column look like (`99-99-9999`, `aa-9999`, words), learnt from rows that fit.
class ColumnShapes
{
public:
    /// Only rows with one cell for every column teach anything.
    void learn(const std::vector<std::string_view> &cells);
    qint64 rows() const { return m_rows; }
    std::size_t columns() const { return m_columns.size(); }

    /// The logarithm of how likely a cell is in this column: 0 at most.
    double likelihood(std::size_t column, std::string_view cell) const;
    /// True when a cell that looks exactly like this one was seen in the column.
    bool knows(std::size_t column, std::string_view cell) const;

private:
    struct Column {
        std::map<std::string, qint64, std::less<>> exact = {};
        std::map<std::string, qint64, std::less<>> rough = {};
    };
    qint64 m_rows = 0;
    std::vector<Column> m_columns = {};
};

/// The cells of a row that has one delimiter too many or one too few, each in the column that it looks like: an empty
/// cell left out, two cells joined, one cell split, or an empty one added at the end. Nothing when no way of doing so
/// is clearly the best. `dialect` says how many columns there are and what joins cells.
std::optional<std::vector<std::string>> aligned(const std::vector<std::string_view> &cells, const ColumnShapes &shapes,
                                                const Dialect &dialect);

} // namespace kompas
