// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages.h"
#include "ui/session/file_state.h"

namespace kompas {

/// What a page is made from, out of what the window holds. It refers to `file`, which has to outlive it.
PageInput pageInputOf(const FileState &file, const Selection &selection);

} // namespace kompas
