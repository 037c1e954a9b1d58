// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"

#include <cstdlib> // tells which C library it is

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace kompas {

void keepFreedMemory()
{
#if defined(__GLIBC__)
    constexpr int kept = 64 << 20;
    mallopt(M_MMAP_THRESHOLD, kept / 2);
    mallopt(M_TRIM_THRESHOLD, kept);
#endif
}

} // namespace kompas
