// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/definitions.h"

namespace kompas::testing {

/// Definitions by which a group is shown however few records it has: those of the tests have a handful.
inline Definitions showingAll()
{
    Definitions definitions;
    (void)definitions.set(QStringLiteral("min_n.shown"), QStringLiteral("0"));
    return definitions;
}

} // namespace kompas::testing
