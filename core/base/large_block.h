// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>

namespace kompas {

/// Memory that pieces of a column, or whatever else stays, are cut from. It is got from the system in large blocks and
/// where possible in large pages: with small ones, being given a page takes longer than filling it. A block is given
/// back when nothing that was cut from it is used any more. Not for several threads at once.
class LargeBlocks
{
public:
    /// Room for so many bytes, aligned for any number, in which nothing is written yet.
    std::shared_ptr<char[]> take(std::size_t bytes);

private:
    std::shared_ptr<char[]> m_block = {};
    std::size_t m_used = 0; ///< bytes of the block
    std::size_t m_size = 0;
};

} // namespace kompas
