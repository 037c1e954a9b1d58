// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kompas {

/// Lets the program keep up to 64 MiB that it has freed, instead of giving every larger piece back to the system at
/// once: answers about a million records take and free such pieces all the time, and to get them anew costs more than
/// what is done with them. Does nothing where the allocator cannot be told so.
void keepFreedMemory();

} // namespace kompas
