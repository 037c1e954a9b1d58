// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace kompas {

/// A belt between threads that give and one that takes. What is given comes in pieces: the loads of one are put on in
/// their order by one thread, and all come off in the order of the pieces. The belt holds few loads, so that the givers
/// never run far ahead; the piece whose turn it is always has room for one.
template<typename Load>
class Belt
{
public:
    Belt(std::size_t pieces, std::size_t room) : m_pieces(pieces), m_wanted(pieces), m_room(room) {}

    /// Waits for room. False when the receiver wants no more of the piece.
    bool put(std::size_t piece, Load &&load)
    {
        std::unique_lock lock(m_mutex);
        const auto hasRoom = [&] { return m_held < m_room || (piece == m_turn && m_pieces[piece].loads.empty()); };
        m_changed.wait(lock, [&] { return piece >= m_wanted || hasRoom(); });
        if (piece >= m_wanted)
            return false;
        m_pieces[piece].loads.push_back(std::move(load));
        ++m_held;
        m_changed.notify_all();
        return true;
    }

    /// Waits for a load. Nothing when all pieces that are wanted have ended and are taken.
    std::optional<Load> take()
    {
        std::unique_lock lock(m_mutex);
        while (m_turn < m_wanted && m_pieces[m_turn].loads.empty()) {
            if (!m_pieces[m_turn].hasEnded) {
                m_changed.wait(lock);
                continue;
            }
            ++m_turn;
            m_changed.notify_all();
        }
        if (m_turn >= m_wanted)
            return std::nullopt;
        std::deque<Load> &loads = m_pieces[m_turn].loads;
        std::optional<Load> load(std::move(loads.front()));
        loads.pop_front();
        --m_held;
        m_changed.notify_all();
        return load;
    }

    /// The piece has no more loads.
    void end(std::size_t piece)
    {
        const std::lock_guard lock(m_mutex);
        m_pieces[piece].hasEnded = true;
        m_changed.notify_all();
    }
    /// No piece from this one on is wanted.
    void leave(std::size_t piece)
    {
        const std::lock_guard lock(m_mutex);
        m_wanted = std::min(m_wanted, piece);
        m_changed.notify_all();
    }
    bool wants(std::size_t piece)
    {
        const std::lock_guard lock(m_mutex);
        return piece < m_wanted;
    }

private:
    struct Piece {
        std::deque<Load> loads = {};
        bool hasEnded = false;
    };

    std::mutex m_mutex = {};
    std::condition_variable m_changed = {};
    std::vector<Piece> m_pieces;
    std::size_t m_turn = 0; ///< the piece that is taken from
    std::size_t m_wanted;   ///< pieces before this one
    std::size_t m_held = 0; ///< loads
    std::size_t m_room;
};

} // namespace kompas
