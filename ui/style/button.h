// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace kompas {

/// A button without a text yet. `name` is what it is found by; `look` is one of the properties that applyTheme()
/// knows, such as `primary` or `quiet`; without one it looks as buttons do.
QPushButton *newButton(const char *name, const char *look = nullptr);

} // namespace kompas
