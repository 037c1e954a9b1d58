// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/facts.h"

#include <map>

namespace kompas {

/// What was worked out of all records of a kind, by a text that says what of them. From any thread; those that ask
/// while it is being worked out wait for it.
template<typename T>
class KeptByRecords
{
public:
    /// When there are more than `most` all are worked out anew.
    explicit KeptByRecords(std::size_t most) : m_most(most) {}

    template<typename Make>
    std::shared_ptr<const T> of(const std::shared_ptr<const Dataset> &records, const QString &text, const Make &make)
    {
        const std::lock_guard lock(m_mutex);
        const auto key = std::pair(records, text);
        if (const auto found = m_known.find(key); found != m_known.end())
            return found->second;
        if (m_known.size() >= m_most)
            m_known.clear();
        return m_known.emplace(key, std::make_shared<const T>(make())).first->second;
    }

private:
    std::size_t m_most;
    std::mutex m_mutex = {};
    std::map<std::pair<std::shared_ptr<const Dataset>, QString>, std::shared_ptr<const T>> m_known = {};
};

} // namespace kompas
