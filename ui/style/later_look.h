// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

namespace kompas {

// A new look is given to every widget of the program at once, which takes long when many pages have been visited. What
// is hidden can be spared that: its look is taken off before applyTheme(), and put on again in pieces, or at the latest
// before it is shown.

/// The old look of a hidden widget and of all within it; they keep no letter and no colour of it. Returns those that
/// had one, parents first.
std::vector<QPointer<QWidget>> takeOffLook(QWidget &hidden);
/// The look in force for this widget alone; nothing where it has it already.
void putOnLookOf(QWidget &widget);
/// The same for all within it as well.
void putOnLook(QWidget &widget);

} // namespace kompas
