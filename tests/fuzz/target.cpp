// SPDX-License-Identifier: GPL-3.0-or-later
// One program of libFuzzer for each stage: KOMPAS_STAGE says which.
#include "tests/fuzz/stages.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    kompas::fuzz::KOMPAS_STAGE({reinterpret_cast<const char *>(data), size});
    return 0;
}
