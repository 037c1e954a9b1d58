// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace kompas {

/// Takes one import out, inside the transaction of the caller: every row then is what importing the others gives.
Result<void> takeOut(Database &database, qint64 importId, const Progress &progress);

} // namespace kompas
