// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/store.h"

namespace kompas {

struct Store::Private {
    std::unique_ptr<Database> database = {};
    int schemaVersion = 0;
};

/// The statuses of a ticket that is done with.
bool isUnsolved(std::string_view status);

} // namespace kompas
