// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <system_error>
#include <thread>

namespace kompas {

namespace {

/// One call of inParallel().
class Round
{
public:
    Round(std::size_t pieces, const std::function<void(std::size_t piece)> &work) : m_pieces(pieces), m_work(work) {}

    /// Takes one piece after the other until none is left.
    void take()
    {
        try {
            for (std::size_t piece = m_next++; piece < m_pieces; piece = m_next++)
                m_work(piece);
        } catch (...) {
            m_next = m_pieces;
            if (!m_hasFailed.exchange(true))
                m_failure = std::current_exception();
        }
    }
    /// To be called when nobody takes any more.
    void rethrow() const
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
    }

private:
    std::size_t m_pieces;
    const std::function<void(std::size_t piece)> &m_work;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_hasFailed = false;
    std::exception_ptr m_failure = {};
};

/// Threads that are begun when they are first needed and then wait for rounds: a dashboard asks for hundreds of them,
/// and beginning a thread takes as long as many a piece. They end with the program.
class Helpers
{
public:
    static Helpers &all()
    {
        static Helpers &helpers = *new Helpers; // is not taken away from under those who wait
        return helpers;
    }

    /// Lets up to so many help with a round that the caller takes part in. Whoever is busy does not: a round within
    /// another, or many at once, start no more threads than there are cores.
    void run(Round &round, std::size_t most)
    {
        {
            const std::lock_guard lock(m_mutex);
            begin(most);
            m_wanted.insert(m_wanted.end(), std::min(most, m_count), &round);
        }
        m_isWanted.notify_all();
        round.take();
        std::unique_lock lock(m_mutex);
        std::erase(m_wanted, &round);
        m_hasLeft.wait(lock, [&] { return std::ranges::find(m_helped, &round) == m_helped.end(); });
    }

private:
    void begin(std::size_t count)
    {
        while (m_count < count) {
            try {
                std::thread([this] { help(); }).detach();
                ++m_count;
            } catch (const std::system_error &) {
                return; // no thread is to be had: the others do more
            }
        }
    }

    [[noreturn]] void help()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_isWanted.wait(lock, [this] { return !m_wanted.empty(); });
            Round *const round = m_wanted.front();
            m_wanted.pop_front();
            m_helped.push_back(round);
            lock.unlock();
            round->take();
            lock.lock();
            m_helped.erase(std::ranges::find(m_helped, round));
            m_hasLeft.notify_all();
        }
    }

    std::mutex m_mutex = {};
    std::condition_variable m_isWanted = {};
    std::condition_variable m_hasLeft = {};
    std::size_t m_count = 0;
    std::deque<Round *> m_wanted = {};  ///< each as often as helpers are wanted for it
    std::vector<Round *> m_helped = {}; ///< each as often as somebody helps with it
};

} // namespace

std::size_t coreCount()
{
    // The system is asked once: it opens a file to tell.
    static const std::size_t count = std::max<std::size_t>(std::thread::hardware_concurrency(), 1);
    return count;
}

void inParallel(std::size_t pieces, const std::function<void(std::size_t piece)> &work)
{
    Round round(pieces, work);
    const std::size_t threads = std::min(coreCount(), pieces);
    if (threads > 1)
        Helpers::all().run(round, threads - 1);
    else
        round.take();
    round.rethrow();
}

std::future<void> beside(const std::function<void()> &work)
{
    if (coreCount() > 1) {
        try {
            return std::async(std::launch::async, work);
        } catch (const std::system_error &) {
            return std::async(std::launch::deferred, work);
        }
    }
    return std::async(std::launch::deferred, work);
}

} // namespace kompas
