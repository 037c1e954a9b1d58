// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

namespace kompas {

/// The theme that applyTheme() was given last, for widgets that are not handed it.
Theme themeNow();

} // namespace kompas
