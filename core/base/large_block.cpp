// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/large_block.h"

#include <algorithm>
#include <cstdint>
#include <new>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace kompas {

namespace {

constexpr std::size_t blockSize = std::size_t(8) << 20;
constexpr std::size_t alignment = 16;

constexpr std::size_t roundedUp(std::size_t bytes, std::size_t unit)
{
    return (bytes + unit - 1) / unit * unit;
}

#if defined(__linux__)

constexpr std::size_t largePage = std::size_t(2) << 20;

/// Begins where a large page does; `bytes` is a multiple of these.
std::shared_ptr<char[]> newBlock(std::size_t bytes)
{
    const std::size_t mapped = bytes + largePage;
    void *const place = mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (place == MAP_FAILED)
        throw std::bad_alloc();
    auto *const first = static_cast<char *>(place);
    const std::size_t before =
        roundedUp(reinterpret_cast<std::uintptr_t>(first), largePage) - reinterpret_cast<std::uintptr_t>(first);
    // A system without large pages says no, and nothing is lost.
    madvise(first + before, bytes, MADV_HUGEPAGE);
    return {first + before, [first, mapped](char *) { munmap(first, mapped); }};
}

#else

constexpr std::size_t largePage = 4096;

std::shared_ptr<char[]> newBlock(std::size_t bytes)
{
    return std::shared_ptr<char[]>(new char[bytes]);
}

#endif

} // namespace

std::shared_ptr<char[]> LargeBlocks::take(std::size_t bytes)
{
    const std::size_t size = roundedUp(std::max<std::size_t>(bytes, 1), alignment);
    if (m_size - m_used < size) {
        m_size = std::max(roundedUp(size, largePage), blockSize);
        m_block = newBlock(m_size);
        m_used = 0;
    }
    char *const place = m_block.get() + m_used;
    m_used += size;
    return {m_block, place};
}

} // namespace kompas
