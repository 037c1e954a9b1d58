// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importer/rows.h"

#include <optional>

namespace kompas {

inline bool isLineEnd(char ch)
{
    return ch == '\n' || ch == '\r';
}

/// Follows one record through blocks of any size, without keeping it.
class RecordSkipper
{
public:
    explicit RecordSkipper(Dialect dialect) : m_dialect(std::move(dialect)) {}

    /// The place behind the record, or nothing when the block ends before it does.
    std::optional<std::size_t> skip(std::string_view block);
    bool insideQuotes() const { return m_quoted && !m_quoteBefore; }
    qint64 lines() const { return m_lines; }

private:
    Dialect m_dialect;
    bool m_cellStart = true;
    bool m_quoted = false;
    bool m_quoteBefore = false; ///< the last character was a quote that may close the cell
    bool m_escaped = false;
    bool m_returnBefore = false;
    bool m_recordEnded = false; ///< with CR: LF may follow
    qint64 m_lines = 0;
};

} // namespace kompas
