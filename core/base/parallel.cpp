// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <system_error>
#include <thread>
#include <vector>

namespace kompas {

std::size_t coreCount()
{
    return std::max<std::size_t>(std::thread::hardware_concurrency(), 1);
}

void inParallel(std::size_t pieces, const std::function<void(std::size_t piece)> &work)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        try {
            for (std::size_t piece = next++; piece < pieces; piece = next++)
                work(piece);
        } catch (...) {
            next = pieces;
            throw;
        }
    };
    std::vector<std::future<void>> others;
    const std::size_t threads = std::min(coreCount(), pieces);
    while (others.size() + 1 < threads) {
        try {
            others.push_back(std::async(std::launch::async, run));
        } catch (const std::system_error &) {
            break; // no thread is to be had: this one does more
        }
    }
    run();
    for (std::future<void> &other : others)
        other.get();
}

} // namespace kompas
