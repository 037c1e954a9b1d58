// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace kompas {

/// A belt between two threads: one puts loads on it, the other takes them off in the same order. It holds a few loads
/// at most, so that the giver never runs far ahead.
template<typename Load>
class Belt
{
public:
    explicit Belt(std::size_t room) : m_room(room) {}

    /// Waits for room. False when the receiver wants no more.
    bool put(Load &&load)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_left || m_loads.size() < m_room; });
        if (!m_left)
            m_loads.push_back(std::move(load));
        m_changed.notify_all();
        return !m_left;
    }

    /// Waits for a load. Nothing when the giver has ended and all is taken.
    std::optional<Load> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ended || !m_loads.empty(); });
        if (m_loads.empty())
            return std::nullopt;
        std::optional<Load> load(std::move(m_loads.front()));
        m_loads.pop_front();
        m_changed.notify_all();
        return load;
    }

    /// The giver has nothing more.
    void end() { mark(m_ended); }
    /// The receiver wants no more.
    void leave() { mark(m_left); }

private:
    void mark(bool &flag)
    {
        const std::lock_guard lock(m_mutex);
        flag = true;
        m_changed.notify_all();
    }

    std::mutex m_mutex = {};
    std::condition_variable m_changed = {};
    std::deque<Load> m_loads = {};
    std::size_t m_room;
    bool m_ended = false;
    bool m_left = false;
};

} // namespace kompas
