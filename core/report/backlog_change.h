// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"

namespace kompas {

/// How the backlog moved since yesterday and in seven days: the backlog then, what came in, went out and came back, a
/// row for what these do not explain, the backlog now. Each column adds up.
TableBlock backlogChange(const PageInput &input, const Words &words);

} // namespace kompas
