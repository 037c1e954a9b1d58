// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

namespace kompas {

/// Puts targets in force, in the place of those with the same first day, as one step to take back. `then` hears whether
/// it is done.
void keepTargets(Session &session, const QString &what, const Targets &wanted,
                 const std::function<void(const Result<void> &)> &then = {});

} // namespace kompas
