// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importer/record_skipper.h"

#include <utility>

namespace kompas {

std::optional<std::size_t> RecordSkipper::skip(std::string_view block)
{
    for (std::size_t i = 0; i < block.size(); ++i) {
        const char ch = block[i];
        if (m_recordEnded)
            return ch == '\n' ? i + 1 : i;
        if (isLineEnd(ch) && !(ch == '\n' && m_returnBefore))
            ++m_lines;
        m_returnBefore = ch == '\r';
        if (m_quoted && std::exchange(m_escaped, false))
            continue;
        if (m_quoted && m_dialect.escape != '\0' && ch == m_dialect.escape) {
            m_escaped = true;
            continue;
        }
        if (m_quoted && ch == m_dialect.quote) {
            m_quoteBefore = !m_quoteBefore;
            continue;
        }
        if (m_quoted && !m_quoteBefore)
            continue;
        m_quoted = false;
        m_quoteBefore = false;
        if (m_cellStart && ch == m_dialect.quote)
            m_quoted = true;
        m_cellStart = ch == m_dialect.delimiter || (m_cellStart && m_dialect.blankBehind && ch == ' ')
                      || (m_cellStart && m_dialect.tail.find(ch) != std::string::npos);
        if (ch == '\n')
            return i + 1;
        m_recordEnded = ch == '\r';
    }
    return std::nullopt;
}

} // namespace kompas
